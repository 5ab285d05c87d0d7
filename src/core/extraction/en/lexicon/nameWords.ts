// Written by scripts/lexicon; sources and licences in docs/lexicon.md.
import type { HashedList } from "../../lexicon/lexicon.js";
import { wordClass } from "../../lexicon/wordClass.js";

/** Words that tell what a name names, by class; those that another list has with that class left out. */
export const nameWords: readonly HashedList[] = [
  [
    wordClass.courtesy,
    "4Q4tlZ=;6 uWCu?&ws8_RIu8y_-7Rb W!LV A|TYm1sLxB+!p@j5 eZ!KI1  kI2i8h)_w&_f(,6BksAT_MgI[o G2k{w7d4jh&I)W9ToQN0EZJkP,..Ih5Z(Nxy{(E1xz trBfOb@sZtMO_O|-9uJEqfN|n{LYto9:",
  ],
  [
    wordClass.agreement,
    "46Pb,#sQ:+3xkq<6Iu>#M]!+E<,YaMgh3Yf} G^qUiVw4WH[KG<#eD/MRU*J)X2{6-s92E}:PSD@QHex5:Y*5dm0Zsc$EZTc=6XDRk&!eIoD8n#$kR_/ >VTXhp2G",
  ],
  [wordClass.administration, "6e9^//zE=4yPH^vPmiLDk5;qML$LV{TO8"],
  [
    wordClass.suffix,
    "5wGIkg;3(!4$kF0;ls^20)eW*>u_4qt!_:^k@VL95~J[^? d@&{g#x{4$HC<LP8tG|tq6oPO8",
  ],
  [
    wordClass.placePreposition,
    "5n8j)z=oZ 5nP2(_ ^hxnj4qs)C%+<L((BH6Vy$w4ir1JLTpTYIU2^)zu0vr lwg<R-my;WC?!3r&%T$:cp_=5$l[Bq",
  ],
  [
    wordClass.calendar,
    "3~.e1Rsz[d(]SY98SWX}W%92J+:vI(u<e11:v@A_y|=}[p{@orm28pc|(@3dRDJy2Jtvpow?oZ;X)S| ]#8+d.OREkQC6c75^Mss7HQ;P4=ks;=b8[dR8Rl):?1PCji&0jFp9RyThY]6^^s5}bjJb2yQ4Afq-,X]{h5N?b9UsJ:iW(UO3;.q:3QiJs7H[-C[qP+[#lo1s~x%W|<T(=2J_^hJA@>7Gs*_8h& _Uq%sx@My3kLE3/9<vB8xmY|,m,#Y$O{I!)7/15ZjOf+v0l;&T;,1eE0}Uj,:S(V,tW!fLegy6):.#)",
  ],
  [
    wordClass.functionWord,
    "3{@40(eG2!]~OlktO[J^T |k#,#?,hj}>K%G0b1 55jy|WG@h(hat~:8r7|T;aaBgk;q{Ri]S3Vhy8%Ce#a]VuJ<SLeU&-q&I1ub#XSs|Z2aq7<>O2 ,-XtH3--M)(pe=zXTc |U(JKnv$GC@8(X/;tqe9EGt~au8Hzd.~)$:~{pwy>qh0%[-+w){uN&XRNJM",
  ],
  [
    wordClass.organization,
    "26T[;b<!7oPR*6ZT{|9Ff^tP.d)Ets=PS%u!d$^/$Z#)#dUNWixqy}/-xC#og:ty9h&U!!%pN~n1LFfL#GTs4t8ihsbhJzm8XnlkE8iPs!MkghjD9wBssvOiqn:VO,pAh@b/hOgK<X-BwhCh$f_zb]>y;9-w2?tIGU{tM>4va dnBy3c/?[_#%&k(+jV.DL;$l8wkR=RIHgk)uA~kSMD4e<K!mBz/>v2kdM_fL$87n?nC@F03!8pe6@:C&7*R<q&.)>MS&+)P)R$+RSFd!]?uO3ai8s/)$0K1zn^|%fgeH^F]}k}2w7]VtOoX^YS<IOV;J>nEan7Va,Jl$l+YQ+yDeqV{o{/BQ,g:~G X!G&!jkoP<|18Y8%|}PafeLdUk4T4jBPazBG;Y##x2%Rn;1#6pg1T_UN||^3>o2Z^I]&c}!=_l3G./3d-1.+JOCJQHUAE0M<-^[*-|:3|B}doJLS<*Zr*T+]5(aKMx&|@1v*>8F>91u}:2Z=oo aAEiR_]&p.Tskn8<_H/;! .pKD_sbnF$Prl=awU5UuLG,sr|<15Due 9}OAjFhR L_Bv2gIZ=7Bvhb?;ED5f8bTvJR43G%#dZc!(WNTqyQso96b0We=@z/511P>}",
  ],
  [wordClass.state, "6MXu1Fn%I=2HJmV1*D+<;i@dJ/>N_&E8dL?"],
  [wordClass.place, "6yPx;BbQt69Lw,_02OSxx14uwRt_["],
  [
    wordClass.demonym,
    "3~}A B+C)3rn|j?16IF+a8r(uaOw_>VeW%+EIAabbo1lOe|bu=J5%YvYR}A#c3I:&UPC/p9u*d3d$$!.4bnUx[^U?5]!i-+)40llUy.rzA>eDRNKz:cYsB(c^Z4XW}l6KK?w62$:=#Ft68uI:8yG!UBYmeye7<,G M?BXLp{4}W?XdYLXWoVJdGg%1U%5]- q;n67pdlPSEPg",
  ],
  [
    wordClass.phraseStart,
    "2~{C#6Z,qU,pe0O>-)+ZfiaQK,{!Szk[6<^Q*8.IigT5S,<ni91j4V#v iRd{ gS/?!@I6rzZvy+<|w]kWoe2@QAI(7Mg-I%$}v@4OK?R:O@49 ;/zO0CSVRDuHWpv2:6,[.:r,(s 4;6y&h6V:<KOB(3Q.Gj!**T<pCGKyENbHEkAr4=L)J6 l_{.>/7~?@mHdX)/jMw?1Yfb%0/kF:0rKxEhZ&)=!WSC>O.>(B;H/#o%BV>Ig/_UM9uAReg-v!neqrOt0(*sbN=^?A7~NS&|UXo1)1!f6tHaL6!TAaz^3r?f7d2Yg%[gk&o#H|Y:}w+r_$1DU5AvOYU:jMEP&/UX{NWY2?.SI*ga|.}h}1P!J}#F)6^,)A/<Ql=9%",
  ],
  [wordClass.weakBody, "6o|z!!~"],
  [
    wordClass.speech,
    "4l4@a5T LNHTi-!=9@X9/c%/m:_sQDGs7KWt{uVTc8N&Yp!]]sERo6h/>ICEg]@?mPtkqe3AFA=f>1oS1$hN}YK/0ReH>yMqV ?h|y>ZxDVfOpTB!B3BT/<Y]z-",
  ],
  [
    wordClass.policy,
    "1)]F8hpWl+P$dfD:_ky-)*,[R{R{r&V/B@r9 G_D^mQ2UYYa@j}zhuQ<f[tC1Wdj1_j&P(wMyj#nx_oz%on&^P_h219d/EXwZ5h_yOCwx(R~NQ7D{Y-hUGgbMU_v>sDTG*d(Egm?mCQt)r1p{C+#|0aU+*EB9!p>{v1-,_cDb4=TKarX$^d/8FCqzD6|o.v c%9200,1+(0dj(=z 0/ei>}Ci7IKQwL-k)pI/S(8;bIG ~{?*zo.!^Y{OdP3e!hcF9E(&uNrMOMOo)Q+XRb:+pX4rLD3PYWH;A4Mz),0CEcB2JIlWt.b(8D-|GN?p[#8HAx[9zgbVBP#Nm^Ny?4-f92;ZPP)9e?e1fs@.upO1$ @;NKgS) D}J8qW>wTSnVQka,yx}r6;Sbx %Q_cuhd)Xy?-e>zQ[#@F^t+i7x kX#Kcd2rajwux_|)0VF{|XT=nAY/>Vi=1;W@Iajy83J9[U;UR$11+=}~u)|43!D_#:>a[>sJ]r1>3:ec<7^bN]P*jFZvh#d83Q^($p9[n%jhDc:}oc7b,XBa_@PbQ{B#3[UP{.ZGq&yX 2o+PtgkJrs^7M]1+$a.*|?XAE{PYK.kr+&) #J{5~ j=.*NbY L,h-r)cootPTK>W3e ]/7[w?mzL J,;N#6Cr.GjvbWfPq o[y+y3|h>{X4? n9@|**8cg%O$NI1VSi-}iMA}~1=u)?z]*N%Vz(d=kdLe1*IPV1B6gQ!.JGp-$8",
  ],
  [
    wordClass.speech | wordClass.policy,
    "4mOB1SBzHG!Zg:}IgH.;7[ u37+S}lR=GyN&$5($EFiKHJn%=$nT;CB6aSbv(7 F+^X|gdI&qAbk$7T0K{yr)D83b1=SS-epL*xq:9]#;[! Yj!4e&x,}#O~M=+7Q@uSK;.Lm:oi*N3?,MN/w@unj-iz)qT<A",
  ],
  [
    wordClass.body,
    "34!$[uA>MU{[2tTPL[cW0Q)uy%JOi?Em.+XG(|_p+v?5dcQ;Tax(+p;3s.W;.25_.G9+WJnlJD^]#J^7qS*8K6xqZ$@/AWN~w(b)}.9wOewq+wa:l>?!j.2F30/.PPe. Bdf6,2(cKJ%Gmn)RF-2 tkX5w@^3^.Wxg)vHH59W$9LDIY<jN4@@lFv@U:Baf*# ^b+FBi,4PKzv22&V4noX/,}b*Q# oW|!M#3FvN#*-#X$UeAR~-x6S(Tsg-k=ZawZ75Vp{dXR7O@uTo/P}{!gXXF J ha839qkpv=q8D&Ko:Y(b%I0OWW1]TDr.I;t2VN@h6k_VWpQ1QC0D7-uVb;Ls",
  ],
  [
    wordClass.bodyOpener | wordClass.body,
    "4fhI/H|6w0qgqajBjv{j:ptBU(X2fQNFy>V*@MUZc KSeD[&E2C~=KmkP6u2*rDzY:*&ViJqJ]*:.[N<p8Dwi6LD-(hF]Aayxp$Fv,!eL",
  ],
  [
    wordClass.placeEnd | wordClass.weakPlaceEnd,
    "5J[X{Qa_49_9$2V{UV2wTH US~!UtQi^(SjB]9d}yYT(b;sqD64>cpbcu?=i|:4BNV(gZ!~",
  ],
  [
    wordClass.body | wordClass.weakBody,
    "48ghkpx5OMKj.<Kd4d1k^2(w3J7-u!N?=W)BAwKK4E:uZwH^kd!f6&r*Vi4otSse0BM?B@1OLLYc:XRZ{eT@PoZ6J6@yHa_B;k#VvL/rEk^#>$:6b7znsjxZ Q{WRi9oPqz",
  ],
  [
    wordClass.bodyOpener,
    "58f0aK{.5q)$UQbh{qw|G !yRm52KVM8XDww12u|MxR^>5*OeiOEG^GpyMU4y%;",
  ],
  [wordClass.direction, "5Tb2xeDnmY ti?[&_/w#8A@}4-vIwF^^WQekE;0.nAdR}Yt{As "],
  [
    wordClass.placeOpener | wordClass.direction,
    "6_$Zj$6r$u.+)-L0Wh(z/C:NRbONBadRA]:M}(^",
  ],
  [
    wordClass.placeEnd,
    "3py=.2|5R9<4ZR#Sl=@?w&;^Lolv*2X]xT)}EuZv5N>1WHVu_HPs=UXbq33N:-a/cVBu2%Gjew*%<>L^baP87p++BDO &uOw,IfXx=?w{%ZUv~G#OUQK4WikIG u%SnoK9+-klP~yEE~(}1LOrCJ2|@ztIChOnqrvO5#Pk%=oh=:2f+.$K(2uoXkn{QP!=$YN=G<@M_Y=9+d3>hO;jt/CQT8KamFkif;a#)VIA,>d.cSrLl",
  ],
  [
    wordClass.placeOpener,
    "5nOk_Ip<O+AcT.S%}a8h$<lcU1*PBLE:_/^(j! Aca7?|1Duikx-/>cj}X-XSpL#7!3q4",
  ],
  [
    wordClass.placeEnd | wordClass.placeOpener,
    "6%3QgcYtIF? |hiz;_>mi?La?B%}YJPA7&f O",
  ],
  [
    wordClass.particle,
    "5 zvNy)W3bKjr:#yEfVUpY(O]hm*/tt lR!=A3B>-4Z00bM_c! OUr=IB5 heEBfr*j#%}Ps]=KRZbHH)DI",
  ],
  [wordClass.inner, "6f/@v 4fmx;AO|][CA0OIMKlF1gx(/*8:ag }(dZk"],
  [wordClass.particle | wordClass.inner, "6&h}jYvGIJ[OEl{WT#k@G;No>QgT1"],
  [
    wordClass.body | wordClass.weakBody | wordClass.bodyOpener,
    "6yN82^5%WWg]}ac1H(W^QLU3 490+gU0v4dxU{m%s~?|yew3<fs",
  ],
  [
    wordClass.group,
    "5$ocB^3YB/u)u$G-:^s)Sh)zpU7NZT>!NWYQL9!dK00:^t^sBOSxecn$corDI",
  ],
  [
    wordClass.group |
      wordClass.weakPlaceEnd |
      wordClass.body |
      wordClass.weakBody |
      wordClass.bodyOpener,
    "6<}Nw!~",
  ],
  [
    wordClass.office,
    "2H=4Dil3LeXEc{L/.S&gaD|LYyoha~}kk!f(&)1E)P#,uV>hk3g2q^ll^p79p4e{,J?dP1@he6y3f$pr-rWa+VDo[>Gn9Ooes^p2;7hN+s|RRzB%&AnnS0_pqdz68h,uLL18gS-bEZh^]HXH5N=MY6NL4h6U+uW;Z|jLeJ1}t;8}l%=-$eLk{xl|7{ayJ8Gd8vu7GdpR.,ZNR*%lTXYd3mbCYixKUf:&1qD*iJ2V4V<Z<k(~.JI},YJg7r0Nszfe_BcOT88U@NyE%[mx|Y5Pd4@mYUt9l5K@&kMx>]R,G0-K^~TVy[Rf2+iF#0.Qt}s,|yAZB|#hQb#lQY2DKn=Z&sf_=}wl<~{Eo@T$4-]HW",
  ],
  [wordClass.noble, "6nts)t8:GhVe}(<xmIC[!mf"],
  [wordClass.office | wordClass.noble, "6uxCN)lMuLJ8m^,lXg!8GDJU> O"],
];
