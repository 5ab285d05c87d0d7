// Names of persons that the packages lack, written by hand: docs/lexicon.md.

/** Given names: common ones of languages written in other scripts, as English texts spell them. */
export const romanizedGivenNames =
  "akihito akira aso fumio haruki hideki hirohito hiroshi ichiro junichiro kazuo keiko kenji kiichi koichi makoto masako mitsuo naoto naruhito nobuo noboru osamu ryutaro satoshi shigeru shinichi shintaro shinzo shinzō shigenobu shoichi takashi takeo takeshi taro tetsuo toshio yasuhiro yasuo yoko yoriko yoshihide yoshiro yoshihiko yukio yuko yuriko alexei aleksei alexey alexandr aleksandr andrei anatoly arkady boris dmitri dmitry evgeny fyodor gennady grigory igor ivan konstantin leonid lyudmila mikhail nikita nikolai oleg oleksandr olga pavel petro pyotr sergei sergey svetlana tatiana valentina valery vasily viktor vitali vladimir volodymyr vyacheslav yevgeny yulia yuri zhanna abdel abdelaziz abdul abdulaziz abdullah abu ahmad ahmed ali amir anwar ayman ayatollah bashar benjamin faisal farouk fatima ghassan habib hafez haider hamid hamad hani hassan hosni hossein hussein ibrahim imran jalal jamal kamal karim khaled khalid khalifa mahmoud mahmud mansour marwan masoud mohamed mohammad mohammed muammar muhammad muqtada mustafa nabil nasser nouri omar osama qasem rafik rafiq raed saad saddam saeed salah salman samir sayyed tariq tayyip walid wael yahya yasser yassir yousef yusuf zalmay zayed zine avigdor ehud golda menachem moshe shimon yair yitzhak bidhya narendra indira jawaharlal rajiv sonia manmohan pervez zulfikar benazir nawaz asif bingu kofi kwame nelson thabo jomo uhuru robert aung ngo nguyen ho pol norodom hun sukarno suharto joko ferdinand rodrigo corazon".split(
    " ",
  );

/** Family names that stand first, or alone, in names of East Asia. */
export const romanizedSurnames =
  "abe aoki aso chang chen cheng chiang cho choi chou chu chung deng fan fang feng fukuda gao guo han hatoyama hashimoto hayashi he hirano hu hua huang inoue ishiba ishihara ito jang jeong jia jiang jin kaifu kan kang kato kawaguchi kim kimura kishi kishida kobayashi koizumi komura kono kwon lam lau lee leung li liang lim lin liu lu luo ma mao matsumoto miyazawa moon mori motegi mukai nakamura nakasone nakayama ng noda obuchi oh okada ozawa pan park peng qian qin roh saito sakurai sato shen shi shin shu son song suga sun suzuki takahashi takeshita tanaka tang tanigaki tsai tsang wada wang watanabe wei wen wong wu xi xia xie xu yamada yamaguchi yamamoto yan yang yao ye yi yoon yoshida yu yuan zeng zhang zhao zheng zhou zhu".split(
    " ",
  );
