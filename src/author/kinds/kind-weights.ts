/**
 * What each trait of a sentence says for a kind or against it: `visit m7o-3` is 7 quarters for a
 * meeting (letters as in `learned.ts`). Learned by `node tests/kinds/learn.js` from the invented
 * articles under `tests/fixtures`; not written by hand.
 */
export const WEIGHTS = `
a t-2q3a-4g5o2n-4 aboard m3 about t5 acced g3o2 accompan m5 accord g4f3 acros g2 add q3a5
address m3t2 admitt q3 adopt b2 after b2 again o2 against f3 agency c-2 agenda t5b-2 ago f3 agre g8
agreement g8 ahead o3 aid q2a4c-2n2 aim c4 air e2 aircraft d3 all b2f3 allocat c4 allow g2
almost f2 alon f3 already a3b3 also t5s3b-3 ambassador m3s2 ammunition e4 an m-2t2g2o2b2c4f-2
and t10q-2g2s-2o-3f-5n-3 annex n3 announc c2 another a2 answer q4 any d2 app b2 applaud s3
application f2 appreciation s4 approximate e2 are m-2a3o3e4c3n3 argu q3 arm e5 armed= q-3d3e2c-3
army f2 around d2 arrangement g3 arriv m3e2 articl g3 as b3f2 ask o3n3 assemb o2 assembl m3
assistanc a3 assur s2 at m4t-2q2o-4c2f2 attack s2 attend m3 attributabl n4 autumn o5 availabl a2c-2
averag f5 back s7 ban c5 bank c2 bann c3 bas d4 battalion d4 batter e4 be o4b-3 bear c2
been d3b4f-2 befor o6b-2e2 began b4 begin b2 begun b5 behind s6 belong b3 between g3 bid s3o2
billion c3 bind g3 bless s4 block=item d-2g2o-3e-2c3 block=paragraph q-2d-2s-2b5
block=row a2c3f2n-2 board m3 boat d2e4 book c3 border t2g2 both g2s2b-2 breakfast m3 bridg f2
brigad d3 brought d2 budget c4 build e6c2 built b5e5 bus a-2b4 by m3a-3o3c7 cabl t4 call m3q3b3
came t2f2 campaign b2f-2 can c3f-2 candidacy s3 candidatur s3 canton c2 cap c3 capp c4 carr e5
carrier e5 carry e3 cattl t2 ceil f-2 centr t3 ceremony m3 chair m2q2 chang g3c-2 charg b2
charter g3 children a2 clas d-2 claus g3 clear g2 co-chair m3 cold m2b2 com o5 come b2 commend s4
comment q3 commit c3 commitment s3 committ c3 compact g4 company d5 compar t5f3 complain q2
concern t3 conclud g5 condemn s3 conferenc m4 conferr m3 congratulat s3 consider t4o3 consult o3
consultation o4 contact n3 container f2 contingent d3 continu d2 contract g5e2 contribut a3
contribution a3 conven m3 convention g3 conversation m3t4 correction n3 cost b4e2c3f3 could o4
council o2 count f5 countr m3c2 counts= q-2a6d4o-3b-2e3c2f9n3 cover t3g3 creat b3 credit a4 crew d3
criticis b4 custom b2 cut g2o2 dam t2 day m2t2b3e-2f4 deal g3b2 debat t3o5 debt g2c-3f2 decad b3c2
decid o4b2 decision o3 delegat m6 delegation m3 deliver a3e6 delivery e5c2 denmark a3b-2 deploy d3
deployment d4 deputy m2 describ q3 desk c2n3 destroyer d2 died f4 din m4 dinner m4 disburs a3
discus t3 discuss t8 discussion t3 district c2 diver d4e2 do e3 document g2
domestic= m-3t-2d-3g-4o-2c3n3 donat a3 donation a3 donor m2a3o2 doubl f3 down f7 dozen b2f-2
drew g2 drill a-2c2 driver m2b2 dron e5 drov m4 dry c-2f2 due o4 duty c2 dwelt t3 each e4c4
earlier m2b3f2 earmark c3 east b2 editor n3 eight d2e2 electric e2 eleven f2 email n3 end c3
endors s3 engineer d5 enquir n3 equipment e3 establish b4 estimat t2f3 eu n3 even f2 every b2e2c5
examin t3 exchang t4g8 exercis d4f2 expect o6 explor t3 express s4 extend a2c-2 fall c3 fallen q2f2
far b2f2 farm a2 farmer f3 favour s6 fear b4 fee t2 fell f5 fewer b-2f5 fifty c2 figur f4n3
financ a4 find c2 fir e-2f2 firm b3 first a-2g-2s-2b3e-2n-2 fish t2f2 fitt e2 five a2e2c-2f3
flew m3 flood b2 flown a3 fly d4b2 focus t3 follow o3b2 follows= m3q-2a2b-2e-2c2n-3
follows=agreement g2 follows=aid a4 follows=background o-2b8n3 follows=commitment c5
follows=equipment e3 follows=outlook o4c2 follows=statistic b5f5 food a3 for g2s4o-3 forc d4g4
foreseen o4 form b3 former b3 forthcom o3 found b3 four d3e2 fourth m2 free a4s3c2 freez c4
frigat m2d3e2 from m4d2g4o-2e4c5f3 frozen c5 fuel c2 full c2n2 fund s2b2f-3 gang f2 garrison d4
gather m3 gave a6s2 generator e3f3 giv a8 give a3 given a3n3 giving= a6g-2o-2f2 glow b2 go d2
goe a3o3 gone m2b-2f2 government c3f-2 grant a4g2b-2 gratitud s3 greet m3 grew f3 ground c2
group d2 guarante c6f-2 guard d4 guest m4 gun e3 had m4a2b6 hail s3 half a2b2c3 hand a3b2
has d3b4e3f-2 have a3b2f2 he m2q2 hear o4 heard m4 held m3 helicopter e4 help q2b4n2 her b2 him m2
his b2e-2f2 history b3 hold f2 hom f4 hop o3 hope o3 hospital f3 host m4 hour e2f3 hous f2
household f3 howitzer e3 hull c3 humanitarian a5c-2 hundr b2f2 if n2 import f2 in g-2o5b2f6n-3
independent b2c-2 initiall g5 injur f3 insist q3 inspect m5 institut g3 instructor a2d3 intend o3c3
interview n3 introduc c3 invest c3 investment c3 invit o5 is m-4g-2s-2o3b4c2f2 island d2f2
issu t3o2 it q3g2o-2b6c2 its a-2s5o2b4e-2 jet d3e3 join m4d3o3 joint g4c2 jok q3 keep d2n2 kill f4
kilometr e2f2 kind q2 kit e3 km a2e2 known b3 laid m4 last m2b2c-3f5 later o3b2 launch q2
launcher e4 law b5c3 leader m2 leads= n3 least c3 lend a3 lent a4 les m2c2f2 lesson t2 letter g4
lie b4 like o4 limit c2 lin s2 link c2 list n2 lithium f2 loan a4 long e6 look t3o2 lorr e3f2
lost f5 lower c2 lowest f2 lunch m3 m e3c2 malaysia q2 manag a2 mandat c2 map b2 marin a2
marks= q6b-2 match a3 matter o2 may g2o6e2f-2 measur c4 media n3 medicin a4 meet m4a4o5
memorandum g4 mend c2 met m6 metr e4f2 might o4 mil m2c2 mill m2 million a8g2b-2c2
minister m10t3q2s3o2b-2 ministry e3n2 minut m2 missil e3 mission d7 model e3 moment f2 money a2
money= a6g3c3f2 month b3e2 month= g2o7n6 moor d4 more b2 most f2 mov d3 mr s2 must c6 nam b4
name= m2t-5q4a2s2o-2c-2f-4n2 nation m2 near f4 need s2f4n3 net t2 never b3n2 new a3c2 next o7b-2
nigeria o2 night f2 nine b-2c2f3 nine-tenth f3 ninety d2 no b5c6f-2 nobody b5 north-eastern a2c-2
norway a3 not m-2t2q3a-3d-2o-2c-2f2n3 note g5n3 number d2b3f4 number= a2d6e2c5f5n4 nurs c2 oblig c3
of a-2g2s3b-2e-2n-2 off d2 offer b2 officer d4c3 old b3 oldest b3 on m4a-3g8e-2c2 once b3
one d2g2c2f6 only b5f3 open m3o2f-2 open= a2d-2g3o-2b-2c5n12 or n2 order e8 other c3 our d2
out e2f2 over t3c3 overnight b2f2 own b5n2 pact g3 page n2 paid a3f2 part m2g3b-2c3
part=0 m3q-3a2d3s-2o-6c4f2 part=1 t-3o-4e2c3f2n-5 part=2 q2d-5s-3o-3b2n-3
part=3 m-3t3q-2d-3s5o13b7e-3n7 participat m3 passag s2 patrol a2d4 patroll d3 pay a4g2c6 pencill o3
peopl f5 percent f3 personnel d3 photograph n3 pilot b3f-2 plac c3 plan t2s2o3 plann o4c3
plant b2c2 pledg c4 point q2 polic a3b-2 poll f3 population f3 port a2 portugal a2 post n2 prais s4
pres n4 present m6o4 president m2 previou b3 previous b3 pric c2 programm b2c2 project c2 promis c6
proposal s2 protocol g4 provid a5g5 publish o2n3 pupil m3c-2 put q4 putt a-2c2 quarter f5 quer n3
question t4n3 quot n4 radar e4 railway t2 rais t4c4 rang t3e5 rate f3 ratif g4 ration a3 reach a2f5
ready c3 reaffirm s5 reason b2 recall q3 receiv m4a3o2c-2 record f3 recruit c2 refrigerator a2
region t2 regulation n2 reinforc d3 reiterat s4 releas n3 relief a3 remain c2 remark q3 renew g4
repl q5 replac f-2 report o5n3 represent m5 requir c3 reservist d5 respons b2 rest c2
restricting= a-2c4 resum o3 return o3 review t3o6 rice t2 rifl e3 right g2 ris c4 risen f4
road b2f3 robot e3 rose f3 rotat d5 rotation d3 rough c2 round e5 rul c3n2 russia m2 said q4
sail d2c3 sailor d4 same b2 sat m5 saw m5 say q3 scam n2 schedul o3 schem s2c6 school t3a3s2
seat e2 second o2 secretary q2b-2 see m2n2 seed c2 send a4 sensor e3 sent a3d3 serbia s2 serv d3
servic n2 session m5 settl g3c2 seven f2 shall c4 shar g2c2f3 she m5t3s3 shed a3 shell f2
ship a5d2s-2c2f-3n-2 shipp a3 shook m3 shortag q2 should o2 show e3 shown b2 shrank f3 shrunk f3
side c2 sign g7 signatur g2 similar b2 sinc m2a3b3c-2f2 siren b2 situation t3 six a2c2f3n-2
small a2e2 so b2f2 soldier d5 solidarity s3 some d5e-2c-2f4 soon o3 south q2 spend b2c5 spent m2
spok m4t4q3s3b-2 spoken m2 spokesperson n5 spr o4c2 squadron d3 staff m2d8 stag o2 stand s5b2c3f2
station d5 stay d4b2e2 step b3 still b3 stock e4 stood b2f4 stop f2 stopp m3b2 storag g2 storm b2f2
strait b2 study f5 subject t5 submarin c-2 sum= a5c3f2 summer a3o5b-2 summit m3 supp a3 suppl a5
supply a3 support a3s9 survey f3 sympathy s3 tabl o3 tak o2e2f4 take o2b-2 taken c2 talk m4t9
tank e3 target c3 taught f2 teacher c4 team d5 tel n3 ten e2f3 tent a5 term g3c2 test b2 text g4
than f2 thank q3s5 that q4e2c2f2 the m3q-2a-3s3b2f-2 their t3g3 them a4d2b2e2f-5 then m2t2
they t4c-2f-3 thi m3a2b2c-2 third o2f4 thirty b-2f2 thos n2 thre m2o-2b2e2 through d2 time d3f3
to g2s2o2e-2c4n4 today m2b5c5f-4 together m3n2 told q3 tomorrow o4 tonn e4 took m3t3f2 top a4
topic t4 total a2 touch t3 tour m5 town c2f2 track e2 train o2b3c2f-3 tranch a3 translation n3
travel m3c2 travell m6 treat a2 treaty g5s2 tribut s3 tripl f3 troop m2d2 truck e3 tug d2 tunnel t2
turn t4 twelv a3b-2e2 twenty f2 twic f5 two m2t-2a4d4s-2b-2 two-third e2f2 under c3 underlin s3
underscor s3 undertak c3 undertaken c4 undertook c3 unicef a2 union s2 unit f2 unlik b3 until b4c3
up s2b-2f2 vaccin a5 vehicl e4 vessel d4e4 video m2 view t4 villag a3 visit m4o3 visitor n3 voic s4
volunteer b2 vot o3 vote o3 wagon t2 wait g2 walk m3 want b2c3 warn q3 warship d3
was m3t6q6g4o-3b7c-2 watch m6 water f2 way t3 we s3 weapon e3 week o2f2 weigh t5e3 weight s2
welcom m6s6 welder q2 well a3f3 went m3t2 were t4a-2g2b4f2 whether o2 which b5 who m2g2 widen c2
will m-2a2d5o8c3f-3 winch e2 winter f2 wish s3 with m3d2o-2f-2 within o2c3 word q3 work a3d2b4
worker b2f-2 worth g2 would q3f2 wreck g2 year a-2g3o2b2c2f7 year= a-2d-2f2n5 you n2
`;
