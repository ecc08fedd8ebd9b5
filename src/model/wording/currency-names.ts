/** The currencies of the world by their signs, codes and names. Nothing here reads a text. */

/** Words written with bars between, and the currency they mean. */
type Row = readonly [words: string, code: string];

/** One name for the money of several countries. */
export interface SharedName {
  /** Stands for a code until it is known whose money is meant. */
  readonly kind: string;
  readonly names: string;
  /** What it means where nothing tells. */
  readonly fallback: string;
  /** Where given, only these are meant by a name that stands alone. */
  readonly bare?: readonly string[];
  /** By what a text calls the country. */
  readonly whose: readonly Row[];
}

const CROWNS: readonly Row[] = [
  ["norway|norwegian|norwegians|oslo", "NOK"],
  ["sweden|swedish|swedes|stockholm", "SEK"],
  ["denmark|danish|danes|copenhagen|greenland", "DKK"],
  ["iceland|icelandic|reykjavik", "ISK"],
  ["czech|czechia|czechs", "CZK"],
];

export const SHARED_NAMES: readonly SharedName[] = [
  {
    kind: "dollar",
    names: "dollar|dollars",
    fallback: "USD",
    bare: ["USD", "CAD", "AUD", "NZD", "HKD", "SGD"],
    whose: [
      ["us|u . s .|usa|united states|america|american|americans|washington|pentagon", "USD"],
      ["canada|canadian|canadians|ottawa", "CAD"],
      ["australia|australian|australians|canberra", "AUD"],
      ["new zealand|new zealander|new zealanders", "NZD"],
      ["hong kong", "HKD"],
      ["singapore|singaporean|singaporeans", "SGD"],
      ["taiwan|taiwanese", "TWD"],
      ["jamaica|jamaican|jamaicans", "JMD"],
      ["trinidad|trinidadian", "TTD"],
      ["barbados|barbadian", "BBD"],
      ["bahamas|bahamian", "BSD"],
      ["belize|belizean", "BZD"],
      ["guyana|guyanese", "GYD"],
      ["fiji|fijian|fijians", "FJD"],
      ["namibia|namibian|namibians", "NAD"],
      ["liberia|liberian|liberians", "LRD"],
      ["solomon islands", "SBD"],
    ],
  },
  { kind: "krone", names: "krone|kroner|crown|crowns", fallback: "NOK", whose: CROWNS },
  { kind: "krona", names: "krona|kronor", fallback: "SEK", whose: CROWNS },
  { kind: "kronur", names: "kronur|krónur", fallback: "ISK", whose: CROWNS },
  {
    kind: "shilling",
    names: "shilling|shillings",
    fallback: "KES",
    whose: [
      ["kenya|kenyan|kenyans|nairobi", "KES"],
      ["tanzania|tanzanian|tanzanians", "TZS"],
      ["uganda|ugandan|ugandans|kampala", "UGX"],
      ["somalia|somali|somalis", "SOS"],
    ],
  },
  {
    kind: "franc",
    names: "franc|francs",
    fallback: "CHF",
    whose: [
      ["switzerland|swiss|bern", "CHF"],
      ["cfa|senegal|senegalese|ivorian|malian|burkinabe|togolese|beninese", "XOF"],
      ["central african cfa|cameroon|cameroonian|gabon|gabonese|chadian|chad", "XAF"],
      ["rwanda|rwandan|rwandans|kigali", "RWF"],
      ["burundi|burundian", "BIF"],
      ["congo|congolese", "CDF"],
      ["guinea|guinean", "GNF"],
      ["djibouti|djiboutian", "DJF"],
    ],
  },
  {
    kind: "peso",
    names: "peso|pesos",
    fallback: "MXN",
    whose: [
      ["mexico|mexican|mexicans", "MXN"],
      ["philippines|philippine|filipino|filipinos|manila", "PHP"],
      ["argentina|argentine|argentinian", "ARS"],
      ["chile|chilean|chileans", "CLP"],
      ["colombia|colombian|colombians", "COP"],
      ["uruguay|uruguayan", "UYU"],
      ["dominican", "DOP"],
    ],
  },
  {
    kind: "rupee",
    names: "rupee|rupees",
    fallback: "INR",
    whose: [
      ["india|indian|indians|delhi", "INR"],
      ["pakistan|pakistani|pakistanis|islamabad", "PKR"],
      ["sri lanka|sri lankan|sri lankans", "LKR"],
      ["nepal|nepali|nepalese", "NPR"],
      ["mauritius|mauritian", "MUR"],
    ],
  },
  {
    kind: "dinar",
    names: "dinar|dinars",
    fallback: "JOD",
    whose: [
      ["jordan|jordanian|jordanians", "JOD"],
      ["kuwait|kuwaiti|kuwaitis", "KWD"],
      ["bahrain|bahraini", "BHD"],
      ["iraq|iraqi|iraqis", "IQD"],
      ["libya|libyan|libyans", "LYD"],
      ["tunisia|tunisian|tunisians", "TND"],
      ["algeria|algerian|algerians", "DZD"],
      ["serbia|serbian|serbs", "RSD"],
    ],
  },
  {
    kind: "riyal",
    names: "riyal|riyals|rial|rials",
    fallback: "SAR",
    whose: [
      ["saudi|saudi arabia|saudi arabian|saudis|riyadh", "SAR"],
      ["qatar|qatari|qataris", "QAR"],
      ["oman|omani|omanis", "OMR"],
      ["yemen|yemeni|yemenis", "YER"],
      ["iran|iranian|iranians", "IRR"],
    ],
  },
  {
    kind: "dirham",
    names: "dirham|dirhams",
    fallback: "AED",
    whose: [
      ["uae|emirates|emirati|united arab emirates", "AED"],
      ["morocco|moroccan|moroccans", "MAD"],
    ],
  },
  {
    kind: "leu",
    names: "leu|lei",
    fallback: "RON",
    whose: [
      ["romania|romanian|romanians", "RON"],
      ["moldova|moldovan|moldovans", "MDL"],
    ],
  },
];

/** Before a number or after it. Letters and sign are tokens of their own: "US$" is "us $". */
export const SIGNS: readonly Row[] = [
  ["£|gb £|uk £", "GBP"],
  ["€", "EUR"],
  ["$", "dollar"],
  ["us $|usd $|u . s . $", "USD"],
  ["c $|ca $|can $|cad $|cdn $", "CAD"],
  ["a $|au $|aus $|aud $", "AUD"],
  ["nz $|nzd $", "NZD"],
  ["hk $", "HKD"],
  ["s $|sg $", "SGD"],
  ["nt $", "TWD"],
  ["j $|ja $", "JMD"],
  ["tt $", "TTD"],
  ["bds $|bd $", "BBD"],
  ["bs $|b $", "BSD"],
  ["bz $", "BZD"],
  ["ec $", "XCD"],
  ["gy $|g $", "GYD"],
  ["fj $|f $", "FJD"],
  ["n $", "NAD"],
  ["ld $|l $", "LRD"],
  ["si $", "SBD"],
  ["mx $|mex $", "MXN"],
  ["rd $", "DOP"],
  ["r $", "BRL"],
  ["t $", "TOP"],
  ["¥|jp ¥", "JPY"],
  ["cn ¥|rmb|rmb ¥", "CNY"],
  ["₴", "UAH"],
  ["₹", "INR"],
  ["rs|rs .", "rupee"],
  ["₽", "RUB"],
  ["₩", "KRW"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["₦", "NGN"],
  ["₱", "PHP"],
  ["₫", "VND"],
  ["₵|gh ₵|gh ¢", "GHS"],
  ["₸", "KZT"],
  ["₾", "GEL"],
  ["zł", "PLN"],
  ["kč", "CZK"],
  ["kr|kr .", "krone"],
  ["ksh|kshs|ksh .|kshs .|kes .", "KES"],
  ["tsh|tshs", "TZS"],
  ["ush|ushs", "UGX"],
  ["sh|shs|sh .|shs .", "shilling"],
  ["fcfa|cfa", "XOF"],
  ["lkr|slrs", "LKR"],
];

/** After a number; before one, such a word means something else. */
export const NAMES: readonly Row[] = [
  ["euro|euros", "EUR"],
  ["pound|pounds", "pound"],
  ["pound sterling|pounds sterling|sterling|british pounds|quid", "GBP"],
  ["egyptian pounds", "EGP"],
  ["lebanese pounds", "LBP"],
  ["syrian pounds", "SYP"],
  ["sudanese pounds", "SDG"],
  ["south sudanese pounds", "SSP"],
  ["yen|japanese yen", "JPY"],
  ["yuan|renminbi|chinese yuan", "CNY"],
  ["won|korean won|south korean won", "KRW"],
  ["koruna|koruny|korun|czech koruna", "CZK"],
  ["zloty|zlotys|zlotych|polish zloty|złoty|złotych", "PLN"],
  ["forint|forints|hungarian forints", "HUF"],
  ["lev|leva|bulgarian leva", "BGN"],
  ["hryvnia|hryvnias|hryvnya|hryvnyas|hryvni|ukrainian hryvnias", "UAH"],
  ["rouble|roubles|ruble|rubles|russian roubles|russian rubles", "RUB"],
  ["lira|turkish lira", "TRY"],
  ["lari|georgian lari", "GEL"],
  ["dram|drams", "AMD"],
  ["manat|manats", "AZN"],
  ["tenge", "KZT"],
  ["shekel|shekels", "ILS"],
  ["afghani|afghanis", "AFN"],
  ["taka", "BDT"],
  ["baht", "THB"],
  ["rupiah", "IDR"],
  ["ringgit", "MYR"],
  ["dong", "VND"],
  ["kyat|kyats", "MMK"],
  ["riel|riels", "KHR"],
  ["kip", "LAK"],
  ["kina", "PGK"],
  ["vatu", "VUV"],
  ["tala", "WST"],
  ["pa'anga", "TOP"],
  ["reais|brazilian reais", "BRL"],
  ["rand|south african rand|rands", "ZAR"],
  ["naira", "NGN"],
  ["cedi|cedis", "GHS"],
  ["birr", "ETB"],
  ["kwacha|zambian kwacha", "ZMW"],
  ["malawi kwacha|malawian kwacha", "MWK"],
  ["meticais|metical", "MZN"],
  ["pula", "BWP"],
  ["ariary", "MGA"],
];

/** A hundredth of something. */
export const HUNDREDTHS: readonly Row[] = [
  ["penny|pence", "GBP"],
  ["euro cents|eurocents|euro cent", "EUR"],
  ["us cents", "USD"],
  ["cent|cents", "cent"],
];

export const CODES =
  "GBP EUR USD CAD AUD NZD HKD SGD JPY CNY CHF NOK SEK DKK ISK PLN CZK HUF RON BGN UAH MDL GEL AMD AZN KZT RUB TRY ILS SAR AED QAR OMR KWD BHD JOD EGP IQD LBP SYP INR PKR BDT LKR NPR KRW TWD THB VND IDR MYR PHP MMK AFN BRL MXN ARS CLP COP PEN UYU ZAR NAD NGN KES GHS ETB TZS UGX RWF XOF XAF MAD TND DZD LYD SDG SSP ZMW MWK MZN BWP FJD PGK VUV TOP WST SBD JMD TTD BBD XCD AOA AWG BIF BMD BND BSD BTN BYN BZD CDF CRC CVE DJF DOP ERN FKP GMD GNF GTQ GYD HNL HTG IRR KGS KHR KMF KPW KYD LRD LSL MGA MKD MNT MRU MVR NIO PAB PYG RSD SCR SHP SLE SRD STN SZL TJS TMT UZS VES XPF YER ZWG";
