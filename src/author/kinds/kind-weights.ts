/**
 * What each trait of a sentence says for a kind or against it: `visit m7o-3` is 7 quarters for a
 * meeting (letters as in `learned.ts`). Learned by `node tests/kinds/learn.js` from the invented
 * articles under `tests/fixtures`; not written by hand.
 */
export const WEIGHTS = `
a t-2a-4g6s-2o2e2n-6 aboard m3b-2 about m-3t10b2f2 absent s2b-3f2 acced g3o2 accept g2 acces g2
accompan m5 accord g5b3c-2f2n2 accordanc n2 account a-2c4 acquir c2 acros g4 action b2 activ f3
actual f2 add q3a4b2 address m3t2 admitt q3 adopt g7b2 advanc c3 advic c2 advis b2 adviser d4
affirm s2 after o5b3 afternoon m2t2 again o4 against m-2s2c2f4n2 age f2 aged c2 agency c-2f2
agenda t7b-2 agent d2n2 ago f6 agre g12c-2 agreement g7 ahead o3 aid q2a4c-2 aim c5 air e2
aircraft m3d6e3 all a-2d-2s2o-2 allocat c5 allow m2g3 almost f3 alon f3n2 already a5d3b2
also t6a3s3b-3 although a2 altogether c2 ambassador m4s2 ambulanc t2a3b-2e2 amendment g2
ammunition b2e3 amount f2 an a-2g3s-2o3f-4n-4 anchor d2 and t10q-2g5s-2o-4f-6 annex n3 announc a3
announcement c2 another e3 answer q5b2 any c2 anyon n2 anyth o2 apiec a-2 app b2 appl a-2g2f3
applaud s5 application f2 appreciation s6 apprentic c2 approv g2 approval c2
are m-6t-2a2d3g-2s-4o4b-2e3c3n4 argu q3 arm g2e4 armed= m-2q-4g-2c-2 armour e2 army d2f3
around d2f4 arrangement g4f2 arriv m3e4c-2 articl g3 as t-2a-2g-2b3f3 ask q2o3b2e-2n6 assemb o3c-2
assembl m3 assign d2 assistanc a3 association t2 assur s4 at m6d4s-2o-7c4 attach d3 attaché d2
attack s5 attempt b4 attend m5 attributabl n3 authentic n3 autumn o7c4 availabl a2c-3f2n3 averag f5
back m2s6o2n2 baker q2 ban c5 bank t4c4 bann c3 bar b-2e2 barg d2 bas d3 base d2 batch e2
battalion d5 batter e4 be m-2o7e2c2n3 bear c3 becaus b3 bed c2 beef q2 been d8b-3c-2 befor q2o7e2c6
began b4 begin c2 begun b5 behav o2 behind m3a3s8e2 being a3o2b2c3 believ b2 belong b2n2
benefit b-2c2 berth b-2f2 best s3 between a-2d2g3f2 bid s4o2 big e2 bill a-2b2f2 billion c5f2
bind g5 bless s6 blew b2 block=item m-2a2g3o-2c3n2 block=paragraph m2t2q-2a-2d-2b5
block=row a7c5n-2 board m2a-2b2f3 boat a2d2e4f2 body b2 book c4 border m-2t4g2 borrow b2
both g3s5b-3 bought e3 boundary c2 box c2 brazil b3 breakfast m7t2b-2 breakwater s3c3 bridg f3
brief t2b-2 brigad d4 bring d2 brought t2f-2 budget a-3c8 build e8 builder g2 built b7e8 burn m2
bus m-2a-3b4c2 by m4a-3d-2s-2o4e6c5 c q2c2f-2 cabinet o2c3f-2 cabl t4g2e2 cadet m2b-2c2
call m4q3a-2g-2s2o-2b2f-4 came m4t5s2b2f2 camera e2 can d-2e7c3f-3n2 canal q2 candidacy s3
candidatur s3 canton a-2c2 cap c3 capital s2b-2 capp c3 car f2 card g2 carr e4 carrier e4
carry t2e4c2 cas f2 cattl t2 ceil b2f-2 cent g2c2 centr t5 ceremony m3 chair m5q2e2 chang g2b2c-2
charg a6d-2 charter g3 children a4c-2f3 chip a2 cholera b-2f2 church m2 citizen f2 city b2
civil b2f-2 clas d-3f2 claus g4b2c-2 clear a3g3e2f-2 clock c2 clos o2b4f-2 closer b2 closur b2
club c2 cluster n2 co-chair m3 co-operativ b2 coffe g-2b2 cold b2 com o8b2f-2n2 come m-2a2o2e2c2
commander m2c2 commend s6 comment q3 commission b3 commit c3 commitment s3 committ c3 committe o2
common g3 commun a-3c4 communiqué n2 compact g5 company d6c2 compar t5f3 complain q2b2 complet e3
concern t4 conclud g10b2 condemn s4 condolenc s3 conferenc m4 conferr m5 confirm a2c2
congratulat s4 congres o2c-2 conscript a-2b3 consent a-3g5 consider t4o3 consult o4n2
consultation o5 contact n3 container f2 contingent d3 continu m-2a5d2o2c-3 contract a-2g9e2
contribut a3 contribution a3 conven m4 convention g2o2 conversation m6t3 convey s3 convoy b2c3
correction n3 corridor t2 corvett d2 cost m2a-3g2b8e2c3 could o4f3 council o2c2 count b2f7
counterpart m3 countr m2o-2b3e-2 country s2 counts= t-2a7d4s-2o-2b-2e5c3f9n4 county b2c2
cours o-3b4c5 court b2c-2 courtroom c2 cover t3g4f3n2 cran e2 creat b3 credit a4 crew d2f-2
criticis b5 cros t2g3 cross f2 culvert c2 currency n2 current c2 custom b2c2 cut b-2f-2 cylinder c2
cypru s2o2 czechia a2c2 dam t2s2f2 date o3 day m4a-2g-2s-2e-2f4n3 de g3c-3f-2n3 dead f2 deal g3
dealt t3 dearer f2 dearest b2 debat t4o8n-2 debt g3c-2f2 decad b5c2f2 decid o6 decision o3 deck e2
defenc m2 degre e2 delegat m6 delegation m5 deliver a2b-2e8 delivery e4c3 denmark a7b-3 dentist c2
depend s2 deploy d4 deployment d4 depot b2e3 deputy m2 des t2 describ q3 desk c2n3 destroyer d2
detachment d2 detail d2e-2 developer c2 devic e2 devot t3 dial n2 dialysi a2 diarrhoea b-2f2
diary o-2n3 died f4 diesel e2 din m4 dinner m5t2 diplomatic b4 direct s2 director t3 dirham a2
disburs a3 discus t3 discuss t9 discussion t5 diseas c2 diver d4 do e3n3 document g2 dollar n4
domestic= m-2t-2q-2d-2g-2o-2n4 donat a6 donation a3 donor m2a3o2 door m3 doubl f4 down m3a-2b2f6
dozen b2f-2 drain a2c-2 drawn b2 drill a-2f2 driver t2b2 dron a-2e6 dropp e3 drov m5 dry f2
dry-dock a2 due o5 dur d2b2 duration d2 duty g2f-2 dwelt t4 each m-2a-2g5e9c2f-2n-2 earlier m4b3
earmark c3 earn f2 earth b2 east d-2b3 editor n5 eight a-3d4g3e2 either g2 election t3
electric b2e2 electricity f2 eleven m2d2e3f2 email n3 embassy n2 ember b2 emerald o2 empty c-2n3
enabel a2 end m-2d2c5 endors s3 energy m2 engineer m2d9 enquir n3 enter o2f2 equal c4f-2
equipment e3 establish b5 estimat t2f2 eu n2 euro a2 evacuation g2 even f2
every m-2t-2a-2g-2o-2c7f2 everyon c2 examin t5 exampl n3 exce f2 exchang t6g11b-2f-2n2 exclud b2
exempt c2 exercis d5 exist n2 expect a-2o8f2 explain m2 explor t4 exporter m2 express s6
extend a2c-2 extra c2 fac m2 factor f2 failur s2 fall m-2d3o2 fallen q2f2 famil m2s2c2f-2 far b3f4
farm a3f-2 farmer c2f3 favour s8 favourab s3 fear b4 feda a-3c3 fee t2g2b-2c6 fell d2f4 ferry s2
few f2 fewer b-2f6 field d2 fifteen e2 fifth o2 fight b2 figur f4n4 file b2 fill c2 fin f2
financ a8b-2 find b-2f2 finish c-2f2 fir f2 firm a-2s2b3f2 first d-3g-4s-3o2e2f-2n-3 fish g2f2
fishermen b2 fitt e2 five a2c-3f7 flag g-2b3 flat c2 fleet c2f-2 flew m4 flight f2 floatplan e2
flood d2 flown a3f2 fly d4b2c2 focus t3 fog m2b-2 follow m2o5b3f-3 follows= m5d-2s-3c2f2
follows=agreement a-2g19b-2e-2c5f-2 follows=aid a18o-3b3e3f-2 follows=background d-2g-2o-4b14e-2f5
follows=commitment m-3t-2q2d-2s-2o3c10f-3 follows=deployment m-2d14s-2e3
follows=equipment m-2a2d2b-2e16f-2 follows=meeting m11t9d-2b-2n-2 follows=notice a-2n10
follows=outlook s-2o15b-4c4 follows=quotation b3 follows=statistic a-2b13f16
follows=support a2s15b-2 follows=topic m2t10s5c3 food a3 foot m2 foot-and-mouth c2
for a3s6o-2b-3e2f-3n-2 forc d6g3 foreign m2 foreseen o4 forest t2 form b4 former b3 forthcom o3
fortnight d2 found b2f3 four d7o-2e5c3 four-fifth a2c2 fourteen e2 fourth m2 franc g3 fraud t2
free a6d-2g2s2c3f-2n3 freez c4 freight f2 fridg e3 frigat a2d6g2 from t-4q-2d5g2s-2o-5e5c4
frontier t2 frozen c5 fuel t3a4b-2 full c2n2 fund g2s3b2c2f-3 furnish d-2e3 gang f2 gap c2f-2
garrison a2d3 gat e2 gate q2 gather m3o3c-2 gave a6 gear f2 generator a2e3f3 germany b2 get e2c2
gift a4 giv a8 give c3 given a2c-4 giving= q-4a2o-3n2 glow b2 go d2b3 goe a5o2b-2 going d2
gone t2f2 good s2 govern g2 government g2s3c2f-2 grant a6g2s2b-2 gratitud s4 green n3 greet m4
grew f3 ground a-3c6 group m2 grow d2 guarante c7f-2 guard d5g2 guest m6 gun b2e2c2
had m6a4b10c-2f5 hail s4 half a5b2c6 hand a5e2 hangar e2 happen b2 harbor a2c-2 harbour m2b-2
hard b3 harvest e2 has m-2t-2d3s2o2b6e5c2 haul c2 have m-3e-2n-2 he m2q3 hear o7 heard m4
held m3t2b3 helicopter d3g3e3c-3 help q2b4 her s2b2f3n-2 him m3t2 his m3t2s3b2e-2f2 history b3
hit f2 hold e2c2 hom f4 home b2f3 hop m2o4 hope o3 hors q2 hospital f2 host m4s2 hour m3d-2e4f4
hous t2c2 household f3 how m2t2b-2 howitzer e3 hull c3 humanitarian a5c-2 hundr c2f4 hurt n2
iceland b3 idle b2 if o4b-2c-2n6 import f3 in q-2d3o4b2f6n-3 includ f2 independent b6c-3 india a3
inform c3 information n3 initiall g5 injur f5 insist q3 inspect m5 inspector c2 instalment c2
institut g3s3 instructor d6c-2 instrument f2 insulation a2c-2 insuranc t5b-2 intend a-2o4c6
interest a2f-2 interview n3 into m-2t2o2c2f-2 introduc c3 invest c3 investment c3 invit o5
invitation o4 ireland a3c-2 iron o2 is m-7t-2g-3s-3o4e2c2n3 island d2f2 issu t4n5
it m-3t-3d-2g5o-3b3e-5n-3 ita d2 its a-4g-2s6b4 japan a2 jet d3e3 jetty a-2c2 job f3 join m6d5o3
joint d3g3o2b-3e-3 jok q3 judg t2 just g-2f5 keep d3c2 kept m3o-2b2n2 kill f5 kilogram e2
kilometr a-2b2e3f4 kind q2c-2 kit e6 kiwifruit f2 km a2 knot e2 know t3 known o2b2 kosovo d2c-2
la b3 laboratory c2 labour a-2b3 laid m4b2 lake c2 lamp e2 land b4 languag c2 largest b2
last m4a2b3f6n-2 late q2f2 later m3d-2o3 latest f2 laud s2 launch q2 launcher e4 law o2b7 lawyer o2
leader t2 leads= q2a3 leas f-2 least c3 leav q2a5d2f-2 lecturer t3 left a2d2b6c-2 lend t3a4g2
lender f2 lent a4s2b3 les m2q2e2 lesson t2 let g3c3n3 letter g5 licenc t2 lie b4e2 lift e2f-2
lightn f2 like o5 limit c2 lin e2 line o-2n2 linesmen d2 list b3c3 listen m4e2 lithium f2 litr e4
liv m-2d2s2 live d3 loan a9c-5 local c2 log b4 logistician d2 long d2g-2b3e8 longer c2 longest t2
look s2o4b2c-2 loot o2 lorr e3f2 lorry f2 lost m-2s3c2f5 lower s2c2 lowest f2 lunch m6t2
luxembourg a2 m a-4e3c3 made a2b2e5n-2 make a2 malaysia q2 man d2 manag a2 mandat c2 map b2
margin g2 marin a2 marks= q14b-3 marsh b2 mast c2 master c-2 match a5 maternity a2 matt e2
matter o2 may g5o8c2f-2n3 mayor t2b-2 mean c3 meant b2 measur b2c3 media n3 medicin a5
meet m5a6o5f-2 megawatt e2 member d2b2 memorandum g5 men d5e-2c2 mend c2 mercury o2 messag n3
met m6 metr e7f2 mid-jun o2 might o4 mil c2 mill m3 million m-2a10d-2b-2e2 min t2b-2e3 minimum c2
minister m9t2q2d-2s6o3c-3f-2 ministr n2 ministry d2g2b-2e2n5 minut m7 missil e3 mission d5s2 mix d2
mm e3 model e3 moment b2f2 money m-2a3c5f-3 money= m-2a7d-2c4f2 mongolia a-2b3 monsoon c2
month a-2d2o2b2c2f2n-2 month= m-2t-2d4g4o10e-3c3n5 moor d3 more m-2a-2d2g2e-2c2 morn m2 most b4
motorcycl e2 motorway c2 mov d7 move d2 mr t2s3b-2n2 ms t2s3 much f4 museum s2 must g3b-2c4
myenv n2 nam g2b5 name= m2t-7q4a3d5g-2s2o-2b-3c-2f-6n2 nation m2s2 national b2 nav d2g2 naval m2
near b2f4 nearer b5c-2 need c-3f5 needl c2 neither b3 net t2 network f2 never b4n2 new m-2d-2g2e2c2
next o7b-2 night f2 nine o-2f5n-2 nine-tenth f4 nineteen d2 ninety d3 no a3b6c7f-2 nobody m2s2b4
none b-3e2f4 north b2c2f-2 northern n2 norway a2d2e-2 not m-2t2q5b2f4n7 note a-2g6b2n5 noth g4
notic g2 now d4c3 number d2b2f4 number= t-2d4s-3o-3e3c4f5n5 nuncio m2 nurs c2f-3 oblig c3 observ q2
observatory q2 observer t2 och s2 of t2a-2d2s2o-3b-3e-2 off d2b3 offender c2 offer a2g-2s2o2b2c3
offic o-2b2n4 officer d7c3n2 official o2 offset b2 offshor c2 oil t2 old a2b3f3 oldest b3
on m3t3q-3a-3g7e-4f-2 once b2 one g3b3c2f7 only t3b6f4 open m2g3o2c3f-2n-2 open= q2b-2c-3n17
operation d-2 or c2f3n3 order a-2d-2g3e10 other g6 our d2 out m-2q-2g-2b-2c-2f4 outlay c3
over t4d-2b2c2n-2 overhaul e2c-2 overnight b2f2 owing b2 own b6c2n3 owner b2 p c2 packag t2a2
pact g3 paid a2d-2b2c2 paper t2g3b2 parliament o4 part m2g2c4f-2 part=0 m5q-5s-2o-9e-2c4f2n-2
part=1 t-2a2g3s-4o-7e4c2n-3 part=2 d-2s-2o-4b2e2c2n-7 part=3 m-5t4g-2s8o14b6e-4n11 participant t2
participat m3a2c-2 partner n2 party m3g2 pas n2 pass f3 passag f2 passenger f2 pastur c2
patient g2c2f-2 patrol m-2a2d3 patroll d3 pay t3a5c5f-2 payment g2 peacekeeper d2 pencill o4
pension t2 peopl q2d3s3c-2f6 pepfar a2c-2 per a2g2 percent f3 percentag c2f-2 person f2
personnel d3 petty c2 pharmacist c-3f3 photograph n3 pick f2 pictur g2n3 pier t2 pilot b3c2f-3
pipe c2 plac a-2o2c6 plan t2s2o4c2 plann o4c5 plant c3 platoon d2 pledg b-3c6 plough e2 point b3
polic a4 poll f3 pond g3c-2 population f3 port m-2c2 portrait n3 post d4f2 poster b3 practic g-2b2
prais s5 premium f2 prepar t2 pres n4 present m6a2g-2s-2o4b-3c-2 president m2g-2 previou a-2b3f2
previous b5 pric t3b-2c3 print c2 prisoner g2 privat n4 priz s2 produc c2 programm a2d-2o-2b2n2
project c2 prolong b2 promis s2c6 propeller a2 proper m3 proposal s2b2 protocol g5 provid a6g5c-2
provinc d2 public o-3b2c4n-2 publish o2n5 pull e3 pump e3 pupil m4f2 purchas b3
put t-2q3a-2g2o-2e-2f-2 quarter d2o2e2f2 quay e2 quer n3 question t7n6 quicker q2 quot n5
radar b2e5 radio d-2e3c2 railway t2 rain e-2c5 rais t6a2g2c3 ran f3 rancher g3c-2 rang t3e4
ranger d2 rat n2 rate f2n2 ratif g4 ratification o2 ration a5 rd d2 reach a4g4c-2f3 read b2
reader c2 ready c2 reaffirm s8 recall q3 receiv m9a4b-3 recent f2 recipient c3 recognis g2
recommendation b2 record d2c-2f5 recruit c2 reduc d2 refit e2 refrigerat c2f-2 refrigerator a2
region t2 regulation n2 regulator o2c-2 reinforc d3 reiterat s5 relation b2 releas n4 relief a3
reliev d4 remain a-2d2f-2 remainder a2 remark q3 renew g5 repaint e2 repair t2 repeat o2 repl q5
replac f-3 report o5e2n2 represent m6 reprint n2 request f2n2 requir c2 rescu s2b-2f-2 reserv c2
reservation g2 reservist d6c-2 resident b2 rest a2c3 restricting= c6n-2 result o2 resum o3
return t2o6c-2 review t3o8c-2 rice t2 rifl e3 rig a-2e4 riksrevisionen n2 ris d2c3 rise c-2
risen f5 river a-2o-2b2n-2 road m-2b5f2 robot e5 rock o2 roof a2c-2 room b2 rose f3 roster g2
rotat d5 rotation d3 round m4t2b-3e4 rul b2c3 run b4c3 runn c3f-2 runway b2 russia m2 rust t2 s f2
said q4 sail d2b2c2 sailor d5 salt b2 salut s3 same b3n2 sapper d2 sat m6 sav s2c-2n2 saw m5
say q4a2o2c-3 scam n2 scanner a4 schedul o3 schem s2c5 scholarship a4 school t3a2s2e-2c2n2
scientist b2 seal g2 season a-2d2 seasonal t3 seat s2e2 second a-2o4b-2c2n3 secretary q2b-2
section c4f-2 see b-2c-2n2 seed c2 seen b-2 sell c2 send m2a3f2 senegal d2 sensor e5
sent m3a4d2s2b-2 sentenc g2 seoul a3b-2 separat t2 separate b2 serbia o-2 serv d3f2 servant o-4c4
servic b2c-2 session m7o3c-2 set g3c3f-2 settl g6 settlement g4 seven d3e2f3 seventh o2 seychell c3
shall c8 shar d2g3f3 share= g2c2 she m5t3q2s4e2c-2 shed a2 sheet c-2 shell e2f2 shelter b2
ship a4g2b2c3f-2n-2 shipp a3e2f2 shook m3 shop t2 shortag t2 should t4o3b-2e-2c3 show e3n2 shown m3
shrank f3 shrink c2 shrunk f3 shut b3 side g2s2 sign g7 signal c2 signatur g3 silenc m3
silent m-2f2 similar b2 simulator a3 simultaneous n2 sinc m3t-2a4d4o-2b5c-5f3n-2 singl a-3f5
sister c2 sit o2b3f2 situation t2 six m-2a2d6o-2c4f3n-2 sixteen a2f2 sixty c2 size b2 ski b3
slovakia a2 slow d2 smuggl t2 snow g2 so c2f4 soap e2 social c-2 soil c2 solar e3 soldier d5
solidarity s5 some d3e-3c-2f7 sonographer d2 soon o3 sound t2 south q2d2 spar a4 speak t2a2s2
spend a-3c6 spent m3a2 spok t4q3s5o-2 spoken t3 spokesman b2 spokesperson n4 spr o5 spray c2
squadron d3 squar f4 staff m2d5o-2b2c3 staffroom e2 stag o3 stand d4s4b3c2 start m2c4f-2 stat c2
station d6 stay t-2d7g-2e4f-2 steel g2c-2 steer e2 step b3c-2 still o3b3f3 stock e4 stood b2f5
stop f2 stopover m3 stopp m2b5 stor d-2e4 storm f2 stov a2e2 strait d-2b3 student a2b-3c4 study f5
subject t6 submarin f2 succes a2 successor b3 such b3 sum= m-2a5b-2c3f4 summer a3o5b-2c4 summit m3
supp a2e2 suppl a4e3c2 supply a4 support a3s9 surger d2 surinam c2 survey b3f3 survivor a2
suspect c2 switzerland a2 sympathy s5 syring a2 tabl g-3o2n2 tag a2 tak o3f6n-2 take o5 taken c2n2
talk m3t10g-2 tank e3 target c3 tast b2 taught f2 teacher a-2c5 team d8 technician d3 tel n3
telephon m2t4 ten c2f2 tender a2c3 tent a4c3 term g4c6 terminal b2 territory c2 test c-2
text g4o-2b2n7 th b2 thailand a3c-2 than d-3g2f2 thank q3a2s7 that m-3q4s5n-3 the m3s6o2b2c-2f-3n-2
theatr e4 their t2a2g3s2b-2e-3n-2 them a4d6s-2c3f-2n-2 then m2t4d2o2c-2 ther b2c-3 thermal e2
thes a2 they t4s2e4c-3f-2n-2 thi m2t-2a5d-2f-2n6 third o2b2c3f5 thirty d2b-3f2 thirty-four g2
thos n3 thre a2d2g2s-2o-3b-2f3 three-day m2 throat n3 through m2t3a5b-3c-3 thu d2c-2 thursday m3
tim d3b-2n2 time d4g-2o2e2f3 to m-3q-3g2o3e-4c2f-3 today g2b7c7f-3 together m2d-2g2e-2c2
told q3b-2f3 toll-fre n2 tomorrow o4 tonn a2e6 too s2 took m4t6c-2f2 top a5 topic t4 total a3f-2
touch m3t6b-3 tour m5o2 town c2f2 track e2 trad c3 trader m2 train a5o2b2n-2 tranch a3
transfer a2g2 transformer f2 translation n3 travel m3c2 travell m7 tray n3 treat a4 treaty g5s3
tri a2 tribut s6 tripl f3 troop s-2 truck e5 true q2b2 tug m-2a-2d2e4 tunnel t2c3 turbin e2 turn t7
twelv a2d3b-4e4f2 twenty m2 twic b3f3 two m2t-2a5d6s-4e3n-2 two-fifth f2 two-third e2f3 type c3
under a-3g4o2c3 underlin s4 underscor s2 undersea t2 undertak c5 undertaken c4 undertook c4
unicef a3 uniform m2 union q2 unit f2 unles n2 unlik b3 unlock a2 unpaid t2 until d7b2c5
up t6a-2f3n-2 updat n4 upkeep c3 upon t2b2 upper c2 use c-2f3 used a3e-2 vaccin a5 vaccination c2
valid g3 valu a3c-2 variet b2 vas n3 vehicl e5f-2 version b-2n5 vessel d2g2e4 video m3 view t4
villag a3b2f-2 visa t2c2 visit m4o2n2 visitor s2n2 voic s7 volunteer d2b2 vot o4 vote g3o3
wag b-2c3 wage g2 wagon t2 wait m2g2f3 waiv c2 walk m5 wall c2 want t3b2c2 war-risk f2 ward m2a4
warm s3 warn q3 warship d3 was m2t6q6d-3s-3o-5b7c-5 wash a-2c2 watch m6d2e-2f3 water g2b2f2
way t3b3f-2 we a-3g2s5 weapon e3 week m2t-2a-2d2o3c4 weigh t5o2e6 weight s2 welcom m7a-2s8
welder q2 well a5f2n-2 went m5t3f2 were t5a-2o-2b5e2c-3f2n-2 west c2 whal b2 what m-3t3b2f3n-2
when a2 wher m3t2c-2 whether t6o5 which m-2a2g3b5c2f-2 whil d2c-2 who t4q2g3s3c3 whol s2 whos t2
widen c3 will m-3d7s-3o9b-3e2c4f-3 winch e2 wind g2 winter d2f2 wish s5 with m6t4d2g2 withdrawn e2
within o2b-2c4f2 without a2g2 women d2b-2 word t2q3b-2n4 work a3d5b3e-2 worker t3b2
workshop m2a3c-2 world b2 would t3q2s3 written a-2g4n2 yard e3c-2 year m-5t-2a2g4b2e-4f4n-3
year= m-2t-2d-3g3o4b5c4f5n5 yesterday g3e-2 you c-2n5 your n2 zon c2 zone f2
`;
