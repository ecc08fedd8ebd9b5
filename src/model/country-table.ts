/**
 * ISO 3166-1: code, name as a sentence needs it, adjective, then what else names the country:
 * short names, inhabitants, parts. Kosovo has no code there; XKX is the one in common use.
 */
export const COUNTRY_TABLE = `
AFG Afghanistan|Afghan
ALA the Åland Islands|Åland
ALB Albania|Albanian
DZA Algeria|Algerian
ASM American Samoa|American Samoan
AND Andorra|Andorran
AGO Angola|Angolan
AIA Anguilla|Anguillan
ATA Antarctica
ATG Antigua and Barbuda|Antiguan|Barbudan
ARG Argentina|Argentine|Argentinian
ARM Armenia|Armenian
ABW Aruba|Aruban
AUS Australia|Australian|Aussies
AUT Austria|Austrian
AZE Azerbaijan|Azerbaijani|Azeri
BHS the Bahamas|Bahamian|Bahamas
BHR Bahrain|Bahraini
BGD Bangladesh|Bangladeshi
BRB Barbados|Barbadian
BLR Belarus|Belarusian|Belarussian
BEL Belgium|Belgian
BLZ Belize|Belizean
BEN Benin|Beninese
BMU Bermuda|Bermudian
BTN Bhutan|Bhutanese
BOL Bolivia|Bolivian
BES Bonaire, Sint Eustatius and Saba|Bonaire
BIH Bosnia and Herzegovina|Bosnian|Bosnia|Herzegovina|Bosnia-Herzegovina
BWA Botswana|Botswanan|Batswana
BVT Bouvet Island
BRA Brazil|Brazilian
IOT the British Indian Ocean Territory|Chagossian|Chagos Islands|Diego Garcia
BRN Brunei|Bruneian|Brunei Darussalam
BGR Bulgaria|Bulgarian
BFA Burkina Faso|Burkinabé|Burkinabe
BDI Burundi|Burundian
CPV Cabo Verde|Cabo Verdean|Cape Verde|Cape Verdean
KHM Cambodia|Cambodian
CMR Cameroon|Cameroonian
CAN Canada|Canadian
CYM the Cayman Islands|Caymanian|Cayman Islands
CAF the Central African Republic|Central African|Central African Republic
TCD Chad|Chadian
CHL Chile|Chilean
CHN China|Chinese|People's Republic of China|PRC
CXR Christmas Island
CCK the Cocos Islands|Cocos Islands
COL Colombia|Colombian
COM the Comoros|Comorian|Comoros
COG the Republic of the Congo|Congolese of Brazzaville|Republic of the Congo|Congo-Brazzaville|Republic of Congo
COD the Democratic Republic of the Congo|Congolese|Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Congo-Kinshasa|Congo
COK the Cook Islands|Cook Islander|Cook Islands
CRI Costa Rica|Costa Rican
CIV Côte d'Ivoire|Ivorian|Ivory Coast|Cote d'Ivoire
HRV Croatia|Croatian|Croat
CUB Cuba|Cuban
CUW Curaçao|Curaçaoan
CYP Cyprus|Cypriot
CZE Czechia|Czech|Czech Republic
DNK Denmark|Danish|Dane
DJI Djibouti|Djiboutian
DMA Dominica
DOM the Dominican Republic|Dominican|Dominican Republic
ECU Ecuador|Ecuadorian|Ecuadorean
EGY Egypt|Egyptian
SLV El Salvador|Salvadoran|Salvadorean
GNQ Equatorial Guinea|Equatorial Guinean|Equatoguinean
ERI Eritrea|Eritrean
EST Estonia|Estonian
SWZ Eswatini|Swazi|Swaziland
ETH Ethiopia|Ethiopian
FLK the Falkland Islands|Falkland Islander|Falkland Islands|Falklands
FRO the Faroe Islands|Faroese|Faroe Islands|Faroes
FJI Fiji|Fijian
FIN Finland|Finnish|Finn
FRA France|French
GUF French Guiana
PYF French Polynesia|French Polynesian
ATF the French Southern Territories|French Southern Territories
GAB Gabon|Gabonese
GMB the Gambia|Gambian|Gambia
GEO Georgia|Georgian
DEU Germany|German
GHA Ghana|Ghanaian
GIB Gibraltar|Gibraltarian
GRC Greece|Greek
GRL Greenland|Greenlandic|Greenlander
GRD Grenada|Grenadian
GLP Guadeloupe
GUM Guam|Guamanian
GTM Guatemala|Guatemalan
GGY Guernsey
GIN Guinea|Guinean
GNB Guinea-Bissau|Bissau-Guinean
GUY Guyana|Guyanese
HTI Haiti|Haitian
HMD Heard Island and McDonald Islands
VAT the Holy See|Vatican|Holy See|Vatican City
HND Honduras|Honduran
HKG Hong Kong|Hongkonger
HUN Hungary|Hungarian
ISL Iceland|Icelandic|Icelander
IND India|Indian
IDN Indonesia|Indonesian
IRN Iran|Iranian
IRQ Iraq|Iraqi
IRL Ireland|Irish|Republic of Ireland
IMN the Isle of Man|Manx|Isle of Man
ISR Israel|Israeli
ITA Italy|Italian
JAM Jamaica|Jamaican
JPN Japan|Japanese
JEY Jersey
JOR Jordan|Jordanian
KAZ Kazakhstan|Kazakh|Kazakhstani
KEN Kenya|Kenyan
KIR Kiribati
XKX Kosovo|Kosovan|Kosovar
KWT Kuwait|Kuwaiti
KGZ Kyrgyzstan|Kyrgyz
LAO Laos|Lao|Laotian
LVA Latvia|Latvian
LBN Lebanon|Lebanese
LSO Lesotho|Basotho
LBR Liberia|Liberian
LBY Libya|Libyan
LIE Liechtenstein
LTU Lithuania|Lithuanian
LUX Luxembourg|Luxembourgish|Luxembourger
MAC Macao|Macanese|Macau
MDG Madagascar|Malagasy
MWI Malawi|Malawian
MYS Malaysia|Malaysian
MDV the Maldives|Maldivian|Maldives
MLI Mali|Malian
MLT Malta|Maltese
MHL the Marshall Islands|Marshallese|Marshall Islands
MTQ Martinique
MRT Mauritania|Mauritanian
MUS Mauritius|Mauritian
MYT Mayotte
MEX Mexico|Mexican
FSM Micronesia|Micronesian|Federated States of Micronesia
MDA Moldova|Moldovan
MCO Monaco|Monégasque
MNG Mongolia|Mongolian
MNE Montenegro|Montenegrin
MSR Montserrat
MAR Morocco|Moroccan
MOZ Mozambique|Mozambican
MMR Myanmar|Burmese|Burma
NAM Namibia|Namibian
NRU Nauru|Nauruan
NPL Nepal|Nepali|Nepalese
NLD the Netherlands|Dutch|Netherlands|Holland
NCL New Caledonia|New Caledonian
NZL New Zealand|New Zealander|Aotearoa
NIC Nicaragua|Nicaraguan
NER Niger|Nigerien
NGA Nigeria|Nigerian
NIU Niue|Niuean
NFK Norfolk Island
PRK North Korea|North Korean|DPRK|Democratic People's Republic of Korea
MKD North Macedonia|Macedonian
MNP the Northern Mariana Islands|Northern Mariana Islands
NOR Norway|Norwegian
OMN Oman|Omani
PAK Pakistan|Pakistani
PLW Palau|Palauan
PSE Palestine|Palestinian|Gaza|West Bank|Gaza Strip|Occupied Palestinian Territories
PAN Panama|Panamanian
PNG Papua New Guinea|Papua New Guinean
PRY Paraguay|Paraguayan
PER Peru|Peruvian
PHL the Philippines|Philippine|Philippines|Filipino|Filipina
PCN the Pitcairn Islands|Pitcairn|Pitcairn Islands
POL Poland|Polish|Pole
PRT Portugal|Portuguese
PRI Puerto Rico|Puerto Rican
QAT Qatar|Qatari
REU Réunion
ROU Romania|Romanian
RUS Russia|Russian|Russian Federation
RWA Rwanda|Rwandan
BLM Saint Barthélemy|St Barthélemy
SHN Saint Helena|St Helena|Ascension Island|Tristan da Cunha
KNA Saint Kitts and Nevis|Kittitian|St Kitts and Nevis
LCA Saint Lucia|Saint Lucian|St Lucia|St. Lucia
MAF Saint Martin
SPM Saint Pierre and Miquelon
VCT Saint Vincent and the Grenadines|Vincentian|St Vincent and the Grenadines
WSM Samoa|Samoan
SMR San Marino|Sammarinese
STP São Tomé and Príncipe|Santomean|Sao Tome and Principe
SAU Saudi Arabia|Saudi|Saudi Arabian
SEN Senegal|Senegalese
SRB Serbia|Serbian|Serb
SYC Seychelles|Seychellois
SLE Sierra Leone|Sierra Leonean
SGP Singapore|Singaporean
SXM Sint Maarten
SVK Slovakia|Slovak|Slovakian
SVN Slovenia|Slovenian|Slovene
SLB the Solomon Islands|Solomon Islander|Solomon Islands
SOM Somalia|Somali
ZAF South Africa|South African
SGS South Georgia and the South Sandwich Islands|South Georgia
KOR South Korea|South Korean|Republic of Korea|ROK|Korea|Korean
SSD South Sudan|South Sudanese
ESP Spain|Spanish|Spaniard
LKA Sri Lanka|Sri Lankan
SDN Sudan|Sudanese
SUR Suriname|Surinamese
SJM Svalbard and Jan Mayen|Svalbard
SWE Sweden|Swedish|Swede
CHE Switzerland|Swiss
SYR Syria|Syrian
TWN Taiwan|Taiwanese
TJK Tajikistan|Tajik
TZA Tanzania|Tanzanian|Zanzibar
THA Thailand|Thai
TLS Timor-Leste|Timorese|East Timor
TGO Togo|Togolese
TKL Tokelau|Tokelauan
TON Tonga|Tongan
TTO Trinidad and Tobago|Trinidadian|Trinidad|Tobago
TUN Tunisia|Tunisian
TUR Türkiye|Turkish|Turkey|Turk
TKM Turkmenistan|Turkmen
TCA the Turks and Caicos Islands|Turks and Caicos Islander|Turks and Caicos
TUV Tuvalu|Tuvaluan
UGA Uganda|Ugandan
UKR Ukraine|Ukrainian
ARE the United Arab Emirates|Emirati|United Arab Emirates|UAE
GBR United Kingdom|UK|British|U.K.|Britain|Great Britain|Briton|Brit|England|English|Scotland|Scottish|Scot|Wales|Welsh|Northern Ireland|Northern Irish
UMI the United States Minor Outlying Islands
USA United States|US|American|U.S.|USA|U.S.A.|America|United States of America
URY Uruguay|Uruguayan
UZB Uzbekistan|Uzbek
VUT Vanuatu|ni-Vanuatu|Ni-Vanuatu|Vanuatuan
VEN Venezuela|Venezuelan
VNM Vietnam|Vietnamese|Viet Nam
VGB the British Virgin Islands|British Virgin Islands
VIR the US Virgin Islands|US Virgin Islands|U.S. Virgin Islands
WLF Wallis and Futuna
ESH Western Sahara|Sahrawi
YEM Yemen|Yemeni
ZMB Zambia|Zambian
ZWE Zimbabwe|Zimbabwean`;

/** Names that hold a country's name and are none: seas, states of a federation, things. */
export const NOT_COUNTRIES = `Indian Ocean|English Channel|Irish Sea|Norwegian Sea|Philippine Sea|
South China Sea|East China Sea|Sea of Japan|Gulf of Mexico|Gulf of Oman|Gulf of Guinea|Gulf of Finland|
Gulf of Thailand|Bay of Panama|Panama Canal|Jordan Valley|Jordan River|River Jordan|Lake Chad|Korean Peninsula|Niger River|Niger Delta|
British Columbia|New England|New Jersey|New Mexico|South Australia|Western Australia|Mexico City|Kuwait City|
Panama City|Guatemala City|Latin America|Latin American|South America|South American|North America|
North American|Central America|Central American|Native American|Pan American|Pan-American|African American|Americas|
German shepherd|French fries|French bean|Guinea pig|Guinea worm|Brazil nut|Dutch elm|Swiss cheese|
Turkish delight|Danish pastry|Panama hat|Jersey cow|Atlanta, Georgia|Savannah, Georgia|Augusta, Georgia|
Antarctica|Papua|American Samoa|Washington, Georgia|Indian Point|New South Wales|Prince of Wales|Princess of Wales|
Duke of England|Ukraine Defence Contact Group|Ukraine Defense Contact Group`;
