// Written by scripts/lexicon; sources and licences in docs/lexicon.md.
import type { HashedList } from "./lexicon.js";
import { wordClass } from "./wordClass.js";

/** Words that tell what a name names, by class. */
export const nameWords: readonly HashedList[] = [
  [
    wordClass.courtesy,
    "6}Ba)re2Q$<^aCI%Is.%L4D?3-00a*!%hlb4jhuvwWv<i>)JlcRGO+/cE$AAMtjjS  >7V@b@e=Hpu6*Zf]p:G!BsxSwL 0r0c!XC~C6C@h_HA7P!)gQ[E(qR3qP^0;3^z0wKelD4?MtB*CeZaM+b2%>1XKt[#_3NyYGVWQ,dK7Ns9ujJ5L",
  ],
  [
    wordClass.office,
    "3=3}/>?A$~+{wk+Sg63hk4JUbztVZe;Yw<Ep]PNnFjt.[<[7LgX_td9z92 ZA_6:|TjCUx(WIY?9^WfOf*zq]!~7P]#nWFzj#k9ApdL%u1xhE<rhYb7~?s<}ZEb}w.,dQ9n^):B*5yqZIxHaa}Sv%bDW(;%DxR0S5Dd?88(L3iO Fq&^UyE.=t{xKqp;E*C>r#[#ml])f8AG(Ho;[14?eq})f&z+iB8l9?)A0x]aoO5MO6f>K?n%O#e02PEJi^miSnY)y%Be;RQrvxarBc)f&ZJ7wOD>Qs7aO)Ft.Z Ixq=};Q@R$|sh{BwhMqhE[MPw:a[itAK0Q1H5$KYU.7|Q<S7#_eFy$jV#Pc1o_5TSF17/wrZs{=R|.#MXV$gi,X]*g+H!yBa31XT8-vH>8(%[g[161l{*%TVq![ rC&6srqmh.VI<_Y6G>.75Wu*{:zyZXM+qf]-,}s8$oN+2kNO79mw.o.jvZ6GwKD{,Peb!RRP,A|ikxMa=+,%R(ix0if7)f_Xg{raRgVn}qO.8M7S=0^Q1m+m8EGJ tOq!~XOqX8ShsqFH1Vd;Xe-%P~<mNs?@[->S&7aM>{} :!NI%i|X]^Ik|uxNORc(dl@YA<l?a<BBz+:3/F#*#ajWX]6M}l8^EwwML_V7+1%aT|oNiM3qmPf|?ivJ ETeI<OCnnyH0S>[q]qHsFsC%X{)b*XNCc{*jn{mmygUB.%,mF_:Z 1YHb:ifJ6-}%T-G$.d|4x/qp0{##mhi..A:#2-F>y6-=%n*^M8v|x3n",
  ],
  [wordClass.noble, "6uxCN)lNuNw_}u}#s^*@eG;JnCk<I;,O86}xqr9LQvp4>/d3a=VPg"],
  [
    wordClass.body,
    "48gjkqm]5}KNa !;%K@O36O1j&h42G1^0q[S!%K9Smb)6mME/7OuN$9G{0dOTuIj8q6#5IJr^n<~pKJnRhOzj-o9+DVL0{^|;D)yAelx^G;mj!y,K0H4<h<V>-}O!r&NkiYb-X9TUidQ!Xt*bb;KZ$PjzbN0jMnJyP5o5,-!gaGm*_EN<GuQz ~~gjrdrhPUena+0o0uPXO=vf>]#I^~WoD}iDx#Bicx2#D?fN%bb]<#:aV7?oasEpPKd8peaT9D!6tny:-3H?:]cT6Oeju^Cy+4O~ @*a+S}N*^/f<0/@6qgxD5#(SxYRmpc#W0bhd:P>(Q2*^^saE}2jeDKm@Xc4ZHUog8*~N;7LS] bfbm0pj]gh8RTQ?}C(t=pF^Wy.!h|TXs-t2NqGxX:sD2d<zI>_oY5_6$-k8+J1dp<!Qgn$RWw%@5h(Vc-sa.yU#r :ZgCaspbBfaDOkt]-t?l[L&$lQ#6gkRd6EfN}]FQSn<OkHT~fr[:fr8{k#yO[+a;2CE{MIEv&SliwINEp[1)8rR|g.8p#^4!$,2(cB&W2+@-0L?IQM|@Yndm4t[]$M4b4;]I7KCV0b0_wdy2gf8;n^G3%SkLgEk(q?0GXedadLp1&_b ($w]zwR}J_f4qy I1 O",
  ],
  [
    wordClass.weakBody,
    "6C8$uP7!Ud*:-^*64fi070u>puXQkNBy]HDz9?ll_GDUgxg$/V4G=2t@9qkiGFU?6n;Vf<5U9jpE&9P=1RG~hAAQ42gsE~j^B2D1_**5V(>]&viTj+<qg2x?ug51EhM;35x6sn6[HH UeMie?;>~[SQLLC!+J8V5*F7iM,Fn]~I%CssUWt)8.I%p4mJe)@.;.bOKv",
  ],
  [
    wordClass.bodyOpener,
    "56PF/5N}EQw$HSYK8OC5(Qi~J0d)FI<(;vO15RL<73KT5x-RK+|k);d;E;8t8~!Vbhl-AA8PFa&B g|c@v}1+?r}b5Af+YwVY#Wt^FlC20$hT^N~S:i]u+.pju]z92d>TF1G6xWS<+Za/)|,&ip?AJDNQb7l^00+lGi8]yEkdGnTeUCY)zOklS*D8xd[*aX}l,pAun64Vx(S7&:,A+Hc,a?ONuM(y8}V<",
  ],
  [
    wordClass.agreement,
    "6Db}nO1Z>yLj&P}!Jok/Gn7!Y@(Vp3A*vsw}YE]Pt64~{Jd0ZN^Hezg7{beUsW3f1qm,u*Ym/<rq];2Eyb-C_}}1XLj/;s^8#ZzwQUmZ/i%@)#Zfjnscx<?I3Jou=eVAFcA9YSN}@ O",
  ],
  [wordClass.administration, "6e9^//z,>&hxxg=ta!~<irJ,p5bt&,Xla!~@z^R"],
  [
    wordClass.group,
    "6RVaBQ.MN<]FoP4c?hX7aExMw=un8>Y:qRF?#ve7rv/&K,)fPf}>YjJ%#xZ*9!)jN 9/fir",
  ],
  [
    wordClass.placeEnd,
    "5J[X{QaP4F.=@Pv?vH*~oMQp*ax Td{@z2]+w<BSJWD3T0xZpa$v&~G<)nBP+$j=5!^ Rr9mLpu~{(2tZoQ: cEGs*/;&79^RwkV{o&VB,5}+Yvz;r:!9#GA,Ki^&(|=-G?t>ZthT:hiC/(s+&On[^ED4^1,Qg)od9l@4 (OP|%fPjjA7@3;7Q]pZg?4OS]Xr(MB&?P}gX,_!}kGeZ^NMa_ircS$&yEK>jk?D06NCTNnOPWWE@KJo|Ki=t<r+aN|lxS:/TU %fgskiV{)Q,u0E%N%Y3Iww.qb-*L8o o-2o%Ts15L_8KQ^KAQ.K~pz<7bIF7*zbEr~*3wR.Q;U)mC,<*B8V>bwnQ;uU2{Pg",
  ],
  [
    wordClass.weakPlaceEnd,
    "6yDV{joy*-=p*bx9vJH67^:9%~cx]w/k*_bt}?5qN3Jy)0>;+>}x{@E+T}vu%3|MT]%vKw96Xr#jfn*&0",
  ],
  [
    wordClass.placeOpener,
    "6_$Zj$6)%)A[n?8}?/lB!E/B+0tZ<dmP]-yT 3bD-f)-z@ L)UXF0?:|QpZ*Y0)Dx)8~@ e2/4P?m^:%6]y$DS:iDNJyVci~My%6H=uTO.8[z%)M{x/5-|Z%]H]8Soy4P*J/ i_J=#VBC5 O8",
  ],
  [
    wordClass.direction,
    "6_$Xj$6QRq}UJF%rZk2U<fCK#vRkIg&0nmY?(9@ q5!x()WhqCS v^d/p=8RwL@)eB%v@-4y6%,6/;CQPP;5?oLMv,vMF",
  ],
  [
    wordClass.particle,
    "6 ~@(~B{m|of>Lj_pQy^bm[v*f<b?VMHC=$6nzyaiwY#%_.]AIV)w  qkTQ+pefQ}cJT8*NRqH}u)7.(-)l,8eovvl@_p/ P8N%@zM*y36XxxX-|};x[T",
  ],
  [
    wordClass.suffix,
    "6!~?h)f~zt5!X{,4 _7ADC;kRM.j?Cq=H p1$SvG@H--VWPdrVS|pp!$iWKC#ONzH3|6JP]JG sWTP8O8",
  ],
  [
    wordClass.speech,
    "54dnAkCW./yFE!$Hx(257%M2NFSIk;FWu+Xm_K6Okg_/naj#;QA$jPj(5>)9-1k5GB<kx]A;.ZmPIh4{iEAESJ<$B,cR$K>(1mg@K]_S@ G;s=6.NW;S.Bh1#!GbFM(h:];iCBu^FFC$Dzs~_5^yOD6<lauE4F}r//;$cvVC#:H$5S=>gd7L(X7#6nQ_}1i[Q-A*Nsw2/gWK%c+r%3Pf-gJ<$RJ!!@*W3>nznrAIi#Eo{5$HO[S9_7I!oeor/CBZ(T.G<[XzUM+EI1{w<HPk|+q?2fGV#8BCAS,",
  ],
  [
    wordClass.policy,
    "4*|o<W^7KErJS+mu@yCfIs*}JPy_j Oln(p^euhy+{RL3Tg.DL?;nF8+jK-J#cN5h!!/#D3ptY&=*l;T9L,+zUFH|g_Mj~v:1]QED82KBDg1EO&ZQ1j$wS6M7b32AXJJ|Z5PZPH6h4V@U3/tkQ];s*qGgFlf+c];ZIWwd[|vL_OYMYDoq}VfKDLwdzTC| X?jfG4q @TuvC N2}ps1R8y=&gos)3Hk3s}D.R}y3tmlUj(kAzv)B>x<&Pgo;!OIxj1}p{[HtUDjfqU$Vm!K7OMEX~4:)YBeU+U_NJ4Uf{1wnS@L[/aekQU.!rlIkjCDYx7;]DyK3)Ep!u<^Vjb8No:AE|{5}Q1r Ni {y_y<x|Iz tLAw;E%",
  ],
  [
    wordClass.placePreposition,
    "6G-4%,3?S3Fr}!N):)=L$zdxlqd]#n-?5>_>LVnti*7qY~1@wv},R%cY]F,|#|>%P}R9ejnm/fzd:m#l|LoA^z@K9g4.(fuT6lIO8",
  ],
  [
    wordClass.calendar,
    "5Q4a_w]UJ_7gW5]c7 [s5C!RDDqWc1f6@.,.VQQhQ6Zz;/]~<bk)a~.I6x$FZ3QNJ?yKTuHI!tW9Tgw}fg9,YC!?^]z7tKj5Sjh:$Dyj#xtO{;9,7p<iPU]656cHX;;Mm~FQTY1KWm6p%_+bn~X)f-20Ne*=L/l>9-^N)U{a|KaQA}lJyo_ ?bsF&.Wjrh/Y9v(T+ns9X;&^;-bJ;x6+2=,CjC}60m$=QM>)gn!U$Pz%p96:1VR$6jVHx6Rg5G&cYYgE3;<O)&B[m*Cu$hIfs%q5Os*(Fli}$e/%k6R0.J/[-KJDP/3YlZVwsl+s[7W,=MWQvaScH!@_UCyWDnji#",
  ],
  [
    wordClass.inner,
    "65w8sJr#kwyL|[9CHh?<E#a>zede>wv8[toNZcOV;:D  rER{-^4|k8NbsBjpNq  }Y,ky}& nQ",
  ],
  [
    wordClass.functionWord,
    "5Jt KWa0Xh#9P?v?4tJNr@,5BI)7N-tl,r+x{rMGoU!W<5*urOmU:#-glCN;tMwLDdn[2ofPU2|ECxLQN}B7MGhxB|AV wT2,G_?(K_u@3EP}L|Y?2Arm9?D)$P/uz>5V4)w}O{]=rwE?Sz913w1sft sd5tCS=eKWwdy#uqU9Xk098I /e@jUsm#QiT<@hdm*+a_HYA Qh0[V1!H(COi&lSd)_h%ai_=+qq-|!G{2u.m",
  ],
  [wordClass.state, "6XjpCaP12=R|ireeLt|Td: Nwd_ly4h&Mhoirf}JI O"],
  [wordClass.place, "6%o,AqrzU#iV}!UH=7l@$!~{}A1,>MGM|ca9Z"],
  [
    wordClass.demonym,
    "4Undxw:P^DcgQ&pEp%FOJ8|{]~|{4]Y-lciZ_B 8^[|veoIWv}mIoV^({*@/+&NtXbwkB-!=mmH+o8tf>I5kS<^y}!)e6rQ@*~SBy[&KRd8d{))YV=S+R|+M/q0u@gxDO0DpTjr!|9F=TFZ&[n!glUD+?iRPb9j={-LdR)X4t]f:K(hLtss{:sQ|i|hcp0NJ5%f(=Ag#1g3/l/1d+zHMU${70w^pAtr5m BJ QI$L}NDM{7dFwT^3*#Py!|FGEF;R83>3#ktf@/U1QvM6@s3=AB^13jS/vR!~(zpy{t{gFeQi,8(v&[Zg8B]s$2?c{c:a9lmzOaN]UwvB%$b0Z3g;9QEfvghl:jH?( xp**=w1e0H*H@g$95?_;gbm_xxROnb^bkJ7w^,<n0HhkMv+.AazVbpQ6UvJ;ff:44(s7#nfGvs#3yQ.<q|,w^nKkj]d)C<|WLb<@^9,.c-jB)JBJqf52yAB]8XHuO*CmbVFJ I!O@!fb~>CFZ&",
  ],
  [
    wordClass.phraseStart,
    "4a0Y.2qd5l(Q$J]hfa4VJ(ra*kC%:%|(2ClR_54.i.YWfDsKKpv0CHp2A]{RP,9,f.jv*Zl<ieTeb~6.u9ebyM]&N#:x_;tBU*g!SV|utdAid_9mrUr-vEEp0&l0s}QT.4-:N&e[+AcT!fy7y9[!i,sSmcIAYUv5x5T^l_XT^[sA9vc1Chnr=iefE*g0A>qo^bs+*q}Yx*bQ,j<:Ks<0CYva_x:wW]$Zgmb[u2;k|JZw2c;=8aw441Hzui!kMXgKQIG!G(5SU#%Bd-y&3JjU3,EM#5#E,DA4N TEo jr631)?>7b2*-zSa&heUu8(,ca{*.F%M:%[_.8I!NW<D62UGB$S(e|H}w^sZ(d35W|yPck$oN.7(^QS_i^YdBVHxv.x=LIS(0dbI9:AC3vt~Jt/s=  hrEP2HQ2(8|s2KL-Lkq6_Lc/8u>o}:21h xDYK{KYZ O",
  ],
];
