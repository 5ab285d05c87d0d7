// Written by scripts/lexicon; sources and licences in docs/lexicon.md.
import type { HashedList } from "./lexicon.js";
import { verbClass } from "./verbWords.js";

/** The words of verb groups, by class. */
export const verbForms: readonly HashedList[] = [
  [verbClass.isForm, "58$VRg[dGbg=SZG!~bykJ"],
  [verbClass.wasForm, "51xR>#A0L}Ytarw27"],
  [verbClass.hasForm, "6bq3DgwJ6sFa$57w2Mf"],
  [verbClass.had, "6k}Y|S=yn"],
  [verbClass.will, "50t7z^bks=N->#{9l"],
  [verbClass.would, "6 ~XL0;ggs2"],
  [verbClass.modal, "5@m/QptCQy5xGn+p3hKdT%Hoxpq^1)U<O!Slfs2"],
  [verbClass.did, "6F|&?PsMd"],
  [verbClass.being, "6u}>d[dwttl^V"],
  [verbClass.to, "2q}I^"],
  [verbClass.and, "5Q}wX_N:?$6lA"],
  [verbClass.pronoun, "6.cz#Ug@k2>uCX#8#ihykIV-a~(}/[r=yFJ"],
  [
    verbClass.past,
    "2D/LASkR)=&qh+!z$2u6[<Q{C-+.i7:H2;jK<G,%}D#c=|&6*mXUs[8}{gH8E?VR0UxE17xyE|^O7H97$qEYY2rAXu+=q3!5M:F3(,CW 1,519b&Ya:xa,>ekVhKR30~1XPd4!frLA2Qc^:m@qtTtWK41x@R@suHtPMneus<66iXI3Z+T)PlAFV<H_#0}UEgHh|<rNH3kQVVC;X:DXJ#zNHx;>ZEEg>7lY=fth=}Yy=7m!Py}a+N:WO_C-PaK-QA0Y!r^mEPNV44@-XSws{~.CbO,*L5DP=pkHADtpk-6xE=S/:1ACMIpLvZ2(>}c{}Hgt$O5V>G]bw#0CrB-N#Nf6!Ag^##l-J ^r*!~",
  ],
  [
    verbClass.doubtfulPast,
    "4P/*B-C>F78Q D/! pP|uS]z$O(|t(%^RmI@%#ssxR8a5A)_#V&p1RxyKv5M0%nHmESs4!9# Y@2,O/I.f[%Xpb_oGq<yYd4mZT!.{hBo]@*gMV",
  ],
  [
    verbClass.participle,
    "3XGQC<7rRwW^RwZ%od]]g]kj0yHk-.W7@q@wdm+FjeGoy<8YjBe|f>kK5OI)X(iMW,5)4Pwp6XmWN~_^kTZkb?bUrHZ4zRdG#X<1%t[d%/%@x)|r>6M|/cE9/lr*<1cWR}iJu(!4AsM%Mng,6G]No .%T#{!PqO eG3S+L$g(FB%j_^F(GeV>AQe/fONoZ^Oe*smUp}t$/(7dIz{HiM8pJQ)P;uz3)0gy@MT%pL*jR_beH*-j&g}k(M^79;yE)q$DbGp|?%qEjgYD]#]:a&vB<!5U=MXw8ZU09[[N8-",
  ],
  [
    verbClass.speech,
    "3>hs0tO20X:5e?A]hAI<37@&IMg7ya$K?5aXjp:EK?jim&d7 mewh90X!U;996e3>SgdKu*W%o8G;lt)[c&vPa]3+k +*ir@}e<|&2U]_D4!lhG=Bu8H@5h)Vuqn31n5Y_b(noYQ|@}VEfS5J 7x $bsJaX/6TMUf.#<|xKG:$b1T4fW@f-3Hl/=5s2",
  ],
  [verbClass.plan, "5B[ZVs5Gy!=S50E>Px3_W( U$a3}B}_da=pc6=E<JGP"],
  [verbClass.postpone, "6O=iY.Negm*h^I0*>V&$S|kA=+i*a"],
  [verbClass.cancel, "5ViNxd-D#EliwK<px7XQkWbBeIl"],
  [
    verbClass.adverb,
    "4:IMw?vC<ZjP47o98X_3-vB!7dJ<u]$IyE5m_Rz@}Q/aG7(g?oMkX~9p ?Cs^PoOLeGiLBkcmK4|- ?/)P13DaS%UbOM4Vgjr=!wO}$pKyXghE/BC1(aHllsof%oqS]",
  ],
  [
    verbClass.beforeNoun,
    "4mJ^&j4]#>0J:f/A{$l{x@x#=3PMLmP;#(w10^:2$.mo}R%yUo[hJ9I6#@ywr&M_{}ifxDV[:Gyy=*#cIAqye*xj?g5mn +sj570+42Av+I^1=u+QOmdr_NZ(>pw=/H)=s/pry-X-0R@i&B4K3q?!~;j> B}4v_:^S]*yE0jKqb",
  ],
  [
    verbClass.clauseStart,
    "5F*:&L0em< @lx.1X&){<(gndQ-+.OY]UFo%tlU0Gmx06XnfjHSgC!(%JJZ5&c-.M@T-rDy7elW",
  ],
  [verbClass.condition, "6y}VTXCT>vm[n"],
];
