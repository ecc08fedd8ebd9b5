/** Words that make a name an organisation's: before "of" or "for", or at the name's end. */
export const NOUN = {
  leading:
    "Ministry|Armed Forces|Department|Office|Institute|Bank|Bureau|University|Council|Committee|Court|Federation|" +
    "Confederation|Organi[sz]ation|Union|Agency|Association|Board|Society|League|Centre|Center|" +
    "College|School|Church|Assembly|Commission|Directorate|Secretariat|Corps|Academy|Chamber|Conference|" +
    "Institutes|Centres|Centers|Fund|Foundation|Alliance|Authority|Network|Coalition|Forum|Trust|" +
    "(?:General|Joint|Defen[cs]e|Military) Staff|Observatory|Brotherhood|Guild|Geological Survey|Consultative Group|Corporation|Institution|Museum|Consortium|Community|Facility|Partnership|Initiative|Panel|Directorate[- ]General",
  trailing:
    "Council|Committee|Fund|Bank|Agency|Institute|Office|Ministry|Department|Union|Forces?|Navy|Army|" +
    "Guard|Programme|Program|Organi[sz]ation|Association|Authority|Commission|Foundation|Corporation|" +
    "University|Court|Company|Federation|Treasury|Service|Society|Trust|Network|Airlines|Airways|" +
    "Command|Police|Academy|Centre|Center|College|Board|Bureau|Coalition|Consortium|Partnership|" +
    "Forum|Community|Facility|Forge|Shipyards?|Industries|Systems|Dynamics|Robotics|Aerospace|Motors|" +
    "Technologies|Electronics|Holdings|Group|Chemicals|Energy|Steel|Marine|Engineering|Ltd|Limited|" +
    "plc|PLC|Plc|LLC|LLP|Inc|Corp|GmbH|AG|KG|S\\.A\\.|SA|SAS|SARL|SpA|S\\.p\\.A\\.|SE|AB|ASA|AS|A/S|ApS|Oyj?|A\\.Ş\\.|a\\.s\\.|s\\.r\\.o\\.|d\\.o\\.o\\.|Sp\\. z o\\.o\\.|NV|BV|FZE|FZCO|FZC|P?JSC|OJSC|OOO|Kft|Zrt|Sdn Bhd|Pte|Pvt|Bhd|Tbk|KK|Red Cross|Red Crescent|Crescent|Cross|" +
    "Laborator(?:y|ies)|Pharma|Pharmaceuticals|Foods|Armaments|Works|Partners|Observatory|Alliance|" +
    "Inspectorate|Ombudsman|Directorate|Secretariat|Corps|Confederation|Congress|Assembly|Tribunal|Initiative|" +
    "Mobility|Rail|Railways?|Hospitals?|Parliament|Capital|Ventures|Solutions|Labs|Mining|Minerals|" +
    "Hydro|International|Renewables|Semiconductors|Auxiliary|Nation|Petroleum|Telecom|Logistics|Shipping|Shipbuilding|Regulator|Register|" +
    "Holdings?|Trading|Pharmacare|Catapult|Insurance|Assurance|Pty Ltd|Worldwide|Watch|Relief Services|" +
    "Border Services|Electric|Communications|Metals|Biologics|Therapeutics|Diagnostics|Instruments|Networks|" +
    "Studios|Broadcasting|Securities|Associates|Consulting|Automotive|Turbines|Subsea|Cement|Fertili[sz]ers|" +
    "Task ?[Ff]orce|Antarctic Division|Without Borders|Institution|Museum|Museums|Archives|Publishing|Textiles|Plastics|" +
    "(?<=\\p{Ll} \\p{Lu}\\p{Ll}+ )Administration|Operator|Estate|Offshore|Registry|Exchange|Conservancy|Collective|Syndicate|Guild|Clinic|Library|Gallery|" +
    "Hydrogen|Ports|Rentals|Farms|Fisheries|Orchards|Mills|Foundry|Analytics|Aviation|Bioscience|Biosciences|Robotics|" +
    "Biotech|Shipowners|Boatyard|Dockyard|Brewery|Cooperative|Co-operative|Institutes|" +
    "(?:Training|Assistance|Monitoring|Support|Observer|Police|Stabili[sz]ation|Advisory|Verification) Mission|" +
    "Constabulary|(?:Military|General|Defen[cs]e) Staff|Search and Rescue|Headquarters|Civil Defen[cs]e|Stock Exchange|(?<!Chief )Executive|Gendarmerie|Coastguard|Prosecutor[’']s Office|Chamber of Commerce|Chambers of Commerce",
};

/** Organisations known by their name or their letters alone. */
export const KNOWN =
  /(?<![\p{L}\p{N}-])(?:NATO|UNICEF|UNHCR|UNRWA|UNEP|UNDP|UNESCO|UNFPA|UNOPS|UNSC|UNODC|UNECE|UNAIDS|UNFCCC|UNIDO|UNCTAD|UN-Habitat|UN Women|UNIFIL|UNMISS|ITU|IMO|ICAO|WIPO|WMO|IFAD|OHCHR|OPCW|IRENA|EBRD|EIB|AfDB|AIIB|IsDB|CGIAR|CEPI|EEAS|ECB|EFTA|COMESA|SAARC|OCHA|WFP|WHO|WTO|IMF|FAO|IAEA|ILO|IOM|ICRC|IFRC|OSCE|OECD|OPEC|ASEAN|ECOWAS|IGAD|SADC|CARICOM|APEC|AUKUS|BRICS|G7|G20|G77|Mercosur|Copa-Cogeca|Interpol|Europol|Eurojust|Frontex|Europol|INTERPOL|AMISOM|ATMIS|KFOR|MINUSMA|Gavi(?:, the Vaccine Alliance)?|CERN|ESA|NASA|Euratom|Eurostat|NORAD|Parliamentary Budget Officer|ENTSO-E|ENTSOG|Eurofound|IEA|ADB|JICA|JETRO|CSIRO|Teagasc|Bord Bia|NITI Aayog|Te Whatu Ora|Waka Kotahi|Kāinga Ora|MSF|Oxfam|CARE|Greenpeace|Amnesty International|Médecins Sans Frontières|Doctors Without Borders|Terre [Dd]es [Hh]ommes|Friends of the Earth|Human Rights Watch|Transparency International|Habitat for Humanity|Action Against Hunger|ActionAid|WaterAid|Christian Aid|Islamic Relief|Caritas|Trócaire|WWF|Save the Children|Mercy Corps|World Vision|Red Cross|Kremlin|Hamas|Hezbollah|United Nations|UN|EU|European Parliament|Council of Europe|Commonwealth Secretariat|Global Affairs Canada|Health Canada|Statistics Canada|Statistics (?:South |New |Northern )?\p{Lu}\p{Ll}+|(?:Allied )?Joint Force Command \p{Lu}\p{Ll}+|Multinational (?:Battle ?[Gg]roup|Division|Corps)(?: \p{Lu}[\p{L}-]+)*|British International Investment|UK Export Finance|UK Research and Innovation|Innovate UK|Irish Aid|Expertise France|Norfund|Norad|Sida|Proparco|Enabel|Swedfund|Finnfund|An Garda Síochána|Unitaid|Swissmedic|Comic Relief|Malaria No More(?: UK)?|Medicines and Healthcare products Regulatory Agency|Pentagon|Global Fund(?: to Fight AIDS, Tuberculosis and Malaria)?|HMRC|HM Revenue and Customs|HM Land Registry|Companies House|Met Office|Ofcom|Ofgem|Ofsted|Ofwat|NHS (?:England|Scotland|Wales)|Public Health (?:England|Scotland|Wales)|Historic England|Natural England|Homes England|Sport England|Operation \p{Lu}\p{Ll}+|Royal (?:Engineers|Marines|Artillery|Signals)|\d{1,3}(?:st|nd|rd|th) (?:\p{Lu}\p{L}+ ){0,4}(?:Regiment|Battalion|Brigade|Division|Squadron|Wing)|Defen[cs]e Intelligence|Unite the Union|UNISON|GMB|TUC|AFL-CIO|Chatham House|RUSI|Brookings|Bellingcat|Wilton Park|Gallup|Ipsos|YouGov|Lloyd[’']s of London|(?<=\b[Tt]he )(?:Treasury|Quad)(?= (?!Secretary|Minister))|Task Force \d+|Air (?!Bridge|Lift|Corridor|Raid|Strike|Force|Policing|Patrol|Power|Show|Defen[cs]e|Chief|Marshal|Vice|Base|Commodore|Assault|Traffic|Quality|Command|Staff|Wing|Mobility|Vice)\p{Lu}\p{Ll}+(?! Force)|Allied Command (?:Transformation|Operations)|SHAPE|Team Europe|Global Gateway|Bundes(?:wehr|bank|\p{Ll}*(?:amt|agentur|hof|dienst|polizei|verband|anstalt))|(?:Immigration, Refugees and Citizenship|Innovation, Science and Economic Development|Fisheries and Oceans|Agriculture and Agri-Food|Women and Gender Equality|Enterprise|Invest|Business|Transport|Skills|Parks|Services|Innovate|Innovation|Tourism|Visit|Infrastructure|Elections|Export Development|Public Safety|Natural Resources|Employment and Social Development|Environment and Climate Change|Shared Services|Crown-Indigenous Relations|Indigenous Services|Sport|Creative|Housing|Education|Standards|Maritime|Fisheries|Biosecurity|Geoscience|Universities|Digital|Energy|Research|Science|Water|Food|Trade|Antarctica|Archives|Engineers|Manufacturing) (?:Canada|Australia|Ireland|Scotland|Wales|England|Britain|France|India|Japan|Finland|Sweden|Norway|New Zealand|Northern Ireland|Denmark|Iceland|Estonia|Netherlands|UK)|(?:Network Rail|National Highways|Great British (?:Energy|Railways)|Deutsche (?:Bahn|Bank|Telekom|Welle))|(?!US|UK|EU)[A-Z]{3,5} (?:Ireland|Canada|Australia|New Zealand|Scotland|Wales|Japan|India|Norway|Kenya|Africa|Europe)|(?<=\b[Ii]ts |\b[Tt]he |\b[Oo]ur |\b[Tt]heir )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,3}(?= initiative\b))(?![\p{L}\p{N}]|[-–]\p{Lu}\p{Ll})/gu;

/** Companies that press articles name without saying what they are. */
export const COMPANIES =
  /(?<![\p{L}\p{N}-])(?:BAE Systems(?: (?:Hägglunds|Australia|Land|Maritime))?|Wabtec|John Deere|Naftogaz|Gazprom|Rosatom|Eskom|Ukrenergo|Saab|Thales|MBDA|Leonardo|Airbus(?: (?:Defence and Space|Helicopters))?|Boeing|Lockheed Martin|Raytheon|RTX|Rheinmetall|Kongsberg(?! (?:in|is a town))|Nammo|Rolls-Royce|Babcock|KNDS|Patria|Hensoldt|Diehl|Nexter|Dassault(?: Aviation)?|Naval Group|Fincantieri|Navantia|Damen|Embraer|Northrop Grumman|L3Harris|General Atomics|QinetiQ|Ultra Electronics|Siemens(?: (?:Mobility|Energy|Healthineers))?|Alstom|Westinghouse|Areva|Framatome|Orano|Urenco|Cameco|Vattenfall|Enel|Iberdrola|EDF|Engie|Statkraft|Fortum|Neste|Nokia|Ericsson|Huawei|Volkswagen|BMW|Renault|Stellantis|Volvo|Scania|Bombardier|CAE|Irving Shipbuilding|Seaspan|Austal|ASC Pty Ltd|Elbit Systems|Rafael|IAI|Baykar|Aselsan|Roshel|Ukroboronprom|Palantir|Anduril|SpaceX|Starlink|Hitachi(?: (?:Rail|Energy))?|Toyota|Nissan|Honda|Mitsubishi(?: (?:Heavy Industries|Electric|Corporation))?|Samsung|Hyundai|Hanwha|KfW|Fraunhofer|Standard Chartered|HSBC|Barclays|Goldman Sachs|JPMorgan|Google|Microsoft|(?<!\b(?:[Tt]he|[Ll]egal|\p{Lu}\p{Ll}+) )Amazon(?= Web Services|[,.;)]|$| (?:and|has|have|will|said|says|is) )|Nvidia|OpenAI|AstraZeneca|Pfizer|Moderna|BioNTech|GSK|Novavax|Merck|Sanofi|Roche|Bayer|Novartis|BP|Shell|TotalEnergies|Equinor|Ørsted|Maersk|Tata Steel|Tata Motors|TikTok|Snapchat|YouTube|Meta|Facebook|IBM|Intel|TSMC|ASML|Qualcomm|Cisco|Oracle|SAP|Thyssenkrupp|Bosch|BASF|Tesla|BYD|CATL|Panasonic|Sony|Toshiba|Kawasaki|Sumitomo(?: (?:Electric|Corporation))?|Marubeni|Itochu|JERA|TEPCO|INPEX|Woodside|Rio Tinto|BHP|Fortescue|Glencore|Anglo American|ArcelorMittal|Yara|Telenor|DNV|Holcim|Nestlé|Unilever|Danone|Cargill|Serco|Capita|Mitie|Arup|KPMG|Deloitte|PwC|Accenture|NatWest|BNP Paribas|UniCredit|BlackRock|Mastercard|Ryanair|Aer Lingus|Lufthansa|DHL|FedEx|Hapag-Lloyd|DP World|Energoatom|Ukrzaliznytsia|Antonov|General Dynamics|Royal Ordnance|Leidos|Oshkosh|Bechtel|AECOM|Infosys|Wipro|Reliance)(?: (?:Defen[cs]e|Energy|Materials|Marine|Aerospace|Aeronautics|Mobility|Power|Hydrogen|Renewables|UK|Australia|Canada|Europe))?(?![\p{L}\p{N}])/gu;

/** A company's name by its end. */
export const COMMERCIAL_END =
  / (?:Bank|Group|Ltd|Limited|plc|PLC|Plc|Corporation|Corp|Inc|Company|Industries|Systems|Energy|Renewables|Electric|Holdings?|Trading|Motors|Technologies|Airlines|Airways|Steel|Shipyards?|Aerospace|Dynamics|Robotics|Pharma|Insurance|GmbH|AG|SA|AB|ASA|Oy|NV|BV|LLC|Chemicals|Mining|Petroleum|Telecom|Logistics|Shipping|Shipbuilding|Construction|Works|Mills|Mines|Foods|Foundry|Railways?|Partners|Laboratories|Civil Engineering|Catapult)$/;

const NAME =
  "\\p{Lu}[\\p{L}\\p{N}]*(?:[-&][\\p{L}\\p{N}]+)*(?: (?:\\p{Lu}[\\p{L}\\p{N}]*(?:\\.(?! \\p{Lu}))?(?:\\p{Lu}\\.)*|&))*";

/** Whoever something is bought from or made by: "under a contract with MBDA Baltic". */
export const MAKER = new RegExp(
  `\\b(?:contracts?(?: worth [^,.;]{1,40})? with|on order from|orders? (?:from|with)|bought from|purchased from|supplied by|built by|made by|run by|manufactured by|produced by|developed by|designed by|loans? from|awarded to|(?:co-)?(?:funded|financed) by|(?:delivered|commissioned|audited|certified|verified|set up) by|with (?:help|support|funding|backing|money) from|in (?:partnership|collaboration|association|conjunction|co-?operation) with|(?:carried out|implemented|managed|operated|conducted|administered) by|deals? with|(?:study|survey|report|poll|research|analysis) by) (?:the |\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)?[’']s )?(?:\\p{Ll}+ (?:firm|company|maker|shipyard|group),? )?(${NAME})`,
  "gu",
);

/** Whoever is called a firm: "a Romanian firm, Aerostar S.A.," or "the charity Water First". */
export const NAMED_AFTER = new RegExp(
  `\\b(?:firm|company|manufacturer|shipbuilder|shipyard|drone-maker|arms-maker|charity|think tank|start-up|contractor|supplier|pollster|airline|miner|utility|lender|insurer|carmaker|retailer|operator),? (${NAME})`,
  "gu",
);

/** Whoever builds or sells: "Orchard Yards has delivered", "Merton builds". */
export const COMMERCIAL = new RegExp(
  `(?:^|(?<=[.;:] |, and ))(${NAME})(?:, (?:of|from|based in) [^,.;]{2,40},)? (?:(?:is|are) (?:building|refitting|supplying|installing|manufacturing)|(?:has|have) (?:delivered|built|supplied|shipped|lent|donated|won (?:the|a) contract|been awarded)|will (?:build|supply|manufacture|refit|install|operate|employ|hire)|builds|supplies|manufactures|makes|employs)(?!\\p{L})`,
  "gu",
);

/** Two names joined by "&", which stands for "and" in hardly anything but firms' names. */
export const JOINED =
  /(?<![\p{L}\p{N}&] ?)(?!Research|Terms|Health|Questions|Ministry|Department)(\p{Lu}\p{Ll}+ & (?!Development|Conditions|Answers)\p{Lu}\p{Ll}+)(?! ?[&])/gu;
