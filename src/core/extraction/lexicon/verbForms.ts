// Written by scripts/lexicon; sources and licences in docs/lexicon.md.
import type { HashedList } from "./lexicon.js";
import { verbClass } from "./verbWords.js";

/** The words of verb groups, by class. */
export const verbForms: readonly HashedList[] = [
  [verbClass.isForm, "6!~|rHL&//4WUPg!~R{cB,o=N"],
  [verbClass.wasForm, "66|#A!~p}I70-A.Pgv|dM O"],
  [verbClass.hasForm, "6w}Y<hC!~HsZi@{-:!~]y_s@Ohu"],
  [verbClass.had, "6!~!~!~!~?zEgato>"],
  [verbClass.will, "6Jx]+!~y}vB(^|ZDk_}UP O"],
  [verbClass.would, "6 ~XL>; ~e5,Q"],
  [verbClass.modal, "6Y^#vqo[5n3qzslk8%S!~!~n}~;#P?f}i8]<f54RB[vlL"],
  [verbClass.did, "6!~~}0z*7!~n}Usir"],
  [verbClass.being, "6!~|O#9i}yBhC8{U%"],
  [verbClass.to, "6!~{ud["],
  [verbClass.and, "65w8sPsdu ~}C~c"],
  [verbClass.pronoun, "6!~_zZ-KWzWtgt2 l OZ}*^,eCtX}cd<fdb.2BL]q~c"],
  [
    verbClass.past,
    "4B}aivt8!>At|*[B+W]|g_LK|Qw27TMOSZWAyb{[3ABy@)1%+OaE6v7h,)jPZaW/in{9=w[{C8J+X:GV?<hBX*o=]0{{26{*>naxE^Atxo17E))HH3^(,SLAXEPXe#UDY*E<s8gPzD12LiJipMF/ja;/56GeW(GKU71myDUfn7m9O!~T!k{zlZK3ty/lR>xYT+84KxgIJ>j0:Ig!4 ONQb4}b24hD&:/yjY6$+q(kHb58RM}Li@b7_=^$a$0WuZ*=;.6uKK,cJMp13<R0-D%UK}mvk:$;g(+RY5Ol:c]gruc[ZG~$qz$VLpMM_uWq0;zIJP34jsZyD0  IGDYm]r4 =Qp|+YDdp;p]{r<r%u^2=_JG4<zoYd=+L;B{I$FW#tDHgQ:ZA5zir",
  ],
  [
    verbClass.doubtfulPast,
    "6iAksA(b759|N})(|X[>w5A4sUY.cT*AUaCda&T[PL0!KccWy$Q# 5aj46We |sw:SrjSH{::_geKX-5bK&9F %Wz ^XDrU=Ci[3B]grkKRX|t|TW1?MNfoiN O",
  ],
  [
    verbClass.participle,
    "5:Xgs)W$1a8($&a2{1!,kqI*{p;Tl1S6)guWO C$QOj?CF<Uzg>T;^^YWgxw6{8Vw?b/0X*Yv],Fu*6S,N*WNt:h2/(v)OQM0,fn%A1t$B>=BHzV7^jmW$qo#3v= *6owhD5{e(NWE]<KMlL_.-Hkybf&O7G7rW)?6&INV ZsOrO+$a$9%Dma/ogD;#j-o59w8XxS5{.(/dXpgz|Kk+0GI5Z%b TL:l/wF_h+-U)gT{H!t.4rVIFH7uV29!;TSv#W[J_j&P$2K{q} W|Q,5&#yKSXM8J@MO7Oi>X,[23:q9oL]|!sxb.L1^8h9.J(lKJWZR2o!~",
  ],
  [
    verbClass.speech,
    "54dnAkCQ4w1.B%Njs9n|_6vt0QH}}>MNO 71[P?((f[h^l0=U7m0&W CuN1;CX#TjpZ(0DvQ6WzP&XN:b a>Wd}NqBaHQLlBWg[lM}.j=1[6eK6<E#)[!L2J};=5{QJf|#Im:p*?K?PU1%8yKW(wVcexbb/*9sTOeS@ox$#g^t@{<ckjcxRzioPY{58.-P2UNB:gr?cSu9d.m",
  ],
  [verbClass.plan, "6npti_O{*&rd<:)<lHh8-2)_jJ:&xY}9ZROm4ba:&oy(P~2z-"],
  [verbClass.postpone, "6BgBYt=e<GmMxiCFCv}tOn=65ar&*wWcX"],
  [verbClass.cancel, "6c]r5D{qw!~s}dru/YTy{CxE{Y^H}e<!~"],
  [
    verbClass.adverb,
    "6UEy%H[E@=r#Qkz{pHt3pu9&abs3O$ =}|)h@]m }_qCvjM=gL}I:y+~F45MNU+7nT(${jZ.dA+o4$LMbyZSyT@4N&.aHOnrU;E*9HR~[evls0WS9&AP1,4>.Q7(Vs){)Jwth|3tiu4&r",
  ],
  [
    verbClass.beforeNoun,
    "527z4)CD)@O^x_msyI_S/NFU&tgXlDNsQVzcQ0m 7647<=mTHOk6OiQ 43IRr+f[Jw7{;# (krhGO:!xz9>@^m}5tCO1avieg2FkE!)0Tb5C;66-b~z2^kgr!.kF;[sXb=0Rn]FH*pL4baZeydOw=bVjoh:l>AqJeO%r=g2!O1f>Mp?RR<&QCV1Q>_;1t",
  ],
  [
    verbClass.clauseStart,
    "6!W>0@lF0FF+u}0od[Ac?h[rU^3,GWK;4dA{6.0kY7T/zj#E6Su8Vjy:PO.>=6ekl_x*i,^fFL*ipfa&7Ti",
  ],
  [verbClass.condition, "6!~sURq!~|}f@-Z{NZ&"],
];
