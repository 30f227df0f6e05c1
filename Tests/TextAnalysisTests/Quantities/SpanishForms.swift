/// Written forms in Spanish with the quantities they hold; see ``WrittenForms``.
let spanishForms = """
  120 millones de personas | 120000000 of personas
  120 M de personas | 120000000
  120.000.000 de personas | 120000000 of personas
  120 000 000 de personas | 120000000
  120\u{202F}000\u{202F}000 de personas | 120000000
  120,000,000 de personas | 120000000
  0,12 miles de millones | 120000000
  ciento veinte millones de personas | 120000000 of personas
  Ciento veinte millones | 120000000
  ciento veinte | 120
  medio millón de casas | 500000 of casas
  medio millón de euros | 500000 EUR
  dos millones y medio de casas | 2500000 of casas
  2,5 millones de casas | 2500000
  dos coma cinco millones | 2500000
  trescientas ciudades | 300 of ciudades
  trescientos pueblos | 300
  dos mil cinco pueblos | 2005
  dos mil quinientos pueblos | 2500
  mil doscientos pueblos | 1200
  veintiún países | 21 of paises
  treinta y cinco países | 35 of paises
  noventa y nueve globos | 99
  mil escuelas | 1000 of escuelas
  mil doscientas treinta y cuatro escuelas | 1234
  1.234,5 toneladas | 1234.5 of toneladas
  1,234.5 toneladas | 1234.5
  1.234 escuelas | 1234
  12.345.678 árboles | 12345678
  1 234 567 árboles | 1234567
  3,5 puntos | 3.5
  0,5 puntos | 0.5
  1,5 millones de árboles | 1500000
  mil millones de árboles | 1000000000
  1.250 millones de árboles | 1250000000
  un billón de euros | 1000000000000 EUR
  dos billones de pesos | 2000000000000 MXN
  cien mil personas | 100000
  quinientas mil personas | 500000
  un millón doscientas mil personas | 1200000
  un millón de personas | 1000000 of personas
  dos mil trescientos millones | 2300000000
  tres millones cuatrocientos mil | 3400000
  una docena de alcaldes | about 12 of alcaldes
  dos docenas de alcaldes | about 24
  media docena de alcaldes | about 6
  una veintena de ciudades | about 20 of ciudades
  un centenar de ciudades | about 100
  siete alcaldes | 7 of alcaldes
  7 alcaldes | 7
  dieciséis niños | 16
  setecientas personas | 700
  5 mil corredores | 5000
  40 mil corredores | 40000
  -5 grados | -5
  5 dólares | 5 USD
  cinco dólares | 5 USD
  2.000 euros | 2000 EUR
  2.000 € | 2000 EUR
  2000€ | 2000 EUR
  €2.000 | 2000 EUR
  20 millones de euros | 20000000 EUR
  20 M€ | 20000000 EUR
  7 millones de dólares | 7000000 USD
  US$20 | 20 USD
  $5 millones | 5000000 USD
  mil millones de euros | 1000000000 EUR
  tres mil pesos | 3000 MXN
  casi dos euros | nearly 2 EUR
  millones de euros | 1000000..1000000000 EUR vague
  entre 5 y 10 euros | 5..10 EUR
  de 5 a 10 euros | 5..10 EUR
  3 dólares al día | 3 USD rate per 1 day
  3 euros por día | 3 EUR rate per 1 day
  40 euros al mes | 40 EUR rate per 1 month
  30.000 euros por persona | 30000 EUR rate per 1 person
  500 euros per cápita | 500 EUR
  1.200 millones de euros anuales | 1200000000 EUR rate per 1 year
  5 por cada 1.000 | 5 rate per 1000
  5 por cada 1.000 habitantes | 5 rate per 1000 person
  5 muertes por cada 1.000 nacimientos | 5 rate per 1000 nacimientos
  12 por cada 100.000 habitantes | 12 rate per 100000 person
  300 personas al día | 300 rate per 1 day of personas
  5.000 personas al año | 5000 rate per 1 year
  unas 5.000 personas cada año | about 5000 rate per 1 year
  cada año unas 5.000 personas | about 5000 rate per 1 year
  el 82 % de los adultos | 82 % of adultos
  el 82% de los adultos | 82 %
  el 82 por ciento de los adultos | 82 %
  ochenta y dos por ciento | 82 %
  un 14,3 % | 14.3 %
  el 0,5 % | 0.5 %
  el cien por cien | 100 %
  tres por ciento | 3 %
  5 puntos porcentuales | 5 pp
  cinco puntos porcentuales | 5 pp
  subió 5 puntos porcentuales | 5 pp rise
  cayó dos puntos porcentuales | 2 pp fall
  entre el 40 y el 50 % | 40..50 %
  del 40 al 50 % | 40..50 %
  40-50 % | 40..50 %
  más del 300 % | over 300 %
  subió un 20 % | 20 % change rise
  un aumento del 20 % | 20 % change rise
  aumentó en un 20 % | 20 % change rise
  un 20 % más de visitas | 20 % change rise
  un 20 % menos de visitas | 20 % change fall
  cayó un 12 % | 12 % change fall
  una caída del 12 por ciento | 12 % change fall
  creció más de un 300 % | over 300 % change rise
  bajó casi un 9 % | nearly 9 % change fall
  subió al 40 % | 40 %
  aumentó a 120 millones | 120000000
  un aumento de 300 plazas | 300 change rise
  pasó del 10 % al 20 % | 10 % ; 20 %
  una de cada siete personas | 14.2857 % of personas
  uno de cada siete | 14.2857 %
  1 de cada 7 personas | 14.2857 %
  siete de cada diez votantes | 70 % of votantes
  nueve de cada diez | 90 %
  3 de cada 10 votantes | 30 %
  casi uno de cada cinco adultos | nearly 20 %
  una persona de cada siete | 14.2857 % of persona
  dos tercios de los alcaldes | 66.6667 % of alcaldes
  un tercio de los alcaldes | 33.3333 %
  tres cuartos de los alcaldes | 75 %
  tres cuartas partes de los alcaldes | 75 %
  la cuarta parte de los alumnos | 25 % of alumnos
  una quinta parte de los alumnos | 20 %
  dos terceras partes de los alumnos | 66.6667 %
  la mitad de los alumnos | 50 % of alumnos
  más de la mitad de los alumnos | over 50 %
  casi la mitad | nearly 50 %
  menos de un tercio | under 33.3333 %
  casi una cuarta parte de los votantes | nearly 25 %
  3/4 de los votantes | 75 %
  ½ de los votantes | 50 %
  un cuarto de millón de personas | 250000
  el doble de maestros | 2 multiple
  al doble | 2 multiple
  más del doble | over 2 multiple
  casi el doble que antes | nearly 2 multiple
  el triple de maestros | 3 multiple
  al triple | 3 multiple
  El presupuesto se duplicó | 2 multiple rise
  El presupuesto se ha triplicado | 3 multiple rise
  se ha más que duplicado | over 2 multiple rise
  tres veces más | 3 multiple
  diez veces más probable | 10 multiple
  cinco veces mayor | 5 multiple
  1,5 veces superior | 1.5 multiple
  votaron tres veces | 3 of veces
  de 40 a 50 personas | 40..50 of personas
  entre 40 y 50 personas | 40..50
  entre cuarenta y cincuenta personas | 40..50
  40–50 personas | 40..50
  40-50 personas | 40..50
  dos o tres personas | 2..3
  dos a tres personas | 2..3
  entre 40 y 50 millones de personas | 40000000..50000000
  entre cien y doscientas personas | 100..200
  entre 1.000 y 1.500 personas | 1000..1500
  entre uno y dos millones | 1000000..2000000
  más de 300 ciudades | over 300 of ciudades
  más de trescientas ciudades | over 300
  por encima de 300 | over 300
  superan las 300 ciudades | over 300
  una cifra superior a 300 | over 300
  al menos 300 ciudades | at-least 300
  por lo menos 300 ciudades | at-least 300
  como mínimo 300 ciudades | at-least 300
  300 ciudades como mínimo | at-least 300
  no menos de 300 ciudades | at-least 300
  300 o más ciudades | at-least 300
  300 ciudades o más | at-least 300
  casi 300 ciudades | nearly 300
  cerca de 300 ciudades | nearly 300
  cerca de las 300 ciudades | nearly 300
  unas 300 ciudades | about 300
  unos 300 pueblos | about 300
  alrededor de 300 ciudades | about 300
  aproximadamente 300 ciudades | about 300
  en torno a 300 ciudades | about 300
  300 ciudades aproximadamente | about 300
  rondan las 300 ciudades | about 300
  menos de 300 ciudades | under 300
  por debajo de 300 | under 300
  no llegan a 300 ciudades | under 300
  hasta 300 ciudades | at-most 300
  como máximo 300 ciudades | at-most 300
  300 ciudades como máximo | at-most 300
  no más de 300 ciudades | at-most 300
  como mucho 300 ciudades | at-most 300
  exactamente 300 ciudades | 300
  solo 300 ciudades | 300
  sólo 300 ciudades | 300
  300 y pico ciudades | over 300
  decenas de ciudades | 10..100 vague of ciudades
  cientos de ciudades | 100..1000 vague
  centenares de ciudades | 100..1000 vague
  miles de ciudades | 1000..1000000 vague
  cientos de miles de personas | 100000..1000000 vague of personas
  decenas de miles de personas | 10000..100000 vague
  millones de personas | 1000000..1000000000 vague
  varios millones de personas | 2000000..10000000 vague
  varios miles de personas | 2000..10000 vague
  unos pocos miles de personas | 2000..10000 vague
  cinco años | 5 years
  en menos de cinco años | under 5 years
  un plan de cinco años | 5 years
  12 meses | 12 months
  tres días | 3 days
  dos décadas | 2 decades
  un año y medio | 1.5 years
  dos años y medio | 2.5 years
  media hora | 0.5 hours
  30 minutos | 30 minutes
  seis semanas | 6 weeks
  de tres a cinco años | 3..5 years
  25 años de edad | 25 years age
  8 horas al día | 8 hours per 1 day
  un euro | 1 EUR
  El número de desplazados subió a 120 millones. | 120000000 of desplazados
  El total de ciudades alcanzó 300. | 300 of ciudades
  En Canadá, el 36 % dijo sí y el 40 % dijo no. | 36 % ; 40 %
  En mayo de 2018, 70 alcaldes se reunieron. | 70 of alcaldes
  más de 2000 personas | over 2000
  2.000 personas | 2000
  2000 personas | 2000
  Las 300 ciudades firmaron. | 300 of ciudades
  300, 400 y 500 ciudades | 300 ; 400 ; 500
  en 2018 se reunieron | none
  se reunieron en 2018. | none
  desde 2011 | none
  hasta 2019 | none
  el foro de 2018 | none
  el año 2018 | none
  2015-16 | none
  2010–2014 | none
  de 2010 a 2014 | none
  entre 2010 y 2014 | none
  los años 90 | none
  los años noventa | none
  la década de 1990 | none
  el 17 de octubre | none
  el 8 de diciembre de 2018 | none
  del 3 al 5 de mayo | none
  el 1.º de mayo | none
  08/12/2018 | none
  2018-12-08 | none
  el 5.º foro | none
  la 3.ª edición | none
  el siglo XXI | none
  la tercera alcaldesa | none
  el primer foro | none
  la segunda mitad | none
  una familia | none
  un alcalde | none
  el medio ambiente | none
  los medios | none
  en medio de todo | none
  por medio de ellos | none
  el cuarto foro | none
  una tercera persona | none
  una habitación doble | none
  casos de COVID-19 | none
  el visado H-1B | none
  el artículo 14 | none
  la página 12 | none
  capítulo dos | none
  núm. 5 | none
  n.º 5 | none
  Ley 4/2000 | none
  llame al 555-0134 | none
  +34 600 123 456 | none
  91 123 45 67 | none
  192.168.0.1 | none
  versión 2.1.3 | none
  a las 18:30 | none
  a las 6 de la tarde | none
  a las tres de la tarde | none
  ganaron 2-1 | none
  https://example.org/2018/12/300.html | none
  agente 007 | none
  un día se fueron | none
  una vez más | none
  el segundo trimestre | none
  """
