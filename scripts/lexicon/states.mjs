// All states with the words by which texts name them: rows from packages, and supplements written by hand.
import { stateRows } from "./stateRows.mjs";

/** What the sources of the generated rows lack: everyday and former names, seats of government, peoples. */
const supplements = [
  supplement("United States", "America,U.S.A.", "Washington", "American"),
  supplement(
    "United Kingdom",
    "Britain,Great Britain,U.K.",
    "London",
    "British,Briton,Brit",
  ),
  supplement("Russia", "Russian Federation", "Moscow,Kremlin", "Russian"),
  supplement(
    "China",
    "PRC,People's Republic of China,Mainland China,Communist China",
    "Beijing,Peking",
    "Chinese",
  ),
  supplement("Taiwan", "Republic of China,Formosa", "Taipei", "Taiwanese"),
  supplement(
    "South Korea",
    "Republic of Korea,ROK",
    "Seoul",
    "South Korean,Korean",
  ),
  supplement(
    "North Korea",
    "DPRK,Democratic People's Republic of Korea",
    "Pyongyang",
    "North Korean",
  ),
  supplement("Germany", "Federal Republic of Germany", "Berlin", "German"),
  supplement(
    "East Germany",
    "GDR,German Democratic Republic",
    "",
    "East German",
  ),
  supplement("West Germany", "", "Bonn", "West German"),
  supplement(
    "Soviet Union",
    "USSR,Union of Soviet Socialist Republics,Soviet Russia",
    "",
    "Soviet,Soviets",
  ),
  supplement("Yugoslavia", "", "", "Yugoslav,Yugoslavian"),
  supplement("Czechoslovakia", "", "", "Czechoslovak"),
  supplement("Ottoman Empire", "", "", "Ottoman"),
  supplement("Austria-Hungary", "Austro-Hungarian Empire", "", ""),
  supplement("Prussia", "", "", "Prussian"),
  supplement(
    "Iran",
    "Persia,Islamic Republic of Iran",
    "Tehran,Teheran",
    "Iranian,Persian",
  ),
  supplement("Thailand", "Siam", "Bangkok", "Thai"),
  supplement("Sri Lanka", "Ceylon", "Colombo", "Sri Lankan"),
  supplement("Bolivia", "", "La Paz", "Bolivian"),
  supplement("Tanzania", "", "Dar es Salaam", "Tanzanian"),
  supplement("Zimbabwe", "Rhodesia", "", "Zimbabwean"),
  supplement(
    "Congo - Kinshasa",
    "Zaire,Democratic Republic of the Congo,DRC,Congo",
    "",
    "Congolese",
  ),
  supplement("Myanmar", "Burma", "Naypyidaw,Rangoon,Yangon", "Burmese"),
  supplement("Ukraine", "", "Kyiv,Kiev", "Ukrainian"),
  supplement("Netherlands", "Holland", "The Hague", "Dutch"),
  supplement("Kosovo", "", "Pristina", "Kosovar"),
  supplement(
    "Palestinian Territories",
    "Palestine,State of Palestine",
    "Ramallah",
    "Palestinian",
  ),
  supplement("Israel", "State of Israel", "", "Israeli"),
  supplement("Argentina", "", "", "Argentine,Argentinian"),
  supplement("Philippines", "", "", "Filipino,Philippine"),
  supplement("Spain", "", "", "Spanish,Spaniard"),
  supplement("France", "", "Élysée", "French"),
  supplement("Japan", "Empire of Japan", "", "Japanese"),
  supplement("Italy", "", "", "Italian"),
  supplement("England", "", "", "English"),
  supplement("Scotland", "", "", "Scottish,Scot"),
  supplement("Wales", "", "", "Welsh"),
  supplement("Ireland", "Republic of Ireland,Eire", "", "Irish"),
  supplement("Turkey", "Türkiye", "", "Turkish,Turk"),
  supplement("Greece", "", "", "Greek"),
  supplement("Poland", "", "", "Polish,Pole"),
  supplement("Denmark", "", "", "Danish,Dane"),
  supplement("Sweden", "", "", "Swedish,Swede"),
  supplement("Finland", "", "", "Finnish,Finn"),
  supplement(
    "Saudi Arabia",
    "Kingdom of Saudi Arabia",
    "",
    "Saudi,Saudi Arabian",
  ),
  supplement("United Arab Emirates", "UAE", "", "Emirati"),
  supplement("Iraq", "", "", "Iraqi"),
  supplement("Syria", "Syrian Arab Republic", "", "Syrian"),
  supplement("Afghanistan", "", "", "Afghan"),
  supplement("Pakistan", "", "", "Pakistani"),
  supplement("Kazakhstan", "", "", "Kazakh"),
  supplement("Vatican City", "Vatican,Holy See", "", ""),
  supplement("North Vietnam", "", "", "North Vietnamese"),
  supplement("South Vietnam", "", "Saigon", "South Vietnamese"),
  supplement("New Zealand", "", "", "New Zealander"),
  supplement("Czechia", "Czech Republic", "", "Czech"),
  supplement("Côte d’Ivoire", "Ivory Coast,Cote d'Ivoire", "", "Ivorian"),
  supplement("Timor-Leste", "East Timor", "", "Timorese"),
  supplement("Eswatini", "Swaziland", "", "Swazi"),
];

function supplement(name, names, capitals, demonyms) {
  const split = (list) => list.split(",").filter((word) => word !== "");
  return {
    name,
    names: [name, ...split(names)],
    capitals: split(capitals),
    demonyms: split(demonyms),
  };
}

/** All states with the words that name them; a supplement joins the row of the same name. */
export function readStates() {
  const byName = new Map();
  for (const state of [...stateRows.split(";").map(readRow), ...supplements]) {
    const known = byName.get(state.name);
    byName.set(state.name, known ? join(known, state) : state);
  }
  return [...byName.values()];
}

function readRow(row) {
  const [names = "", capital = "", demonyms = ""] = row.split("|");
  const list = names.split("=");
  return {
    name: list[0] ?? "",
    names: list,
    capitals: capital === "" ? [] : [capital],
    demonyms: demonyms === "" ? [] : demonyms.split("="),
  };
}

function join(a, b) {
  return {
    name: a.name,
    names: [...a.names, ...b.names],
    capitals: [...a.capitals, ...b.capitals],
    demonyms: [...a.demonyms, ...b.demonyms],
  };
}

/** A name as it is looked up: `nameKey` of the engine. */
export const nameKey = (name) =>
  name.toLowerCase().replaceAll(".", "").replaceAll("’", "'");

/** Of each name, capital and people of a state its number, counted from 1, and which of these it is. */
export function readStateNames(states) {
  const byKey = new Map();
  states.forEach(({ names, capitals, demonyms }, index) => {
    const kinds = [
      [demonyms, "demonym"],
      [capitals, "place"],
      [names, "state"],
    ].map(([words, kind]) => [words.map(nameKey), kind]);
    for (const key of kinds.flatMap(([keys]) => keys)) {
      const own = kinds.filter(([keys]) => keys.includes(key));
      byKey.set(key, { number: index + 1, kinds: own.map(([, kind]) => kind) });
    }
  });
  return byKey;
}
