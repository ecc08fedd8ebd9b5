/**
 * What each trait of a sentence says for a kind or against it: `visit m7o-3` is 7 quarters for a
 * meeting (letters as in `learned.ts`). Learned by `node tests/kinds/learn.js` from the invented
 * articles under `tests/fixtures`; not written by hand.
 */
export const WEIGHTS = `
a t-2q2a-3g5s-2o2n-7 aboard m3 about t10b2 absent s2b-3f2 acced g3 accept g2 accompan m5
accord g5b2f2n2 account c2 acros g3 add q3a4 address m3t2 admitt q3 adopt g6b2 advanc c2 advis b2
adviser d2 after o4b2f-2 afternoon t2 again o3 against c2f4 age f2 aged c2 agency c-2f2
agenda t6b-2 agent d2n2 ago b2f4 agre g12 agreement g8 ahead o3 aid q2a4c-2 aim c4 air e2
aircraft d5e2 all s2b2c3f2n2 allocat c5 allow g2 almost f3 alon f3 already a5d2b2 also t6a3s3b-3
ambassador m4s2 ambulanc e2 amendment g2 ammunition b2e4 amount f2 an a-2g3o3c2f-4n-3 anchor d2
and t9g4s-2o-4f-5n-2 annex n3 announc a3 another e3 answer q5 any c2 apiec a-2 app b2 appl a-2g2f2
applaud s4 application f2 appreciation s5 apprentic c2 approv g2 are m-4t-2a3d3s-2o5e5c4n5 argu q3
arm e4 armed= q-3g-2c-2 army d2f2 around d2c-2f3 arrangement g3f2 arriv m3e3 articl g3
as t-2a-2g-2b3f2 ask o3n6 assemb o3c-2 assembl m3 assign d2c-2 assistanc a3 association t2 assur s2
at m5d2g-2s-3o-7c2 attach d2 attack s5 attempt b3 attend m4 attributabl n4 authentic n3 authorit b2
autumn o6c3 availabl a2c-2n2 averag f5 back m2s6o2n3 baker q2 ban c5 bank t3c4 bann c3 bar b-2
barg d2 bas d3 base d2 batch e2 battalion d5 batter e3 be m-2t-2o6n3 bear c3 becaus b2 beef q2
been d7b-2 befor o7b-2c5 began b3 begin m2 begun b5 behind m2a2s7 being a3o2c3 believ b2 belong b2
benefit b-2c2 berth b-2f2 best s2 between a-2g2b2 bid s4o2 big e2 bill b2f2 billion c5f2 bind g5
bless s6 block=item d-2o-2c2 block=paragraph q-4a-3d-2b3 block=row a5c3n-4 board m2b2f2
boat a3d2e3f2 body b2 book c4 border m-2t3g2 borrow b2 both g2s5b-3 bought e2 boundary c2 brazil b2
breakfast m6t2b-2 breakwater s2c2 bridg f3 brief t2 brigad d4 bring d2 brought t2d2f-2 budget c5
build e5c2 builder g2 built b7e7 bus a-3b4c2 by m3a-2g-2s-2o4e4c5 c c2f-2 cabinet o2c3 cabl t4g2e2
cadet b-2 call m4q3g-2s2b3f-3 came m3t5s2f2 campaign b2f-2 can d-2e5c3f-3 candidacy s3
candidatur s3 canton c2 cap c3 capital b-2 capp c4 carr e5 carrier e4 carry e4c2 cattl t2
ceil b2f-2 cell d2 centr m2t4 ceremony m3 chair m4q2 chang g2b2 charg a5d-2 charter g3
children a4c-2f3 chip a2 cholera b-2f2 city b2 civil b2f-2 clas d-2f2 claus g3b2 clear a3g3e2f-2
clock c2 clos o2b3f-2 closer b2 co-chair m3 cold b2 com o8b2 come m-2a2e2 commander m2c2 commend s6
comment q3 commit c3 commitment s2 committ c3 common g2 commun a-2c2 compact g5 company d6c2
compar t5f3 complain q2b2 complet e2 concern t4 conclud g9b2 condemn s4 condolenc s2 conferenc m4
conferr m5 confirm a2 congratulat s4 congres o2 conscript a-2b2 consent a-2g3 consider t4o3
consult o4n2 consultant g2 consultation o5 contact n3 container f2 contingent d3 continu a4d2c-2
contract a-2g8e2 contribut a3 contribution a3 conven m3 convention g3 conversation m5t3 convey s3
convoy b2c2 correction n3 corvett d2 cost a-2b5e3c4f2 could o4f3 council o2c2 count f6
counterpart m3 countr m2b2c2 counts= t-2a8d4o-2e4c3f9n4 cours o-2b3c4 court b2c-2 cover t3g2f2n2
cran e2 creat b3 credit a4 crew f-2 criticis b4 cros g3 culvert c2 current c2 custom c2 cut o2f-2
cutter d2 dam t2 date o3 day m4a-2e-3f3n2 de g2b2c-2n2 dead f2 deal g3 dealt t2 debat t4o7n-2
debt g2c-2 decad b4f2 decid o5 decision o3 deck e2 defenc m2 degre e2 delegat m6 delegation m4
deliver a3b-2e7 delivery e4c3 denmark a5b-3 depend s2 deploy d4 deployment d4 depot b2e2 deputy m2
des t2 describ q3 desk c2n3 destroyer d2 detail d2 devic e2 devot t2 dial n2 diarrhoea b-2f2
diary n3 died f4 din m4 dinner m4 director t2 disburs a3 discus t3 discuss t9 discussion t4
disput g2 diver d4 do e4n2 document g2 dollar c-2n3 domestic= m-2t-2d-2g-2n4 donat a5 donation a3
donor m2a3 door m2 doubl f4 down m2a-2f6 dozen b2f-2 drain a2c-2 drill a-2f2 driver t2b2 dron a-2e7
dropp e2 drov m5 dry f2 due o5 dur d2 duty f-2 dwelt t4 each a-2g5e7c2n-2 ear o2 earlier m3b4f2
earmark c3 earn f2 east d-2b3 editor n4 eight d4b2e3 electric e2 electricity f2 eleven m2e2f2
email n3 embassy n2 empty n2 end d3c5 endors s3 engineer d8 enquir n3 enter o2f2 equal c3f-2
equipment e3 establish b4 estimat t2f2 eu n2 even f2 every m-2a-2o-2c6f2 everyon c2 examin t3
exampl n3 exchang t6g10f-2n2 exempt c2 exercis d5 exist n2 expect a-2o7f2 explain m2 explor t4
exporter m2 express s6 extend a2c-2 extra c2 fac m2 fail b2 failur s2 fall d2 fallen q2f2
famil s2c2f-2 far b3f3 farm a3 farmer f3 favour s8 fear b4 fee t2b-2c4 fell d2f4 ferry s2
fewer b-2f6 field d2 fifth o2 fight b2 figur f4n3 fin f2 financ a7 find b-2f2 finish c-2 fir f2
firm a-2s2b3 first d-3g-4s-3f-2n-3 fish f2 fishermen b2 fitt e2 five a3e2c-2f5 flat c2 flew m4
flown a3f2 fly d3b2 focus t3 follow o4b3f-2 follows= m4d-2s-3c2f3 follows=agreement a-2g16e-2c2f-2
follows=aid a15o-3b2e2f-3 follows=background d-2g-2o-3b15f3 follows=commitment m-2d-2o4c10f-2n2
follows=deployment d13e2 follows=equipment a2b-2e15 follows=meeting m11t8 follows=notice a-2n8
follows=outlook s-2o13b-4c3 follows=quotation b2 follows=statistic a-2b12f14
follows=support a2s12b-2 follows=topic m2t8s5b-2c3 food a3 foot m2 for a3g2s6o-2e2f-2 forc d6g2
foreseen o4 form b4 former b3 forthcom o3 fortnight d2 forty e2 found b3f3 four d6b-2e4c3
four-fifth a2 fourteen e2 fourth m2 franc g2 fraud t2 free a6d-2g2s2c3f-2n2 freez c4 freight f2
fridg e2 frigat a2d5g2 from t-4q-2d3g2s-2o-5e5c3n-2 frozen c5 fuel t3a3 full c2n2 fund g2s2b2c2f-3
further a2 gang f2 garrison a2d3 gas b2 gate q2 gather m3o2 gave a6 generator a2e3f3 germany b2
get a2 gift a4 giv a9 give c2 given a2c-2n2 giving= q-3a3o-3n2 glow b2 go d2 goe a5o2b-2 gone m2f2
government c2f-2 grant a6g2s2b-2 gratitud s4 green n2 greet m4d2 grew f3 ground a-2c4n2 group m2
guarante c6f-2 guard d5g2 guest m5 gun b2e3 had m6a4b8c-2f4 hail s3 half b2c6 hand a3e2 happen b2
harbor a2c-2 hard b2 has m-2t-2b4e4f-3 have m-3d2 he m2q3s2 hear o7 heard m4 held m3t2b3
helicopter d3g2e3c-2 help q2b4 her f2n-2 him m3 his m3t2s3b2e-2f2 history b3 hit f2 hold e2c3
hom f4 home b2f2 hop m2o4 hope o3 hospital f2 host m4s2 hour m2d-2e3f3 hous t2 household f3 how m2
howitzer e3 hull c3 humanitarian a5c-2 hundr f3 hurt n2 iceland b2 idle b2 if o3b-2n5 import f2
in q-2d2s-2o5f6n-4 includ f2 independent b5c-3 india a3 inform c2 information n2 initiall g5
injur f5 insist q3 inspect m6 instalment c2 institut g3s2 instructor a2d5 insuranc t3 intend o4c6
interest a2 interview n3 into t2o2 introduc c3 invest c3 investment c3 invit o5 invitation o3
ireland a2c-2 iron o2 is m-6t-2g-3s-3o4e2c3n3 island d2f3 issu t3n3 it m-2t-3d-2g4o-2b4e-3n-3
ita d2 its a-4s6b4f2 japan a2 jet d3e3 job f2 join m6d3o3 joint d3g3o2b-2e-2 jok q3 judg t2
just g-2f4 keep d3c2 kenya g2 kept m2n2 kill f5 kilogram e2 kilometr a-2b2e3f4 kind q2 kit a2e5
km a2 know t2 known t2o2b2 la b3 laboratory c2 labour a-2b2 laid m4b2 lamp e2 land b3 largest b2
last m3a2b4c-2f5 later m3d-2o3 latest f2 launch q2 launcher e4 law b7c2 leads= a2n3 least c4
leav a2c2f-2 lecturer t2a2 left d2b2 lend t2a4 lent a5s3 les m2 lesson t2 let g3n2 letter g5
licenc t2 lie b4 lift e2f-2 lightn f2 like o5 limit c2 line m-2o-2b2n2 linesmen d2 list b3c2
listen m3e2 lithium f2 litr e2 liv d2 live d2 loan a8c-4 local c2 long d2b2e8 longer c2 longest t2
look t2o4b2 lorr e3 lost s3f5 lower c2 lowest f2 lunch m4t3 luxembourg a2 m a-4e2c4 made a2b3e4n-2
malaysia q2 man d2 manag a2 mandat c2 map b2 margin g2 marin a2 marks= q11b-3n2 mast c2
master a2c-2 match a3 matter o2 may g4o7c2f-2n3 mayor t2 meal f2 meant b2 measur c3 media n3
medicin a5 meet m5a4o5 megawatt e2 member g-2b3 memorandum g5 men d4c2 mend c2 messag n2 met m6
metr e7f2 mid-jun o2 might o4 mil c2 mill m3 million m-2a9d-2b-3e2 min b-2e3 minimum c2
minister m9t3q2s5o3b-2c-3f-2 ministr n2 ministry e2n4 minut m5 missil e4 mission d5s2 mix d2 mm e3
model e3 moment b2f3 money a3c5f-3 money= m-2a6d-2g2c4f2 month a-2o2f3n-2 month= t-2d3g4o9e-2c2n6
moor d3 more m-2a-2e-2c3 morn m2 most b3 mov d6 mr t2s3 ms t2 much f3 museum s2 must g2c4 nam g2b4
name= m3t-5q5a3d5s3f-5n3 nation s2 nav d2g2 naval g2 near b2f4 nearer b4c-2 need c-3f5 neither b3
net t2 network f2 never b4n2 new m-2a3d-2g2e3 next o7b-2 night f2 nine c2f6 nine-tenth f3 ninety d2
no a2b5c7f-2 nobody b4 none b-2f3 noon m2 north f-2 northern n2 norway a3d2 not m-3q4s-2o-2c-3f4n4
note a-2g6b2n4 noth g2 notic g2 now d4b2 number b3f4 number= t-2q-2d4s-2o-2e3c4f5n4 nurs g2c3f-2
oblig c3 of a-2s2o-3b-3 off d2b2 offer b2c2 offic o-2b2n4 officer d6c2 offshor c2 old a2b2f3
oldest b3 on m3t3q-2a-3g7o2e-4f-2 once b2 one g3b3c2f6 only t2b7f4 open m3g2o3c2f-2
open= a4d-2g2s-2o-2b-3c5n10 or c2f3n4 order a-2g2e10 other g5c2 our d2 out s2f4 outlay c2 over t4
overnight b2f2 owing b2 own b6n2 p c2 packag t2 pact g3 paid a2b2 paper t2g2b2 parliament o3
part m2g2b-2c3f-2 part=0 m5q-4s-2o-8e-2c3f2n-2 part=1 t-2q2a2g3s-2o-5e5c3f2n-3
part=2 d-2s-2o-3e2n-7 part=3 m-4t5s8o14b6e-3n10 participat m3a2 partner n2 party m2 pas n2 pass f3
passenger f2 pastur c2 patient g2f-2 patrol a2d3 patroll d3 pay t3a5c5f-2 peacekeeper d2 pencill o3
peopl s3f6 percent f3 personnel d3 photograph n3 pictur g2n2 pilot b3c2f-3 pipe c2 pit b2 plac o2c5
plan t2s2o4c2 plann o4c5 plant b2c3 platoon d2 pledg b-2c5 point b2 polic a4c2 poll f3 pond g2c-2
population f3 port m-2c2 post d2 prais s5 prepar t2 pres n4 present m7a2o4b-2c-2 president m2
previou b3f2 previous b4 pric t3b-2c3 prisoner g2 privat n3 programm d-2o-2b2 project c2
promis s2c6 proper m2 proposal s2b2 protocol g6 provid a5g5 public o-2b2c2n-2 publish n5 pull e2
pump e2 pupil m5f2 purchas b3 put q4g2 putt a-2c2 quarter o2 quer n3 question t7n5 quot n5 radar e5
radio d-2e2c2 railway t2 rain c3 rais t6g2c3 ran f3 rang t3e5 rate c2f2 ratif g4 ration a5
reach a4g2c-2f4 reader c2 ready c2 reaffirm s7 recall q3 receiv m7a4b-2 recent f2 record d2f4
recruit c2 refit e2 refrigerator a2 region t2 regulation n2 regulator o2 reinforc d3 reiterat s5
releas n4 relief a3 reliev d3 remain a-2f-2 remark q3 renew g5 repair t2 repeat o2 repl q5
replac f-3 report o5e2n3 represent m5 request n2 requir c2 rescu s2 reserv c2 reservist d6
resident b2 rest g2c3 restricting= a-2c5n-2 result o2 resum o3 return o5 review t3o7 rice t2
rifl e3 rig a-2e2 ring n2 ris c3 risen f4 road m-2b4f2 robot e5 rose f3 roster g2 rotat d5
rotation d3 round m3t2b-3e4 rul c3 run b3c3 runn c3 runway b2 russia m2 s a2f2 said q4 sail a2c2
sailor d5 salt b2 salut s2 same b3n2 sapper d2 sat m6 sav c-2n2 saw m5 say q4o2c-2 scam n2
scanner a3 schedul o3 schem s2c5 scholarship a2 school t3e-2f-2 seal g2 season d2 seasonal t2
second a-2o3b-2n2 secretary q2b-2 section c4f-2 see n3 seed c2 seen b-2 send a4 sensor e5
sent m2a4d2b-2 sentenc g2 seoul a2 separat t2 serbia o-2 serv d3f2 servic b2 session m6o2 set c3
settl g5 settlement g2 seven f2 seychell c3 shall c5 shar g2f3 share= c2 she m6t2s4 shed a2
shell f2 ship a4g2c3f-2n-3 shipp a3 shook m3 shop t2 shortag t2q2 should t3o2b-2c4 show e3n2
shown m2 shrank f3 shrunk f3 side g2 sign g7 signatur g3 silent f2 similar b2 simulator a2
sinc m3t-2a4d3o-2b4c-4f4n-2 singl a-3c2f3 sit b2f2 situation t2 six m-2a2d6o-2c4f3n-2 sixteen e2
size b2 ski b2 smuggl t2 snow g2 so f2 solar e3 soldier d5 solidarity s5 some d3b2e-3f6 soon o3
south q2d2 spar a3 spend a-2b2c5 spent m3 spok m2t4q3s5o-2 spokesperson n4 spr o5 squadron d3
squar f4 staff m2d5o-2c2 stag o2 stand d3s4b3c2f2 start m2c3f-2 stat c2 station d7 stay d8e4c2f-2
steer e2 step b3c-2 still o2b3f2 stock e4 stood b2f4 stop f2 stopp m3b4 stor e3 storm b2f2
strait d-2b3 struck b2 study f5 subject t5 submarin c-2 such b3 sum b2 sum= a5b-2c3f3 summer a3o5c2
summit m3 supp a2e2 suppl a5e2c2 supply a4 support a3s8 surger b2 survey b2f3 survivor a2
suspect c2 switzerland a2 sympathy s4 tabl o3n2 tak o3f6n-2 take o4 taken c2 talk m3t9 tank e3
target c3 taught f2 teacher a-2c4 team d7 technician d2 tel n3 telephon m2t3 ten c2f3 tender c2
tent a5c2 term g4c4 terminal b2 text g4o-2n4 th b2 thailand a2 than m2d-2g2f2 thank q3s6
that m-2q4g2s4n-2 the m3q-2s6o2b2f-3 theatr e2 their t3a2g2s2e-2n-2 them m-2a4d4s-2c2f-2n-2
then m2t3d2c-2 ther b2 they t3a-2s2e3c-3f-3 thi m2t-2a4d-2b2c-2n4 third o2c2f5 thirty d2b-2
thirty-four g2 thos n2 thre a2d2g2s-2o-2e2f3 throat n2 through t3a3b-3c-2 thursday m3 tim d3
time d4e3f2 to m-2q-3a-2g2o3e-3c2f-3 today b5c6f-3 together m3g2e-2 told q3b-2f2 tomorrow o4 ton e2
tonn e6 took m4t5c-2f2 top a5 topic t4 topp a2 total a2 touch m3t5b-3 tour m5 town c2f3 track e2
trad c2 train a3o2b3f-2 tranch a3 transformer f2 translation n3 travel m3c2 travell m6 treat a4
treaty g5s2 tri a2 tribut s6 tripl f3 troop s-2 truck e3 true q2 tug d2e2 tunnel t2c2 turn t7
twelv a2d2b-3e3 twenty f2 twic b2f4 two m2t-3a5d5s-4e2n-2 two-third e2f3 type c2 u a2
under a-3g3o2c3f2 underlin s4 underscor s2 undersea t2 undertak c4 undertaken c4 undertook c4
unicef a3 union s2 unit c2 unlik b3 until d5b3c5 up t6d2g-2s2c2f3n-2 updat n3 upkeep c3 upon t2
upper c2 use f3 used a2 vaccin a5 valid g2 valu a2 variet b2 vehicl e5 version b-2n4
vessel d3g2e4c-2 video m3 view t4 villag a3 visa t2 visit m4o2n2 visitor n2 voic s5 volunteer b3
vot o4 vote g2o4 wag b-2c2 wagon t2 wait g2f2 walk m5 want t3b2c2 ward a3 warm s3 warn q3
warship d3 was m3t7q6d-2g2s-2o-4b7c-3 wash a-2c2 watch m6d2e-2 water b2f2 way t3b2 we a-2g3s5
weapon e3 week m2t-2a-2d2s-2o2c3 weekday n2 weigh t5o2e6 weight s3 welcom m6a-2s8 welder q2
well a4f3n-2 went m5t3 were t5b5e2c-2f2n-2 west d2c2 what m-2t3b2f2n-2 when a2c-2 wher m3t2c-2
whether t4o4 which g2b5f-2 whil d2c-2 who t4g3s3c2 whol s2 widen c2 will m-2d6s-2o9b-2e3c4f-2
winter f2 wish s4 with m6t3d2s-2o-2b-2f-2 within b-3c5 women b-2 word q3b-2n3 work a3d4b4
worker t2b2f-2 workshop m2 world b2 would t2q2s3 year m-4g4b2e-3f4n-3 year= m-2t-2d-3g2o3b3c2f3n7
yesterday g3e-2 you c-3n6 zone f2
`;
