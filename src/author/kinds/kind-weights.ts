/**
 * What each trait of a sentence says for a kind or against it: `visit m7o-3` is 7 quarters for a
 * meeting (letters as in `learned.ts`). Learned by `node tests/kinds/learn.js` from the invented
 * articles under `tests/fixtures`; not written by hand.
 */
export const WEIGHTS = `
a t-2q2a-3d2g6o2n-5 aboard m3 about t7 acced g3 accompan m5 accord g4f3n2 acros g2 add q3a5
address m3t2 admitt q3 adopt g3b2 advanc c2 advis b2 after t2o2 afterward m2 again o2 against f4
aged c2 agency c-2 agenda t5b-2 agent d2c-2n2 ago f3 agre g9 agreement g8 ahead o3 aid q2a4c-2
aim c4 air e2 aircraft d3 all b2c3f3 allocat c5 allow g2 almost f2 alon f3 already a3d2b2
also t5s4b-2 ambassador m3s2b2 ammunition e4 among g2 amount f2 an m-2t2a-2g3o2b3e2c3f-3 anchor d2
and t10q-2g2s-3o-4f-5n-2 annex n2 announc a2 another e2 answer q4 any c2 app b3 appl g2 applaud s3
application f2 appreciation s4 are m-4t-2a3g-2s-2o3e3c2n3 argu q3 arm e5 armed= q-3d3g-2e3c-3
army f2 around d2c-2 arrangement g3f2 arriv m3e2 articl g3 as b2 ask o3n5 assemb o3 assembl m3
assign d2c-2 assistanc a3 assur s2 at m2t-2a-2s-2o-6c2 attack s2 attend m3 attributabl n4
authorit b2 autumn o5c2 availabl a2c-2 averag f5 back s6 ban c5 bank c4 bann c3 bas d4 base d2
batch e2 battalion d5 batter e3 be o4n4 bear c2 becam f2 becaus b2 bed c2 been d4f-3 befor o7e2c3
began m2b3 begin b2 begun b5 behind s7 being o2c3 belong b2 benefit b-2c2 between g3 bid s4o2
bill b2f2 billion c4f3 bind g4 bless s6 block=item q-2a2d-2g2o-2c3n-3 block=paragraph o2b6n2
block=row a4c2n-3 board m3 boat t2d3e3 book c4 border t2g2 both s2b-2 breakfast m4 bridg f2
brigad d3 brought d2f-2 budget c4 build e6c2 built b5e6 bus a-2b4 by m3o4c6n-2 cabinet c2 cabl t4
call m4q3b3c2 came m2t3s2f2 campaign b2f-2 can a2b2e2c3f-2n2 candidacy s3 candidatur s3 cap c3
capp c4 carr e5 carrier e5 carry e3 cattl t2 ceil f-2 cell d2c-2 centr m2t4 ceremony m3 chair m3q2
chang g2b2c-2 charg a3 charter g3 children a2 chip a2 clas d-2f2 claus g3 clear a2g2f-2 clock c2
clos o2 closer b2 co-chair m4 cold m2b2 com o6 come a3 commander m2c2 commend s5 comment q3
commit c3 commitment s2 committ c3 common g2 compact g4 compan d-2 company d5c2 compar t4f3
complain q2b2 complet e2 concern t4 conclud g6 condemn s2 conferenc m4 conferr m4 congratulat s3
consider t4o3 consult o3n2 consultation o4 contact n3 container f2 contingent d3 continu d2
contract a-2g5e3 contribut a3 contribution a3 conven m3 convention g3 conversation m4t3
correction n3 cost b4e2c4f2 could o4f2 council o2 count f5 counterpart m2 countr m3c2
counts= m-2t-2q-2a6d4o-3b-2e3c2f8n3 court b2c-2 cover t3g2 creat b3 credit a4 crew d3b2e2
criticis b4 cros g2 current c2 custom b2 cut g2o2 dam t2 date o2 day m3b2e-3f4 dead f2 deal g3b2
debat t3o6 debt g2c-2 decad b3c2 decid o5b2 decision o3 deck e2 degre f2 delegat m6 delegation m3
deliver a4e6 delivery e5c3 denmark a3b-2 deploy d4 deployment d4 deputy m2 describ q3 desk c2n3
destroyer d2 develop b2 devic e2 died f4 din m4 dinner m4 disburs a3 discus t3 discuss t8
discussion t4 district c2 diver d4e2 do e2 document g2 dollar n2 domestic= m-3t-2d-2g-4e-2c4f2n3
donat a5 donation a3 done n2 donor m2a4o2 doubl f4 down m2f6 dozen b3f-2 drew g2 drill a-2c2
driv t2 driver m2b2 dron e6 drov m4 dry f3 due o5 duty g2 dwelt t3 each e4c3 earlier m3b2f2
earmark c2 earn f2 east d-2b2 editor n3 eight d6e3 electric e2 electricity f2 eleven m2c2f2
email n3 end c3 endors s3 engineer d5 enquir n3 equal c3f-2n2 equipment e3 escort b2 establish b4
estimat t2f3 eu n2 even f2 every b2e3c5 everyon c2 examin t3 exampl n2 exchang t6g9 exempt c2
exercis d4 expect o6f2 explor t4 express s4 extend a2c-2 fall c3 fallen q2f2 famil s2 far b3f2
farm a2 farmer f3 favour s8 fear b4 fee t2b-2c2 fell f5 fewer b-2f5 fifty c2 fight b2 figur f3n3
financ a4 fir f2 firm b3 first q2a-3s-2o3b3n-2 fish t2f2 fitt e2 five a3f4 flew m3 fli d2 flown a3
fly d4b2 focus t3 follow o5b2 follows= m3a3s-2c2n-2 follows=agreement g9 follows=aid a8
follows=background d-2o-2b12c2n3 follows=commitment a2d-2b3c7 follows=deployment d7
follows=equipment e6 follows=meeting m4t3 follows=notice a-2n3 follows=outlook o9b-3
follows=statistic b7f7 follows=support s3b-2 follows=topic t3s2 food a3 for a2d-2g2s5o-2e2
forc d4g4 foreseen o4 form b3 former b3 forthcom o3 found b2f3 four d3e2c2 four-fifth a2 fourth m2
free a4d-2g2s2c2f-2 freez c4 frigat d4e2 from m2t-2d2g3o-4b-3e3c4n-2 frozen c5 fuel c2 full c2n2
fund s2b2c2f-3 gang f2 garrison d4 gas b2 gather m3 gave a6s2 generator e3f3 gift a3 giv a8c-2
give a3 given a4c-2n2 giving= a6o-2c2n2 glow b2 goe a3o3 gone m2f2 government c3f-2 grant a5s2
gratitud s4 greet m4 grew f3 ground c2n2 group m2 guarante c6f-2 guard d5 guest m4 gun e3
had m6a2b8c-2f2 hail s3 half b2c5 hand a3e2 has m-3t-2d3e2f-2 have m-2a3b2f2 he m2q3s2 hear o4
heard m5 held m3 helicopter d2e4 help q2b3 him m3 his m3s2b3e-2f2 history b3 hold c3 hom f4 home b2
hop m2o3 hope o3 hospital f3 host m4s3 hour e4f3 household f3 howitzer e3 hull c3
humanitarian a5c-2 hundr f2 if b-2n3 import f2 in o5b2f5n-2 independent b4c-3 initiall g5 injur f5
insist q3 inspect m5 institut g3 instructor d3 insuranc t2 intend o3c4 interview n3 introduc c3
invest c3 investment c3 invit o5 is m-5t-2a2d-2g-4s-4o4b3c2 island f3 issu t3o2 it q3d-2g3o-3b6c3
ita d2 its a-4s6b4e-2 jet d3e3 job f2 join m4d2o3 joint d2g4 jok q3 just f2 keep d3n2 kept b2
kill f4 kilometr e2f4 kind q2 kit a2e3 km a2 known b3 laboratory c2 laid m4 last m2b3c-3f5
later m2d-2o3b2 latest f2 launch q2 launcher e4 law b6c2 leader m2 leads= n3 least c4 leav c2
left f2 lend a4 lent a5 les m2f2 lesson t2 letter g4 licenc t2 lie b4 like o4 limit c2 lin s2
line b2c2 list b2n2 lithium f2 loan a4 long e6 longer c2 look t3o2 lorr e3 lost f4 lower c2
lowest f2 lunch m5 m a-3e2c3 made f3 malaysia q2 manag a2 mandat c2 map b2 marin a2 marks= q7b-3n2
match a3 matter o3 may g3o7e2f-2n2 meant b2 measur c3 media n3 medicin a4 meet m4a4o5 member b2
memorandum g5 mend c2 met m6 metr b-2e4f2 might o4 mil m2c2 mill m3 million m-2a7d-2b-3 min e2
minimum c2 minister m9t3q2a-2s4o2b-2f-2 ministr n2 ministry e2n2 minut m2 missil e3 mission d6
mix d3 mm e2 mobil a2 model e3 moment f2 money a4c3f-2 money= a4g3e2c4f2 month b3f2 month= g3o7n6
moor d4 more b2n-2 morn m2 most d2f2 mov d3 mr s3 museum s2 must c5n2 nam b4
name= m3t-5q4a3d2s3f-4n2 nation m2 near b2f4 need f4n4 neither b2 net t2 never b3n2 new a3o2e2
next o7b-2 night f2 nine b-2c2f4 nine-tenth f3 no b4c8f-2 nobody b5 none f2n2 north-eastern a2c-2
norway a3 not m-2q3a-3d-2s-2o-2c-3f2n4 note g5n3 notic n2 now d3b2 number d2b3f4
number= t-2q-2d5s-2o-2b-2e2c4f5n3 nurs c3 oblig c3 of a-2s3b-2 off b2 offer b2 officer d4c3 old b2
oldest b3 on m5t2a-2g9e-2 once b2 one g2b2c2f6 only t2b4f3 open m4o3c2 open= m2a3d-2g2o-2b-2c6n12
or n4 order e9 other c4 out m-2a-2o-2e2 over t3b-2f2 overhaul a2 overnight b2f2 owing b2
own a-2b5e2n2 pact g3 paid a3 paper g2b2 part g2s2o-2b-3f-2 part=0 m4q-3a3d3s-2o-7e-2c4f2
part=1 t-3q2a2s-2o-4e4c3f2n-5 part=2 d-2s-3o-3b2n-5 part=3 m-3t5d-4s6o14b6e-3n8 participat m3
party d2 patient c2f-2 patrol a2d4 patroll d3 pay a4g2c6 peacekeeper d2 pencill o3 pension t2
peopl s2f4 per c2 percent f3 personnel d3 photograph n3 pier a2 pilot b3f-2 plac o2c3 plan s2o3
plann o4c3 plant b2c2 pledg c5 point q2 polic a3 poll f3 population f3 port a2 post d2 prais s5
pres n4 present m7a3o4b-2 previou b3 previous b4 pric t2c2 programm b3c2 project c2 promis c6
proposal s2 protocol g5 provid a5g5 publish n4 pull e2 pupil m4f2 pursu g2 put q4g2 putt a-2c2
quarter e2f3 quer n3 question t6n3 quot n5 radar e4 radio c2 railway t2 rais t5c3 rang t3e5 rate f3
ratif g4 ration a5 reach a3c-2f4 reader c2 ready c2 reaffirm s6 reason b2 recall q3 receiv m6a3o2
record d2f3 recruit c2 refrigerator a2 region t2 regulation n2 reinforc d3 reiterat s5 releas n4
relief a3 remain o2c2f-2 remark q3 renew g4 repair t2 repl q5 replac f-2 report o5e2n3 represent m5
requir c3 rescu s2 reservist d5 resident b2 respons b2 rest c2 restricting= a-2c4 resum o3
return o3 review t3o6 rice t2 rifl e3 rig c2 ring n2 ris c5 risen f4 road b3f3 robot e3 rose f3
rotat d5 rotation d3 round m2e5 rul c3n2 run c2 runn c2 runway b2 russia m2 said q4 sail c2
sailor d5 salt a-2b2 same b3n2 sat m5 sav n2 saw m5 say q3 scam n2 schedul o3 schem s2c6
school t3a2 seal g2 season o2 seat m2e2 second o2b-2 secretary q2b-2 see n2 seed c2 send a4
sensor e3 sent a4d3 serv d3 session m5 settl g4c2 settlement g2 seven f2 shall c4 shar g2f3
share= c2 she m5t2s3 shed a2 shell f2 ship a4s-2c3f-3n-2 shipp a3 shook m3 shop t2 shortag q2
should o2b-2c2 show e3n2 shown b2 shrank f3 shrunk f3 side c2 sign g6 signatur g2 similar b2
sinc m3a4b2c-4f3 singl c2 situation t3 six a2d2c3f3n-2 small a2b-2 snow g2 soldier d5 solidarity s4
some d4b2e-2f3 soon o4 south q2d3 spend b2c5 spent m2 spok m4t4q3s3 spoken m2 spokesperson n4
spr o4 squadron d3 squar f4 staff m2d7o-2 stag o2 stand s4b2c2f2 station d5 stay d5e2 step b3c-2
still b3 stock e4 stood b2f4 stop f2 stopp m3b2 stor a2 storag g2 storm b2f2 strait d-2b2
strategy q2 study f5 subject t5 submarin c-2 sum b2 sum= a5e2c3f2 summer a3o5b-2 summit m3
supp a3e2 suppl a5 supply a3 support a3s8 surveillanc d2 survey b2f3 survivor a2 switzerland a2
sympathy s3 tabl t2o3 tak o2f5 take o3b-2 taken b2n2 talk m4t9 tank e3 target c3 taught f2
teacher c4 team d6 technician d2 tel n3 telephon m2 ten e2f4 tent a5 term g4c2 terminal b2 text g4
th b2 than m2f2 thank q3s5 that m-2q3d-2g2c2f2 the m2q-3a-2s4b2f-2 their m2t2a2g2b-2
them a4d2g2f-3n-2 then m2t2 they t5a-2e2c-2f-3 thi m2t-2a3c-2n4 third o3f4 thirty b-2f2
thre a2d2s-2o-3 through t2a4b-2c-2 tim d2 time d4b2e2f2 to a-2g4s3o3e-2c4n3 today b5c6f-3
together m2 told q3 tomorrow o4 tonn e6 took m4t4b-2f3 top a5 topic t4 total a2 touch t5b-2 tour m5
town c2f2 trad c2 train o2b3c2f-3 tranch a3 translation n3 travel m3c2 travell m7 treat a3
treaty g5s2 tribut s4 tripl f3 troop d2 truck e3 tug d2e2 tunnel t2 turn t4 twelv a3b-2 twenty f2
twic b2f5 two m2t-2a3d4s-2 two-third a2e2f2 under a-2g2c3 underlin s3 underscor s3 undertak c3
undertaken c4 undertook c3 unicef a3 unit c2 unlik b3 until b4c5 up m-2t4d2b-3f3n-2 updat n2
upkeep c3 upper c2 use f2 vaccin a5 van c-3f2 vehicl e4 version b-2n3 vessel d4g2b-2e5c-2 video m2
view t4 villag a3 visit m4o2 visitor n2 voic s5 volunteer d2b2 vot o4 vote o4 wag b-2c2 wagon t2
wait g2f2 walk m3 want c3 warm s2 warn q3 warship d3 was m3t6q6g3s-2o-4b6c-3 watch m6e-2 water a2f4
way t3c2 we a-2s3 weapon e3 week o3b2c2f2 weekday n2 weigh t5o2e5 weight s3 welcom m6s7 welder q2
well a3c-2f3 went m4t2 were m-2t4d2g2b5c-2f2 wher b2 whether o2 which g2b5 who t3s2 widen c2
will a2d5o8e2c3f-3n2 winch e2 winter f2 wish s3 with m4a-2d3b-2f-2n2 within o2c5 without t2
word q3n2 work a3d3b3 worker b3f-2 workshop m2a2 worth g2 would q3c2f2 wreck g2
year m-2a-2g3b2e-2f6 year= g2o2c2f4n6 you c-2n6
`;
