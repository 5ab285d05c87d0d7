// Written by scripts/lexicon; sources and licences in docs/lexicon.md.
/** Adjectives and nouns of nations, peoples and parts of the world; those of states left out. */
export const demonymWords =
  "2bG %={WNUJ&7iS+hL:>mQA@%TnAHj<IUzz8 QKv+( Umo-[m%J5m9CM EtL^34t96}q?9:AX=/nVG5!zG9IUy#nNDw:SoM6 q$*jPfWQi ]ee7k{qT.|~Y|T/Vm4~h}Dbu=c>a}jH8%5v[VSNj2P6|]Lec,:j% ,7|bX$?3F93_+Nbw#r,0}3xpi2yPbkpJw7^p< 9r1~GR/3Day5%Qzn@0udIjyW91(h)1L<0Oyyz#,0o9|,;:@B5uF}gp7uVy&TbU$28T<)-@xet!siJF2O>~ZiIm[|!n.zhydf 9&PPX).Hf %+TG&FA/Jz<%1}t>cxW^Dw=L1emx^5JE7*5GT]@ZeZE%DPd@q&QgH3@$.k}HvRlEo(}g@*8&<({?ds)uH}KY*xRWB/oN[fj-";
