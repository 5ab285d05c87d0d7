import type { ActorRule } from "../../../actors/actorRule.js";
import { acronyms } from "./acronyms.js";
import { administrations } from "./administrations.js";
import { agreements } from "./agreements.js";
import { bodies } from "./bodies.js";
import { bodyOpeners } from "./bodyOpeners.js";
import { capitalRuns } from "./capitalRuns.js";
import { givenNames } from "./givenNames.js";
import { groupNames } from "./groupNames.js";
import { groupsOfStates } from "./groupsOfStates.js";
import { initials } from "./initials.js";
import { lexiconNames } from "./lexiconNames.js";
import { locatedNames } from "./locatedNames.js";
import { namedAgreements } from "./namedAgreements.js";
import { nobles } from "./nobles.js";
import { numberedAgreements } from "./numberedAgreements.js";
import { peoples } from "./peoples.js";
import { placeNames } from "./placeNames.js";
import { placeOpeners } from "./placeOpeners.js";
import { policies } from "./policies.js";
import { speakers } from "./speakers.js";
import { surnames } from "./surnames.js";
import { theWest } from "./theWest.js";
import { titledPersons } from "./titledPersons.js";

/** All are asked; of findings that overlap, those stay that weigh most together. */
export const actorRules: readonly ActorRule[] = [
  lexiconNames,
  givenNames,
  surnames,
  initials,
  titledPersons,
  nobles,
  speakers,
  bodies,
  bodyOpeners,
  acronyms,
  groupNames,
  groupsOfStates,
  theWest,
  peoples,
  administrations,
  agreements,
  namedAgreements,
  numberedAgreements,
  policies,
  placeNames,
  placeOpeners,
  locatedNames,
  capitalRuns,
];
