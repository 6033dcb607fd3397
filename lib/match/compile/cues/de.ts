import { type Cues, cueList } from "./types";

export const DE: Cues = {
  strong: cueList(`
    faktencheck, keine belege, kein beleg, nicht belegt, unbelegt, ohne beleg, ohne quelle, ohne
    quellenangabe, keine quelle, quelle fehlt, nicht nachweisbar, nicht überprüfbar, lässt sich nicht belegen,
    lässt sich nicht prüfen, lässt sich nicht bestätigen, wir fanden keinen, wir fanden keine, wir haben keine
    hinweise, keinerlei hinweise, es gibt keine hinweise, es gibt keinen nachweis, frei erfunden, erfundenes
    zitat, erfundene zitate, falschmeldung, falschbehauptung, falschzitat, fake news, falsch zugeschrieben, in
    den mund gelegt, irreführend, aus dem zusammenhang gerissen, kontext fehlt, widerlegt, trifft nicht zu,
    entspricht nicht den tatsachen, hat nie gesagt, so nie gesagt, nie stattgefunden, angeblich, angebliche,
    angebliches interview, vermeintlich, vermeintliches geständnis, sogenanntes letztes interview, laut
    kettenbrief, ki-generiert, mit ki erzeugt, von einer ki geschrieben, klickköder, clickbait, reißerisch,
    gerücht, schwindel, richtigstellung, korrektur, wir haben korrigiert, unseriöse seiten, massenhaft
    kopiert, wer's glaubt, stimmt das, stimmt es, ist das wahr, ist es wahr, ist da was dran, ist das echt,
    hat sie wirklich gesagt, hat sie das gesagt, wirklich so gesagt, wem hat sie, wem soll sie, woher stammt,
    woher stammen, woher kommt das, wo ist die quelle, was ist die quelle, welche quelle, quelle bitte, hat
    sie nicht gesagt, nicht so gesagt, nie geführt, nicht auffindbar, unauffindbar, nichts gefunden, nicht
    gefunden, wir fanden nichts, fand sich nichts, findet sich nichts, keine fundstelle, kein nachweis, keinen
    nachweis, keinen beleg, keine beweise, kein beweis, keine quellen, keinerlei quellen, keinerlei belege,
    keine hinweise, kein medium, keine zeitung, kein sender, ohne quellen, ohne belege, ohne nachweis, ohne
    beweise, unbelegte, unbelegten, nicht belegbar, nicht verifiziert, nicht verifizierbar, lässt sich nicht
    nachweisen, lässt sich nicht verifizieren, lässt sich nicht finden, nicht bestätigt, unbestätigt,
    erfundenes, aus den fingern gesogen, gefälscht, gefälschte, gefälschtes, fake, fakes, falsches zitat,
    falsche zitate, falsche behauptung, falschinformation, falschinformationen, desinformation, das stimmt
    nicht, stimmt so nicht, angeblichen, angeblicher, vermeintliche, vermeintlichen, mutmaßlich,
    zugeschrieben, zugeschriebene, zugeschriebenen, überprüfbar, nachprüfbar, faktenchecker, faktenchecks,
    mimikama, correctiv, volksverpetzer, ki-müll, ki-text, ki-texte, chatgpt, von ki erstellt, content-farm,
    contentfarm, klickfarm, klickfang, klickfalle, zeitungsente, satire, satirisch, parodie, berichtigung, wir
    bedauern, anmerkung der redaktion, versehentlich veröffentlicht, medienkompetenz, quellenkritik, schon
    klar, na klar doch, ja klar, wie praktisch, ach was, von wegen, bewertung falsch, unser urteil, unser
    fazit, kein letztes interview, nie ein letztes interview, kein letztes geständnis, keine letzte beichte,
    nie eine letzte beichte, nie ein letztes geständnis, moderne legende, urbane legende, großstadtlegende,
    wandersage, haltlose, aus der luft gegriffen, entbehrt jeder grundlage, nichts davon stimmt,
    nichts davon ist wahr, kein wort davon ist wahr, nichts dran, größtenteils falsch, bewertung größtenteils
    falsch, hoax, hoaxes, lügenmärchen, ammenmärchen, mythen über, irrtümer über, bildmontage, fotomontage,
    bei redaktionsschluss, hat er wirklich gesagt, sogenanntes letztes
    gespräch,
    glosse, so schreibt man, so schreiben sie, so schreibst du
  `),
  weak: cueList(`
    artikel, artikels, webseite, webseiten, website, websites, internetseite, internetseiten, portal,
    portale, posting, postings, posts, blog, schlagzeile, schlagzeilen, überschrift, überschriften, teaser,
    zitat, zitate, zitaten, zitats, zitiert, zitieren, wörtlich, anführungszeichen, quellen, quellenangabe,
    quellenangaben, quellenlage, interviewer, interviewerin, link, links, verlinkt, fassungen, versionen,
    kopien, kopiert, abgeschrieben, behauptung, behauptungen, behauptet, behaupten, anscheinend, offenbar,
    laut text, transkript, mitschnitt, abschrift, archiv, archive, archiven, archiviert, beleg, belege,
    belegt, belegen, nachweis, nachweise, nachweisen, beweise, zuschreibung, wortlaut, formulierung,
    formulierungen, absatz, absätze, absätzen, satzbau, redaktion, redakteur, redakteure, verfasser,
    verfasserin, schablone, baukasten, geteilt von, facebook, viral, virale, viraler, kursiert, kursieren,
    verbreitet, verbreiten, algorithmus, kommentarspalte, textes, texte, texten, autor, autoren, leser,
    leserin, leserinnen, lesern, herausgeber, zeitung, zeitungen, zeitschrift, magazin, magazins, nachruf,
    nachrufe, nachrufen, presse, journalismus, journalistisch, recherche, recherchiert, werbung, klick,
    klicks, anklicken, zweifelhaft, zweifelhafte, fragwürdig, dubios, dubiose, skeptisch, falsche, falschen,
    falsches, fehlerhaft, ungenau, dokumentiert, dokumentierte, belegbar, erfinden, erfindet, generator,
    roboter, bots, widerspricht, widersprechen, widerspruch, widersprüche, urheber, existiert nicht,
    existieren nicht, nicht existiert, erfunden, erfundene, erfundenen, erfundener, ausgedacht, frei
    erdacht, falsch ist, ist falsch, schlicht falsch, unwahr, stimmt nicht, nicht wahr ist, sogenannte,
    sogenanntes, sogenannten, überprüft, geprüft, nachgeprüft, korrigiert, dieser beitrag, im beitrag, beitrag
    auf, nutzer, screenshot, gerüchte, gerüchten, gerüchteküche, mythos, mythen, kettenbrief, kettenmail,
    hörensagen, humbug, unfug, auf anfrage, sprecher, sprecherin
  `),
};
