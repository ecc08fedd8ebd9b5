/**
 * What each trait of a sentence says for a kind or against it: `visit m7o-3` is 7 quarters for a
 * meeting (letters as in `learned.ts`). Learned by `node tests/kinds/learn.js` from the invented
 * articles under `tests/fixtures`; not written by hand.
 */
export const WEIGHTS = `
a t-2q3a-4g4o3n-4 aboard m4b-2 about t6 acced g3o2 accompan m3 accord g4f3 acros g2 add q3a6
address m3 admitt q3 adopt g2b2 advis b2 after o2b2 again o3 against f3 agency f2 agenda t4 ago f4
agre g6 agreement g8 ahead m2o3 aid q2a3b-2n2 aim c3 aircraft d3 alarm t2 all b4 allocat c5
allow g2 almost f2 alon f3 already a3b3 also t4s3b-3 ambassador m2s2 ambulanc c2 ammunition e4
an m-2t2g2c5 anchor g2 and t10q-2a2s-2o-3f-4n-3 annex n3 another t2a2 answer q3 any d2 applaud s3
application f2 appreciation s4 approximate e2 are m-2a4o4e6c5n3 argu q3 arm e4
armed= q-4d3b-2e2c-3n-2 armour c2 army f2 around d2c-2 arrangement g3 arriv m3a2 articl g3 ask o4n2
assemb o2 assembl m3 assistanc a3 assur s2 at m4t-2o-4b2c2 attack f2 attend m3 attributabl n3
australia c2f-2 autumn o4 averag f5 back s6 ban c5 bank c2 bann c3 bas d4 battalion d4 batter e5
be o5b-3 bed a2 been o2b2c3 befor a2o5b-2c2 began b4 begin b3 begun b5 behind s7 being o2e2c2
between g3c-2 bid s3o2 billion c2f2 bind g3 bless s5 block=item m2g3c5
block=paragraph d-2g-2s-2o2b4 block=row a3c2f3n-3 board m3 boat d2e5 book c3 border g2f2 borrow c2
both m2g2s2b-2c2 breakfast m3 brigad d3 brok f2 brought d2f-2 budget c5 build e4 built b5e6
bus a-2b4c2 but f2 by m2a-3d2o3c7 c f-2 cabl t4 call m4q3b3 came t2s2f2 can c3f-3 candidacy s4
candidatur s3 canton a-2c2 cap c3 capp c4 carr e5 carrier e5 carry b2e3c2 cattl t3 ceil c2f-2
cent c2 centr t3 ceremony m3 chair m2q3 chang s2 charg a2 charter g3 children c2 cigarett t2
civil d2 clas d-2b2 claus g3 clear a2g2f-2 clinic a2 co-chair m4 coach a2 com o5 come a2b2
commend s3 comment q3 commit c3 commitment s3 committ c3 compact g4 compan a2 company d5
compar t5f3 concern t3 conclud g4 conferenc m4 conferr m3 confirm c2 congratulat s3 consider t4o3
consult o3 consultation m2o4 contact n3 container a2f2 contingent d3 continu d2 contract g3e2
contribut a3 contribution a3 conven m3 convention g3 conversation m3t4 correction n3 cost b5c4f3
could o4 council o2 count f5 counterpart m2 countr m3c2 counts= a6d5o-2e2c4f8n3 cover t3g3b2
creat b3 credit a4 crew a2d3b2 criticis b4 current b2 custom b2 cut g2o2 dam t2 day m3t2g-2e-2f3
deal g3b2 debat t3o5 debt g2c-3 decad b2c2 decid o3b3 decision m2o3 defenc m2 degre f2 delegat m6
delegation m3 deliver a3e3 delivery e6c3 deploy d3 deployment d4 deputy m3 describ q3 design m2
desk c2n3 died f4 din m3 dinner m4 direct t2 disburs a3 discus t3 discuss t7 discussion t3
diver d4e2 do e3c2 document g3 domestic= q2a2d-3g-2c3f3n4 donat a3 donation a2n2 donor m2a3o2
doubl f3 down f7 dozen b2f-2 drew g3 driver m3 dron s2e4f2 drov m4 dublin c2 due o4 dwelt t4
each e3c3 earlier m2b4 earmark c3 earn f2 east b2 editor n3 eight d3 eleven f3 email n3 employer c2
end c4 endors s3 engineer d5 enquir n3 equal c2 equipment e3 establish b4 estimat t2f3 eu n3
every b2c5f2 examin t3 exchang t5g8s2 exercis d4 expect o6f2 explor t3 express s4 extend a2s2c-2
fall c3 fallen q3f2 farmer f2 favour s7 fear b4 fee t2 fell f5 fewer f4 field b2 fifth o2 fifty c2
figur f4n3 financ a4 find c3 firm b3 first m2a-2g-2s-2o2b2 fish t2f2 fitt e3c-2 five a2e2c-2f2
fleet b2 flew m4 flight t2 flood b2 flown a3f2 fly d5b2 focus t3 follow o3 follows= m2o2e-3n-2
follows=aid a4 follows=background o-2b9c2n3 follows=commitment c5 follows=deployment f2
follows=equipment e3c-2 follows=outlook o4c3 follows=statistic b5f5 food a3 for d-2s3o-3 forc d3g4
foreseen o4 form b3 former b3 forthcom o3 found b4 four e3f2 fourth b2 free a5s2c3 freez c4
frigat m2d2e3 from m2d3g5e7c4f3 frozen c5 fuel c2 full c3n2 fund s2b3c2f-3 further c2 garrison d4
gather m3o2 gave a5s2 generator e3f3 germany b2 giv a5 give a3 given a3n3 giving= m3a9d-3o-2b2f4n2
glow b3 go d2 goe a2o3 gone m2b-2f2 government g2c2f-2 grant a3g2s2b-2c2 gratitud s3 greet m3
grew f3 ground o-2c2 group m2d2 guarante c7f-2 guard d4g2 guest m4 gun b2e3 had m4a2o-2b6 hail s3
half b4c2 hall o2 hand a3b3 harvest c2 has b5f-2 have q2a2b2f3 he q2 hear o4 heard m5 held m4
helicopter e5 help q2b3 her b2 hill t2 his m2b2e-2f2 history b3 hold f2 hom f3 hop o3 hope o3
hospital f3 host m4 hour c2f3 hous f2 household f3 howitzer e3 hull c3 humanitarian a3 hundr b2f2
in t-2a-2g-2o4f4n-4 includ m2 independent b2c-2 india a2 initiall g5 injur f3 insist q3 inspect m4
inspector d2 institut g3 instructor d3b2 intend o3c4 interview n3 introduc c3 invest c3
investment c3 invit o5 is m-4g-3s-3o4b4c3 island d2s2f2 issu t3o2 it q4g3o-2b6e2f-2 its a-3s6o2b5
japan a2 jet d3e3 job f2 join m5d4o3 joint g5c2 jok q3 keep d2 kept b2 kill f4 kind q2 kit e3
km m2a3e2f-2 known b3 laid m4b2 larger c2 largest b2 last m2b3e2c-3f6 later m2o3b2 launch q3
launcher e4 law b5c4 leader t2s2 leads= a2n2 least c3 left t2f2 lend a3 lent a5 les m2c2f2
lesson t2 let g2 letter g4 licenc c2 lie b4 like o4 limit c3 lin s2 line b2f2 link c2 list n2
liv f2 loan a5 local b2 long b2e4 look t4o3 lorr e3f2 lost f5 low t2 lower c2 lowest f2 lunch m3
m e2c3 malaysia q2 mandat s2c2 map b2 marin a2 marks= q6b-2 match a3 matter o2 may o7b-2e2
measur c5 media n3 medicin a3 meet m4a4o4 member b2 memorandum g4 mend c2 met m6 mid-jun o2
might o4 mill m3 million a8g2c2f2 minehunter e2 minister m10t3q2s3o2b-3 ministry n3 minut m2
missil e3 mission d5 mobil c2 model e3 moment b2 money a2 money= a6g2b-2c5f3 month o2b3
month= a-2g2o6n6 moor d4 more f2n-2 morn g2 most t2b2 mov d3 mr s2 must c5 nam g2b3
name= m3t-5q4g-2s2f-4n4 nation m2 near f4 need s2f4n2 neither b2 never b2n3 new a4o2 next o7b-2
nine b-3f3 nine-tenth f3 no b5c7 nobody b6 none f2 north d2c-2 north-eastern a3c-2 norway a2
not q4a-2o-2b2c-2f2n4 note g5n3 noth b2 now b2 number d2f4 number= a2d6e3c5f5n4 nurs c3 oblig c3
observer o2 of q2a-2g3s3o-2b-2n-2 offer b2 officer d4g2 offshor c2 old b2 oldest b3 on m4a-3g9n-2
once b3 one d2g3b2c2f7 only b6f3 open m3o3b3c3f-2 open= d-2g2s-2o-2b-3c4n11 operat a2 or n2
order e6 other g2 our d3s2 out s2e3f2 over t3c3 overnight f2 own b5c2n3 p a2 pact g3 page n2
paid a2c2 pair e2 part m2g3b-2c2 part=0 m2t-3q-4d2s-2o-8e2c4 part=1 t-2a3d2o-4c3f3n-4
part=2 t2q3a-2d-5s-3o-4e-2n-3 part=3 m-2t5d-2s6o12b6e-2f-2n8 participat m3 passag s2 patient a2f-2
patrol a2d3b2 patroll d3 pay a3g2c5 peacekeeper d2 pencill o3 peopl f5 per c2 percent f3
personnel d3 photograph n3 pictur g2 pilot b3f-2 plac o2c2 plan t2s2o3 plann o4c3 plant a2b2
pledg c4 plot b2 point q2 poll f3 population f3 port a3 portugal a2 post n2 prais s4 pres n5
present m6a2o4 previou b3 previous b3 pric c2 prim s2 programm c3 promis c5 proposal s2 protocol g5
provid a5g4b2 publish o2n3 pupil m3c-2 put q4a2c-3 putt a-2c3 quarter f4 quer n3 question t5n3
quot n5 radar e4 railway t3 rais t5c4 rang t3e3 rate f3 ratif g4 ration a3 reach a2f5 ready c2
reaffirm s5 reason b2 recall q3 receiv m3a3o2c-3f2 recent f2 record d2f3 regulation n2 reinforc d3
reiterat s5 releas n3 relief a3 remain c3f-2 remark q3 renew g4 repl q5 replac c4f-3 report o4n3
represent m5b2 requir c3 reservist d5 respons b2 rest c2 resum o3 return o3 review t3o6 rice t2
rifl e3 right g2 ris c4 risen f4 river s2 road f2 robot e2 rose f3 rotat d5 rotation d3 rough c2
round e6 rul c3n2 run o2b3 s f2 said q4 sail d2c3 sailor d4 same b2 sat m5 saw m5 say q3b2 scam n3
scanner a2 schedul o3 schem s2c6 school t2a3s2 season o2 second s2o3 secretary q2a2 see m2n3
seed c2 send a3 sensor e3 sent a4 serbia s2o-2 serv d3 servic n2 session m4 settl g3c2 seven f2
shall c4 shar c3f3 share= c2 she m3t3s3 shell f2 ship m-2a5d3g3o2f-3 shipp a3 shook m3 shortag q2
should o2 show f2 shown b2 shrank f3 shrunk f3 side c2 sign g7 similar g2o2 sinc m3a2b3f2 siren b2
six c2f2 sky g2 small a2e2 smuggl t2 so c3 soldier d4 solidarity s3 some d4b2e-2c-2 soon o3
south q2d2 spend a-2b2c5 spent m3 spok m3t4q3s4o-2 spoken m3 spokesperson n5 spr o4b-2c2
squadron d3 staff d6 stag o2 stand s5b2c2f2 start c2 station d4 stay d4b2 step b4 still b3f2
stock e4 stood m2b2f4 stop f3 stopp m3 stor c2 storm b2f3 strait d-2b2 study f5 subject t6 sum b2
sum= a6g2c3f3 summer a2o5b-2 summit m3 supp a3 suppl a4e2 supply a3 support a3s8 survey f3
sympathy s3 tabl t2o3 tak o2e2f5 take o3b-2 taken c2 talk m4t9 tank e3 target c4 tariff o2
taught f2 teacher a-2c2 team d5 tel n3 telephon m2 ten f4 tender c2 tent a5 tenth c2 term g3c2
test b2 text g4 thank q3s4 that q3c2 the m2q-3a-2s2b4c-2 their t3g4 them a5d3b3f-4 then m2t3b-2
ther b2 they t6e-2f-2 thi m3b2c-2 third d2o2f3 thirty b-2f2 thos m2n2 thre a2o-2e2 through d2
tim m2 time d4o2f2 to t-2q-2a-3s2b-2e-3c3n2 today m2b5c4f-4 told q3 tomorrow o4 tonn e5
took m3t4b-2f2 top a4 topic t3 total a2 touch t3 tour m5 town c3f2 track e2 trad b-2c2
train a2o3b3f-2 tranch a3 translation n3 travel m3 travell m6 treat a2f-2 treaty g4s2 tribut s3
tripl f3 troop t2d2 truck e3 tug d3 turn t4s2 twelv a2 twenty f2 twic b2f5 two m2t-2a5d3s-2b-3
two-third a2f2 under c3 underlin s3 undertak c3 undertaken c5 undertook c3 unicef a2 unit c2f2
unlik b3 until b4c3 up s2b-3f2n-2 use g2 vaccin a5 variet b2 vehicl e4 vessel d2e5c-2 video m2
view t5 villag a3 visit m4o2 voic s4 volunteer d2b2 vot o3 vote o4 wagon t3 wait g3f2 walk m3
want b2c4 warn q3 warship d3 was t5q6g5o-2b8c-2 watch m5 water f3 way t3 we g2s4 weapon e3
weather s2 week o3c2f2 weigh t5e3 weight s3b-2 welcom m3s7 welder q2 well a2 went m4t2
were t3g2b5c-2f2 what e2 when b2 whether o2 which b5 who t2g2 whos t2 widen c2 will m-2d5o7b-2c4f-4
winch e2 wish s3 with m2d2g2s-2o-3f-2 within o2c4 word q3 work a2d4b3 worker b2 would q3f2 wreck g2
yard m2 year a-2g3o2b2c3f7 year= d-2g2f4n6
`;
