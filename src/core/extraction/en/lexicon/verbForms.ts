// Written by scripts/lexicon; sources and licences in docs/lexicon.md.
import type { HashedList } from "../../lexicon/lexicon.js";
import { verbClass } from "../../lexicon/verbWords.js";

/** The words of verb groups, by class. */
export const verbForms: readonly HashedList[] = [
  [verbClass.isForm, "6Z!<iI0ZUIx0Qm4F}a@!~"],
  [verbClass.wasForm, "6&g![%bgwl{]NrLO8"],
  [verbClass.hasForm, "6bq3DgwJ6sFa$57w2Mf"],
  [verbClass.had, "6k}Y|S=yn"],
  [verbClass.will, "6%^HvWjgR@xgNKN O"],
  [verbClass.would, "6 ~XL0;ggs2"],
  [verbClass.modal, "5@m/QptCQy5xGn+p3hKdT%Hoxpq^1)U<O!Slfs2"],
  [verbClass.did, "6F|&?PsMd"],
  [verbClass.being, "6u}>d[dwttl^V"],
  [verbClass.to, "4UjX-"],
  [verbClass.and, "65w8sNZTl+Nb5"],
  [verbClass.pronoun, "6.cz#Ug@k2>uCX#8#ihykIV-a~(}/[r=yFJ"],
  [
    verbClass.speech,
    "4mOn0zgX?z-XBa_$DpX?%B?;qy@CXv g^w?XjH.36Wb9U#d-OGYFD![V$3.!$6oa8+ SeEEA4] fTltS>o#fZ_0,i3 T<ExG9!}48L3=S+Ry*FGAM5(]FW&=>lJ;k[k,JZj6<gL#{ig!?PoX)qeu02!mZUd^R?rfn^>;bAe[)yg]6smSdn$n?76Cd O",
  ],
  [verbClass.plan, "6qDRVs5Xv =S5)EE,.Wb(&!~Ze.PqjGBINT/q>SP0O8"],
  [verbClass.postpone, "6O=iY.Negm*h^I0*>V&$S|kA=+i*a"],
  [verbClass.cancel, "6(QJxd-3!3F8fvV/VP[6Hi7,x!~"],
  [
    verbClass.adverb,
    "4:IMw?vC<ZjP47o98X_3-vB!7dJ<u]$IyE5m_Rz@}Q/aG7(g?oMkX~9p ?Cs^PoOLeGiLBkcmK4|- ?/)P13DaS%UbOM4Vgjr=!wO}$pKyXghE/BC1(aHllsof%oqS]",
  ],
  [
    verbClass.clauseStart,
    "5F*:&L0em< @lx.1X&){<(gndQ-+.OY]UFo%tlU0Gmx06XnfjHSgC!(%JJZ5&c-.M@T-rDy7elW",
  ],
  [verbClass.timeStart, "65}RuM}}8~o0r#%Iv;t"],
  [verbClass.condition, "6y}VTXCT>vm[n"],
  [
    verbClass.past,
    "3b(:a*>JLJ+kIgqIcPzwTLq@4*v$B~u~X-m.Y#h6*FW[sw.-]RUj@eD8TVoAb6_#gEq8zaX?-hiSS@e?|lFn-*V9Wst#D(.+V SEs6v{z|9C{t(2P&{|;C-^lq|>]|4c6lv6K~;>}UVpA=^*v$S/UUJ#vnw.0)<Z9d^BExqBopwO!)*x{fdgAX%8}r-KOBj8<GYstU;$G+}NOm<T^G1ZU[PIUMrN&v4Z__G[VK<Lv>*r/zG!{]$*k^$z7]{BaQfzL6!,fZ,3h$[H=",
  ],
  [
    verbClass.past | verbClass.participle,
    "4l4Ma<7szRDf7JBClaflgOpzFJ5n].%hZenOzQC!fpN|4A*gE7*Cw}GT*6ij0/5x1RQs^N[|ef.]C&*E&#}DtZK3tz/^-#/3<.HK_Vk{MdEa^mf",
  ],
  [
    verbClass.doubtfulPast,
    "5h(-a;K[H?,eEknwd)!fdD}>Mm8vQ/wgQv-TZz<wU8]}*=Sgc**7 VICo%0q@5Z!;sJa_<aLMy0",
  ],
  [
    verbClass.participle,
    "4]s9XzN{tHTBO5K*oEC3sV5jTz{sYA@JeKTVROlo2:v}+6]lB=in4~1UNKF/.1yjSmM(S}QO.G]J)m|}I3?$5L$C$Ta~8pEpR]:L9R|Q1*As/7YS-NNpYElwL/((w_H(BlBLJ}bpG%3#1It)o^FFOv#($LD@K6+y^;q4H4%xu",
  ],
  [
    verbClass.doubtfulPast | verbClass.participle,
    "5:X_s>m}iU2&.*d/v_Ew*gAOgpzvXqGM:Q519KNM3!~",
  ],
  [verbClass.beforeNoun | verbClass.aim, "6}}nL*7"],
  [
    verbClass.beforeNoun,
    "4mJ^&j4]#>0J:f/A{$l{x@x#=3PMLmP;#(w10^:2$.mr}}MXlhMmyCk4@g%j=b0+sh,^Y4hKBcw|f/,UNdI<tMVc!.W54>3URw8ShG:ytzT/ujz2Z^!*d}(R+<nL$ed~QvQTsAbQ@mBmK@ O(c?!Wg%gvo^.Gk|,kzB5H!~",
  ],
  [verbClass.doer | verbClass.beforeNoun, "6:{hL"],
];
