import { bodiesOf, type Organisation } from "./body-words.ts";

/** Bodies by their own language's word for what they are: "Agence Française de Développement". */
export function foreignIn(text: string): Organisation[] {
  return bodiesOf(FOREIGN, text);
}

const HEAD =
  "(?<!\\p{Lu}\\p{L}{1,14} )Bank(?= \\p{Lu}\\p{Ll}{2,}(?<! (?:Holiday|Street|Secrecy|Governor|President|Rate|Levy|Resolution|Director|Group|Note|Account|Charter)))|Institut(?!e)|Action(?= contre)|Agence|Agencia|Agenzia|Agentur|Banque|Banco|Banca|Cassa|Caisse|Société|Sociedad|Compagnie|Compañía|Companhia|Fondation|Fundación|Fundação|Fondazione|Ministère|Ministerio|Ministério|Ministero|Instituto|Istituto|Universidade?|Université|Università|Universität\\p{Ll}*|Technische|Hochschule|Gesellschaft|Stiftung|Stichting|Bundes(?:amt|agentur|anstalt|ministerium|institut|verband)|Deutsche[rs]?|Verband|Zentrum|Centro|Comité|Conseil|Consejo|Corporación|Empresa|Kreditanstalt|Forschungszentrum|École|Ecole|Escuela|Escola|Scuola|Assembleia|Asamblea|Assemblée|Officin[ae]|Salvamento|Guardia|Statens|Rijks\\p{Ll}+|Direction Générale|Dirección General|Confédération|Confederación|Fédération|Federación|Médecins|Pharmaciens|Reporters|Avocats|Secours|Croix|Cruz|Électricité|Charité|Handelskammer|Wirtschafts\\p{Ll}+";

const CAPITAL = "\\p{Lu}[\\p{L}\\p{N}]*(?:[-’‑][\\p{L}\\p{N}]+)*";

const SMALL =
  "de la|de los|de las|de l’|del|della|delle|dei|de|du|des|d’|la|le|les|et|e|y|pour|contre la|contre le|contre les|für|und|der|die|das|di|da|do|dos|sans|van|voor|het|för|och|og|par|contre|–";

const FOREIGN = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${HEAD})(?: (?:(?:${SMALL}) ?)?${CAPITAL})+(?:(?: (?:${SMALL}) ?)${CAPITAL})*`,
  "gu",
);
