// Written by scripts/lexicon; sources and licences in docs/lexicon.md.
import type { HashedList } from "./lexicon.js";
import { wordClass } from "./wordClass.js";

/** Words that tell what a name names, by class. */
export const nameWords: readonly HashedList[] = [
  [
    wordClass.courtesy,
    "4Q4tlZ=;6 uWCu?&ws8_RIu8y_-7Rb W!LV A|TYm1sLxB+!p@j5 eZ!KI1  kI2i8h)_w&_f(,6BksAT_MgI[o G2k{w7d4jh&I)W9ToQN0EZJkP,..Ih5Z(Nxy{(E1xz trBfOb@sZtMO_O|-9uJEqfN|n{LYto9:",
  ],
  [
    wordClass.office,
    "1xS^DTYTYXvEwN7S74kv{f);:O{3B?O .a0bI9o]: @/EVd/*@}O:nR}NO4=k0{oHZ}MQUFtvWs?a:ZdOrg~jAv/Js*mtp*prt)bd6v+b;s+%mH{=a71O%^T/My$b| d0gb01.=X3UI-].7IolRuIj*!gcg~BFK#pnf><b8]:l,q2y>-Q-9VD]2XxP)#2W%PvkuSlQ+={o$l@cN$l}AC;{GM+3OQViP#c5-?A>rpu&H]2(d,u4SL_kx]y!v?x/Cq7Erz}l-U4Y>P+K,#_M!ZwZe9kD5y&VmrS[oxl,8L4y=!9i6ouTMaG&6qKagC!U40NgVNJSWtK#Q%5M8&R:X$agUxy0G^ZAi4C|je|V=!lkC_d}G[yDyFbmC%1|Toe*xb?edK2LoUr*aw)^(9./U2u(XS:Q:B6m(Q$hBVQusd<BVr{&iTUj3RAGF$qDxyfu.04rW{DR|~?0n/Vv2gR<W2#ZNW$m5Hg!sGeYdI:{! 4v%*FS(n(Li7z_u/+5n>1*E4QU,Y7fV;-Iqd{IqK/l@+w!w,_lHA*ggG@V%<cs>If$tzIYi2Vd,kMTD~R-G0-tZy3HFe>PAT#3NBVQ)=&3RrS_tIe?eBH/?CXb)x}=<(5B]:yK/~Z)YO<pGe Nm!tWIni$|;WY}_nQu*twh *LZVut29[|Gx)OXZ(,PiCP@xGPG%UhN.ympL1ler5",
  ],
  [wordClass.noble, "5-}}PJ-c4#}F?_KiiLALJAm>7n@I$UPN7fa[!Mf3_Fvt/"],
  [
    wordClass.body,
    "2G#K;nc>ME|M4pxU,SO1)|PkiQ*<.XY5h=U}EfD}h1b,@uu[8e:,iaf>b3MghEvrvJS0o## Mhr^3~JaC;XoW(vd_7#7P>kqAy$naW4Be1cd$6bL)H,W)vTR<f/}XHLj4jFQs7hFf/+?lt:GLNstWzkc3HsD#)}T>&/Nl|B|:N1.F>?:ut1n$Bo(STJP@05=c_LT -rEm9p;1z_[qRc:t?^f4?_j]D% n&SVnH:$LVjml~Y>%N|UhlAvlNAm%vs(Gr@+QY Y>aY{-5HTTBfTV]<MJW1W-3>lbC!egqiO3|FbT3CwmN^,3@{cJ<?*j73GK& mFWXB)67;bODa|4IRh?${;w,+.xy;Nf)pMQ$4J$O4X}$z%WwYMF;iZRZg-{z{qi.iA*+HON6z*?djuN*doecCery3b.Rfoz5<Wd:d:JQ8cZ]WT= H/52@ICbq[Ahr^-(Ct9|o2Lie:Oi@(<  J;.:PK;NJeu=d-=qC3AC!.7H1;h5;^ExHW5E;nxr|q&^0q{3CMy{8q.>.3%?SPI?!bZ0Azx0 x8#$z_=.:@49U*]RIy4Z3X3Vj2JvpgtzDW!~",
  ],
  [
    wordClass.weakBody,
    "39xutpxeg<K,xDsQta/k/CXd1N_3(w3y7UsOW.Ls?-bXVf@C!VNzUTVNQ]fAn%},O_s4sT;zz%J7]8%%jJ_#uR7SQe0&N@B@1BKY;8w]7?}zZTApjaO2-[9ChCKx0H|ZfZRx+/x}2DBZT&S]8VJO$tjSDRPSM9Zs2s&qx+<8g/.zT([5N;/?j",
  ],
  [
    wordClass.bodyOpener,
    "3 yh(H|[vn^2E8ot)}P[y8vG}P,}|[K=pmFou8X 4OrO4^Jwz/FZ&WURlS:?A*FKhEvr32Gk3hkb+#%]1Z,3(8Q{V012ndATBllNN^2agx>+l&7pFgjt),O@5(SOkV=3>PlyDl|h9=|db~|G RT_;SEX|93-r.-{r{ /<PG-8m$E:NYr]Bsd0BL=;-2ZZX8)82CCb62R[pChC",
  ],
  [
    wordClass.agreement,
    "46Pb,#sQ:+3xkq<6Iu>#M]!+E<,YaMgh3Yf} G^qUiVw4WH[KG<#eD/MRU*J)X2{6-s92E}:PSD@QHex5:Y*5dm0Zsc$EZTc=6XDRk&!eIoD8n#$kR_/ >VTXhp2G",
  ],
  [wordClass.administration, "56Pd/R7On_Yi2XQx)0%aYA|9c0fmwhp.K"],
  [
    wordClass.group,
    "5$ocB^3YB/u)u$G-:^s)Sh)wp<{X!&;<0(=K<hPF6OtN]*(H.XUJCE3^r[+imn$",
  ],
  [
    wordClass.placeEnd,
    "3yrUgNytRjR*BuvPTv}TlI+#@O}<62Jiu!&A|;U_,dJgiT]1frPEs7)ALUUvO$wAW?G]((n,@(bN$n(9e)[q#KqRc^e5J,VO D1/D61D9i$J:1WIhI$|v5df !,i!p7qL,amHHEm/sZM|>wJASOR |W~4S_6%3 j2M%I^9$3I5ZRd*nH NY>=I=0%L:7>;n41kl]$m QKjgt)UNRHo$lEu;{&wr|8y&s%QZ3!T^p *3RedT>vJ6DWHdO|/1K*B(<A<d^P<RR}@Z2V;WpTt-7H#UYvG?>D_hB ~64<a_U|Iralgm;nuskm0qLk;,nWppYa5y",
  ],
  [
    wordClass.weakPlaceEnd,
    "5J[X{Qa_49_9$2V{UV2wTH US~!E]_^7lmduK[=5|cC<9jzg98ePSVvE#6BN0AqU4v{f&oAta",
  ],
  [
    wordClass.placeOpener,
    "4a0#.S&{(PSwdNt(pUL,!HDgcH/jd)4{^klcsMQ>Loe.kJ-^Q(*v8bnX0n{tR}M+9+7. _Rlw6kYip}pb;/2pu/eT c^A+S^]?IPE>V#k>>8;$YXMY62x/[TNNW,X#7/3dG",
  ],
  [
    wordClass.direction,
    "4a0O.1rqumavL$L]azO1I Jf/(fVU]9%NT5y@m]acnh_D$vRR]y6 VIN0v0$>,TH8A;7w.}ysDSy|m=Wm>zI ",
  ],
  [
    wordClass.particle,
    "4d}&,Ef#a{Fv*g<e>9i9w! ddU =pua9;CrE5%c[agq-Z8#Ygqc#%a.UFS$!,2K$rO>m##O^UeY(w9 MK2gDxpL!P:{<Y^oo.jA<DCqb?Pg",
  ],
  [
    wordClass.suffix,
    "4H_Ykg;n-&4$k53=le?2A.JCD(Z@Gyv%@:^y@V24;VQ/6^T&ota*J9|s8s:ohv#< DxGj]G3<",
  ],
  [
    wordClass.speech,
    "3XGQBb%+YH|3u,w9Q^rq3rs[@I !)LU(DLfV(PjbS7;Dn},-nDd=x50Rmj>%qtnRX/+SPF+x9qMf8u Gepb@+L8(RU(%EE:*I7v%=<mG/-@vb^%FB#tOMfWL;Z$_4c!8z5obB0|$M{&G{Sm=hFp1YK9r/ae~{r)N8S1Mok:^o%m!C6UdF2-29tj/3?I7Y1g_b(noYQ|[zUMkNiC*g_Sf:6us.eSA}twxHB$9n#JzeT(j2s/+K=vq[q,WEzH-<OWrO E43riz-",
  ],
  [
    wordClass.policy,
    "3>h91/>)Dwa:d2x# 3z{?Gx7<j&(4Rxe!O/Qyh1z:0v:O9:q N|Y3.}hX{DBZX9}Pu-rFkyrML[zSL8(R_&1^-9SJbj-TinC*G(?:B%=kFVUi$DKI/Ql!C1Y$!rm&q}b/wY4=Z:f+Qu)vO}(RFHPHZ6uU*p.|;Ya.!g^ewQ<4-W:-<Q>s[Ae1rMB]gS. aNx<^;RRIyzbZuswj|]+E9|{J9L*4hAK9%jHWu&z l6&Ixn($pG{*:x($6+q.(#P2#hD1(>}.G+5en[y9 kpN!x<;k*QF_1 H R6/1b*;C!Hh#!BlX#D80WwvN4cL6r-?JhJd{I|XLBAh%OB8Q",
  ],
  [
    wordClass.placePreposition,
    "4?Om)vY.P%H5)5Qk#<Q5aj4t|<W9#JrQ!254<y$pGPg1}:7Us};E>AT#J+EWF 7d4W!!m@$t!&!8hUbP;RNY4pT5<HM",
  ],
  [
    wordClass.calendar,
    "3~.e1Rsz[d(]SY98SWX}W%92J+:vI(u<e11:v@A_y|=}[p{@orm28pc|(@3dRDJy2Jtvpow?oZ;X)S| ]#8+d.OREkQC6c75^Mss7HQ;P4=ks;=b8[dR8Rl):?1PCji&0jFp9RyThY]6^^s5}bjJb2yQ4Afq-,X]{h5N?b9UsJ:iW(UO3;.q:3QiJs7H[-C[qP+[#lo1s~x%W|<T(=2J_^hJA@>7Gs*_8h& _Uq%sx@My3kLE3/9<vB8xmY|,m,#Y$O{I!)7/15ZjOf+v0l;&T;,1eE0}Uj,:S(V,tW!fLegy6):.#)",
  ],
  [
    wordClass.inner,
    "5L=fn$l+F^/H2akeed$BaeN+#h2# tK5z:!m%Syp>f{-M!?6+:DFBPzadQ,T+jo=w!~",
  ],
  [
    wordClass.functionWord,
    "3{@40(eG2!]~OlktO[J^T |k#,#?,hj}>K%E0<}-?y7!,p97-h0?NTt1D$D@JP[-I,Nk[qoaCv[xMiDoi+kt{.QbBP@@kJ6^igqlQ=HVYdB0*6mn[*&q]Aq_$Nlc^h%o#u{w:M.+A--M)(pe=zXTcWojtdhe@(g>#0];brO/ChX5Q$T B(V;8mO 9tJEgZNznyXuT~ZJ2da>;PA-LX!H/.K",
  ],
  [wordClass.state, "6MXu1Fn%I=2HJmV1*D+<;i@dJ/>N_&E8dL?"],
  [wordClass.place, "5Ji|;Bbxu69k}]eFysu?TB!caUXl!"],
  [
    wordClass.demonym,
    "2bG %={WNUJ&7iS+h=;e^q-pPI(Y.3aLL@,CY.F+tFZC_}I}^bqVdr_NNF4MqUubySbv/!)?GkW)_{Tr6X68}e;L!Fg}-+/h|k+7pR]ZM?CSvNSM.Ts|?%e@3#Qo^NvyMq9R>EjWLDihWy{@H?1?H@2iX,hS29,TZ?g-E]>]J_Wk}P}*;Lu|W6{Nz$9c#sFiH*{]kUc($C.x<CiZO(+-TN3e?-|4<3At5|L)$nUIe1(@H.[|4_t<b,mKO#BteBcu}UZ1xzC$&e-ImAc38>3kj.h(z1NdlJ k;EO3+g/V%.C6R~b}TnP]0^1{9Q,~#31:p_!q*0d3@!+o;A^sW3Qo+{{1g.ep_ l|@H7[rhL<Esc2q*5vng[9#1!{]ESvOSJti:n,(@fNDYC]UCd* j[E?9M4!?riC@!OPfNq6DJvA]jQ+KZ]w)z4^aY2 6EC.I)7]",
  ],
  [
    wordClass.phraseStart,
    "2qUQ:HJ[DB;#Fh;HeL#8+UY2zwGj5tI-XZi:e}6Z{A./:2bxa*^)<v@JP-Ppk<4W,/NN=g>i bYzU2}KH)x0Uf?H3#.HN/#GP6NO6PG,Uyo_F(z9V59(%JB 1KtN@D.9v(YE 6XF9~C.NB6ww7LMP&tWG^E@Y);eJ7*.;y_b,B%oN7C7yCE.?O5gfCc,(a.nFR6KLg=TwP?Y=pS,3YYR4ld($uN$HyNy)]gg5plccyQ!5o[$.bjIE]eiGWRB*R3wWykS]YK(lAr1:srmJd}2j%9}mil=Q|RV!jxEx~G6bF,~q!|-NJ565Gh^ZE/W+ChvhZpAks+@jYN1-X3/5wQYNJyvqbhQmW_r-S0qD8v5%S}LB4<o81N@{8H*$7x4|qrf3:zAk3M12F)M_UJt!)u]]5t",
  ],
];
