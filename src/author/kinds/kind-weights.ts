/**
 * What each trait of a sentence says for a kind or against it: `visit m7o-3` is 7 quarters for a
 * meeting (letters as in `learned.ts`). Learned by `node tests/kinds/learn.js` from the invented
 * articles under `tests/fixtures`; not written by hand.
 */
export const WEIGHTS = `
a t-2q2a-3d2g5s-2o2n-5 aboard m3 about t7b2 acced g3 accept g2 accompan m5 accord g4f3n2 account t2
acros g2 add q3a5 address m3t2 admitt q3 adopt g5b2 advanc c2 advis b2 after t2o2b2 afterward m2
again o3 against f4 age f2 aged c2 agency f2 agenda t5b-2 agent d2n2 ago f3 agre g9 agreement g8
ahead o3 aid q2a4c-2 aim c4 air e2 aircraft d4f2 all b2c3f2 allocat c5 allow g2 almost f2 alon f3
already a4d2b2c2 also t6a2s3b-2 ambassador m4s2b2 amendment g2 ammunition b2e3 among g2 amount f2
an t2a-2g2o2b2c2f-4n-2 and t11g4s-3o-4f-4 annex n2 announc a2 answer q4c-2 any c2 app b3 appl g2
applaud s3 application f2 appreciation s4 approv c2 are m-3t-2a2g-2s-2o4e5c3n4 argu q3 arm e4
armed= q-4d2g-2c-2 army d3f2 around d2c-2f2 arrangement g3f2 arriv m3a3e2 articl g3 as b2c2f2
ask o4n5 assemb o3 assembl m3 assign d2c-2 assistanc a3 assur s2 at m3s-2o-6 attack s5 attend m3
attributabl n4 authorit b2 autumn o5 availabl a2c-2 averag f5 back s6 ban c5 bank c4 bann c3
barg d2 bas d4 base d2 batch e2 battalion d4 batter e3 be m-2t-2o5b-2n4 bear c2 becaus b2 bed c2
been d5b-2e2 befor o7b-2c2 began b3 begin m2b2 begun b5 behind s7 being o2c2 belong b3 benefit c2
between g3b2 bid s4o2 bill b2f2 billion c4f3 bind g4 bless s6 block=item q-2d-3g2o-2c3n-3
block=paragraph q-3a-2b3 block=row a4c3n-3 board m3 boat a2d4e3 book c4 border t2 both s4b-2
branch t2 breakfast m5 bridg f3 brief t2b-2 brigad d3 bring d2 brought d2f-2 budget c4 build e5c2
built b6e7 bus a-2b4c2 by m3a-2s-2o3b2c6 cabinet o2 cabl t4g2e2 call m4q2g-2s2b2f-2 came m2t3s2f2
campaign b2f-2 can e4c3f-3 candidacy s3 candidatur s3 canton c2 cap c3 capp c4 carr e5 carrier e4
carry e4c2 cattl t2 ceil f-2 cell d2c-2 centr m2t4 ceremony m3 chair m3q2 chang g2 charg a3d-2
charter g3 children a4 chip a3 cholera b-2f2 city b3 clas d-2f2 claus g3 clear a2g3e2f-2 clock c2
clos o2b3c2 closer b2 co-chair m4 cold b2 com o6 come a2 commander m2c2 commend s5 comment q3
commit c3 commitment s2 committ c3 common g2 compact g4 compan a2 company d5c2 compar t5f3
complain q2b2 complet e2 concern t4 conclud g8 condemn s4 conferenc m4 conferr m4 congratulat s4
congres o2 consider t4o3 consult o3n2 consultant g2 consultation o5 contact n3 container f2
contingent d3 continu a3d2 contract a-2g6e2 contribut a3 contribution a3 conven m3 convention g3
conversation m4t3 correction n3 cost b3e3c3f3 could o4f2 council o2 count f6 counterpart m2
countr m2b2c2 counts= a8d4o-2e4c3f9n4 cours c2 court b2 cover t3g3 cran e2 creat b3 credit a4
crew d2f-2 criticis b4 cros g3 current c2 custom c2 cut g2o2 cutter d2 dam t2 date o2 day m4e-2f4
deal g3 debat t4o6 debt g2c-2 decad b3c2 decid o5 decision o3 deck e2 degre e2 delay b2 delegat m6
delegation m3 deliver a4e6 delivery e5c2 denmark a4b-2 depend s2 deploy d4 deployment d4 depot b2e2
deputy m2 describ q3 desk c2n3 destroyer d2 develop b2 devic e2 diarrhoea b-2f2 died f4 din m4
dinner m4 direct b2 disburs a3 discus t3 discuss t8 discussion t4 disput g2 district c2 diver d4e2
do e2 document g2 dollar n2 domestic= t-2d-2g-3o-2n3 donat a5 donation a3 done n2 donor m2a4o2
doubl f4 down m2a-2e2f6 dozen b3f-2 drew g2 drill a-2c2 driv t2 driver m2b2 dron s2e6 drov m4
dry g2f3 due o5 dur d2 duty g2f-2 dwelt t3 each g4e4c3f-2n-2 earlier m3b3f2 earmark c3 earn f2
east d-2b2 editor n4 eight d4e4 electric e2 electricity f2 eleven m2c2f2 email n3 end d2c3
endors s3 energy m2 engineer d7 enquir n3 equal c3f-2n2 equipment e3 establish b4 estimat t2f3
eu n2 even f2 every e3c6 everyon c2 examin t3 exampl n2 exchang t6g10 exempt c2 exercis d5
expect a-2o6f2 explain m2 explor t4 exporter m2 express s4 extend a3c-2 fail b2 fall c3 fallen q2f2
famil s2 far b3f2 farm a2 farmer f3 favour s8 fear b4 fee t2b-2c2 fell f5 fewer b-2f6 fifth f2
fight b2 figur f4n4 financ a4 fir f2 firm s2b3 first a-3d-2g-3s-3b2n-3 fiscal a2 fish t2f2 fitt e2
five a2e3c-2f4 flew m3 flown a3f2 fly d3b2 focus t3 follow o4 follows= m3a2s-3e-2c3f2n-2
follows=agreement a-2g15 follows=aid a14o-3f-2 follows=background a-2d-3o-3b14c2n2
follows=commitment q2o4b2c11n2 follows=deployment d9b-2 follows=equipment e13
follows=meeting m11t6b-2 follows=notice a-2n3 follows=outlook o11b-3 follows=statistic b8f11
follows=support s9b-2 follows=topic t5s3b-2c2 food a3 for a2d-2g3s5f-2 forc d4g3 foreseen o4
form b4 former b4 forthcom o3 fortnight d2 forty e2 found b2f3 four d5e4c2 fourteen e2 fourth m2
franc a2 free a5d-2g2s2c3f-2 freez c4 freight f2 frigat a2d5g2 from t-2q-2g3o-5b-2e4c5n-2 frozen c5
fuel a3 full c2n2 fund g2s2b2c2f-3 gang f2 garrison d4 gas b2 gate q2 gather m3 gave a6
generator e3f3 germany b2 get a2e2 gift a3 giv a9c-2 give a3 given a4c-2n2 giving= q-2a5o-2 glow b2
go d2 goe a5o2b-2 gone m2f2 government c3f-2 grant a6g3b-2 gratitud s4 greet m4d2 grew f3
ground d2o-2c2n2 group m2 guarante c6f-2 guard d5 guest m5 gun e3 had m7a3b8c-2f2 hail s3 half b3c6
hand a3 harbor a2c-2 has m-3t-2d2s2b3e2f-2 have m-2a2o-2 he m2q3s2 hear o6 heard m5 heat e2 held m3
helicopter d2e4 help q2a2b4 him m3 his m3s2b3e-2f2 history b3 hit f2 hold e2c2 hom f4 home b2
hop m2o3 hope o3 hospital f3 host m4s2 hour e3f3 household f3 how m2 howitzer e3 hull c3
humanitarian a5c-2 hundr f2 if b-2n3 import f2 in o5b2e2f5n-2 includ f2 independent b4c-3
initiall g5 injur f5 insist q3 inspect m6 institut g3 instructor a2d5 insuranc t2 intend o3c5
interview n3 introduc c3 invest c3 investment c3 invit o5 ireland a2c-2 iron o2 is m-5g-4s-2o3b2c3
island d2f3 issu t3o2 it q3d-2g4s2o-2b5c3 ita d2 its t-2a-3s5b4e-2f2 itself c2 japan a3 jet d3e3
join m4d2o3 joint d2g4o3 jok q3 just f3 keep d2n2 kept n2 kill f4 kilogram e2 kilometr e4c-2f5
kind q2 kit a2e3 km a2 known t2b2 laboratory c2 laid m4 lamp e2 last m3b4c-3f6 later m3d-2o3b2
latest f2 launch q2 launcher e4 law b6c2 leads= a2n3 least c4 leav c2 left d2f2 lend a4 lent a4s2
les m2f2 lesson t2 let g2 letter g4 licenc t2 lie b4 lift e3f-2 lightn f2 like o4 limit c2
line m-2o-2b2 linesmen d2 list b3c2 lithium f2 liv d2 loan a5c-2 long e7 longer c2 longest t2
look m2t3o2 lorr e3 lost f3 lower c2 lowest f2 lunch m4t3 m a-3e2c4 made b3n-2 malaysia q2 manag a2
mandat c2 map b3 marin a2 marks= q8b-2n2 master a2c-2 match a3 matter o3 may g3o7e2c2f-2n2
meant s2b2 measur c3 media n3 medicin a4c2 meet m4a4o5 member b2 memorandum g5 mend c2 mercury o2
met m7 metr e6f2 might o4 mil m2c2 mill m3 million a7d-2b-3 min e3 minister m9t3q2a-2s5b-3c-2f-2
ministr n2 ministry e2n2 minut m2 missil e4 mission d5s2 mix d3 mm e3 model s2e3 moment f3
money a4c4f-2 money= a4d-2g2e2c4f2 month b2f2 month= d2g3o9e-2n6 moor d3 more m-2o-2e-2c2n-2
morn m2 most b3f2 mov d3 mr s4 ms t2 much f2 museum s2 must c5n2 nam b4 name= m3t-4q5a3d4s3f-4n2
nation s2 near b2f4 need c-2f4n3 neither b2 net t2 network f2 never b3n2 new a3g2e4 next o8b-2
night f2 nine q2f6 nine-tenth f3 no d-2b5c8f-2 nobody b5 none n2 northern n2 norway a3
not t2q4a-2g2o-2c-2f4n4 note a-2g6b2n4 noth c2 notic g2n2 now d4b2 number d2b3f4 number= d5e4c5f5n5
nurs g2c2 oblig c3 of a-2s2o-2b-2 off m2b2 offer b2 offic o-2n3 officer d4c3 offshor c2 old a2b3f2
oldest b3 on m4t3a-2g7o2e-3 once b2 one g3b2c2f6 only t2b6f3 open m4o3c2 open= a3d-2g2b-2c6n12
or f2n4 order g2b-2e9 other g3o2c3 out s2e2c2 over t4c3f2 overhaul a2 overnight b2f2 owing b2
own b6n2 pact g3 paid a3b2 paper t2g2b2 parliament o2 part g2s2o-2b-3c2f-2
part=0 m4q-4a2d2s-2o-8e-2c3f2n-2 part=1 t-3q2a2d-2s-2o-5e3c3f2n-5 part=2 a-2d-2s-2o-3e2n-5
part=3 m-4t3q-2s6o13b5e-3c-2f-2n7 participat m3 partner n2 patient f-2 patrol a3d3c2 patroll d3
pay a5c5 peacekeeper d2 pencill o3 pension t2 peopl a2s2f5 per c2 percent f3 personnel d3
photograph n3 pictur g2 pier a2 pilot b3f-2 plac s2o2c5 plan s3o3 plann o4c3 plant b2c2 platoon d2
pledg c6 point q2 polic a3 poll f3 population f3 port a2 prais s5 pres n4 present m7a3o4b-2c-2
previou b3 previous b5 pric t4c2 programm b3c2 project c2 promis c6 proposal s2 protocol g5
provid a5g4 public b2n-2 publish n4 pull e2c-2 pump e2 pupil m4f2 put q4g2 putt a-2c2 quarter f2
quer n3 question t5n3 quot n6 radar e5 radio c2 railway t2 rain d2 rais t5c3 rang t3e5 rate f2
ratif g4 ration a5 reach a3c-2f4 reader c2 ready c2 reaffirm s6 reason b2 recall q3 receiv m6a3
recent f2 record d2f3 recruit c2 refrigerator a2 region t2 regulation n2 reinforc d3 reiterat s4
releas n4 relief a3 reliev d2 remain o2c2f-2 remark q3 renew g4 repair t2 repeat o2 repl q5
replac f-2 report o4e2n3 represent m5 requir c3 rescu s2 reservist d5 resident b2 respons b2
rest c3 restricting= a-2c5 resum o3 return o4 review t3o7 rice t2 rifl e3 rig a-2c2 ring n2
ris b2c5 risen f4 road b3f3 robot e5 rose f3 roster g2 rotat d5 rotation d3 round m2e4 rul c3n2
run c2 runn c2 runway b2 russia m2 said q4b2 sail a2c2 sailor d5 salt a-2b2 same b3n2 sat m5 sav n2
saw m6 say q4c-2 scam n2 schedul o3 schem s2c5 school t2a2e-2 seal g2 season o2 second a-2o2b-3
secretary q2b-2 see s2n2 seen s2 send a5 sensor e3 sent a4d3 serv d3 session m6 settl g5
settlement g2 seven f2 shall c4 shar g2f2 share= c2 she m5t3d2s4b-2c-2 shed a2 shell f2
ship a4c3f-3n-2 shipp a3 shook m3 shop t2 shortag q2 should o2c2 show e3n2 shrank f3 shrunk f3
side c2 sign g6 signatur g2 similar b2 sinc m3a4d2o-2b3c-4f4 singl c2 situation t2 six d6c3f2n-2
sixteen e2 small e2 snow g2 soldier d5 solidarity s4 some d4b2e-3f5 soon o4 south q2d3
spend a-2b2c6 spent m2 spok m3t4q3s4o-2 spoken m2 spokesperson n4 spr o4 squadron d3 squar f4
staff m2d7o-2c2 stag o2 stand d3s4b3c2f2 start c2 station d5 stay d7e3 step b3c-2 still o2b3f2
stock e4 stood b2f4 stop f2 stopp m3b3 storm b2f2 strait d-2b2 struck b2 study f5 subject t5
submarin d2c-2 such b3 sum b2 sum= a5e2c3f2 summer a3o5 summit m3 supp a3e2 suppl a5 supply a3
support a3s8 survey b2f3 survivor a2 switzerland a2 sympathy s3 tabl o3 tak o4c-2f5 take o3
taken c2n2 talk m4t9 tank e3 target c3 taught f2 teacher c4 team d6 technician d2 tel n3
telephon m2 ten f3 tender c2 tent a5 term g4c2 terminal b2 test b2 text g4 th b2 than m2f3
thank q3s5 that m-2q3d-2g2s3 the m2q-3a-2g-2s4e-2c-2f-3 theatr e2 their t3a2b-2e-2n-2
them a5d4g2f-2 then t2 ther b3 they t4a-2g2s2e3c-3f-3 thi m2t-2a5b2c-3n2 third o3c2f5 thirty b-2
thos n2 thre a2s-2o-3c-2 through t2a3b-2e2c-2 thursday m3 tim d3 time a-2d4b2e2f2 to g2s2o4e-2c3n2
today b5c7f-3 together m3g2e-2 told q3 tomorrow o4 ton e2 tonn e6 took m5t4b-2f3 top a5 topic t4
topp a2 total a2 touch m2t5b-2 tour m5 town c2f3 track e2 trad c2 train a3o2b3c2f-3 tranch a3
transformer f2 translation n3 travel m3c2 travell m6 trawler t2 treat a4 treaty g5s2 tribut s5
tripl f3 truck e3 tug d2e2c-2 tunnel t2 turn t6 twelv a3b-2e3 twenty f2 twic b3f5 two m2t-3a4d4s-2
two-third a2e2f2 under a-2g3c2f2 underlin s4 underscor s3 undertak c4 undertaken c4 undertook c3
unicef a3 union s2 unit c2 unlik b3 until d4b4c5 up t5d3s2f3 updat n2 upkeep c3 use f3 vaccin a5
van c-3f2 variet b2 vehicl e4 version b-2n4 vessel d3e4c-2 video m2 view t4 villag a3 visit m4o2
visitor n2 voic s5 volunteer b3 vot o4 vote g2o4 wagon t2 wait g2f2 waiv c2 walk m3 want b2c2
warm s2 warn q3 warship d3 was m3t7q6g3s-2o-4b7c-3 wash a-2c2 watch m7d2e-2 water f3 way t3d2
we a-2g3s5 weapon e3 week t-2a-2o2c3f2 weekday n2 weigh t5o2e6 weight s3 welcom m6a-2s7 welder q2
well a3f3 went m5t3 were t4b5c-2f3 west d2c2 what m-2t3n-2 when a2c-2 wher m2b2 whether o3
which a-2g2b5 who t3g2s2 whol s2 widen c2 will m-2d6o7b-2e2c4f-2n2 wing b2 winter f2 wish s3
with m5a-2d2o-2b-2f-3n2 within o2c5 without t2 word q3n2 work a3d4b3 worker d2b3f-2 workshop m2a2
worth g2 would q3s2c2 year m-3g4b3e-3f5n-2 year= d-2g3o2b2c2f3n7 yesterday g3e-2 you c-3n6
`;
