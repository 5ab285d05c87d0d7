// Written by scripts/lexicon; sources and licences in docs/lexicon.md.
import type { WordClassName } from "./wordClass.js";

/** Names of several words that tell what they name, by class. */
export const namePhrases: readonly (readonly [WordClassName, string])[] = [
  ["office", "6|w6aLEFx=(aNItgrc)6SBd.+b|-c!~~m2O"],
  [
    "state",
    "46ApsW2i+1LW5>4XsL*q}aD4:z3&9~98(7tpGycLx=K/UtP|iVGE(IXu/dPK_NN,]]<Yr!?6V)<qynnY.C{:(n!; ]HlC8)r(LOI@+_,e8Ok-Qj/B]pR.}Z*29lk.4ph/%6sjs rke[oo3mQF {X^_)(VrWAO,SYA)Evx(N R.M^K;5j*7J}889ZaY;Rt50k)mc52X*9 |PEz2<3h6,!YZxaSBL?4;i@tyBA+_t/.qdx,YruMS ypE^nt2;^.>{m]hP}<[B}*+Q3o4,VSV=o<L}Ggc =.CE%ul|8YD=[q:]ofRN2v,!>Bx})o29_b$z3J9<B}8+0_DyG3f:,BS_GT>py0If(@M72T|M*jupkk -GuBn/m5n;L<!ekm,d}ngD6Me!Qd&RYPmj8-*sGDZNI*:ZiGC:Rn2IPfMtI;hAdn:P[zokW+V|!a)W+xbE$e<7c:dy^M!9|:&i*W|AoDbxByYt+,Je4,6h[D9^_nIQI:K?hBJEPTiBLGuJ.B.x?{E!~",
  ],
  [
    "place",
    "5V*,dFcGl8QrklLpsh<(>,T/eVA2y~@FFGJwZQnz*Jvk_aer|8_LH|.PQS}ZHk5][fC2.xLX{o.Noxz7Ya}yLdMJ*NJo<~7W/^D_3eyyJ20LT]%it>r*DFr_;ON+H:MholdE|;d5jjMt< 1vsJL=8BQUMzQ6R(=VtB8%K5gWv;f{bJ]$6",
  ],
  [
    "demonym",
    "6L@T4WMk5rS)=#Yth^&?M$)KSxvpXh3p2:c(}}hc|hu#xB#CSx*{>p2t?d,+O;pwi_or||I<=5r=Jy@xx{o+ikhSaBAG%MJADFa[dVYK:/_fM?Mtm%.>lR?l5XeXc$L[:*g;ZF57T",
  ],
];
