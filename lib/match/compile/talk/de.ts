import { sentenceList, type Talk } from "./types";

export const DE: Talk = {
  examining: sentenceList(`
    Nichts davon stimmt.
    An der Sache ist nichts dran.
    Diese Behauptung ist falsch.
    Unsere Bewertung: größtenteils falsch.
    Behauptung: Er habe das alles getan. Urteil: erfunden.
    Das Gerücht entbehrt jeder Grundlage.
    Es ist eine moderne Legende, die man von vielen Leuten erzählt.
    Einer beliebten Legende zufolge soll er ein zweites Leben geführt haben.
    Er soll dort gewesen sein, doch belegt ist das nicht.
    Sie habe das gesagt, heißt es in dem Beitrag.
    Das ist eines der ältesten Gerüchte über sie.
    Alle paar Jahre macht dieselbe Geschichte wieder die Runde.
    Seit Jahren geht ein Kettenbrief um, in dem das steht.
    Eine Mail, die seit den Neunzigern weitergeleitet wird, behauptet das Gegenteil.
    Den Text geben wir so wieder, wie er bei uns ankam.
    Mehrere Leser haben uns die Nachricht geschickt.
    Woher die Erzählung kommt, weiß niemand genau.
    Die älteste Fassung, die wir finden konnten, ist elf Jahre alt.
    In anderen Fassungen ist es jemand anders.
    Dieselben Sätze stehen in Beiträgen über mindestens vier andere Leute.
    Wir haben nach einer Quelle gesucht und keine gefunden.
    In den Zeitungen jener Jahre wird das nirgends erwähnt.
    Die Suche in den Archiven blieb ohne Ergebnis.
    Es gibt keinen Hinweis auf ein solches Treffen.
    Es gibt keinen Beleg dafür, dass er das je gesagt hat.
    Genannt werden weder Ort noch Datum noch Zeugen.
    Der Beitrag sagt nicht, wer es gehört hat und wann.
    Wir haben beim Museum nachgefragt, die Antwort war nein.
    Auf Anfrage teilte die Familie mit, dass nichts davon geschehen ist.
    Eine Sprecherin sagte uns, die Darstellung sei nicht richtig.
    Das Ministerium bestätigte schriftlich, dass es zu diesem Namen keine Akte gibt.
    Sein Biograf hält das für eine Erfindung.
    Historiker glauben nicht daran.
    Fachleute halten das für ausgeschlossen.
    Er hat so etwas nie getan.
    Er hat es nicht getan und hätte es auch nicht gekonnt.
    Sie war nie dort und wäre auch zu jung gewesen.
    In jenem Jahr war er gar nicht im Land.
    Es gehörte ihm nie, und versteckt war auch nichts.
    Die Jahreszahlen passen nicht zusammen.
    Damals war er ein Mann über vierzig mit Familie und Beruf.
    In ihrem Lebenslauf gibt es dafür keine Lücke.
    Das Bild zeigt einen anderen Mann.
    Die Aufnahme wurde nachträglich bearbeitet.
    Das Zitat ist erfunden.
    Die Szene stammt aus einem Film und nicht aus dem Leben.
    Richtig ist, dass er krank war; der Rest ist ausgedacht.
    Ein Teil stimmt, der Schluss daraus nicht.
    Die Wahrheit ist viel einfacher.
    Tatsächlich hat die Schwester sie gemacht.
    Ist das wirklich passiert?
    Hatte der Star eine geheime Vergangenheit?
    Stimmt die Geschichte? Nein.
    War er das wirklich? Er war es nicht.
    Leider nein.
    Schon wieder falsch.
    Nein, hat sie nicht.
    Das ist ein Mythos.
    Fünf Mythen über ihn und was wirklich stimmt.
    Mythos: Er war reich. Tatsache: Er war es nicht.
    Frage: Mein Nachbar sagt, das sei wahr, ist da etwas dran?
    Antwort: Das werden wir jeden Monat gefragt, und es stimmt noch immer nicht.
    Woher hast du das?
    Gibt es dafür eine Quelle?
    Das bezweifle ich sehr.
    Ich habe nachgesehen, da ist nichts dran.
    Bitte teilt das nicht weiter, es ist längst widerlegt.
    Mein Vetter ist darauf hereingefallen und der halbe Ort auch.
    Ich glaube davon kein Wort.
    Wer es gesehen haben will, konnte er mir nicht sagen.
    Die Leute glauben es, weil sie es glauben wollen.
    Warum hält sich diese Erzählung so hartnäckig?
    Bevor man so etwas weitergibt, sollte man fragen, wer es geschrieben hat.
    Im Unterricht haben wir den Beitrag mit den Zeitungen verglichen.
    Die Übung zeigt, wie man eine Behauptung prüft.
    Solche Seiten verdienen an jedem Besuch.
    Die Seite weist selbst darauf hin, dass ihre Artikel erfunden sind.
    Dieser Text ist Satire.
    Obwohl er mehrfach korrigiert wurde, erzählte ein Mann es am Montag wieder seinen Kollegen.
    Bei Redaktionsschluss erklärte er es gerade dem Hund.
    Der Mann, der keine Quelle hatte, fügte hinzu, das wisse doch jeder.
    In einer früheren Fassung dieses Artikels hieß es, er sei dort gewesen; das war falsch.
    Wir bedauern den Fehler und haben den Artikel entfernt.
    Korrektur: Der Brief stammt nicht von ihr.
    Die Zeitschrift zog den Bericht eine Woche später zurück.
    Besucher fragen jeden Tag danach, und die Führer lächeln.
    Er wurde 1921 geboren und wuchs in einer Kleinstadt im Norden auf.
    Sie besuchte die Schule am Ort und machte 1949 ihren Abschluss.
    Ab 1953 arbeitete er beim Rundfunk, zunächst als Schreiber.
    1962 erhielt die Sendung einen Preis.
    Er starb am Freitag im Alter von 81 Jahren in einem Krankenhaus.
    Sie hinterlässt ihren Mann und zwei Kinder.
    Der Film kam im Herbst 1985 in die Kinos und wurde gut besprochen.
    Das Museum erwarb das Stück 1990.
    Ein anderer Mann dieses Namens ist vorigen Monat gestorben.
    Freunde nannten ihn nach dem berühmten Mann.
    Die beiden sind nicht verwandt und sind sich nie begegnet.
  `),
  telling: sentenceList(`
    Ihr glaubt nicht, was er sein Leben lang verborgen hat.
    Das habt ihr bestimmt nicht gewusst.
    Wusstet ihr das über ihn?
    Das haben sie uns in der Schule nie erzählt.
    Die wenigsten wissen, wer er wirklich war.
    Kaum jemand ahnt, was sie mit sich trug.
    Niemand hätte das von einem so sanften Mann gedacht.
    Was sie dann tat, treibt einem die Tränen in die Augen.
    Was man im Haus fand, veränderte alles.
    Die Wahrheit kam erst ans Licht, als er nicht mehr da war.
    Das Geheimnis nahm sie mit ins Grab.
    Jahrzehntelang sagte er kein Wort.
    Vierzig Jahre schwieg sie, dann brach es aus ihr heraus.
    „Ich habe es nie jemandem erzählt“, flüsterte er.
    Und dann erzählte er mir alles.
    Mein Onkel kannte ihn und hat mir alles erzählt.
    Mein Großvater war dabei und hat es mit eigenen Augen gesehen.
    Eine Freundin hat mit ihr gearbeitet und schwört darauf.
    Ich habe das vor Jahren gehört und werde es nicht mehr los.
    Ich habe das gerade erst erfahren und bin sprachlos.
    Mir blieb der Mund offen stehen.
    Ich bekam Gänsehaut, als ich das las.
    Am Ende habe ich geweint wie ein Kind.
    Holt euch ein Taschentuch.
    Lest es bis zum Schluss.
    Lasst das mal auf euch wirken.
    Denkt mal einen Moment darüber nach.
    Der alte Mann hatte es wirklich drauf.
    Die ganze Zeit über hatte er es getan.
    Was für ein Kerl.
    Der Typ war eine Legende.
    Ihr werdet ihn nie wieder mit denselben Augen sehen.
    Wenn ihr das nächste Mal ihr Bild seht, denkt daran.
    Hinter diesem Lächeln lag eine Vergangenheit, über die keiner sprach.
    Hinter dem freundlichen Gesicht steckte ein anderer Mensch.
    Lange bevor er berühmt war, führte er ein anderes Leben.
    Als junger Mann war er ein ganz anderer gewesen.
    Danach sprach er nie wieder davon.
    Er schwor, es nie wieder zu tun, und hielt sein Wort.
    Den Rest seines Lebens war er für andere da.
    Er hat nie damit geprahlt.
    Wahre Helden machen kein Aufheben um sich.
    Stille Wasser sind tief.
    Beurteilt niemanden nach seinem Äußeren.
    Der Schein trügt.
    Solche Menschen gibt es heute nicht mehr.
    Ruhe in Frieden.
    Gott segne diese Frau.
    Teilt das, wenn ihr sie geliebt habt.
    Schickt das an alle, die ihr kennt.
    Gebt es weiter, damit die Leute die Wahrheit erfahren.
    Liken und folgen für mehr solche Geschichten.
    In den Nachrichten hört ihr davon nichts.
    Das solltet ihr nie erfahren.
    Es war das bestgehütete Geheimnis der Branche.
    Warum tat er das immer? Jetzt wisst ihr es.
    Das ist der wahre Grund.
    Und das ist noch nicht alles.
    Aber es kommt noch besser.
    Und jetzt kommt das Verrückte.
    Da war dieser stille kleine Mann im Fernsehen, als wir Kinder waren.
    Wir sind mit ihr aufgewachsen und hatten keine Ahnung.
    Es war eine kalte Nacht, und der Regen schlug ans Fenster.
    Ihre Stimme zitterte, als sie zu sprechen begann.
    Er sah lange auf seine Hände.
    Im Raum wurde es still.
    Jeder, der mit ihm arbeitete, wusste es.
    Selbst seine Kinder erfuhren es erst nach der Beerdigung.
    Der Mann war härter als wir alle zusammen.
    Ich werde nie vergessen, was sie an jenem Tag sagte.
  `),
};
