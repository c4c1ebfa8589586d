<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>ActionList</name>
    <message>
        <source>This row says no action.</source>
        <translation>Diese Zeile nennt keine Aufgabe.</translation>
    </message>
    <message>
        <source>“%1” is no status. Write open, on target, closed, transferred or withdrawn.</source>
        <translation>„%1“ ist kein Status. Schreiben Sie open, on target, closed, transferred oder withdrawn.</translation>
    </message>
    <message>
        <source>“%1” is no level of the scheme.</source>
        <translation>„%1“ ist keine Stufe des Schemas.</translation>
    </message>
    <message>
        <source>The action %1 is in the book already.</source>
        <translation>Die Aufgabe %1 steht schon im Buch.</translation>
    </message>
    <message>
        <source>The number %1 stands in a row above already.</source>
        <translation>Die Nummer %1 steht schon in einer Zeile weiter oben.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read in one way alone. Write it as 2024-03-05.</source>
        <translation>„%1“ ist kein eindeutiges Datum. Schreiben Sie es als 2024-03-05.</translation>
    </message>
    <message>
        <source>This row cannot be written as an action. Look at its owner and text for brackets and colons.</source>
        <translation>Diese Zeile lässt sich nicht als Aufgabe schreiben. Prüfen Sie Zuständige und Text auf Klammern und Doppelpunkte.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>ActionLog</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <comment>an owner</comment>
        <translation>%1 (ausgeschieden)</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <comment>an owner</comment>
        <translation>
            <numerusform>%1: %n Aufgabe</numerusform>
            <numerusform>%1: %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>committee, number, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, TOP %2</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Book…</source>
        <translation>&amp;Neues Buch…</translation>
    </message>
    <message>
        <source>create committee</source>
        <translation>Gremium anlegen, Ausschuss, erstellen</translation>
    </message>
    <message>
        <source>&amp;Open Book…</source>
        <translation>Bu&amp;ch öffnen…</translation>
    </message>
    <message>
        <source>Save Book &amp;Elsewhere…</source>
        <translation>Buch &amp;andernorts speichern…</translation>
    </message>
    <message>
        <source>save as, copy, backup</source>
        <translation>speichern unter, Kopie, Sicherung</translation>
    </message>
    <message>
        <source>&amp;Set Up the Committee…</source>
        <translation>Gremium &amp;einrichten…</translation>
    </message>
    <message>
        <source>settings, options, preferences, members, seats, quorum, verbs, scheme, numbering, logo, footer, standing items</source>
        <translation>Einstellungen, Optionen, Konfiguration, Mitglieder, Sitze, Quorum, Beschlussfähigkeit, Verben, Schema, Nummerierung, Logo, Fußzeile, ständige TOPs</translation>
    </message>
    <message>
        <source>&amp;Close Book</source>
        <translation>Buc&amp;h schließen</translation>
    </message>
    <message>
        <source>Item &amp;Templates…</source>
        <translation>TOP-&amp;Vorlagen…</translation>
    </message>
    <message>
        <source>standing items, recurring</source>
        <translation>ständige Tagesordnungspunkte, wiederkehrend</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>Au&amp;fbewahrung…</translation>
    </message>
    <message>
        <source>erase, delete, dispose, data protection</source>
        <translation>löschen, vernichten, aussondern, Frist, Datenschutz</translation>
    </message>
    <message>
        <source>&amp;Keys and Passphrases…</source>
        <translation>Schlüssel &amp;und Passphrasen…</translation>
    </message>
    <message>
        <source>password, unlock, rekey, recovery code, access</source>
        <translation>Passwort, Kennwort, entsperren, neuer Schlüssel, Wiederherstellungscode, Zugang</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>S&amp;icherungen…</translation>
    </message>
    <message>
        <source>restore, recover, copy, damaged</source>
        <translation>wiederherstellen, Backup, Kopie, beschädigt</translation>
    </message>
    <message>
        <source>C&amp;heck Book</source>
        <translation>Buch &amp;prüfen</translation>
    </message>
    <message>
        <source>verify, integrity, damaged, repair</source>
        <translation>verifizieren, Integrität, beschädigt, reparieren</translation>
    </message>
    <message>
        <source>T&amp;ake Over Writing</source>
        <translation>Sch&amp;reibrecht übernehmen</translation>
    </message>
    <message>
        <source>read-only, other window, lock, share</source>
        <translation>schreibgeschützt, anderes Fenster, Sperre, teilen</translation>
    </message>
    <message>
        <source>Export &amp;Whole Book as Folder…</source>
        <translation>&amp;Ganzes Buch als Ordner exportieren…</translation>
    </message>
    <message>
        <source>backup, archive</source>
        <translation>Sicherung, Backup, Archiv</translation>
    </message>
    <message>
        <source>&amp;Import Folder into New Book…</source>
        <translation>&amp;Ordner in neues Buch importieren…</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>wiederherstellen</translation>
    </message>
    <message>
        <source>Import &amp;Folder into This Book…</source>
        <translation>Ordner in &amp;dieses Buch importieren…</translation>
    </message>
    <message>
        <source>many meetings, directory</source>
        <translation>viele Sitzungen, Verzeichnis</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;New Meeting…</source>
        <translation>Neue &amp;Sitzung…</translation>
    </message>
    <message>
        <source>schedule, next</source>
        <translation>anberaumen, Termin, nächste</translation>
    </message>
    <message>
        <source>Edit &amp;Meeting…</source>
        <translation>Sitz&amp;ung bearbeiten…</translation>
    </message>
    <message>
        <source>details, date, time, venue, place, next meeting</source>
        <translation>Einzelheiten, Datum, Uhrzeit, Ort, Raum, nächste Sitzung</translation>
    </message>
    <message>
        <source>&amp;Import Meetings…</source>
        <translation>Sit&amp;zungen importieren…</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>&amp;Bring In Old Minutes…</source>
        <translation>&amp;Alte Protokolle übernehmen…</translation>
    </message>
    <message>
        <source>convert, paste, legacy</source>
        <translation>umwandeln, konvertieren, einfügen, Altbestand</translation>
    </message>
    <message>
        <source>&amp;Export Minutes…</source>
        <translation>&amp;Protokoll exportieren…</translation>
    </message>
    <message>
        <source>Export A&amp;genda…</source>
        <translation>&amp;Tagesordnung exportieren…</translation>
    </message>
    <message>
        <source>notice of meeting, PDF</source>
        <translation>Einladung, Einberufung, PDF</translation>
    </message>
    <message>
        <source>E&amp;xport Attendance Record…</source>
        <translation>Anwesenheitsliste &amp;exportieren…</translation>
    </message>
    <message>
        <source>who was there, register</source>
        <translation>Teilnehmer, wer war da, Verzeichnis</translation>
    </message>
    <message>
        <source>Prove T&amp;hat a File Is Clean…</source>
        <translation>Nach&amp;weisen, dass eine Datei sauber ist…</translation>
    </message>
    <message>
        <source>check, verify, leak, redaction</source>
        <translation>prüfen, verifizieren, Leck, Schwärzung</translation>
    </message>
    <message>
        <source>Print Edition Sho&amp;wn…</source>
        <translation>&amp;Gezeigte Fassung drucken…</translation>
    </message>
    <message>
        <source>printer, paper</source>
        <translation>Drucker, Papier</translation>
    </message>
    <message>
        <source>New &amp;Agenda Item…</source>
        <translation>&amp;Neuer TOP…</translation>
    </message>
    <message>
        <source>add item, any other business, AOB</source>
        <translation>Tagesordnungspunkt hinzufügen, Verschiedenes, Sonstiges</translation>
    </message>
    <message>
        <source>New Item from &amp;Template…</source>
        <translation>Neuer TOP aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>standing item</source>
        <translation>ständiger Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>&amp;Change Item…</source>
        <translation>TOP än&amp;dern…</translation>
    </message>
    <message>
        <source>rename, title, presenter, purpose, number</source>
        <translation>umbenennen, Titel, Vortragende, Berichterstatter, Zweck, Nummer</translation>
    </message>
    <message>
        <source>Mo&amp;ve Item Up</source>
        <translation>TOP na&amp;ch oben</translation>
    </message>
    <message>
        <source>reorder, earlier</source>
        <translation>umordnen, früher, verschieben</translation>
    </message>
    <message>
        <source>Move Item &amp;Down</source>
        <translation>T&amp;OP nach unten</translation>
    </message>
    <message>
        <source>reorder, later</source>
        <translation>umordnen, später, verschieben</translation>
    </message>
    <message>
        <source>De&amp;lete Item…</source>
        <translation>TOP &amp;löschen…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>entfernen</translation>
    </message>
    <message>
        <source>Attach &amp;Papers…</source>
        <translation>Unterlagen bei&amp;fügen…</translation>
    </message>
    <message>
        <source>file, document, enclosure, annex</source>
        <translation>Datei, Dokument, Anlage, Anhang</translation>
    </message>
    <message>
        <source>&amp;Renumber Items</source>
        <translation>TOPs neu nu&amp;mmerieren</translation>
    </message>
    <message>
        <source>number, order</source>
        <translation>Nummer, Reihenfolge</translation>
    </message>
    <message>
        <source>&amp;Start Meeting</source>
        <translation>S&amp;itzung eröffnen</translation>
    </message>
    <message>
        <source>begin, open, call to order, clock, resume, reopen</source>
        <translation>beginnen, starten, eröffnen, Uhr, fortsetzen, wieder aufnehmen</translation>
    </message>
    <message>
        <source>Cl&amp;ose Meeting</source>
        <translation>Sitzung schlie&amp;ßen</translation>
    </message>
    <message>
        <source>end, finish, adjourn, stop, clock</source>
        <translation>Ende, beenden, unterbrechen, vertagen, Uhr</translation>
    </message>
    <message>
        <source>&amp;Forget Start and Times…</source>
        <translation>&amp;Beginn und Zeiten verwerfen…</translation>
    </message>
    <message>
        <source>reset, clock</source>
        <translation>zurücksetzen, Uhr</translation>
    </message>
    <message>
        <source>&amp;Keep Item as Template…</source>
        <translation>TOP als Vo&amp;rlage behalten…</translation>
    </message>
    <message>
        <source>Delete Meeting Entirel&amp;y…</source>
        <translation>Sitzung vollständig lösc&amp;hen…</translation>
    </message>
    <message>
        <source>remove, cancel</source>
        <translation>entfernen, absagen</translation>
    </message>
    <message>
        <source>&amp;Planned: It Is Still to Come</source>
        <translation>&amp;Geplant: Sie steht noch bevor</translation>
    </message>
    <message>
        <source>&amp;Draft: Its Minutes Are Being Written</source>
        <translation>&amp;Entwurf: Das Protokoll wird geschrieben</translation>
    </message>
    <message>
        <source>In &amp;Review: Others Read Them, Items Keep Their Numbers</source>
        <translation>In &amp;Durchsicht: Andere lesen es, TOPs behalten ihre Nummern</translation>
    </message>
    <message>
        <source>circulate, comments</source>
        <translation>verteilen, Umlauf, Kommentare</translation>
    </message>
    <message>
        <source>&amp;Approved: The Notes Are Frozen, and Undo Is Forgotten…</source>
        <translation>Ge&amp;nehmigt: Die Mitschrift ist festgeschrieben, nichts mehr rückgängig zu machen…</translation>
    </message>
    <message>
        <source>adopt, confirm, sign, lock</source>
        <translation>annehmen, bestätigen, unterzeichnen, sperren</translation>
    </message>
    <message>
        <source>&amp;Final: Approved, and Issued as They Are…</source>
        <translation>Endgü&amp;ltig: Genehmigt und so herausgegeben…</translation>
    </message>
    <message>
        <source>issue, publish, lock</source>
        <translation>herausgeben, veröffentlichen, sperren</translation>
    </message>
    <message>
        <source>Approve the &amp;Minutes That These Notes Approve</source>
        <translation>Das &amp;Protokoll genehmigen, das diese Mitschrift genehmigt</translation>
    </message>
    <message>
        <source>adopt, confirm, previous minutes</source>
        <translation>annehmen, bestätigen, voriges Protokoll</translation>
    </message>
    <message>
        <source>&amp;Take the Approval Back</source>
        <translation>Genehmigung &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>unlock, unfreeze, reopen</source>
        <translation>entsperren, freigeben, wieder öffnen</translation>
    </message>
    <message>
        <source>&amp;Correct Approved Minutes…</source>
        <translation>Genehmigtes Protokoll &amp;berichtigen…</translation>
    </message>
    <message>
        <source>amend, unlock, reopen, erratum</source>
        <translation>ändern, entsperren, wieder öffnen, Korrektur, Erratum</translation>
    </message>
    <message>
        <source>Finish the C&amp;orrection…</source>
        <translation>Berichtigung ab&amp;schließen…</translation>
    </message>
    <message>
        <source>amend, lock</source>
        <translation>ändern, Korrektur, sperren</translation>
    </message>
    <message>
        <source>&amp;Give the Correction Up…</source>
        <translation>Berichtigung &amp;aufgeben…</translation>
    </message>
    <message>
        <source>cancel, discard</source>
        <translation>abbrechen, verwerfen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>take back, reverse</source>
        <translation>zurücknehmen, widerrufen</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>again, repeat</source>
        <translation>noch einmal, wiederherstellen</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Aussch&amp;neiden</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>search</source>
        <translation>finden</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>We&amp;itersuchen</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Rückwärts s&amp;uchen</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Erse&amp;tzen…</translation>
    </message>
    <message>
        <source>change everywhere</source>
        <translation>überall ändern, austauschen</translation>
    </message>
    <message>
        <source>&amp;Search the Book…</source>
        <translation>Buch &amp;durchsuchen…</translation>
    </message>
    <message>
        <source>find, look up, all meetings</source>
        <translation>suchen, finden, nachschlagen, alle Sitzungen</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>Stufe &amp;1</translation>
    </message>
    <message>
        <source>classify, classification, marking</source>
        <translation>einstufen, Einstufung, Kennzeichnung, Geheimhaltung</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>Stufe &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Stufe &amp;3</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Stufe &amp;4</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Stufe &amp;5</translation>
    </message>
    <message>
        <source>Level &amp;6</source>
        <translation>Stufe &amp;6</translation>
    </message>
    <message>
        <source>Level &amp;7</source>
        <translation>Stufe &amp;7</translation>
    </message>
    <message>
        <source>Level &amp;8</source>
        <translation>Stufe &amp;8</translation>
    </message>
    <message>
        <source>Level &amp;9</source>
        <translation>Stufe &amp;9</translation>
    </message>
    <message>
        <source>&amp;0 No Level of Its Own</source>
        <translation>&amp;0 Keine eigene Stufe</translation>
    </message>
    <message>
        <source>unmark, remove marking, declassify</source>
        <translation>Kennzeichnung entfernen, Einstufung aufheben</translation>
    </message>
    <message>
        <source>&amp;Cleared for Every Reader</source>
        <translation>&amp;Für alle Leser freigegeben</translation>
    </message>
    <message>
        <source>release, declassify, open</source>
        <translation>freigeben, Einstufung aufheben, offen, öffentlich</translation>
    </message>
    <message>
        <source>New Line: &amp;Action</source>
        <translation>Neue Zeile: &amp;Aufgabe</translation>
    </message>
    <message>
        <source>task, to do, assign</source>
        <translation>Auftrag, To-do, Maßnahme, zuweisen</translation>
    </message>
    <message>
        <source>New Line: &amp;Update</source>
        <translation>Neue Zeile: &amp;Stand</translation>
    </message>
    <message>
        <source>progress, status, close an action</source>
        <translation>Fortschritt, Status, Aufgabe erledigen, abschließen</translation>
    </message>
    <message>
        <source>New Line: &amp;Vote</source>
        <translation>Neue Zeile: A&amp;bstimmung</translation>
    </message>
    <message>
        <source>motion, ballot, poll, division, for, against, abstain, casting vote, show of hands</source>
        <translation>Antrag, Wahl, Votum, dafür, dagegen, Enthaltung, Ja, Nein, Stimmen, Stichentscheid, Handzeichen</translation>
    </message>
    <message>
        <source>New Line: &amp;Decision</source>
        <translation>Neue Zeile: Bes&amp;chluss</translation>
    </message>
    <message>
        <source>motion, resolution, resolve, agree, approve</source>
        <translation>Antrag, Entscheidung, beschließen, zustimmen, genehmigen</translation>
    </message>
    <message>
        <source>&amp;Own Note, Never Printed</source>
        <translation>&amp;Eigene Notiz, nie gedruckt</translation>
    </message>
    <message>
        <source>comment, private, remark, hide</source>
        <translation>Kommentar, privat, Anmerkung, Bemerkung, verbergen</translation>
    </message>
    <message>
        <source>&amp;Mend This Line…</source>
        <translation>Diese Zeile &amp;korrigieren…</translation>
    </message>
    <message>
        <source>fix, correct, repair, suggestion, spelling</source>
        <translation>berichtigen, reparieren, beheben, Vorschlag, Rechtschreibung</translation>
    </message>
    <message>
        <source>&amp;Waive Chosen Finding…</source>
        <translation>Gewählten Befund &amp;hinnehmen…</translation>
    </message>
    <message>
        <source>ignore, dismiss, hint</source>
        <translation>ignorieren, übergehen, verwerfen, Hinweis</translation>
    </message>
    <message>
        <source>&amp;Tell Waived Finding Again</source>
        <translation>Hingeno&amp;mmenen Befund wieder melden</translation>
    </message>
    <message>
        <source>restore, ignored</source>
        <translation>wiederherstellen, ignoriert</translation>
    </message>
    <message>
        <source>&amp;Previous Item</source>
        <translation>&amp;Voriger TOP</translation>
    </message>
    <message>
        <source>&amp;Next Item</source>
        <translation>&amp;Nächster TOP</translation>
    </message>
    <message>
        <source>Note Pro&amp;gress of the Chosen Action</source>
        <translation>Stand der &amp;gewählten Aufgabe vermerken</translation>
    </message>
    <message>
        <source>update, status, close an action</source>
        <translation>Fortschritt, Status, Aufgabe erledigen, abschließen</translation>
    </message>
    <message>
        <source>&amp;Add Person…</source>
        <translation>Person &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>guest, visitor, observer, attendee, invite</source>
        <translation>Gast, Besucher, Beobachter, Teilnehmer, einladen</translation>
    </message>
    <message>
        <source>&amp;Correct Person…</source>
        <translation>Person &amp;korrigieren…</translation>
    </message>
    <message>
        <source>rename, initials, spelling</source>
        <translation>umbenennen, Kürzel, Initialen, Schreibweise</translation>
    </message>
    <message>
        <source>&amp;Remove Person</source>
        <translation>Person &amp;entfernen</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>löschen</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Anwesend</translation>
    </message>
    <message>
        <source>attends, here, roll call</source>
        <translation>nimmt teil, da, Feststellung der Anwesenheit</translation>
    </message>
    <message>
        <source>Apol&amp;ogies</source>
        <translation>Ent&amp;schuldigt</translation>
    </message>
    <message>
        <source>absent, away, excused, regrets</source>
        <translation>abwesend, verhindert, fehlt</translation>
    </message>
    <message>
        <source>For Part of the &amp;Meeting</source>
        <translation>&amp;Zeitweise anwesend</translation>
    </message>
    <message>
        <source>late, early, partly</source>
        <translation>später, früher, teilweise</translation>
    </message>
    <message>
        <source>By &amp;Telephone</source>
        <translation>Per &amp;Telefon</translation>
    </message>
    <message>
        <source>phone, dial in, call, remote, teleconference</source>
        <translation>Anruf, einwählen, aus der Ferne, Telefonkonferenz</translation>
    </message>
    <message>
        <source>By &amp;Video</source>
        <translation>Per &amp;Video</translation>
    </message>
    <message>
        <source>remote, online, video conference</source>
        <translation>aus der Ferne, online, Videokonferenz</translation>
    </message>
    <message>
        <source>Presides from the &amp;Beginning</source>
        <translation>Vorsitz von &amp;Beginn an</translation>
    </message>
    <message>
        <source>chair, chairman, president</source>
        <translation>Vorsitzende, Leitung, Präsident, Sitzungsleitung</translation>
    </message>
    <message>
        <source>&amp;Joins Now</source>
        <translation>K&amp;ommt jetzt</translation>
    </message>
    <message>
        <source>arrive, arrival, late, enter, comes back, return, recall, readmit</source>
        <translation>eintreffen, Ankunft, verspätet, eintreten, kommt zurück, Rückkehr, wieder zulassen</translation>
    </message>
    <message>
        <source>&amp;Leaves Now</source>
        <translation>&amp;Geht jetzt</translation>
    </message>
    <message>
        <source>depart, departure, exit, goes, withdraw</source>
        <translation>verlassen, Aufbruch, gehen, zurückziehen</translation>
    </message>
    <message>
        <source>Takes &amp;No Part in This Item</source>
        <translation>Wirkt an diesem TOP &amp;nicht mit</translation>
    </message>
    <message>
        <source>recuse, recusal, conflict of interest, withdraw, leave</source>
        <translation>befangen, Befangenheit, Mitwirkungsverbot, Interessenkonflikt, Rückzug</translation>
    </message>
    <message>
        <source>Takes the C&amp;hair</source>
        <translation>Übernimmt den Vors&amp;itz</translation>
    </message>
    <message>
        <source>preside, presiding, chairman, hand over</source>
        <translation>leiten, Leitung, Sitzungsleitung, Vorsitzende, übergeben</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>S&amp;itzungen</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Tagesordnung</translation>
    </message>
    <message>
        <source>Ac&amp;tions</source>
        <translation>&amp;Aufgaben</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufträge, To-dos, Maßnahmen</translation>
    </message>
    <message>
        <source>Attendan&amp;ce</source>
        <translation>An&amp;wesenheit</translation>
    </message>
    <message>
        <source>people, members, quorum, roll call</source>
        <translation>Personen, Mitglieder, Quorum, Beschlussfähigkeit, Teilnehmer</translation>
    </message>
    <message>
        <source>D&amp;ecisions</source>
        <translation>B&amp;eschlüsse</translation>
    </message>
    <message>
        <source>resolutions, motions, votes</source>
        <translation>Entscheidungen, Anträge, Abstimmungen</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>mistakes, hints, warnings, lint</source>
        <translation>Fehler, Hinweise, Warnungen, Befunde</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <source>pages, PDF</source>
        <translation>Seiten, PDF</translation>
    </message>
    <message>
        <source>Papers of the &amp;Item</source>
        <translation>&amp;Unterlagen zum TOP</translation>
    </message>
    <message>
        <source>attachments, documents, files</source>
        <translation>Anlagen, Anhänge, Dokumente, Dateien</translation>
    </message>
    <message>
        <source>Go to the &amp;Notes</source>
        <translation>Zur &amp;Mitschrift</translation>
    </message>
    <message>
        <source>Close T&amp;his Pane</source>
        <translation>&amp;Diesen Bereich schließen</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>verbergen, ausblenden</translation>
    </message>
    <message>
        <source>&amp;Go to the Chosen Row’s Line</source>
        <translation>Zur Zeile des &amp;gewählten Eintrags</translation>
    </message>
    <message>
        <source>A&amp;rrange Panes for a Meeting</source>
        <translation>&amp;Bereiche für eine Sitzung anordnen</translation>
    </message>
    <message>
        <source>reset, layout, default</source>
        <translation>zurücksetzen, Anordnung, Layout, Standard</translation>
    </message>
    <message>
        <source>Show Wai&amp;ved Findings</source>
        <translation>Hi&amp;ngenommene Befunde zeigen</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoriert</translation>
    </message>
    <message>
        <source>Find a C&amp;ommand…</source>
        <translation>Be&amp;fehl suchen…</translation>
    </message>
    <message>
        <source>Sa&amp;fe View</source>
        <translation>Sic&amp;here Ansicht</translation>
    </message>
    <message>
        <source>projector, screen share, share screen, presentation, beamer, hide</source>
        <translation>Projektor, Beamer, Bildschirm teilen, Bildschirmfreigabe, Präsentation, verbergen</translation>
    </message>
    <message>
        <source>Ceiling &amp;1</source>
        <translation>Obergrenze &amp;1</translation>
    </message>
    <message>
        <source>projector, screen share, presentation</source>
        <translation>Projektor, Beamer, Bildschirm teilen, Präsentation</translation>
    </message>
    <message>
        <source>Ceiling &amp;2</source>
        <translation>Obergrenze &amp;2</translation>
    </message>
    <message>
        <source>Ceiling &amp;3</source>
        <translation>Obergrenze &amp;3</translation>
    </message>
    <message>
        <source>Ceiling &amp;4</source>
        <translation>Obergrenze &amp;4</translation>
    </message>
    <message>
        <source>Ceiling &amp;5</source>
        <translation>Obergrenze &amp;5</translation>
    </message>
    <message>
        <source>Ceiling &amp;6</source>
        <translation>Obergrenze &amp;6</translation>
    </message>
    <message>
        <source>Ceiling &amp;7</source>
        <translation>Obergrenze &amp;7</translation>
    </message>
    <message>
        <source>Ceiling &amp;8</source>
        <translation>Obergrenze &amp;8</translation>
    </message>
    <message>
        <source>Ceiling &amp;9</source>
        <translation>Obergrenze &amp;9</translation>
    </message>
    <message>
        <source>&amp;Compare Two Editions</source>
        <translation>Zwei Fassungen &amp;vergleichen</translation>
    </message>
    <message>
        <source>difference, side by side</source>
        <translation>Unterschied, nebeneinander</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>&amp;Nächster Unterschied</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Vorige&amp;r Unterschied</translation>
    </message>
    <message>
        <source>&amp;Find in the Pages…</source>
        <translation>In den Seiten &amp;suchen…</translation>
    </message>
    <message>
        <source>&amp;Outline and Thumbnails of the Pages</source>
        <translation>G&amp;liederung und Miniaturen der Seiten</translation>
    </message>
    <message>
        <source>contents, bookmarks</source>
        <translation>Inhaltsverzeichnis, Lesezeichen</translation>
    </message>
    <message>
        <source>Go Along with the C&amp;ursor</source>
        <translation>Dem &amp;Cursor folgen</translation>
    </message>
    <message>
        <source>synchronise, scroll</source>
        <translation>synchronisieren, mitlaufen, rollen, scrollen</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Ver&amp;größern</translation>
    </message>
    <message>
        <source>larger, bigger, magnify</source>
        <translation>größer, heranzoomen, Lupe</translation>
    </message>
    <message>
        <source>Zoom Ou&amp;t</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>kleiner, herauszoomen</translation>
    </message>
    <message>
        <source>Fit the &amp;Width</source>
        <translation>An &amp;Breite anpassen</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>Fit the P&amp;age</source>
        <translation>An S&amp;eite anpassen</translation>
    </message>
    <message>
        <source>&amp;Size on Paper</source>
        <translation>Größe auf dem &amp;Papier</translation>
    </message>
    <message>
        <source>zoom, 100 %</source>
        <translation>Zoom, 100 %</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Fa&amp;rben des Systems</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <translation>Thema, Design, Erscheinungsbild</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>theme, appearance, day</source>
        <translation>Thema, Design, Erscheinungsbild, Tag</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Dun&amp;kel</translation>
    </message>
    <message>
        <source>theme, appearance, night</source>
        <translation>Thema, Design, Erscheinungsbild, Nacht</translation>
    </message>
    <message>
        <source>&amp;Comments on the Minutes</source>
        <translation>Kommentare zum &amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Send for Review…</source>
        <translation>&amp;Zur Durchsicht senden…</translation>
    </message>
    <message>
        <source>circulate, mail, chair</source>
        <translation>verteilen, Umlauf, E-Mail, Vorsitz</translation>
    </message>
    <message>
        <source>&amp;Take In Comments…</source>
        <translation>Kommentare ein&amp;lesen…</translation>
    </message>
    <message>
        <source>import, feedback</source>
        <translation>importieren, übernehmen, Rückmeldungen</translation>
    </message>
    <message>
        <source>&amp;Enter a Comment on Somebody’s Behalf…</source>
        <translation>Kommentar für &amp;jemanden eintragen…</translation>
    </message>
    <message>
        <source>&amp;Accept the Chosen Comment</source>
        <translation>G&amp;ewählten Kommentar annehmen</translation>
    </message>
    <message>
        <source>Accept the Chosen Comment with C&amp;hanges…</source>
        <translation>Gewählten &amp;Kommentar mit Änderungen annehmen…</translation>
    </message>
    <message>
        <source>&amp;Decline the Chosen Comment…</source>
        <translation>Gewählten Kommentar a&amp;blehnen…</translation>
    </message>
    <message>
        <source>Discuss the Chosen Comment at a &amp;Meeting</source>
        <translation>Gewählten Kommentar in einer &amp;Sitzung besprechen</translation>
    </message>
    <message>
        <source>Chosen Comment Is &amp;Open Again</source>
        <translation>Gewählter Kommentar ist wieder &amp;offen</translation>
    </message>
    <message>
        <source>&amp;Go to the Chosen Comment’s Line</source>
        <translation>Zur Zeile des &amp;gewählten Kommentars</translation>
    </message>
    <message>
        <source>Re&amp;port How Many Comments Were Received</source>
        <translation>Zahl der eingegangenen Kommentare ver&amp;merken</translation>
    </message>
    <message>
        <source>&amp;Revisions of the Minutes</source>
        <translation>Revisionen &amp;des Protokolls</translation>
    </message>
    <message>
        <source>versions, history, compare</source>
        <translation>Versionen, Verlauf, vergleichen</translation>
    </message>
    <message>
        <source>&amp;Keep a Revision…</source>
        <translation>&amp;Revision festhalten…</translation>
    </message>
    <message>
        <source>version, snapshot</source>
        <translation>Version, Schnappschuss, Stand</translation>
    </message>
    <message>
        <source>Ope&amp;n Edition of the Chosen Revision</source>
        <translation>&amp;Fassung der gewählten Revision öffnen</translation>
    </message>
    <message>
        <source>Compare Side &amp;by Side</source>
        <translation>&amp;Nebeneinander vergleichen</translation>
    </message>
    <message>
        <source>A&amp;udit Trail</source>
        <translation>Prüfpf&amp;ad</translation>
    </message>
    <message>
        <source>log, history, who changed</source>
        <translation>Verlauf, Audit, Nachvollziehbarkeit, wer hat geändert</translation>
    </message>
    <message>
        <source>E&amp;xport Audit Trail…</source>
        <translation>Prüfpfad e&amp;xportieren…</translation>
    </message>
    <message>
        <source>What &amp;Is Withheld</source>
        <translation>&amp;Was zurückgehalten wird</translation>
    </message>
    <message>
        <source>secret, redacted, exemptions</source>
        <translation>geheim, geschwärzt, Ausnahmen</translation>
    </message>
    <message>
        <source>Ground for Withho&amp;lding…</source>
        <translation>Gr&amp;und für das Zurückhalten…</translation>
    </message>
    <message>
        <source>reason, exemption</source>
        <translation>Begründung, Ausnahme</translation>
    </message>
    <message>
        <source>Keep &amp;Withheld…</source>
        <translation>Weiter zurück&amp;halten…</translation>
    </message>
    <message>
        <source>Downgrade to a Lower Le&amp;vel…</source>
        <translation>Auf niedrigere S&amp;tufe herabstufen…</translation>
    </message>
    <message>
        <source>declassify, release</source>
        <translation>Einstufung aufheben, freigeben</translation>
    </message>
    <message>
        <source>Export What Is Withheld to a &amp;File…</source>
        <translation>Zurückgehaltenes &amp;in Datei exportieren…</translation>
    </message>
    <message>
        <source>Action &amp;Log</source>
        <translation>&amp;Aufgabenliste</translation>
    </message>
    <message>
        <source>tasks, open actions, overdue</source>
        <translation>Aufträge, To-dos, offene Aufgaben, überfällig</translation>
    </message>
    <message>
        <source>De&amp;cision Register</source>
        <translation>Be&amp;schlussregister</translation>
    </message>
    <message>
        <source>resolutions, votes</source>
        <translation>Entscheidungen, Beschlüsse, Abstimmungen, Beschlussbuch</translation>
    </message>
    <message>
        <source>P&amp;eople over the Years</source>
        <translation>&amp;Personen im Lauf der Jahre</translation>
    </message>
    <message>
        <source>members, terms, attendance record, history</source>
        <translation>Mitglieder, Amtszeiten, Anwesenheit, Verlauf</translation>
    </message>
    <message>
        <source>A &amp;Year in Pictures</source>
        <translation>Ein &amp;Jahr in Bildern</translation>
    </message>
    <message>
        <source>statistics, charts, report</source>
        <translation>Statistik, Diagramme, Bericht</translation>
    </message>
    <message>
        <source>Decisions &amp;between Meetings</source>
        <translation>Bes&amp;chlüsse zwischen Sitzungen</translation>
    </message>
    <message>
        <source>written resolution, circular, by e-mail</source>
        <translation>Umlaufbeschluss, Umlaufverfahren, schriftlich, per E-Mail, Eilentscheidung</translation>
    </message>
    <message>
        <source>New Decision between &amp;Meetings…</source>
        <translation>&amp;Neuer Beschluss zwischen Sitzungen…</translation>
    </message>
    <message>
        <source>C&amp;hange Decision between Meetings…</source>
        <translation>Beschluss &amp;zwischen Sitzungen ändern…</translation>
    </message>
    <message>
        <source>Rem&amp;ove Decision between Meetings…</source>
        <translation>Beschluss zwischen Sitzungen &amp;entfernen…</translation>
    </message>
    <message>
        <source>&amp;Report Decisions Taken between Meetings</source>
        <translation>Beschlüsse zwischen Sitzungen mi&amp;tteilen</translation>
    </message>
    <message>
        <source>Go to the Latest &amp;Word on the Chosen Action</source>
        <translation>Zu&amp;m letzten Stand der gewählten Aufgabe</translation>
    </message>
    <message>
        <source>&amp;Note the Chosen Decision</source>
        <translation>Gewählten Beschluss &amp;vormerken</translation>
    </message>
    <message>
        <source>Chosen Decision Is &amp;Superseded by the Noted One, or No Longer</source>
        <translation>&amp;Gewählten Beschluss durch den vorgemerkten ablösen oder nicht mehr</translation>
    </message>
    <message>
        <source>Link the Chosen Decision with the No&amp;ted One, or No Longer</source>
        <translation>Gewählten Beschluss mit dem vorgemerkten ver&amp;knüpfen oder nicht mehr</translation>
    </message>
    <message>
        <source>&amp;Keep the Register’s Filter…</source>
        <translation>Filter des Registers be&amp;halten…</translation>
    </message>
    <message>
        <source>&amp;Forget the Chosen Filter</source>
        <translation>Gewählten &amp;Filter verwerfen</translation>
    </message>
    <message>
        <source>Say Who Yo&amp;u Are…</source>
        <translation>Angeben, &amp;wer Sie sind…</translation>
    </message>
    <message>
        <source>name, signature</source>
        <translation>Name, Unterschrift, Zeichen</translation>
    </message>
    <message>
        <source>Take In an Old Action Lo&amp;g…</source>
        <translation>Alte Aufgabenliste ein&amp;lesen…</translation>
    </message>
    <message>
        <source>Export &amp;Action Log…</source>
        <translation>Aufgabenliste e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export &amp;Decision Register…</source>
        <translation>Beschluss&amp;register exportieren…</translation>
    </message>
    <message>
        <source>Export Certified E&amp;xtract of the Chosen Decision…</source>
        <translation>&amp;Beglaubigten Auszug des gewählten Beschlusses exportieren…</translation>
    </message>
    <message>
        <source>certificate, certified copy</source>
        <translation>Beglaubigung, Bescheinigung, beglaubigte Abschrift, Protokollauszug</translation>
    </message>
    <message>
        <source>Export &amp;Volume of Minutes…</source>
        <translation>Protokollban&amp;d exportieren…</translation>
    </message>
    <message>
        <source>bind, annual</source>
        <translation>binden, Jahresband, jährlich</translation>
    </message>
    <message>
        <source>&amp;Parties and Pseudonyms…</source>
        <translation>Parteien und Pse&amp;udonyme…</translation>
    </message>
    <message>
        <source>real names, alias, code, anonymous</source>
        <translation>Klarnamen, Deckname, Code, anonym</translation>
    </message>
    <message>
        <source>&amp;Interests of the Chosen Person…</source>
        <translation>&amp;Interessen der gewählten Person…</translation>
    </message>
    <message>
        <source>conflict, declaration</source>
        <translation>Interessenkonflikt, Befangenheit, Erklärung</translation>
    </message>
    <message>
        <source>&amp;About Minutebook</source>
        <translation>Ü&amp;ber Minutebook</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>Version, Lizenz</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Safe View up to %1</source>
        <translation>Sichere Ansicht bis %1</translation>
    </message>
    <message>
        <source>Re&amp;sume Meeting</source>
        <translation>Sitzung &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Committee</source>
        <translation>Beispie&amp;lgremium öffnen</translation>
    </message>
    <message>
        <source>example, demo, try, tutorial</source>
        <translation>Beispiel, Muster, ausprobieren, Einführung</translation>
    </message>
    <message>
        <source>Language the Window Spea&amp;ks…</source>
        <translation>&amp;Sprache des Fensters…</translation>
    </message>
    <message>
        <source>German, French, Welsh, English, translation</source>
        <translation>Deutsch, Französisch, Walisisch, Englisch, Übersetzung</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>help, handbook, how to, guide, notation</source>
        <translation>Hilfe, Anleitung, wie, Notation</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Buch</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>Stat&amp;us of the Minutes</source>
        <translation>Status des Proto&amp;kolls</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>B&amp;earbeiten</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Mitschrift</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Anwesenheit</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>Safe View &amp;up to</source>
        <translation>Si&amp;chere Ansicht bis</translation>
    </message>
    <message>
        <source>Pages of the Previe&amp;w</source>
        <translation>Seitenan&amp;zeige der Vorschau</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>&amp;Register</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Sperren</translation>
    </message>
    <message>
        <source>leave, away, passphrase, hide</source>
        <translation>verlassen, weg, Passphrase, verbergen</translation>
    </message>
    <message>
        <source>&amp;Never Lock by Itself</source>
        <translation>&amp;Nie von selbst sperren</translation>
    </message>
    <message>
        <source>idle, away</source>
        <translation>untätig, abwesend</translation>
    </message>
    <message>
        <source>Lock after &amp;5 Minutes without a Key</source>
        <translation>Nach &amp;5 Minuten ohne Tastendruck sperren</translation>
    </message>
    <message>
        <source>Lock after &amp;15 Minutes without a Key</source>
        <translation>Nach &amp;15 Minuten ohne Tastendruck sperren</translation>
    </message>
    <message>
        <source>Lock after &amp;60 Minutes without a Key</source>
        <translation>Nach &amp;60 Minuten ohne Tastendruck sperren</translation>
    </message>
    <message>
        <source>Lock When I&amp;dle</source>
        <translation>Bei &amp;Untätigkeit sperren</translation>
    </message>
    <message>
        <source>Mail to Somebod&amp;y Who Has the Draft…</source>
        <translation>Mail an jemanden s&amp;chicken, der den Entwurf hat…</translation>
    </message>
    <message>
        <source>write mail, remind, late</source>
        <translation>E-Mail schreiben, erinnern, verspätet</translation>
    </message>
    <message>
        <source>New &amp;Line: Post-Meeting Note</source>
        <translation>Neue Zeile: Nach&amp;trag zur Sitzung</translation>
    </message>
    <message>
        <source>after the meeting, since then, afterwards, footnote</source>
        <translation>nach der Sitzung, seither, danach, nachträglich, Notiz, Fußnote</translation>
    </message>
    <message>
        <source>&amp;What Is This Line?</source>
        <translation>&amp;Was ist diese Zeile?</translation>
    </message>
    <message>
        <source>help, notation, explain, kind, level, example</source>
        <translation>Hilfe, Notation, erklären, Art, Stufe, Beispiel</translation>
    </message>
    <message>
        <source>save, issue, publish, send, sign, PDF, ODT, HTML</source>
        <translation>speichern, herausgeben, veröffentlichen, senden, unterschreiben, PDF, ODT, HTML</translation>
    </message>
    <message>
        <source>remarks, feedback, circulation, readers</source>
        <translation>Anmerkungen, Bemerkungen, Rückmeldungen, Umlauf, Leser</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exportiert</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>versandt</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>zusammengeführt</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>Status geändert</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>approval taken back</source>
        <translation>Genehmigung zurückgenommen</translation>
    </message>
    <message>
        <source>revision kept</source>
        <translation>Revision festgehalten</translation>
    </message>
    <message>
        <source>correction begun</source>
        <translation>Berichtigung begonnen</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>correction given up</source>
        <translation>Berichtigung aufgegeben</translation>
    </message>
    <message>
        <source>level changed</source>
        <translation>Stufe geändert</translation>
    </message>
    <message>
        <source>ground given</source>
        <translation>Grund angegeben</translation>
    </message>
    <message>
        <source>ground changed</source>
        <translation>Grund geändert</translation>
    </message>
    <message>
        <source>kept withheld</source>
        <translation>weiter zurückgehalten</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>herabgestuft</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>waiver taken back</source>
        <translation>Hinnahme zurückgenommen</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>vernichtet</translation>
    </message>
    <message>
        <source>rekeyed</source>
        <translation>neu verschlüsselt</translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation>Schlüssel geändert</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>aus Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>recovered from a damaged book</source>
        <translation>aus beschädigtem Buch gerettet</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>Entry %1 of the audit trail is missing.</source>
        <translation>Eintrag %1 des Prüfpfads fehlt.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail does not follow the one before it.</source>
        <translation>Eintrag %1 des Prüfpfads schließt nicht an den vorigen an.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not as it was made.</source>
        <translation>Eintrag %1 des Prüfpfads ist nicht mehr so, wie er angelegt wurde.</translation>
    </message>
    <message>
        <source>The audit trail ends before its entry %1.</source>
        <translation>Der Prüfpfad endet vor seinem Eintrag %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>of %1, which is still to come: the clock was wrong then, or is now</source>
        <translation>vom %1, was noch in der Zukunft liegt: Die Uhr ging damals falsch oder geht es jetzt</translation>
    </message>
    <message>
        <source>less than an hour old</source>
        <translation>weniger als eine Stunde alt</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>%n Stunde alt</numerusform>
            <numerusform>%n Stunden alt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n Tag alt</numerusform>
            <numerusform>%n Tage alt</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup. One is made when the book is opened in the window, or by “minutebook backups --make”.</source>
        <translation>Es gibt keine Sicherung. Eine wird angelegt, wenn das Buch im Fenster geöffnet wird, oder mit „minutebook backups --make“.</translation>
    </message>
    <message>
        <source>There is one backup, %1.</source>
        <translation>Es gibt eine Sicherung, %1.</translation>
    </message>
    <message>
        <source>There are %1 backups: the newest is %2, the oldest %3.</source>
        <translation>Es gibt %1 Sicherungen: Die neueste ist %2, die älteste %3.</translation>
    </message>
</context>
<context>
    <name>BookDifference</name>
    <message>
        <source>papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>decisions between meetings</source>
        <translation>Beschlüsse zwischen Sitzungen</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>Parteien</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>waived findings</source>
        <translation>hingenommene Befunde</translation>
    </message>
    <message>
        <source>issued files</source>
        <translation>herausgegebene Dateien</translation>
    </message>
    <message>
        <source>Meeting %1 of %2</source>
        <translation>Sitzung %1 vom %2</translation>
    </message>
    <message>
        <source>%1 is in the backup alone.</source>
        <translation>%1 ist nur in der Sicherung vorhanden.</translation>
    </message>
    <message>
        <source>%1 is in the book alone.</source>
        <translation>%1 ist nur im Buch vorhanden.</translation>
    </message>
    <message>
        <source>%1 reads otherwise: lines in the backup alone %2, in the book alone %3.</source>
        <translation>%1 lautet anders: Zeilen nur in der Sicherung: %2, nur im Buch: %3.</translation>
    </message>
    <message>
        <source>The minutes in the backup are those in the book.</source>
        <translation>Die Protokolle in der Sicherung stimmen mit denen im Buch überein.</translation>
    </message>
    <message>
        <source>Of %1 the backup has %2 and the book %3.</source>
        <translation>%1: in der Sicherung %2, im Buch %3.</translation>
    </message>
</context>
<context>
    <name>BookExportDialog</name>
    <message>
        <source>Action Log</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Decision Register</source>
        <translation>Beschlussregister</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Band</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Auszug</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>TOP %1</translation>
    </message>
</context>
<context>
    <name>BookFolder</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Das ist kein JSON: %1.</translation>
    </message>
    <message>
        <source>The folder was written by another version of Minutebook, whose files this one does not know.</source>
        <translation>Der Ordner wurde von einer anderen Version von Minutebook geschrieben, deren Dateien diese nicht kennt.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Der Schlüssel „%1“ fehlt.</translation>
    </message>
    <message>
        <source>“%1” is no level of the scheme, so nobody can be cleared for it.</source>
        <translation>„%1“ ist keine Stufe des Schemas, daher kann niemand dafür ermächtigt sein.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Give one of the two another name.</source>
        <translation>„%1“ steht hier zweimal. Geben Sie einem der beiden einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” is nobody of people.csv.</source>
        <translation>„%1“ steht nicht in people.csv.</translation>
    </message>
    <message>
        <source>“%1” is no logo as Minutebook keeps them.</source>
        <translation>„%1“ ist kein Logo, wie Minutebook es aufbewahrt.</translation>
    </message>
    <message>
        <source>What the key “%1” holds is not what Minutebook writes there.</source>
        <translation>Was der Schlüssel „%1“ enthält, ist nicht das, was Minutebook dort schreibt.</translation>
    </message>
    <message>
        <source>Line %1 of this item does not say what stands in the column “text”.</source>
        <translation>Zeile %1 dieses TOP lautet nicht so, wie in der Spalte „text“ steht.</translation>
    </message>
    <message>
        <source>Entry %1 stands here twice.</source>
        <translation>Eintrag %1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>There is no entry %1 in decisions.csv.</source>
        <translation>In decisions.csv gibt es keinen Eintrag %1.</translation>
    </message>
    <message>
        <source>Nothing stands in the column “%1”, and something has to.</source>
        <translation>Die Spalte „%1“ ist leer, muss aber ausgefüllt sein.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no date. Write it as 2024-03-05.</source>
        <translation>„%1“ in der Spalte „%2“ ist kein Datum. Schreiben Sie es als 2024-03-05.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no moment. Write it as 2024-03-05T10:00:00Z.</source>
        <translation>„%1“ in der Spalte „%2“ ist kein Zeitpunkt. Schreiben Sie ihn als 2024-03-05T10:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no whole number from %3 on.</source>
        <translation>„%1“ in der Spalte „%2“ ist keine ganze Zahl ab %3.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is neither “yes” nor “no”.</source>
        <translation>„%1“ in der Spalte „%2“ ist weder „yes“ noch „no“.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the folder.</source>
        <translation>Im Ordner gibt es keine Datei „%1“.</translation>
    </message>
    <message>
        <source>There is no meeting %1 in meetings.csv.</source>
        <translation>In meetings.csv gibt es keine Sitzung %1.</translation>
    </message>
    <message>
        <source>Meeting %1 has no item %2: items are counted from the first of its file.</source>
        <translation>Sitzung %1 hat keinen TOP %2: TOPs werden ab dem ersten ihrer Datei gezählt.</translation>
    </message>
    <message>
        <source>This file is missing. Put it back: an empty table has its row of headings all the same.</source>
        <translation>Diese Datei fehlt. Legen Sie sie zurück: Auch eine leere Tabelle hat ihre Kopfzeile.</translation>
    </message>
    <message>
        <source>This file is not written in UTF-8. Save it so.</source>
        <translation>Diese Datei ist nicht in UTF-8 geschrieben. Speichern Sie sie so.</translation>
    </message>
    <message>
        <source>A heading stands twice in the row of headings.</source>
        <translation>In der Kopfzeile steht eine Überschrift zweimal.</translation>
    </message>
    <message>
        <source>The row of headings lacks %1.</source>
        <translation>In der Kopfzeile fehlt %1.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. Put cells with a comma into quotation marks.</source>
        <translation>Diese Zeile hat mehr Zellen, als es Überschriften gibt. Setzen Sie Zellen mit einem Komma in Anführungszeichen.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed.</source>
        <translation>In dieser Zeile ist ein Anführungszeichen nicht geschlossen.</translation>
    </message>
    <message>
        <source>“%1” is no way to decide between meetings. Write “%2” or “%3”.</source>
        <translation>„%1“ ist keine Art, zwischen Sitzungen zu beschließen. Schreiben Sie „%2“ oder „%3“.</translation>
    </message>
    <message>
        <source>“%1” is not the file that was written here: its hash is another.</source>
        <translation>„%1“ ist nicht die Datei, die hier geschrieben wurde: Ihr Hashwert ist ein anderer.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file.</source>
        <translation>„%1“ ist kein Dateiname.</translation>
    </message>
    <message>
        <source>this in line %1 of its file: %2</source>
        <translation>dies in Zeile %1 der Datei: %2</translation>
    </message>
    <message>
        <source>its date, place or other keys</source>
        <translation>Datum, Ort oder andere Schlüssel</translation>
    </message>
    <message>
        <source>its tables of people</source>
        <translation>die Personentabellen</translation>
    </message>
    <message>
        <source>its item “%1”</source>
        <translation>der TOP „%1“</translation>
    </message>
    <message>
        <source>“%1” is no register. Write “actions” or “decisions”.</source>
        <translation>„%1“ ist kein Register. Schreiben Sie „actions“ oder „decisions“.</translation>
    </message>
    <message>
        <source>The filter is not JSON as Minutebook writes it.</source>
        <translation>Der Filter ist kein JSON, wie Minutebook es schreibt.</translation>
    </message>
    <message>
        <source>“%1” is nothing that has a rule. Write “%2”, “%3” or “%4”.</source>
        <translation>Für „%1“ gibt es keine Regel. Schreiben Sie „%2“, „%3“ oder „%4“.</translation>
    </message>
    <message>
        <source>“%1” is no rule of how long something is kept.</source>
        <translation>„%1“ ist keine Aufbewahrungsregel.</translation>
    </message>
    <message>
        <source>No rule of that matter has so many years.</source>
        <translation>Für diesen Gegenstand hat keine Regel so viele Jahre.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can stand in the column “%2”.</source>
        <translation>„%1“ kann in der Spalte „%2“ nicht stehen.</translation>
    </message>
    <message>
        <source>“%1” is not in the column “bundle” of %2.</source>
        <translation>„%1“ steht nicht in der Spalte „bundle“ von %2.</translation>
    </message>
    <message>
        <source>There is no item %1 in this meeting.</source>
        <translation>In dieser Sitzung gibt es keinen TOP %1.</translation>
    </message>
    <message>
        <source>%1 is the file of meeting %2.</source>
        <translation>%1 ist die Datei der Sitzung %2.</translation>
    </message>
    <message>
        <source>Meeting %1 stands here twice.</source>
        <translation>Sitzung %1 steht hier zweimal.</translation>
    </message>
    <message>
        <source>No row of meetings.csv names this file. Add one, or take the file out of the folder.</source>
        <translation>Keine Zeile von meetings.csv nennt diese Datei. Fügen Sie eine hinzu, oder nehmen Sie die Datei aus dem Ordner.</translation>
    </message>
    <message>
        <source>This item has no paper %1.</source>
        <translation>Dieser TOP hat keine Unterlage %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a part is known by. Write “%2”, “%3”, “%4” or “%5”.</source>
        <translation>An „%1“ ist kein Teil zu erkennen. Schreiben Sie „%2“, „%3“, „%4“ oder „%5“.</translation>
    </message>
    <message>
        <source>A part is a line or a paper. Leave one of the columns “line” and “paper” empty.</source>
        <translation>Ein Teil ist eine Zeile oder eine Unterlage. Lassen Sie eine der Spalten „line“ und „paper“ leer.</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>The document marks parts of it %1. Items that had no level of their own are %1 until somebody has looked through them and written another level in their headings.</source>
        <translation>Das Dokument kennzeichnet Teile als %1. TOPs ohne eigene Stufe gelten als %1, bis jemand sie durchgesehen und eine andere Stufe in ihre Überschriften geschrieben hat.</translation>
    </message>
    <message>
        <source>The first cell of each row of the table “%1” is not in this document: the program that wrote it leaves out headings of rows. Look them up in the original.</source>
        <translation>Die erste Zelle jeder Zeile der Tabelle „%1“ steht nicht in diesem Dokument: Das Programm, das es geschrieben hat, lässt Zeilenköpfe weg. Sehen Sie sie im Original nach.</translation>
    </message>
    <message>
        <source>The document says “%1”, which is no level of this committee’s. All its items are %2 until somebody has looked through them and written another level in their headings.</source>
        <translation>Das Dokument trägt die Kennzeichnung „%1“, die keine Stufe dieses Gremiums ist. Alle Punkte sind %2, bis jemand sie durchgesehen und eine andere Stufe in ihre Überschriften geschrieben hat.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>a page is not as it was written</source>
        <translation>eine Seite ist nicht mehr so, wie sie geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>Circumstances</name>
    <message>
        <source>no book is open</source>
        <translation>es ist kein Buch geöffnet</translation>
    </message>
    <message>
        <source>not in the safe view</source>
        <translation>nicht in der sicheren Ansicht</translation>
    </message>
    <message>
        <source>the book can only be read</source>
        <translation>das Buch kann nur gelesen werden</translation>
    </message>
    <message>
        <source>these minutes are not being corrected</source>
        <translation>dieses Protokoll wird gerade nicht berichtigt</translation>
    </message>
    <message>
        <source>they are being corrected already</source>
        <translation>es wird schon berichtigt</translation>
    </message>
    <message>
        <source>the notes are not shown</source>
        <translation>die Mitschrift wird nicht gezeigt</translation>
    </message>
    <message>
        <source>no meeting is chosen</source>
        <translation>es ist keine Sitzung gewählt</translation>
    </message>
    <message>
        <source>approved minutes are never deleted</source>
        <translation>genehmigte Protokolle werden nie gelöscht</translation>
    </message>
    <message>
        <source>the minutes can only be read</source>
        <translation>das Protokoll kann nur gelesen werden</translation>
    </message>
    <message>
        <source>not at this point of the meeting</source>
        <translation>nicht an dieser Stelle der Sitzung</translation>
    </message>
    <message>
        <source>no item is chosen</source>
        <translation>es ist kein TOP gewählt</translation>
    </message>
    <message>
        <source>the minutes of meeting %1, which is shown, are not approved yet</source>
        <translation>das Protokoll der Sitzung %1, die gezeigt wird, ist noch nicht genehmigt</translation>
    </message>
    <message>
        <source>the minutes of meeting %1 are final</source>
        <translation>das Protokoll der Sitzung %1 ist endgültig</translation>
    </message>
    <message>
        <source>the minutes of meeting %1 are approved</source>
        <translation>das Protokoll der Sitzung %1 ist genehmigt</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The same again: </source>
        <translation>Noch einmal: </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Passphrase von %1: </translation>
    </message>
    <message>
        <source>Takes the passphrase that opens the book, or its recovery code, from FILE.</source>
        <translation>Liest die Passphrase, die das Buch öffnet, oder seinen Wiederherstellungscode aus FILE.</translation>
    </message>
    <message>
        <source>Leaves the book unencrypted: everybody who gets the file can read it.</source>
        <translation>Lässt das Buch unverschlüsselt: Jeder, der die Datei erhält, kann sie lesen.</translation>
    </message>
    <message>
        <source>A plain book has no passphrase. Give --plain or a passphrase (--password-file, --key-file, MINUTEBOOK_KEY), not both.</source>
        <translation>Ein unverschlüsseltes Buch hat keine Passphrase. Geben Sie --plain oder eine Passphrase an (--password-file, --key-file, MINUTEBOOK_KEY), nicht beides.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot; in an audit trail. Give of these, parted by commas: %2.</source>
        <translation>In einem Prüfpfad heißt nichts „%1“. Geben Sie davon an, durch Kommas getrennt: %2.</translation>
    </message>
    <message>
        <source>That is no day. Write it as in 2024-03-31.</source>
        <translation>Das ist kein Tag. Schreiben Sie ihn wie in 2024-03-31.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Give of these: %2.</source>
        <translation>Es gibt kein Format „%1“. Geben Sie davon eines an: %2.</translation>
    </message>
    <message>
        <source>A file of format %1 is not for the terminal. Name it with -o FILE.</source>
        <translation>Eine Datei im Format %1 eignet sich nicht für das Terminal. Nennen Sie eine mit -o FILE.</translation>
    </message>
    <message>
        <source>Writes the book&apos;s audit trail: what was issued, approved, corrected, waived and disposed of, by whom and when.</source>
        <translation>Schreibt den Prüfpfad des Buchs: was herausgegeben, genehmigt, berichtigt, hingenommen und vernichtet wurde, von wem und wann.</translation>
    </message>
    <message>
        <source>Only these, parted by commas: %1.</source>
        <translation>Nur diese, durch Kommas getrennt: %1.</translation>
    </message>
    <message>
        <source>Only what was entered on this day (UTC) and later, as in 2024-03-31.</source>
        <translation>Nur, was an diesem Tag (UTC) und später eingetragen wurde, wie in 2024-03-31.</translation>
    </message>
    <message>
        <source>Only what was entered on this day and earlier.</source>
        <translation>Nur, was an diesem Tag und früher eingetragen wurde.</translation>
    </message>
    <message>
        <source>Only what is of this meeting.</source>
        <translation>Nur, was zu dieser Sitzung gehört.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for; by default &quot;confidential&quot;: everything. What tells of anything above it is not there, nor are numbers and hashes.</source>
        <translation>Die höchste Stufe, für die die Leser ermächtigt sind; ohne Angabe „confidential“: alles. Was von Höherem zeugt, fehlt, ebenso Zahlen und Hashwerte.</translation>
    </message>
    <message>
        <source>%1; by default what the file&apos;s name ends in, else table.</source>
        <translation>%1; ohne Angabe das, worauf der Dateiname endet, sonst table.</translation>
    </message>
    <message>
        <source>Writes to FILE instead of standard output. That of a ceiling above the default level only its owner can read (0600).</source>
        <translation>Schreibt in FILE statt auf die Standardausgabe. Liegt die Obergrenze über der Standardstufe, kann nur der Eigentümer die Datei lesen (0600).</translation>
    </message>
    <message>
        <source>%1 holds what %2 holds, and is sound.</source>
        <translation>%1 enthält, was %2 enthält, und ist unversehrt.</translation>
    </message>
    <message>
        <source>%1 is as %2 has it. As it was it is kept as %3.</source>
        <translation>%1 ist nun so wie in %2. Der bisherige Stand ist als %3 aufbewahrt.</translation>
    </message>
    <message>
        <source>--preview changes nothing, and --replace does. Give one of them.</source>
        <translation>--preview ändert nichts, --replace schon. Geben Sie nur eines davon an.</translation>
    </message>
    <message>
        <source>%1 has no backups. “minutebook backups %1 --make” makes one; the window does so by itself.</source>
        <translation>%1 hat keine Sicherungen. „minutebook backups %1 --make“ legt eine an; das Fenster tut es von selbst.</translation>
    </message>
    <message>
        <source>Copies the book with the file of its keys, while it may be in use, and checks the copy.</source>
        <translation>Kopiert das Buch mit seiner Schlüsseldatei, auch während es in Gebrauch ist, und prüft die Kopie.</translation>
    </message>
    <message>
        <source>Makes a book of a backup, and checks it; over a file that is there only with --replace, which keeps that one.</source>
        <translation>Macht aus einer Sicherung ein Buch und prüft es; über eine vorhandene Datei nur mit --replace, das diese aufbewahrt.</translation>
    </message>
    <message>
        <source>Tells what differs between the backup and the book as it is, and changes nothing.</source>
        <translation>Meldet, worin sich Sicherung und jetziges Buch unterscheiden, und ändert nichts.</translation>
    </message>
    <message>
        <source>Sets the book that is there aside (NAME.before-restore.minutebook) and takes its place.</source>
        <translation>Legt das vorhandene Buch beiseite (NAME.before-restore.minutebook) und tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Lists the backups that were made of the book by itself, the newest first.</source>
        <translation>Listet die Sicherungen auf, die vom Buch selbsttätig angelegt wurden, die neueste zuerst.</translation>
    </message>
    <message>
        <source>Makes a further one, as the window does when a book is opened, and daily.</source>
        <translation>Legt eine weitere an, wie das Fenster beim Öffnen eines Buchs und täglich.</translation>
    </message>
    <message>
        <source>Reads all that can be read of a damaged book into a new one, and tells what was saved and what was not.</source>
        <translation>Liest alles, was von einem beschädigten Buch lesbar ist, in ein neues und meldet, was gerettet wurde und was nicht.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 ist unversehrt.</translation>
    </message>
    <message>
        <source>Reads every page and every paper of the book, walks the chains of its revisions and its audit trail, and tells what is damaged.</source>
        <translation>Liest jede Seite und jede Unterlage des Buchs, geht die Ketten seiner Revisionen und seines Prüfpfads durch und meldet, was beschädigt ist.</translation>
    </message>
    <message>
        <source>Usage: minutebook [BOOK]</source>
        <translation>Aufruf: minutebook [BOOK]</translation>
    </message>
    <message>
        <source>       minutebook COMMAND ...</source>
        <translation>        minutebook COMMAND ...</translation>
    </message>
    <message>
        <source>Without a command the window opens. The commands work without a display; each takes --help:</source>
        <translation>Ohne Befehl öffnet sich das Fenster. Die Befehle arbeiten ohne Bildschirm; jeder nimmt --help an:</translation>
    </message>
    <message>
        <source>The passphrase of a book is that of --key-file FILE, else of the variable MINUTEBOOK_KEY, else it is asked for.</source>
        <translation>Die Passphrase eines Buchs ist die von --key-file FILE, sonst die der Variablen MINUTEBOOK_KEY, sonst wird sie erfragt.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 a leak was found.</source>
        <translation>Rückgabewert: 0 erledigt, 1 fehlgeschlagen, 2 falscher Aufruf, 3 ein Leck wurde gefunden.</translation>
    </message>
    <message>
        <source>The minute book.</source>
        <translation>Das Protokollbuch.</translation>
    </message>
    <message>
        <source>The folder with the book&apos;s files.</source>
        <translation>Der Ordner mit den Dateien des Buchs.</translation>
    </message>
    <message>
        <source>A review file, as it was sent or came back.</source>
        <translation>Eine Durchsichtsdatei, wie sie versandt wurde oder zurückkam.</translation>
    </message>
    <message>
        <source>A revision&apos;s number, or &quot;now&quot; for the notes as they are.</source>
        <translation>Die Nummer einer Revision oder „now“ für die jetzige Mitschrift.</translation>
    </message>
    <message>
        <source>A copy of the book, a book as any other.</source>
        <translation>Eine Kopie des Buchs, ein Buch wie jedes andere.</translation>
    </message>
    <message>
        <source>The file, from wherever it comes.</source>
        <translation>Die Datei, woher sie auch stammt.</translation>
    </message>
    <message>
        <source>A meeting file, in minute notation.</source>
        <translation>Eine Sitzungsdatei in Protokollnotation.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist zweimal angegeben.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 verlangt eine ganze Zahl, nicht „%2“.</translation>
    </message>
    <message>
        <source>See minutebook %1 --help.</source>
        <translation>Siehe minutebook %1 --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See minutebook --help.</source>
        <translation>Es gibt keinen Befehl „%1“. Siehe minutebook --help.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. Give --paper A4 or Letter.</source>
        <translation>Es gibt kein Papierformat „%1“. Geben Sie --paper A4 oder Letter an.</translation>
    </message>
    <message>
        <source>Makes a new minute book, encrypted under a key of its own that a passphrase opens, and gives out its recovery code.</source>
        <translation>Legt ein neues Protokollbuch an, mit einem eigenen Schlüssel verschlüsselt, den eine Passphrase öffnet, und gibt seinen Wiederherstellungscode aus.</translation>
    </message>
    <message>
        <source>The committee&apos;s name.</source>
        <translation>Der Name des Gremiums.</translation>
    </message>
    <message>
        <source>The committee&apos;s abbreviation, as in the numbers of its actions.</source>
        <translation>Die Abkürzung des Gremiums, wie in den Nummern seiner Aufgaben.</translation>
    </message>
    <message>
        <source>The classification scheme: SEC, TLP, or a file of one&apos;s own that ends in .json. &quot;minutebook scheme&quot; writes one to begin with.</source>
        <translation>Das Einstufungsschema: SEC, TLP oder eine eigene Datei, die auf .json endet. „minutebook scheme“ schreibt eine als Anfang.</translation>
    </message>
    <message>
        <source>The committee&apos;s seats and people: a table with the headings Category, Name, Initials, Votes, Alternates, Clearance.</source>
        <translation>Sitze und Personen des Gremiums: eine Tabelle mit den Überschriften Category, Name, Initials, Votes, Alternates, Clearance.</translation>
    </message>
    <message>
        <source>Those whom the notes call by pseudonyms: a table with the headings category, code, real-name, since, remark.</source>
        <translation>Wen die Mitschrift mit Pseudonym nennt: eine Tabelle mit den Überschriften category, code, real-name, since, remark.</translation>
    </message>
    <message>
        <source>What makes a meeting able to decide: 6, 2/3, &gt;1/2 or Pilots=1, parted by commas.</source>
        <translation>Was eine Sitzung beschlussfähig macht: 6, 2/3, &gt;1/2 oder Pilots=1, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>The paper that minutes are printed on, A4 or Letter.</source>
        <translation>Das Papier, auf dem Protokolle gedruckt werden, A4 oder Letter.</translation>
    </message>
    <message>
        <source>The committee&apos;s logo for page one: a PNG or SVG picture.</source>
        <translation>Das Logo des Gremiums für Seite eins: ein Bild in PNG oder SVG.</translation>
    </message>
    <message>
        <source>A line for the foot of each page, at most as long as one fits there.</source>
        <translation>Eine Zeile für den Fuß jeder Seite, höchstens so lang, wie dort Platz ist.</translation>
    </message>
    <message>
        <source>--line 0: the item itself</source>
        <translation>--line 0: der TOP selbst</translation>
    </message>
    <message>
        <source>Nothing is withheld of item %1 of meeting %2. List what is: minutebook withheld BOOK --meeting %2.</source>
        <translation>Von TOP %1 der Sitzung %2 wird nichts zurückgehalten. Was zurückgehalten wird, listet minutebook withheld BOOK --meeting %2 auf.</translation>
    </message>
    <message>
        <source>Of item %1 several parts are withheld, or none begins there. Give one of these: %2.</source>
        <translation>Von TOP %1 werden mehrere Teile zurückgehalten, oder keiner beginnt dort. Geben Sie einen davon an: %2.</translation>
    </message>
    <message>
        <source>It is %1 now. Revision %2 of the minutes of meeting %3 has the release note.</source>
        <translation>Die Stufe ist jetzt %1. Revision %2 des Protokolls der Sitzung %3 enthält den Freigabevermerk.</translation>
    </message>
    <message>
        <source>It is %1 now, in the draft minutes of meeting %2.</source>
        <translation>Die Stufe ist jetzt %1, im Protokollentwurf der Sitzung %2.</translation>
    </message>
    <message>
        <source>Gives a part that is withheld a lower level; in approved minutes as a correction with a release note.</source>
        <translation>Gibt einem zurückgehaltenen Teil eine niedrigere Stufe; in genehmigten Protokollen als Berichtigung mit Freigabevermerk.</translation>
    </message>
    <message>
        <source>The item&apos;s number, or its place where items have none.</source>
        <translation>Die Nummer des TOP, oder sein Platz, wo TOPs keine haben.</translation>
    </message>
    <message>
        <source>The line of its notes, from 1, at which the part begins; 0: the item itself. Needed where several parts of the item are withheld.</source>
        <translation>Die Zeile seiner Mitschrift, ab 1, in der der Teil beginnt; 0: der TOP selbst. Nötig, wo mehrere Teile des TOP zurückgehalten werden.</translation>
    </message>
    <message>
        <source>In place of a line, a paper of the item, by its place among them, from 1.</source>
        <translation>Statt einer Zeile eine Unterlage des TOP, nach ihrem Platz unter den Unterlagen, ab 1.</translation>
    </message>
    <message>
        <source>The new level.</source>
        <translation>Die neue Stufe.</translation>
    </message>
    <message>
        <source>Why its new readers may see it: they are told.</source>
        <translation>Warum die neuen Leser es sehen dürfen: Es wird ihnen mitgeteilt.</translation>
    </message>
    <message>
        <source>A certificate is a file of its own. Give --certificate another name.</source>
        <translation>Eine Bescheinigung ist eine eigene Datei. Geben Sie --certificate einen anderen Namen.</translation>
    </message>
    <message>
        <source>Only a PDF can have a password. Give --format pdf, or leave --password-file out.</source>
        <translation>Nur ein PDF kann ein Passwort haben. Geben Sie --format pdf an, oder lassen Sie --password-file weg.</translation>
    </message>
    <message>
        <source>Only a numbered copy has a reader. Give --copy N or --copy N/OF.</source>
        <translation>Nur ein nummeriertes Exemplar hat einen Leser. Geben Sie --copy N oder --copy N/OF an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a copy. Give --copy 3, or --copy 3/5 for the third of five.</source>
        <translation>„%1“ ist keine Exemplarnummer. Geben Sie --copy 3 an, oder --copy 3/5 für das dritte von fünf.</translation>
    </message>
    <message>
        <source>--meeting is missing.</source>
        <translation>--meeting fehlt.</translation>
    </message>
    <message>
        <source>What format &quot;%1&quot; is to have is not clear. Give --format with one of these: %2.</source>
        <translation>Welches Format „%1“ haben soll, ist unklar. Geben Sie --format mit einem davon an: %2.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. Give --kind minutes, agenda, attendance or volume.</source>
        <translation>Es gibt keine Art „%1“. Geben Sie --kind minutes, agenda, attendance oder volume an.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for, or &quot;confidential&quot; for everything.</source>
        <translation>Die höchste Stufe, für die die Leser ermächtigt sind, oder „confidential“ für alles.</translation>
    </message>
    <message>
        <source>The file to write. That of an edition above the default level only its owner can read (0600).</source>
        <translation>Die zu schreibende Datei. Die einer Fassung über der Standardstufe kann nur ihr Eigentümer lesen (0600).</translation>
    </message>
    <message>
        <source>What to write: minutes, agenda, attendance, or volume: the approved minutes of many meetings as one PDF.</source>
        <translation>Was zu schreiben ist: minutes, agenda, attendance oder volume: die genehmigten Protokolle vieler Sitzungen als ein PDF.</translation>
    </message>
    <message>
        <source>Of a volume: the meetings of this year alone.</source>
        <translation>Bei einem Band: nur die Sitzungen dieses Jahres.</translation>
    </message>
    <message>
        <source>One of %1; by default what the file&apos;s name ends in.</source>
        <translation>Eines von %1; ohne Angabe das, worauf der Dateiname endet.</translation>
    </message>
    <message>
        <source>Numbers the copy, on every page: 3, or 3/5 for the third of five.</source>
        <translation>Nummeriert das Exemplar auf jeder Seite: 3, oder 3/5 für das dritte von fünf.</translation>
    </message>
    <message>
        <source>Whom the numbered copy is for.</source>
        <translation>Für wen das nummerierte Exemplar bestimmt ist.</translation>
    </message>
    <message>
        <source>Encrypts the PDF (AES-256) with the passphrase in FILE. It is no PDF/A then.</source>
        <translation>Verschlüsselt das PDF (AES-256) mit der Passphrase in FILE. Es ist dann kein PDF/A.</translation>
    </message>
    <message>
        <source>Writes to FILE what the search for all that is withheld came to: as JSON if it ends in .json. Only its owner can read it (0600).</source>
        <translation>Schreibt in FILE, was die Suche nach allem Zurückgehaltenen ergab: als JSON, wenn der Name auf .json endet. Nur der Eigentümer kann sie lesen (0600).</translation>
    </message>
    <message>
        <source>Writes one edition of a meeting&apos;s minutes, agenda or attendance record, or of many meetings&apos; minutes: what its readers may see, and nothing above.</source>
        <translation>Schreibt eine Fassung des Protokolls, der Tagesordnung oder der Anwesenheitsliste einer Sitzung oder der Protokolle vieler Sitzungen: was ihre Leser sehen dürfen, und nichts darüber.</translation>
    </message>
    <message>
        <source>A volume takes no --%1. Leave it out.</source>
        <translation>Ein Band nimmt kein --%1 an. Lassen Sie es weg.</translation>
    </message>
    <message>
        <source>A volume is a PDF. Give --format pdf, or leave it out.</source>
        <translation>Ein Band ist ein PDF. Geben Sie --format pdf an, oder lassen Sie es weg.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n Datei</numerusform>
            <numerusform>%n Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the clear there, own notes and real names too: keep the folder as you keep the passphrase, and delete it when it has served.</source>
        <translation>Dort steht alles im Klartext, auch eigene Notizen und Klarnamen: Verwahren Sie den Ordner wie die Passphrase, und löschen Sie ihn, wenn er seinen Zweck erfüllt hat.</translation>
    </message>
    <message>
        <source>Writes the whole book as files into a folder that is empty: meetings as notation, all else as tables. Nothing of it is encrypted there. Revisions, what was issued and the audit trail stay in the book.</source>
        <translation>Schreibt das ganze Buch als Dateien in einen leeren Ordner: Sitzungen als Notation, alles andere als Tabellen. Nichts davon ist dort verschlüsselt. Revisionen, Herausgegebenes und der Prüfpfad bleiben im Buch.</translation>
    </message>
    <message>
        <source>Makes a new book of such a folder, whole or not at all.</source>
        <translation>Macht aus einem solchen Ordner ein neues Buch, ganz oder gar nicht.</translation>
    </message>
    <message>
        <source>it is another file than the one that was written</source>
        <translation>es ist eine andere Datei als die, die geschrieben wurde</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>es ist kein Ordner</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>it is neither a meeting file nor DOCX, ODT, HTML or text</source>
        <translation>es ist weder eine Sitzungsdatei noch DOCX, ODT, HTML oder Text</translation>
    </message>
    <message>
        <source>%1: meeting %2</source>
        <translation>%1: Sitzung %2</translation>
    </message>
    <message>
        <source>%1 as notation</source>
        <translation>%1 als Notation</translation>
    </message>
    <message>
        <source>%1: meeting %2 of %3, a draft with %4, %5 and %6; %7. Look through what was made of it.</source>
        <translation>%1: Sitzung %2 vom %3, ein Entwurf mit %4, %5 und %6; %7. Sehen Sie durch, was daraus geworden ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n TOP</numerusform>
            <numerusform>%n TOPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n Bemerkung</numerusform>
            <numerusform>%n Bemerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no file that ends in .minutes.md.</source>
        <translation>%1 enthält keine Datei, die auf .minutes.md endet.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) taken</source>
        <translation>
            <numerusform>%n Sitzung übernommen</numerusform>
            <numerusform>%n Sitzungen übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n Datei abgewiesen</numerusform>
            <numerusform>%n Dateien abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2024-03-05.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie es als 2024-03-05.</translation>
    </message>
    <message>
        <source>--meeting and --date are told of one old document; a meeting file says them itself.</source>
        <translation>--meeting und --date gelten für ein einzelnes altes Dokument; eine Sitzungsdatei nennt sie selbst.</translation>
    </message>
    <message>
        <source>The number of old minutes that do not say it, or say another.</source>
        <translation>Die Nummer alter Protokolle, die sie nicht oder anders nennen.</translation>
    </message>
    <message>
        <source>Their date, as 2024-03-05.</source>
        <translation>Deren Datum, als 2024-03-05.</translation>
    </message>
    <message>
        <source>Takes the place of a meeting that is in the book already, but not of an approved one.</source>
        <translation>Tritt an die Stelle einer Sitzung, die schon im Buch steht, nicht aber einer genehmigten.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so it has no key, and everybody can open it. To make an encrypted book of it, write it as a folder (minutebook export-folder) and make a new book of that.</source>
        <translation>%1 ist nicht verschlüsselt, hat also keinen Schlüssel, und jeder kann es öffnen. Um ein verschlüsseltes Buch daraus zu machen, schreiben Sie es als Ordner (minutebook export-folder), und machen Sie daraus ein neues Buch.</translation>
    </message>
    <message>
        <source>New passphrase of %1: </source>
        <translation>Neue Passphrase von %1: </translation>
    </message>
    <message>
        <source>Give one of --add, --remove and --change at a time.</source>
        <translation>Geben Sie jeweils nur eines von --add, --remove und --change an.</translation>
    </message>
    <message>
        <source>%1 has a new key. As it was it is kept as %2, and still opens for whoever could open it: delete that when the new one has been looked at. So do the backups that were made before.</source>
        <translation>%1 hat einen neuen Schlüssel. Der bisherige Stand ist als %2 aufbewahrt und öffnet sich noch für alle, die es öffnen konnten: Löschen Sie ihn, wenn Sie den neuen angesehen haben. Dasselbe gilt für frühere Sicherungen.</translation>
    </message>
    <message>
        <source>To be added again, each with a passphrase (minutebook keys %1 --add NAME): %2</source>
        <translation>Wieder hinzuzufügen, jeweils mit einer Passphrase (minutebook keys %1 --add NAME): %2</translation>
    </message>
    <message>
        <source>Takes the new passphrase from FILE instead of the terminal.</source>
        <translation>Liest die neue Passphrase aus FILE statt vom Terminal.</translation>
    </message>
    <message>
        <source>Lists who can open the book, and adds, removes or changes a passphrase, which leaves the book as it is.</source>
        <translation>Listet auf, wer das Buch öffnen kann, und fügt eine Passphrase hinzu, entfernt oder ändert sie; das Buch selbst bleibt unverändert.</translation>
    </message>
    <message>
        <source>Gives somebody a passphrase.</source>
        <translation>Gibt jemandem eine Passphrase.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s passphrase away. Copies of the book that they kept still open: see minutebook rekey.</source>
        <translation>Nimmt jemandem die Passphrase. Behaltene Kopien des Buchs öffnen sich damit weiterhin: siehe minutebook rekey.</translation>
    </message>
    <message>
        <source>Gives somebody another passphrase.</source>
        <translation>Gibt jemandem eine andere Passphrase.</translation>
    </message>
    <message>
        <source>Writes the recovery code to FILE; - is standard output.</source>
        <translation>Schreibt den Wiederherstellungscode in FILE; - ist die Standardausgabe.</translation>
    </message>
    <message>
        <source>Gives the book a new key: encrypts it anew, checks that, and keeps the book as it was beside it.</source>
        <translation>Gibt dem Buch einen neuen Schlüssel: verschlüsselt es neu, prüft das und bewahrt das bisherige Buch daneben auf.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n Befund</numerusform>
            <numerusform>%n Befunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n hingenommen</numerusform>
            <numerusform>%n hingenommen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what in a meeting looks like a mistake or is worth a look, waived findings left out. Lines are those of what &quot;write --own-notes&quot; writes.</source>
        <translation>Meldet, was in einer Sitzung nach einem Fehler aussieht oder einen Blick wert ist, ohne hingenommene Befunde. Zeilen sind die dessen, was „write --own-notes“ schreibt.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>ein Protokoll</translation>
    </message>
    <message>
        <source>an agenda</source>
        <translation>eine Tagesordnung</translation>
    </message>
    <message>
        <source>an attendance record</source>
        <translation>eine Anwesenheitsliste</translation>
    </message>
    <message>
        <source>an action log</source>
        <translation>eine Aufgabenliste</translation>
    </message>
    <message>
        <source>a decision register</source>
        <translation>ein Beschlussregister</translation>
    </message>
    <message>
        <source>a volume of minutes</source>
        <translation>ein Protokollband</translation>
    </message>
    <message>
        <source>an audit trail</source>
        <translation>ein Prüfpfad</translation>
    </message>
    <message>
        <source>an edition</source>
        <translation>eine Fassung</translation>
    </message>
    <message>
        <source>Writes over a file that does not say what it is. One that holds another edition is not written over in any case.</source>
        <translation>Überschreibt eine Datei, die nicht sagt, was sie ist. Eine, die eine andere Fassung enthält, wird in keinem Fall überschrieben.</translation>
    </message>
    <message>
        <source>a %1 edition</source>
        <translation>eine Fassung %1</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>eine Bescheinigung</translation>
    </message>
    <message>
        <source>a meeting file</source>
        <translation>eine Sitzungsdatei</translation>
    </message>
    <message>
        <source>a classification scheme</source>
        <translation>ein Einstufungsschema</translation>
    </message>
    <message>
        <source>Writes the recovery code to FILE instead of standard output.</source>
        <translation>Schreibt den Wiederherstellungscode in FILE statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Whose passphrase it is; without it, the name of the system&apos;s user.</source>
        <translation>Wessen Passphrase es ist; ohne Angabe der Name des Systembenutzers.</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Schriftführung</translation>
    </message>
    <message>
        <source>Takes the first passphrase from FILE instead of the terminal.</source>
        <translation>Liest die erste Passphrase aus FILE statt vom Terminal.</translation>
    </message>
    <message>
        <source>Makes a book without a key of its own, which opens by the passphrase in FILE directly (as MINUTEBOOK_KEY does).</source>
        <translation>Legt ein Buch ohne eigenen Schlüssel an, das sich unmittelbar mit der Passphrase in FILE öffnet (wie mit MINUTEBOOK_KEY).</translation>
    </message>
    <message>
        <source>A book opens by a passphrase directly, or has a key of its own. Give --key-file or --password-file, not both.</source>
        <translation>Ein Buch öffnet sich unmittelbar mit einer Passphrase oder hat einen eigenen Schlüssel. Geben Sie --key-file oder --password-file an, nicht beides.</translation>
    </message>
    <message>
        <source>Passphrase of the new book: </source>
        <translation>Passphrase des neuen Buchs: </translation>
    </message>
    <message>
        <source>The recovery code of %1 opens it without a passphrase, and without the file of its keys. Write it down, lock it away, and keep no copy on this machine:</source>
        <translation>Der Wiederherstellungscode von %1 öffnet es ohne Passphrase und ohne seine Schlüsseldatei. Schreiben Sie ihn auf, schließen Sie ihn weg, und behalten Sie keine Kopie auf diesem Rechner:</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>es hat zu lange gedauert</translation>
    </message>
    <message>
        <source>it is no such document</source>
        <translation>es ist kein solches Dokument</translation>
    </message>
    <message>
        <source>pandoc or LibreOffice</source>
        <translation>pandoc oder LibreOffice</translation>
    </message>
    <message>
        <source>The meeting&apos;s number.</source>
        <translation>Die Nummer der Sitzung.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Give --format text or json.</source>
        <translation>Es gibt kein Format „%1“. Geben Sie --format text oder json an.</translation>
    </message>
    <message>
        <source>Give --meeting N, for a volume --year YEAR or --all, or for an action log or decision register --register.</source>
        <translation>Geben Sie --meeting N an, für einen Band --year YEAR oder --all, für eine Aufgabenliste oder ein Beschlussregister --register.</translation>
    </message>
    <message>
        <source>Searches a file for all that an edition withholds, and certifies that nothing of it is there.</source>
        <translation>Durchsucht eine Datei nach allem, was eine Fassung zurückhält, und bescheinigt, dass nichts davon darin steht.</translation>
    </message>
    <message>
        <source>Of a volume: the year whose approved meetings it binds.</source>
        <translation>Bei einem Band: das Jahr, dessen genehmigte Sitzungen er zusammenfasst.</translation>
    </message>
    <message>
        <source>Of a volume: it binds the approved meetings of all years.</source>
        <translation>Bei einem Band: Er fasst die genehmigten Sitzungen aller Jahre zusammen.</translation>
    </message>
    <message>
        <source>Of an action log or a decision register, in whatever format: it is of the whole book.</source>
        <translation>Bei einer Aufgabenliste oder einem Beschlussregister, gleich in welchem Format: Sie gilt dem ganzen Buch.</translation>
    </message>
    <message>
        <source>The edition whose readers get the file: a level, or &quot;confidential&quot;.</source>
        <translation>Die Fassung, deren Leser die Datei erhalten: eine Stufe oder „confidential“.</translation>
    </message>
    <message>
        <source>Takes the PDF&apos;s password from FILE.</source>
        <translation>Liest das Passwort des PDF aus FILE.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text oder json.</translation>
    </message>
    <message>
        <source>Writes the certificate to FILE, which only its owner can read then (0600), instead of standard output.</source>
        <translation>Schreibt die Bescheinigung in FILE, die dann nur ihr Eigentümer lesen kann (0600), statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;. Give of these, parted by commas: %2.</source>
        <translation>Es gibt keinen Status „%1“. Geben Sie davon an, durch Kommas getrennt: %2.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for, or &quot;confidential&quot; for everything; by default the scheme&apos;s default level. What is above it is not there.</source>
        <translation>Die höchste Stufe, für die die Leser ermächtigt sind, oder „confidential“ für alles; ohne Angabe die Standardstufe des Schemas. Was darüber liegt, fehlt.</translation>
    </message>
    <message>
        <source>Lists the actions of all meetings by the latest word on each that its readers may see.</source>
        <translation>Listet die Aufgaben aller Sitzungen nach dem letzten Stand auf, den ihre Leser sehen dürfen.</translation>
    </message>
    <message>
        <source>Only actions of these statuses, parted by commas: %1.</source>
        <translation>Nur Aufgaben mit diesem Status, durch Kommas getrennt: %1.</translation>
    </message>
    <message>
        <source>Only actions of this owner, as the notes name them.</source>
        <translation>Nur Aufgaben dieser Zuständigen, wie die Mitschrift sie nennt.</translation>
    </message>
    <message>
        <source>Lists the decisions of all meetings that its readers may see.</source>
        <translation>Listet die Beschlüsse aller Sitzungen auf, die ihre Leser sehen dürfen.</translation>
    </message>
    <message>
        <source>Only decisions with these verbs, parted by commas: AGREED, NOTED, ...</source>
        <translation>Nur Beschlüsse mit diesen Verben, durch Kommas getrennt: AGREED, NOTED, ...</translation>
    </message>
    <message>
        <source>Takes the review file&apos;s own passphrase from FILE.</source>
        <translation>Liest die eigene Passphrase der Durchsichtsdatei aus FILE.</translation>
    </message>
    <message>
        <source>an old review file</source>
        <translation>eine alte Durchsichtsdatei</translation>
    </message>
    <message>
        <source>%1 is for %2. Tell them the passphrase by another way than the file.</source>
        <translation>%1 ist für %2. Teilen Sie die Passphrase auf einem anderen Weg mit als die Datei.</translation>
    </message>
    <message>
        <source>Up to %1, for %2</source>
        <translation>Bis %1, für %2</translation>
    </message>
    <message>
        <source>Comments are wanted by %1</source>
        <translation>Kommentare werden erbeten bis %1</translation>
    </message>
    <message>
        <source>SHA-256 of its PDF: %1</source>
        <translation>SHA-256 des PDF: %1</translation>
    </message>
    <message>
        <source>Returned by %1 on %2</source>
        <translation>Zurückgegeben von %1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all that %2 says in it was known already</source>
        <translation>%1: Alles, was %2 darin sagt, war schon bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new comment(s) of %2</source>
        <translation>
            <numerusform>%1: %n neuer Kommentar von %2</numerusform>
            <numerusform>%1: %n neue Kommentare von %2</numerusform>
        </translation>
    </message>
    <message>
        <source>; on an earlier draft than the latest that was sent</source>
        <translation>; zu einem früheren Entwurf als dem zuletzt versandten</translation>
    </message>
    <message>
        <source>Writes an edition of a meeting&apos;s minutes as a file for one reader to comment on, encrypted, and keeps that it was sent.</source>
        <translation>Schreibt eine Fassung des Protokolls einer Sitzung als verschlüsselte Datei, die ein Leser kommentieren kann, und hält fest, dass sie versandt wurde.</translation>
    </message>
    <message>
        <source>The reader, by name: one of the committee&apos;s people.</source>
        <translation>Der Leser, mit Namen: eine der Personen des Gremiums.</translation>
    </message>
    <message>
        <source>The level up to which the edition shows; not above the reader&apos;s clearance.</source>
        <translation>Die Stufe, bis zu der die Fassung zeigt; nicht über der Ermächtigung des Lesers.</translation>
    </message>
    <message>
        <source>The review file, whose name ends in .minutereview.</source>
        <translation>Die Durchsichtsdatei, deren Name auf .minutereview endet.</translation>
    </message>
    <message>
        <source>The day by which comments are wanted: 2024-03-05.</source>
        <translation>Der Tag, bis zu dem Kommentare erbeten sind: 2024-03-05.</translation>
    </message>
    <message>
        <source>Tells what is in a review file, with the comments. No book is needed.</source>
        <translation>Meldet, was in einer Durchsichtsdatei steht, mit den Kommentaren. Ein Buch ist nicht nötig.</translation>
    </message>
    <message>
        <source>Takes the comments of review files into the book, each once, and lists them. The notes are not changed.</source>
        <translation>Übernimmt die Kommentare aus Durchsichtsdateien in das Buch, jeden einmal, und listet sie auf. Die Mitschrift wird nicht geändert.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No revision has been kept of these minutes yet.</source>
        <translation>Von diesem Protokoll wurde noch keine Revision festgehalten.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>Nothing differs in this edition.</source>
        <translation>In dieser Fassung gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>Lists the revisions of a meeting&apos;s minutes: what was sent out, approved and corrected, with their hashes.</source>
        <translation>Listet die Revisionen des Protokolls einer Sitzung auf: was versandt, genehmigt und berichtigt wurde, mit Hashwerten.</translation>
    </message>
    <message>
        <source>table or json; by default table.</source>
        <translation>table oder json; ohne Angabe table.</translation>
    </message>
    <message>
        <source>Tells word by word what differs between two revisions of a meeting&apos;s minutes, or a revision and the notes now.</source>
        <translation>Meldet Wort für Wort, worin sich zwei Revisionen des Protokolls einer Sitzung unterscheiden, oder eine Revision und die jetzige Mitschrift.</translation>
    </message>
    <message>
        <source>The edition that is compared: the highest level that its readers are cleared for, or &quot;confidential&quot; for everything; by default the meeting&apos;s default level.</source>
        <translation>Die Fassung, die verglichen wird: die höchste Stufe, für die ihre Leser ermächtigt sind, oder „confidential“ für alles; ohne Angabe die Standardstufe der Sitzung.</translation>
    </message>
    <message>
        <source>it is neither a file nor a pipe</source>
        <translation>es ist weder eine Datei noch eine Pipe</translation>
    </message>
    <message>
        <source>The scheme of %1 is %2 now: %3.</source>
        <translation>Das Schema von %1 ist jetzt %2: %3.</translation>
    </message>
    <message>
        <source>Writes the committee&apos;s classification scheme as JSON, or takes one that was edited.</source>
        <translation>Schreibt das Einstufungsschema des Gremiums als JSON, oder übernimmt ein bearbeitetes.</translation>
    </message>
    <message>
        <source>Takes the scheme in FILE. Meetings that were held keep the levels that they were held with; planned ones go over.</source>
        <translation>Übernimmt das Schema in FILE. Abgehaltene Sitzungen behalten die Stufen, mit denen sie abgehalten wurden; geplante wechseln.</translation>
    </message>
    <message>
        <source>Writes to FILE instead of standard output.</source>
        <translation>Schreibt in FILE statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>%1 more. Ask for them with --most N.</source>
        <translation>%1 weitere. Mit --most N werden sie gezeigt.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>Looks for words in all that the meetings say that its readers may see, the newest first.</source>
        <translation>Sucht Wörter in allem, was die Sitzungen sagen und ihre Leser sehen dürfen, das Neueste zuerst.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for, or &quot;confidential&quot; for everything; by default the scheme&apos;s default level. What is above it is neither found nor counted.</source>
        <translation>Die höchste Stufe, für die die Leser ermächtigt sind, oder „confidential“ für alles; ohne Angabe die Standardstufe des Schemas. Was darüber liegt, wird weder gefunden noch gezählt.</translation>
    </message>
    <message>
        <source>Only meetings of this day and later ones, as in 2024-03-31.</source>
        <translation>Nur Sitzungen an diesem Tag und später, wie in 2024-03-31.</translation>
    </message>
    <message>
        <source>Only meetings of this day and earlier ones.</source>
        <translation>Nur Sitzungen an diesem Tag und früher.</translation>
    </message>
    <message>
        <source>Only what is of this person: initials, a name or an owner.</source>
        <translation>Nur, was zu dieser Person gehört: Kürzel, Name oder Zuständige.</translation>
    </message>
    <message>
        <source>What fits best comes first.</source>
        <translation>Das am besten Passende zuerst.</translation>
    </message>
    <message>
        <source>So many hits at most; by default %1.</source>
        <translation>Höchstens so viele Treffer; ohne Angabe %1.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Give of these, parted by commas: %2.</source>
        <translation>Es gibt keinen Zustand „%1“. Geben Sie davon an, durch Kommas getrennt: %2.</translation>
    </message>
    <message>
        <source>Lists what is withheld in all meetings, with grounds, owners, and when it is looked at again.</source>
        <translation>Listet auf, was in allen Sitzungen zurückgehalten wird, mit Gründen, Zuständigen und dem Termin der nächsten Überprüfung.</translation>
    </message>
    <message>
        <source>Only what is due to be looked at again, or overdue.</source>
        <translation>Nur, was zur Überprüfung fällig oder überfällig ist.</translation>
    </message>
    <message>
        <source>Only what is in these states, parted by commas: %1.</source>
        <translation>Nur, was in diesem Zustand ist, durch Kommas getrennt: %1.</translation>
    </message>
    <message>
        <source>Only what this owner answers for.</source>
        <translation>Nur, wofür diese Zuständigen einstehen.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for; by default &quot;confidential&quot;: everything. What is above it is not there, nor are grounds and owners of such parts.</source>
        <translation>Die höchste Stufe, für die die Leser ermächtigt sind; ohne Angabe „confidential“: alles. Was darüber liegt, fehlt, ebenso Gründe und Zuständige solcher Teile.</translation>
    </message>
    <message>
        <source>Lists nothing, but takes grounds from a table with the headings meeting, item, line, ground, owner, review and event; without a line it is the item itself.</source>
        <translation>Listet nichts auf, sondern übernimmt Gründe aus einer Tabelle mit den Überschriften meeting, item, line, ground, owner, review und event; ohne Zeile ist der TOP selbst gemeint.</translation>
    </message>
    <message>
        <source>Writes a meeting as minute notation, with everything that its notes say.</source>
        <translation>Schreibt eine Sitzung in Protokollnotation, mit allem, was in der Mitschrift steht.</translation>
    </message>
    <message>
        <source>Writes to FILE, which only its owner can read then (0600), instead of standard output.</source>
        <translation>Schreibt in FILE, die dann nur ihr Eigentümer lesen kann (0600), statt auf die Standardausgabe.</translation>
    </message>
    <message>
        <source>Writes the secretary&apos;s own notes (// ...) too.</source>
        <translation>Schreibt auch die eigenen Notizen der Schriftführung (// ...).</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Give a tag, as en-GB or cy-GB.</source>
        <translation>Es gibt keine Sprache „%1“. Geben Sie ein Kürzel an, wie en-GB oder de-DE.</translation>
    </message>
    <message>
        <source>The language of what the minutes say by themselves, as en-GB, cy-GB, de-DE or fr-FR.</source>
        <translation>Die Sprache dessen, was das Protokoll von selbst sagt, wie en-GB, cy-GB, de-DE oder fr-FR.</translation>
    </message>
    <message>
        <source>the minute book of a committee whose business is partly secret</source>
        <translation>das Protokollbuch eines Gremiums, dessen Geschäfte zum Teil geheim sind</translation>
    </message>
    <message>
        <source>A volume is a PDF. Let the name &quot;%1&quot; end in .pdf.</source>
        <translation>Ein Band ist ein PDF. Lassen Sie den Namen „%1“ auf .pdf enden.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Give --format with one of these: %2.</source>
        <translation>Ein Format „%1“ gibt es nicht. Geben Sie --format mit einem von diesen an: %2.</translation>
    </message>
    <message>
        <source>A column paper names a paper of the item, from 1, in the place of a line.</source>
        <translation>Eine Spalte paper nennt eine Unterlage des TOP, ab 1, anstelle einer Zeile.</translation>
    </message>
    <message>
        <source>What is looked for: words, &quot;a phrase&quot;, a beginning with * behind it, joined by AND, OR and NOT.</source>
        <translation>Was gesucht wird: Wörter, &quot;eine Wortfolge&quot;, ein Wortanfang mit * dahinter, verbunden durch AND, OR und NOT.</translation>
    </message>
    <message>
        <source>The book that is made.</source>
        <translation>Das Buch, das erstellt wird.</translation>
    </message>
    <message>
        <source>Takes meeting files into the book, each whole or not at all. Of a folder it takes all that end in .minutes.md. Old minutes (.docx, .odt, .html, .md, .txt) come in as a draft to look through.</source>
        <translation>Übernimmt Sitzungsdateien in das Buch, jede ganz oder gar nicht. Aus einem Ordner alle, die auf .minutes.md enden. Alte Protokolle (.docx, .odt, .html, .md, .txt) kommen als Entwurf zum Durchsehen herein.</translation>
    </message>
    <message>
        <source>Meeting %1 is still planned, so nothing is approved by what its notes say of the minutes of meeting %2. Start it, or make it a draft, and approve them then.</source>
        <translation>Sitzung %1 ist noch geplant, also ist durch das, was ihre Mitschrift über das Protokoll der Sitzung %2 sagt, nichts genehmigt. Beginnen Sie sie, oder machen Sie sie zum Entwurf, und genehmigen Sie es dann.</translation>
    </message>
    <message>
        <source>%1 Restore a backup, and compare what it says.</source>
        <translation>%1 Stellen Sie eine Sicherung wieder her, und vergleichen Sie, was sie sagt.</translation>
    </message>
    <message>
        <source>item %1, %2 → %3</source>
        <translation>TOP %1, %2 → %3</translation>
    </message>
    <message>
        <source>Why more readers may see what was lowered since others have read the minutes.</source>
        <translation>Warum mehr Leser sehen dürfen, was gesenkt wurde, seit andere das Protokoll gelesen haben.</translation>
    </message>
    <message>
        <source>(text disposed of)</source>
        <translation>(Text vernichtet)</translation>
    </message>
    <message>
        <source>(approval taken back on %1 by %2)</source>
        <comment>day, person</comment>
        <translation>(Genehmigung am %1 von %2 zurückgenommen)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are approved already: nothing is changed by what is accepted.</source>
        <translation>Das Protokoll der Sitzung %1 ist schon genehmigt: Was angenommen wird, ändert nichts.</translation>
    </message>
    <message>
        <source>%1 is over: nobody could comment by then. Give --until with a day to come.</source>
        <translation>%1 ist vorbei: bis dahin könnte niemand mehr kommentieren. Geben Sie mit --until einen Tag an, der noch kommt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone is no command. Give one of these: %2.</source>
        <translation>&quot;%1&quot; allein ist kein Befehl. Geben Sie einen von diesen: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would not be opened as a review file. Give it a name that ends in .minutereview.</source>
        <translation>&quot;%1&quot; würde nicht als Durchsichtsdatei geöffnet. Geben Sie einen Namen, der auf .minutereview endet.</translation>
    </message>
    <message>
        <source>There is no day from %1 up to %2. Exchange them.</source>
        <translation>Von %1 bis %2 gibt es keinen Tag. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>Nothing was done. With --words-seen the reason is printed as it is.</source>
        <translation>Es wurde nichts getan. Mit --words-seen wird der Grund gedruckt, wie er ist.</translation>
    </message>
    <message>
        <source>Somebody has seen that the reason has words in common with what stays withheld, and they give nothing away.</source>
        <translation>Jemand hat gesehen, dass der Grund Wörter mit dem gemeinsam hat, was zurückgehalten bleibt, und sie verraten nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not told of %n earlier comment(s): they or their answers say what this edition leaves out.</source>
        <translation>
            <numerusform>%1 erfährt von %n früheren Anmerkung nichts: sie oder die Antwort sagt, was diese Ausgabe auslässt.</numerusform>
            <numerusform>%1 erfährt von %n früheren Anmerkungen nichts: sie oder die Antworten sagen, was diese Ausgabe auslässt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such action is shown. An owner is given as the notes name them.</source>
        <translation>Eine solche Maßnahme wird nicht gezeigt. Verantwortliche werden so angegeben, wie die Notizen sie nennen.</translation>
    </message>
    <message>
        <source>No such decision is shown. The committee decides and records with these verbs: %1.</source>
        <translation>Ein solcher Beschluss wird nicht gezeigt. Das Gremium beschließt und hält fest mit diesen Verben: %1.</translation>
    </message>
    <message>
        <source>between meetings, No %1</source>
        <translation>zwischen den Sitzungen, Nr. %1</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>Aus „%1“ wird „%2“.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>“%1” goes.</source>
        <translation>„%1“ entfällt.</translation>
    </message>
    <message>
        <source>%1 for “%2”.</source>
        <translation>%1 für „%2“.</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Anderer Wortlaut</translation>
    </message>
    <message>
        <source>Level to discuss</source>
        <translation>Stufe zu besprechen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Accepted as a whole</source>
        <translation>Im Ganzen angenommen</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>mit Änderungen angenommen</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>zu besprechen</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>überholt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>in a marked-up document</source>
        <translation>in einem Dokument mit Anmerkungen</translation>
    </message>
    <message>
        <source>%1 on page %2</source>
        <comment>kind of comment</comment>
        <translation>%1 auf Seite %2</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>Es antwortet auf: %1</translation>
    </message>
    <message>
        <source>a higher level</source>
        <translation>eine höhere Stufe</translation>
    </message>
</context>
<context>
    <name>CutReading</name>
    <message>
        <source>Item %1</source>
        <translation>TOP %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>TOP</translation>
    </message>
    <message>
        <source>Something is withheld here.</source>
        <translation>Hier wird etwas zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>DecisionRegister</name>
    <message>
        <source>%1, superseded</source>
        <comment>a verb</comment>
        <translation>%1, abgelöst</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Choose or Make an Empty Folder</source>
        <translation>Leeren Ordner wählen oder anlegen</translation>
    </message>
    <message>
        <source>Choose the Folder of a Book</source>
        <translation>Ordner eines Buchs wählen</translation>
    </message>
    <message>
        <source>Open Book</source>
        <translation>Buch öffnen</translation>
    </message>
    <message>
        <source>Minute books and review files (*.minutebook *.minutereview);;All files (*)</source>
        <translation>Protokollbücher und Durchsichtsdateien (*.minutebook *.minutereview);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 (copy).minutebook</source>
        <translation>%1 (Kopie).minutebook</translation>
    </message>
    <message>
        <source>Save Book Elsewhere</source>
        <translation>Buch andernorts speichern</translation>
    </message>
    <message>
        <source>Minute books (*.minutebook)</source>
        <translation>Protokollbücher (*.minutebook)</translation>
    </message>
    <message>
        <source>Passphrase of “%1”, or its recovery code:</source>
        <translation>Passphrase von „%1“ oder Wiederherstellungscode:</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Minute books (*.minutebook);;All files (*)</source>
        <translation>Protokollbücher (*.minutebook);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation>Sitzungen importieren</translation>
    </message>
    <message>
        <source>Choose a Folder of Meeting Files</source>
        <translation>Ordner mit Sitzungsdateien wählen</translation>
    </message>
    <message>
        <source>Meeting files (*.minutes.md *.md);;All files (*)</source>
        <translation>Sitzungsdateien (*.minutes.md *.md);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Bring In Old Minutes</source>
        <translation>Alte Protokolle übernehmen</translation>
    </message>
    <message>
        <source>Passphrase of “%1”:</source>
        <translation>Passphrase von „%1“:</translation>
    </message>
    <message>
        <source>Open Review File</source>
        <translation>Durchsichtsdatei öffnen</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>PDF öffnen</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the system’s settings, or export the edition as PDF.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet. Fügen Sie in den Systemeinstellungen einen hinzu, oder exportieren Sie die Fassung als PDF.</translation>
    </message>
    <message>
        <source>Attach Papers</source>
        <translation>Unterlagen beifügen</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>Keep This Filter</source>
        <translation>Diesen Filter behalten</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>Who You Are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Whose actions are “mine”: of the committee’s people, &amp;you are</source>
        <translation>Wessen Aufgaben sind „meine“? Von den Personen des Gremiums sind &amp;Sie</translation>
    </message>
    <message>
        <source>Take In Comments</source>
        <translation>Kommentare einlesen</translation>
    </message>
    <message>
        <source>Review files (*.minutereview)</source>
        <translation>Durchsichtsdateien (*.minutereview)</translation>
    </message>
    <message>
        <source>Accept with Changes</source>
        <translation>Mit Änderungen annehmen</translation>
    </message>
    <message>
        <source>Instead of “%1”:</source>
        <translation>Statt „%1“:</translation>
    </message>
    <message>
        <source>Close and &amp;Lose It</source>
        <translation>Schließen und &amp;verlieren</translation>
    </message>
    <message>
        <source>Minutebook %1

The minute book of a committee whose business is partly secret.</source>
        <translation>Minutebook %1

Das Protokollbuch eines Gremiums, dessen Geschäfte teilweise geheim sind.</translation>
    </message>
    <message>
        <source>About Minutebook</source>
        <translation>Über Minutebook</translation>
    </message>
    <message>
        <source>As on the whole desktop</source>
        <translation>Wie auf dem ganzen Schreibtisch</translation>
    </message>
    <message>
        <source>Language of the Window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Menus, messages and dates, from the next start on:</source>
        <translation>Menüs, Meldungen und Daten, vom nächsten Start an:</translation>
    </message>
    <message>
        <source>Ready to Send Back</source>
        <translation>Bereit zum Zurücksenden</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.html *.htm *.md *.txt);;All files (*)</source>
        <translation>Dokumente (*.docx *.odt *.html *.htm *.md *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere…</source>
        <translation>&amp;Anderswo speichern…</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
</context>
<context>
    <name>EmptySentences</name>
    <message>
        <source>Nobody in this meeting&apos;s tables is shown up to %1.</source>
        <translation>Bis %1 wird niemand aus den Tabellen dieser Sitzung gezeigt.</translation>
    </message>
    <message>
        <source>No open action is shown up to %1.</source>
        <translation>Bis %1 wird keine offene Aufgabe gezeigt.</translation>
    </message>
    <message>
        <source>No decision is shown up to %1.</source>
        <translation>Bis %1 wird kein Beschluss gezeigt.</translation>
    </message>
    <message>
        <source>No paper of this item is shown up to %1.</source>
        <translation>Bis %1 wird keine Unterlage zu diesem TOP gezeigt.</translation>
    </message>
    <message>
        <source>Nothing that is shown of this meeting&apos;s notes looks like a mistake.</source>
        <translation>Nichts, was von der Mitschrift dieser Sitzung gezeigt wird, sieht nach einem Fehler aus.</translation>
    </message>
    <message>
        <source>This meeting has no agenda items yet.</source>
        <translation>Diese Sitzung hat noch keine TOPs.</translation>
    </message>
    <message>
        <source>Choose a meeting to see what looks like a mistake in its notes.</source>
        <translation>Wählen Sie eine Sitzung, um zu sehen, was in ihrer Mitschrift nach einem Fehler aussieht.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
</context>
<context>
    <name>ExportReaders</name>
    <message>
        <source>was not there</source>
        <translation>war nicht da</translation>
    </message>
    <message>
        <source>took no part in: %1</source>
        <translation>wirkte nicht mit bei: %1</translation>
    </message>
    <message>
        <source>was not there for: %1</source>
        <translation>war nicht da bei: %1</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Write “%1”</source>
        <translation>„%1“ schreiben</translation>
    </message>
    <message>
        <source>Mark the line (%1)</source>
        <translation>Zeile kennzeichnen (%1)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Read “%1” as a plain word</source>
        <translation>„%1“ als einfaches Wort lesen</translation>
    </message>
    <message>
        <source>Keep it with the chair&apos;s reason</source>
        <translation>Mit Begründung des Vorsitzes beibehalten</translation>
    </message>
    <message>
        <source>Take “(stub)” off the heading</source>
        <translation>„(stub)“ aus der Überschrift nehmen</translation>
    </message>
    <message>
        <source>Take “(stub)” off the action</source>
        <translation>„(stub)“ von der Aufgabe nehmen</translation>
    </message>
    <message>
        <source>Nest the line six deep</source>
        <translation>Zeile sechsfach einrücken</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Word processor document (ODT)</source>
        <translation>Textdokument (ODT)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Einfacher Text</translation>
    </message>
</context>
<context>
    <name>InterimRemarks</name>
    <message>
        <source>%1 votes were counted, but %2 seats may vote on that day. Mend the votes or the seats.</source>
        <translation>Es wurden %1 Stimmen gezählt, aber an diesem Tag sind %2 Sitze stimmberechtigt. Korrigieren Sie die Stimmen oder die Sitze.</translation>
    </message>
    <message>
        <source>%1 fills no voting seat on that day. Mend the initials or the seats.</source>
        <translation>%1 hat an diesem Tag keinen stimmberechtigten Sitz inne. Korrigieren Sie das Kürzel oder die Sitze.</translation>
    </message>
    <message>
        <source>Without a quorum: %1 voting seats answered, and %2 have to.</source>
        <translation>Nicht beschlussfähig: %1 stimmberechtigte Sitze haben geantwortet, nötig sind %2.</translation>
    </message>
    <message>
        <source>Without a quorum: of %1, %2 answered, and %3 have to.</source>
        <translation>Nicht beschlussfähig: Aus %1 haben %2 geantwortet, nötig sind %3.</translation>
    </message>
    <message numerus="yes">
        <source>It was settled before the last day for answers, and %n voting seat(s) had not answered.</source>
        <translation>
            <numerusform>Er wurde vor dem letzten Tag für Antworten entschieden, und %n stimmberechtigter Sitz hatte nicht geantwortet.</numerusform>
            <numerusform>Er wurde vor dem letzten Tag für Antworten entschieden, und %n stimmberechtigte Sitze hatten nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was settled before it was put. Mend one of the two days.</source>
        <translation>Er wurde entschieden, bevor er vorgelegt wurde. Korrigieren Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>The last day for answers lies before the day on which it was put. Mend one of the two.</source>
        <translation>Der letzte Tag für Antworten liegt vor dem Tag der Vorlage. Korrigieren Sie einen der beiden.</translation>
    </message>
    <message>
        <source>Nobody is named who took the chair’s action.</source>
        <translation>Es ist niemand genannt, der für den Vorsitz entschieden hat.</translation>
    </message>
    <message>
        <source>It is settled, and no votes are written down.</source>
        <translation>Er ist entschieden, aber es sind keine Stimmen eingetragen.</translation>
    </message>
</context>
<context>
    <name>KeysFile</name>
    <message>
        <source>another window is changing it; try again</source>
        <translation>ein anderes Fenster ändert sie gerade; versuchen Sie es noch einmal</translation>
    </message>
</context>
<context>
    <name>LineHelp</name>
    <message>
        <source>Level: %1, as the bracket at its end says.</source>
        <translation>Stufe: %1, wie die Klammer am Ende sagt.</translation>
    </message>
    <message>
        <source>Level: %1, that of its decision.</source>
        <translation>Stufe: %1, die des zugehörigen Beschlusses.</translation>
    </message>
    <message>
        <source>Level: %1, that of its action, which is higher than its own.</source>
        <translation>Stufe: %1, die der zugehörigen Aufgabe, die höher ist als die eigene.</translation>
    </message>
    <message>
        <source>Level: %1, the meeting’s default: who comes and goes is of that level unless a bracket says otherwise.</source>
        <translation>Stufe: %1, die Standardstufe der Sitzung: Wer kommt und geht, hat diese Stufe, sofern keine Klammer etwas anderes sagt.</translation>
    </message>
    <message>
        <source>Level: %1, from the heading of its section.</source>
        <translation>Stufe: %1, aus der Überschrift des Abschnitts.</translation>
    </message>
    <message>
        <source>Level: %1, from the heading of its item.</source>
        <translation>Stufe: %1, aus der Überschrift des TOP.</translation>
    </message>
    <message>
        <source>Level: %1, the meeting’s default, as nothing here names another.</source>
        <translation>Stufe: %1, die Standardstufe der Sitzung, da hier nichts eine andere nennt.</translation>
    </message>
    <message>
        <source>At its end may stand a level, (%1); that this wording is fit for every reader, (cleared); or both, (%1, cleared).</source>
        <translation>Am Ende kann eine Stufe stehen, (%1); der Vermerk, dass dieser Wortlaut für alle Leser geeignet ist, (cleared); oder beides, (%1, cleared).</translation>
    </message>
    <message>
        <source>This line is read as %1. If it is meant as %2:</source>
        <translation>Diese Zeile wird als %1 gelesen. Wenn sie als %2 gemeint ist:</translation>
    </message>
    <message>
        <source>This line is %1.</source>
        <translation>Diese Zeile ist %1.</translation>
    </message>
    <message>
        <source>What may stand in it: %1</source>
        <translation>Was darin stehen kann: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Zum Beispiel: %1</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>ein Absatz</translation>
    </message>
    <message>
        <source>One line is one paragraph. It is printed as it is typed.</source>
        <translation>Eine Zeile ist ein Absatz. Er wird so gedruckt, wie er getippt ist.</translation>
    </message>
    <message>
        <source>text; **bold** and *italic* within it</source>
        <translation>Text; darin **fett** und *kursiv*</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>ein Beschluss</translation>
    </message>
    <message>
        <source>A verb in capitals that decides puts the line into the decision register.</source>
        <translation>Ein Verb in Großbuchstaben, das beschließt, bringt die Zeile ins Beschlussregister.</translation>
    </message>
    <message>
        <source>text with AGREED, APPROVED or another of the committee’s verbs in capitals</source>
        <translation>Text mit AGREED, APPROVED oder einem anderen Verb des Gremiums in Großbuchstaben</translation>
    </message>
    <message>
        <source>an outcome that is recorded</source>
        <translation>ein Ergebnis, das vermerkt wird</translation>
    </message>
    <message>
        <source>A verb in capitals that records puts the line into the decision register.</source>
        <translation>Ein Verb in Großbuchstaben, das vermerkt, bringt die Zeile ins Beschlussregister.</translation>
    </message>
    <message>
        <source>text with NOTED or another of the committee’s verbs in capitals</source>
        <translation>Text mit NOTED oder einem anderen Verb des Gremiums in Großbuchstaben</translation>
    </message>
    <message>
        <source>the sentence that says that something is withheld</source>
        <translation>der Satz, der sagt, dass etwas zurückgehalten wird</translation>
    </message>
    <message>
        <source>It stands in the editions in which a line of this section is withheld, instead of the scheme’s own sentence.</source>
        <translation>Er steht in den Fassungen, in denen eine Zeile dieses Abschnitts zurückgehalten wird, anstelle des Satzes aus dem Schema.</translation>
    </message>
    <message>
        <source>text (stub)</source>
        <translation>Text (stub)</translation>
    </message>
    <message>
        <source>a list’s entry</source>
        <translation>ein Listeneintrag</translation>
    </message>
    <message>
        <source>Its mark is printed as it is typed.</source>
        <translation>Sein Aufzählungszeichen wird so gedruckt, wie es getippt ist.</translation>
    </message>
    <message>
        <source>- text, a) text or 1) text; two blanks before it nest it deeper</source>
        <translation>- Text, a) Text oder 1) Text; zwei Leerzeichen davor rücken ihn tiefer ein</translation>
    </message>
    <message>
        <source>the heading of a section</source>
        <translation>die Überschrift eines Abschnitts</translation>
    </message>
    <message>
        <source>What stands below it belongs to it, and has its level where it names one.</source>
        <translation>Was darunter steht, gehört dazu und hat ihre Stufe, wenn sie eine nennt.</translation>
    </message>
    <message>
        <source>## title (level)</source>
        <translation>## Titel (Stufe)</translation>
    </message>
    <message>
        <source>one of the item’s data</source>
        <translation>eine der Angaben zum TOP</translation>
    </message>
    <message>
        <source>They stand directly below the heading, and are printed where a layout asks for them.</source>
        <translation>Sie stehen direkt unter der Überschrift und werden gedruckt, wo ein Layout sie verlangt.</translation>
    </message>
    <message>
        <source>@presenter, @minutes, @purpose, @paper or @title, a colon, and what it is</source>
        <translation>@presenter, @minutes, @purpose, @paper oder @title, ein Doppelpunkt und was es ist</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>eine Aufgabe</translation>
    </message>
    <message>
        <source>Somebody has something to do by a day. It gets its number once you leave the line, and stands in the action log.</source>
        <translation>Jemand hat bis zu einem Tag etwas zu erledigen. Die Aufgabe erhält ihre Nummer, sobald Sie die Zeile verlassen, und steht in der Aufgabenliste.</translation>
    </message>
    <message>
        <source>ACTION number due day {owner; owner}: owner to do something by day</source>
        <translation>ACTION Nummer due Tag {Zuständige; Zuständige}: Zuständige to etwas erledigen by Tag</translation>
    </message>
    <message>
        <source>news of an action</source>
        <translation>der Stand einer Aufgabe</translation>
    </message>
    <message>
        <source>It counts for an action of this meeting or an earlier one. A state, an owner or a day that stands here is the action’s from now on.</source>
        <translation>Er gilt für eine Aufgabe dieser oder einer früheren Sitzung. Ein Status, Zuständige oder ein Tag, die hier stehen, gelten von nun an für die Aufgabe.</translation>
    </message>
    <message>
        <source>UPDATE number CLOSED due day {owner}: text; the state is OPEN, ON TARGET, CLOSED, TRANSFERRED or WITHDRAWN</source>
        <translation>UPDATE Nummer CLOSED due Tag {Zuständige}: Text; der Status ist OPEN, ON TARGET, CLOSED, TRANSFERRED oder WITHDRAWN</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>eine Abstimmung</translation>
    </message>
    <message>
        <source>It belongs to the decision on the line below it, else to the one above.</source>
        <translation>Sie gehört zum Beschluss in der Zeile darunter, sonst zu dem darüber.</translation>
    </message>
    <message>
        <source>VOTE: 8 for, 1 against, 1 abstention; or by names: VOTE: for initials; against initials; abstained initials</source>
        <translation>VOTE: 8 for, 1 against, 1 abstention; oder nach Namen: VOTE: for Kürzel; against Kürzel; abstained Kürzel</translation>
    </message>
    <message>
        <source>the word of who moved and who seconded</source>
        <translation>die Angabe, wer beantragt und wer unterstützt hat</translation>
    </message>
    <message>
        <source>MOVED: initials, seconded initials</source>
        <translation>MOVED: Kürzel, seconded Kürzel</translation>
    </message>
    <message>
        <source>the arrival of somebody</source>
        <translation>die Ankunft von jemandem</translation>
    </message>
    <message>
        <source>From here on they are in the room, for the attendance and the quorum.</source>
        <translation>Von hier an gilt die Person für Anwesenheit und Quorum als im Raum.</translation>
    </message>
    <message>
        <source>JOINED time: initials</source>
        <translation>JOINED Uhrzeit: Kürzel</translation>
    </message>
    <message>
        <source>the departure of somebody</source>
        <translation>der Weggang von jemandem</translation>
    </message>
    <message>
        <source>From here on they are not in the room, for the attendance and the quorum.</source>
        <translation>Von hier an gilt die Person für Anwesenheit und Quorum als nicht im Raum.</translation>
    </message>
    <message>
        <source>LEFT time: initials</source>
        <translation>LEFT Uhrzeit: Kürzel</translation>
    </message>
    <message>
        <source>the word of who takes the chair</source>
        <translation>die Angabe, wer den Vorsitz übernimmt</translation>
    </message>
    <message>
        <source>From here on they preside.</source>
        <translation>Von hier an hat die Person den Vorsitz.</translation>
    </message>
    <message>
        <source>PRESIDING: initials</source>
        <translation>PRESIDING: Kürzel</translation>
    </message>
    <message>
        <source>the word that somebody takes no part</source>
        <translation>die Angabe, dass jemand nicht mitwirkt</translation>
    </message>
    <message>
        <source>They count neither in the quorum of this item nor in its votes.</source>
        <translation>Die Person zählt weder zum Quorum dieses TOP noch bei seinen Abstimmungen.</translation>
    </message>
    <message>
        <source>RECUSED: initials</source>
        <translation>RECUSED: Kürzel</translation>
    </message>
    <message>
        <source>a declaration of interest</source>
        <translation>eine Interessenerklärung</translation>
    </message>
    <message>
        <source>Who declared what; or that nobody did.</source>
        <translation>Wer was erklärt hat; oder dass niemand etwas erklärt hat.</translation>
    </message>
    <message>
        <source>INTEREST: initials text; or INTEREST: none</source>
        <translation>INTEREST: Kürzel Text; oder INTEREST: none</translation>
    </message>
    <message>
        <source>the beginning of a break</source>
        <translation>der Beginn einer Unterbrechung</translation>
    </message>
    <message>
        <source>The meeting stands still until it is resumed.</source>
        <translation>Die Sitzung ruht, bis sie fortgesetzt wird.</translation>
    </message>
    <message>
        <source>ADJOURNED time</source>
        <translation>ADJOURNED Uhrzeit</translation>
    </message>
    <message>
        <source>the end of a break</source>
        <translation>das Ende einer Unterbrechung</translation>
    </message>
    <message>
        <source>The meeting goes on.</source>
        <translation>Die Sitzung geht weiter.</translation>
    </message>
    <message>
        <source>RESUMED time; with a day before the time if it is another one</source>
        <translation>RESUMED Uhrzeit; mit einem Tag vor der Uhrzeit, wenn es ein anderer ist</translation>
    </message>
    <message>
        <source>a note from after the meeting</source>
        <translation>ein Nachtrag zur Sitzung</translation>
    </message>
    <message>
        <source>It is printed apart, with its day.</source>
        <translation>Er wird abgesetzt gedruckt, mit seinem Tag.</translation>
    </message>
    <message>
        <source>NOTE day: text</source>
        <translation>NOTE Tag: Text</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>Ihre eigene Notiz</translation>
    </message>
    <message>
        <source>It is printed in no edition, and is in no file that leaves the book unless you ask for it.</source>
        <translation>Sie wird in keiner Fassung gedruckt und steht in keiner Datei, die das Buch verlässt, es sei denn, Sie verlangen es.</translation>
    </message>
    <message>
        <source>// text</source>
        <translation>// Text</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>eine leere Zeile</translation>
    </message>
    <message>
        <source>It is not printed. What you type is a paragraph, unless it begins with a word in capitals that the notation knows.</source>
        <translation>Sie wird nicht gedruckt. Was Sie tippen, ist ein Absatz, sofern es nicht mit einem Wort in Großbuchstaben beginnt, das die Notation kennt.</translation>
    </message>
    <message>
        <source>text, or ACTION, UPDATE, VOTE, JOINED, LEFT, NOTE and their like</source>
        <translation>Text oder ACTION, UPDATE, VOTE, JOINED, LEFT, NOTE und dergleichen</translation>
    </message>
</context>
<context>
    <name>NotesHeading</name>
    <message>
        <source>at meeting %1</source>
        <comment>approved</comment>
        <translation>in Sitzung %1</translation>
    </message>
    <message>
        <source>being corrected</source>
        <translation>wird berichtigt</translation>
    </message>
    <message>
        <source>Safe view: what is above %1 is not shown, and nothing can be typed. It ends with the key that began it, F12.</source>
        <translation>Sichere Ansicht: Was über %1 liegt, wird nicht gezeigt, und nichts kann getippt werden. Sie endet mit der Taste, mit der sie begann: F12.</translation>
    </message>
    <message>
        <source>This book can only be read: its file or folder is not yours to write. Copy it to a folder of your own to change it.</source>
        <translation>Dieses Buch kann nur gelesen werden: Sie haben für die Datei oder ihren Ordner kein Schreibrecht. Kopieren Sie es in einen eigenen Ordner, um es zu ändern.</translation>
    </message>
    <message>
        <source>These minutes are %1: they can be read and exported, but no longer changed.</source>
        <translation>Dieses Protokoll ist %1: Es kann gelesen und exportiert, aber nicht mehr geändert werden.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>voting seats that are filled, that are needed</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>quorum: %1 ✓</source>
        <translation>Quorum: %1 ✓</translation>
    </message>
    <message>
        <source>✗ No quorum: %1</source>
        <translation>✗ Kein Quorum: %1</translation>
    </message>
    <message>
        <source>%1 voting seats are filled, %2 are needed</source>
        <translation>%1 stimmberechtigte Sitze sind vertreten, %2 sind nötig</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a category, its seats that are filled, that are needed</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>There is a quorum. %1.</source>
        <translation>Das Quorum ist erreicht. %1.</translation>
    </message>
    <message>
        <source>There is no quorum. %1.</source>
        <translation>Das Quorum ist nicht erreicht. %1.</translation>
    </message>
    <message>
        <source>quorum not counted yet</source>
        <translation>Quorum noch nicht gezählt</translation>
    </message>
    <message>
        <source>expected: %1, %2 needed</source>
        <comment>voting seats that will be filled</comment>
        <translation>erwartet: %1, nötig: %2</translation>
    </message>
    <message>
        <source>%1 from line %2 on</source>
        <comment>a person</comment>
        <translation>%1 ab Zeile %2</translation>
    </message>
    <message>
        <source>⚠ Not cleared for this item, and in the room: %1.</source>
        <translation>⚠ Für diesen TOP nicht ermächtigt und im Raum: %1.</translation>
    </message>
    <message>
        <source>⚠ Not cleared for this item (%1 in the room): %2.</source>
        <comment>how many, who</comment>
        <translation>⚠ Für diesen TOP nicht ermächtigt (%1 im Raum): %2.</translation>
    </message>
    <message>
        <source>May come back: %1.</source>
        <translation>Darf zurückkommen: %1.</translation>
    </message>
    <message>
        <source>This meeting has no agenda items.</source>
        <translation>Diese Sitzung hat keine TOPs.</translation>
    </message>
    <message>
        <source>This meeting has no agenda items yet. Add the first, then type its notes.</source>
        <translation>Diese Sitzung hat noch keine TOPs. Fügen Sie den ersten hinzu, und tippen Sie dann die Mitschrift dazu.</translation>
    </message>
    <message>
        <source>Choose a meeting on the left.</source>
        <translation>Wählen Sie links eine Sitzung.</translation>
    </message>
    <message>
        <source>This book is empty. Make its first meeting, or import a meeting file.</source>
        <translation>Dieses Buch ist leer. Legen Sie die erste Sitzung an, oder importieren Sie eine Sitzungsdatei.</translation>
    </message>
    <message>
        <source>This window only reads the book. “Take Over Writing” in the menu Book changes that.</source>
        <translation>Dieses Fenster liest das Buch nur. „Schreibrecht übernehmen“ im Menü Buch ändert das.</translation>
    </message>
</context>
<context>
    <name>NumberPatterns</name>
    <message>
        <source>&quot;%1&quot; means nothing in a pattern. There are %2.</source>
        <translation>„%1“ bedeutet in einem Muster nichts. Es gibt %2.</translation>
    </message>
    <message>
        <source>Write {nn} once: it is what tells one action of a meeting from the next.</source>
        <translation>Schreiben Sie {nn} einmal: Es unterscheidet die Aufgaben einer Sitzung voneinander.</translation>
    </message>
    <message>
        <source>Put something between {meeting} and {nn}: 1 and 11 would read like 11 and 1.</source>
        <translation>Setzen Sie etwas zwischen {meeting} und {nn}: 1 und 11 sähen sonst aus wie 11 und 1.</translation>
    </message>
    <message>
        <source>A number cannot hold &quot;%1&quot;: in the notes it would end there.</source>
        <translation>Eine Nummer darf „%1“ nicht enthalten: In der Mitschrift würde sie dort enden.</translation>
    </message>
    <message>
        <source>Write {meeting} or {ddMM}: all meetings would have the same reference.</source>
        <translation>Schreiben Sie {meeting} oder {ddMM}: Sonst hätten alle Sitzungen dasselbe Aktenzeichen.</translation>
    </message>
    <message>
        <source>Type an abbreviation: it begins the numbers of actions.</source>
        <translation>Geben Sie eine Abkürzung ein: Mit ihr beginnen die Nummern der Aufgaben.</translation>
    </message>
    <message>
        <source>An abbreviation is one word without brackets: it begins the numbers of actions.</source>
        <translation>Eine Abkürzung ist ein Wort ohne Klammern: Mit ihr beginnen die Nummern der Aufgaben.</translation>
    </message>
</context>
<context>
    <name>OwnSchema</name>
    <message>
        <source>it has “%1” in it, which Minutebook does not make</source>
        <translation>es enthält „%1“, was Minutebook nicht anlegt</translation>
    </message>
    <message>
        <source>it lacks its “%1”</source>
        <translation>ihm fehlt „%1“</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>This party has no category. Type one, as “Small Supplier”.</source>
        <translation>Diese Partei hat keine Kategorie. Geben Sie eine ein, etwa „Kleinlieferant“.</translation>
    </message>
    <message>
        <source>This party has no code. Type one, as “CD”.</source>
        <translation>Diese Partei hat keinen Code. Geben Sie einen ein, etwa „CD“.</translation>
    </message>
    <message>
        <source>The code “%1” holds a space or a quotation mark. Write it as one word.</source>
        <translation>Der Code „%1“ enthält ein Leer- oder Anführungszeichen. Schreiben Sie ihn als ein Wort.</translation>
    </message>
    <message>
        <source>%1 “%2” stands here twice. Give one of the two another code.</source>
        <translation>%1 „%2“ steht hier zweimal. Geben Sie einem der beiden einen anderen Code.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Weak: it can be guessed. Use four or more words that have nothing to do with each other.</source>
        <translation>Schwach: Sie lässt sich erraten. Nehmen Sie vier oder mehr Wörter, die nichts miteinander zu tun haben.</translation>
    </message>
    <message>
        <source>Fair: it holds off a casual guess. One more word would make it good.</source>
        <translation>Mäßig: Sie hält beiläufiges Raten ab. Ein Wort mehr würde sie gut machen.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Gut.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Stark.</translation>
    </message>
</context>
<context>
    <name>PersonChange</name>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>zeitweise anwesend</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>presides</source>
        <translation>hat den Vorsitz</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <source>document information</source>
        <translation>Dokumentinformationen</translation>
    </message>
    <message>
        <source>XMP metadata</source>
        <translation>XMP-Metadaten</translation>
    </message>
    <message>
        <source>alternative texts</source>
        <translation>Alternativtexte</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>Struktur</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Verknüpfungen</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>form fields</source>
        <translation>Formularfelder</translation>
    </message>
    <message>
        <source>destinations</source>
        <translation>Sprungziele</translation>
    </message>
    <message>
        <source>names of attachments</source>
        <translation>Namen von Anhängen</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>page labels</source>
        <translation>Seitenbezeichnungen</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>Ebenen</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>Skripte</translation>
    </message>
    <message>
        <source>names of fonts</source>
        <translation>Schriftnamen</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>Dateiname</translation>
    </message>
    <message>
        <source>other strings and names</source>
        <translation>andere Zeichenketten und Namen</translation>
    </message>
    <message>
        <source>decompressed streams</source>
        <translation>dekomprimierte Datenströme</translation>
    </message>
    <message>
        <source>bytes outside the objects</source>
        <translation>Bytes außerhalb der Objekte</translation>
    </message>
    <message>
        <source>withheld line</source>
        <translation>zurückgehaltene Zeile</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>eigene Notiz</translation>
    </message>
    <message>
        <source>withheld title</source>
        <translation>zurückgehaltener Titel</translation>
    </message>
    <message>
        <source>closed title</source>
        <translation>geschlossener Titel</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>Klarname</translation>
    </message>
    <message>
        <source>withheld data</source>
        <translation>zurückgehaltene Daten</translation>
    </message>
    <message>
        <source>withheld paper</source>
        <translation>zurückgehaltene Unterlage</translation>
    </message>
    <message>
        <source>withheld action of an earlier meeting</source>
        <translation>zurückgehaltene Aufgabe einer früheren Sitzung</translation>
    </message>
    <message>
        <source>real name of a party</source>
        <translation>Klarname einer Partei</translation>
    </message>
    <message>
        <source>withheld person</source>
        <translation>zurückgehaltene Person</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>Objekt %1</translation>
    </message>
    <message>
        <source>revision %1 of the file</source>
        <translation>Revision %1 der Datei</translation>
    </message>
    <message>
        <source>item %1 of the agenda</source>
        <translation>TOP %1</translation>
    </message>
    <message>
        <source>item &quot;%1&quot;</source>
        <translation>TOP „%1“</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 holds nothing that the %2 edition of %3 withholds.</source>
        <translation>%1 enthält nichts, was die Fassung %2 zurückhält (%3).</translation>
    </message>
    <message>
        <source>%1 holds what the %2 edition of %3 withholds.</source>
        <translation>%1 enthält etwas, was die Fassung %2 zurückhält (%3).</translation>
    </message>
    <message>
        <source>Runs of words that were looked for: %1; left out, because they stand in open text too or are too short: %2.</source>
        <translation>Gesuchte Wortfolgen: %1; ausgelassen, weil sie auch in offenem Text stehen oder zu kurz sind: %2.</translation>
    </message>
    <message>
        <source>What was searched, with how many places each has: %1.</source>
        <translation>Was durchsucht wurde, jeweils mit der Zahl der Stellen: %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 der Datei: %1</translation>
    </message>
    <message>
        <source>the registers of %1</source>
        <translation>die Register von %1</translation>
    </message>
    <message>
        <source>Of a withheld text each run of five words is looked for: a piece of fewer words passes.</source>
        <translation>Von einem zurückgehaltenen Text wird jede Folge von fünf Wörtern gesucht: Ein Stück mit weniger Wörtern kommt durch.</translation>
    </message>
    <message>
        <source>A text that has fewer is looked for whole, from three letters on; among the format&apos;s own words from two words and ten letters on.</source>
        <translation>Ein Text, der weniger hat, wird als Ganzes gesucht, ab drei Buchstaben; unter den Wörtern des Formats selbst ab zwei Wörtern und zehn Buchstaben.</translation>
    </message>
    <message>
        <source>Not seen is text whose words stand in another order or with others between them, that has digits or signs for letters or counts them in a list, that is enciphered or packed into letters, that is put backwards and shorter than five words or twenty letters, that is drawn with few straight lines, or that is set in a font that calls its letters others.</source>
        <translation>Nicht gesehen wird Text, dessen Wörter in anderer Reihenfolge oder mit anderen dazwischen stehen, der Ziffern oder Zeichen für Buchstaben hat oder sie in einer Liste zählt, der verschlüsselt oder in Buchstaben gepackt ist, der rückwärts steht und kürzer als fünf Wörter oder zwanzig Buchstaben ist, der mit wenigen geraden Linien gezeichnet ist oder der in einer Schrift gesetzt ist, die ihre Buchstaben anders nennt.</translation>
    </message>
    <message>
        <source>the volumes of %1 of %2</source>
        <translation>den Bänden von %1 des Jahres %2</translation>
    </message>
</context>
<context>
    <name>QuorumWords</name>
    <message>
        <source>half</source>
        <translation>die Hälfte</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>ein Drittel</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>zwei Drittel</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>drei Viertel</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message numerus="yes">
        <source>at least %n voting seat(s)</source>
        <translation>
            <numerusform>mindestens %n stimmberechtigter Sitz</numerusform>
            <numerusform>mindestens %n stimmberechtigte Sitze</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 of the voting seats that are held</source>
        <translation>mehr als %1 der besetzten stimmberechtigten Sitze</translation>
    </message>
    <message>
        <source>at least %1 of the voting seats that are held</source>
        <translation>mindestens %1 der besetzten stimmberechtigten Sitze</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>mindestens %1 aus %2</translation>
    </message>
    <message numerus="yes">
        <source>Today %n voting seat(s) are held</source>
        <translation>
            <numerusform>Derzeit ist %n stimmberechtigter Sitz besetzt</numerusform>
            <numerusform>Derzeit sind %n stimmberechtigte Sitze besetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, so no meeting could decide: %2 would be needed.</source>
        <translation>%1, also könnte keine Sitzung beschließen: Nötig wären %2.</translation>
    </message>
    <message>
        <source>%1, but %2 of %3, so no meeting could decide.</source>
        <translation>%1, aber aus %3 nur %2, also könnte keine Sitzung beschließen.</translation>
    </message>
    <message>
        <source>%1, so %2 have to be filled.</source>
        <translation>%1, also müssen %2 vertreten sein.</translation>
    </message>
    <message>
        <source>No quorum is asked for: a meeting can decide with whoever is there.</source>
        <translation>Es wird kein Quorum verlangt: Eine Sitzung kann beschließen, wer auch immer da ist.</translation>
    </message>
    <message>
        <source>, and </source>
        <translation> und </translation>
    </message>
    <message>
        <source>A meeting can decide when these are filled: %1.</source>
        <translation>Eine Sitzung ist beschlussfähig, wenn vertreten sind: %1.</translation>
    </message>
</context>
<context>
    <name>RecoveryReport</name>
    <message>
        <source>Saved: %1 meetings with %2 items, %3 entries in all.</source>
        <translation>Gerettet: %1 Sitzungen mit %2 TOPs, insgesamt %3 Einträge.</translation>
    </message>
    <message>
        <source>Nothing that was in the book is missing.</source>
        <translation>Nichts, was im Buch stand, fehlt.</translation>
    </message>
    <message>
        <source>Not saved: %1 entries.</source>
        <translation>Nicht gerettet: %1 Einträge.</translation>
    </message>
    <message>
        <source>Not saved: %1 entries that are known of, and others.</source>
        <translation>Nicht gerettet: %1 Einträge, von denen bekannt ist, und weitere.</translation>
    </message>
    <message>
        <source>Of the table “%1” not everything could be read; how much is missing is not known.</source>
        <translation>Die Tabelle „%1“ war nicht vollständig lesbar; wie viel fehlt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Of the table “%1” could not be read: %2.</source>
        <translation>Aus der Tabelle „%1“ nicht lesbar: %2.</translation>
    </message>
    <message>
        <source>The committee’s own set-up is lost: set it up again.</source>
        <translation>Die Einrichtung des Gremiums ist verloren: Richten Sie es neu ein.</translation>
    </message>
    <message>
        <source>Recovered Committee</source>
        <translation>Gerettetes Gremium</translation>
    </message>
    <message>
        <source>The text of item %1 of meeting %2 is lost.</source>
        <translation>Der Text von TOP %1 der Sitzung %2 ist verloren.</translation>
    </message>
    <message>
        <source>The text of item %1 of a meeting that is lost too.</source>
        <translation>Der Text von TOP %1 einer Sitzung, die ebenfalls verloren ist.</translation>
    </message>
    <message>
        <source>The header and the people of a meeting are lost; its items are in meeting %1, a draft of today.</source>
        <translation>Kopf und Personen einer Sitzung sind verloren; ihre TOPs stehen in Sitzung %1, einem Entwurf von heute.</translation>
    </message>
    <message>
        <source>Entries that belong to something that is lost were left out: %1.</source>
        <translation>Einträge, die zu etwas Verlorenem gehören, wurden ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>paper “%1”</source>
        <translation>Unterlage „%1“</translation>
    </message>
    <message>
        <source>text of revision %1</source>
        <translation>Text der Revision %1</translation>
    </message>
    <message>
        <source>own notes</source>
        <translation>eigene Notizen</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>superseded drafts</source>
        <translation>überholte Entwürfe</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>aufbewahrt</translation>
    </message>
    <message>
        <source>until the minutes are approved</source>
        <translation>bis das Protokoll genehmigt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the approval</source>
        <translation>
            <numerusform>%n Jahr nach der Genehmigung</numerusform>
            <numerusform>%n Jahre nach der Genehmigung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the meeting</source>
        <translation>
            <numerusform>%n Jahr nach der Sitzung</numerusform>
            <numerusform>%n Jahre nach der Sitzung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n Revision</numerusform>
            <numerusform>%n Revisionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n Datei, %1</numerusform>
            <numerusform>%n Dateien, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meeting, day</comment>
        <translation>%1 vom %2</translation>
    </message>
</context>
<context>
    <name>ReviewMail</name>
    <message>
        <source>Dear %1,</source>
        <translation>Guten Tag %1,</translation>
    </message>
    <message>
        <source>attached is the draft of the minutes of %1 for your comments. It is encrypted; you will be told its passphrase by another way.</source>
        <translation>anbei der Protokollentwurf zu %1 mit der Bitte um Ihre Kommentare. Er ist verschlüsselt; die Passphrase wird Ihnen auf anderem Weg mitgeteilt.</translation>
    </message>
    <message>
        <source>Save the file, open it with Minutebook, and when you are done choose “Ready to Send Back” and mail the small file that this makes.</source>
        <translation>Speichern Sie die Datei, öffnen Sie sie mit Minutebook, wählen Sie zum Schluss „Bereit zum Zurücksenden“, und senden Sie die kleine Datei, die dabei entsteht, per E-Mail zurück.</translation>
    </message>
    <message>
        <source>Comments are wanted by %1.</source>
        <translation>Kommentare werden erbeten bis %1.</translation>
    </message>
    <message>
        <source>Draft minutes of %1 for your comments</source>
        <translation>Protokollentwurf zu %1 mit der Bitte um Kommentare</translation>
    </message>
    <message>
        <source>No program for mail answers on this machine. Address, subject and text of the mail to %1 are on the clipboard now: paste them into a mail wherever you write yours.</source>
        <translation>Kein E-Mail-Programm antwortet auf diesem Rechner. Adresse, Betreff und Text der Mail an %1 liegen jetzt in der Zwischenablage: Fügen Sie sie dort in eine Mail ein, wo Sie Ihre schreiben.</translation>
    </message>
    <message>
        <source>on %1 you were sent the draft of the minutes of %2. Comments were wanted by %3, and yours have not come yet.</source>
        <translation>am %1 ging Ihnen der Entwurf des Protokolls von %2 zu. Anmerkungen waren bis %3 erbeten, und Ihre sind noch nicht da.</translation>
    </message>
    <message>
        <source>Open the file with Minutebook, and when you are done choose “Ready to Send Back” and mail the small file that this makes. If the file or its passphrase went astray, ask for it again.</source>
        <translation>Öffnen Sie die Datei mit Minutebook, wählen Sie am Ende „Bereit zum Zurücksenden“ und mailen Sie die kleine Datei, die dabei entsteht. Ist die Datei oder ihre Passphrase verloren gegangen, so bitten Sie noch einmal darum.</translation>
    </message>
    <message>
        <source>Reminder: draft minutes of %1</source>
        <translation>Erinnerung: Protokollentwurf von %1</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>To be discussed, %1: %2</source>
        <comment>reader, comment</comment>
        <translation>Zu besprechen, %1: %2</translation>
    </message>
</context>
<context>
    <name>RevisionChain</name>
    <message>
        <source>Revision %1 of meeting %2 is missing.</source>
        <translation>Revision %1 der Sitzung %2 fehlt.</translation>
    </message>
    <message>
        <source>Revision %1 of meeting %2 does not follow the one before it.</source>
        <translation>Revision %1 der Sitzung %2 schließt nicht an die vorige an.</translation>
    </message>
    <message>
        <source>Revision %1 of meeting %2 is not as it was kept.</source>
        <translation>Revision %1 der Sitzung %2 ist nicht mehr so, wie sie festgehalten wurde.</translation>
    </message>
    <message>
        <source>The text of revision %1 of meeting %2 is not as it was kept.</source>
        <translation>Der Text der Revision %1 der Sitzung %2 ist nicht mehr so, wie er festgehalten wurde.</translation>
    </message>
    <message>
        <source>The notes of meeting %1 are not those of its revision %2, which was approved. Restore a backup, or compare them with that revision.</source>
        <translation>Die Mitschrift der Sitzung %1 ist nicht die ihrer Revision %2, die genehmigt wurde. Stellen Sie eine Sicherung wieder her, oder vergleichen Sie sie mit dieser Revision.</translation>
    </message>
    <message>
        <source>the notes of meeting %1 are not those of its revision %2, which was approved</source>
        <translation>die Mitschrift der Sitzung %1 ist nicht die ihrer Revision %2, die genehmigt wurde</translation>
    </message>
</context>
<context>
    <name>SchemePlaces</name>
    <message>
        <source>meeting %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>%1 (its default level)</source>
        <translation>%1 (Standardstufe)</translation>
    </message>
    <message>
        <source>%1 (its people)</source>
        <translation>%1 (Personen)</translation>
    </message>
    <message>
        <source>%1 (item %2)</source>
        <translation>%1 (TOP %2)</translation>
    </message>
    <message>
        <source>the item template &quot;%1&quot;</source>
        <translation>TOP-Vorlage „%1“</translation>
    </message>
    <message>
        <source>the clearance of %1</source>
        <translation>Ermächtigung von %1</translation>
    </message>
    <message>
        <source>an interest of %1</source>
        <translation>ein Interesse von %1</translation>
    </message>
</context>
<context>
    <name>SeatListDialog</name>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Ermächtigt bis</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Vertritt</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Type the name of the committee.</source>
        <translation>Geben Sie den Namen des Gremiums ein.</translation>
    </message>
    <message>
        <source>Write one verb at least: a line without one would never be a decision.</source>
        <translation>Schreiben Sie mindestens ein Verb: Ohne eines wäre keine Zeile je ein Beschluss.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verb: write single words of letters alone.</source>
        <translation>„%1“ ist kein Verb: Schreiben Sie einzelne Wörter nur aus Buchstaben.</translation>
    </message>
    <message>
        <source>%1 stands among the verbs that decide too. Leave it in one place.</source>
        <translation>%1 steht auch unter den Verben, die beschließen. Lassen Sie es an einer Stelle stehen.</translation>
    </message>
    <message>
        <source>This row has no name. Type one, or remove the row.</source>
        <translation>Diese Zeile hat keinen Namen. Geben Sie einen ein, oder entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>%1 stands in the table twice. Remove one of the rows.</source>
        <translation>%1 steht zweimal in der Tabelle. Entfernen Sie eine der Zeilen.</translation>
    </message>
    <message>
        <source>The initials &quot;%1&quot; hold a space or a bracket. Write them as one word.</source>
        <translation>Das Kürzel „%1“ enthält ein Leerzeichen oder eine Klammer. Schreiben Sie es als ein Wort.</translation>
    </message>
    <message>
        <source>The initials %1 are somebody else&apos;s. Clear them, and others are proposed.</source>
        <translation>Das Kürzel %1 gehört schon jemand anderem. Leeren Sie es, dann wird ein anderes vorgeschlagen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scheme %2.</source>
        <translation>„%1“ ist keine Stufe des Schemas %2.</translation>
    </message>
    <message>
        <source>This seat has no category. Type one, as &quot;Chair&quot; or &quot;Pilots&quot;.</source>
        <translation>Dieser Sitz hat keine Kategorie. Geben Sie eine ein, etwa „Vorsitz“ oder „Piloten“.</translation>
    </message>
    <message>
        <source>%1 cannot stand in for themselves. Take the name out of the alternates.</source>
        <translation>%1 kann sich nicht selbst vertreten. Nehmen Sie den Namen aus der Stellvertretung.</translation>
    </message>
    <message>
        <source>This seat&apos;s term ends before it begins. Mend one of its dates.</source>
        <translation>Die Amtszeit dieses Sitzes endet, bevor sie beginnt. Korrigieren Sie eines der Daten.</translation>
    </message>
    <message>
        <source>%1 is not in the table of people. Part several names by &quot; / &quot; or &quot;;&quot;.</source>
        <translation>%1 steht nicht in der Personentabelle. Trennen Sie mehrere Namen durch „ / “ oder „;“.</translation>
    </message>
    <message>
        <source>%1 is not in the table of people. Add the name there, or mend it here.</source>
        <translation>%1 steht nicht in der Personentabelle. Fügen Sie den Namen dort hinzu, oder korrigieren Sie ihn hier.</translation>
    </message>
    <message>
        <source>No meeting can have so large a share of the seats. Make the first number smaller.</source>
        <translation>Einen so großen Anteil der Sitze kann keine Sitzung erreichen. Verkleinern Sie die erste Zahl.</translation>
    </message>
    <message>
        <source>No voting seat is of the category &quot;%1&quot;. Choose one that a seat has.</source>
        <translation>Kein stimmberechtigter Sitz gehört zur Kategorie „%1“. Wählen Sie eine, zu der ein Sitz gehört.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice. Remove one of the rows.</source>
        <translation>„%1“ steht hier zweimal. Entfernen Sie eine der Zeilen.</translation>
    </message>
</context>
<context>
    <name>TellNoApproval</name>
    <message>
        <source>These notes approve the %2 of %1 alone. Write “APPROVED the Minutes of %1 …” too.</source>
        <translation>Diese Mitschrift genehmigt von %1 allein die „%2“. Schreiben Sie auch „APPROVED the Minutes of %1 …“.</translation>
    </message>
    <message>
        <source>These notes approve the Minutes of %1 but not the %2, of which they speak. Write “APPROVED the %2 of %1 …” too.</source>
        <translation>Diese Mitschrift genehmigt das Protokoll von %1, aber nicht die „%2“, von denen sie spricht. Schreiben Sie auch „APPROVED the %2 of %1 …“.</translation>
    </message>
    <message>
        <source>These notes approve the Minutes of %1, which is no meeting of this book. Mend the number.</source>
        <translation>Diese Mitschrift genehmigt das Protokoll von %1, und das ist keine Sitzung dieses Buchs. Berichtigen Sie die Nummer.</translation>
    </message>
    <message>
        <source>The minutes of %1 are approved already.</source>
        <translation>Das Protokoll von %1 ist bereits genehmigt.</translation>
    </message>
    <message>
        <source>%1 is still planned: it has no minutes to approve before it was started.</source>
        <translation>%1 ist noch geplant: Vor dem Beginn gibt es kein Protokoll zu genehmigen.</translation>
    </message>
    <message>
        <source>These notes approve no minutes. Write “APPROVED the Minutes of %1 …” with the number of the meeting.</source>
        <translation>Diese Mitschrift genehmigt kein Protokoll. Schreiben Sie „APPROVED the Minutes of %1 …“ mit der Nummer der Sitzung.</translation>
    </message>
    <message>
        <source>%1 is still planned, and only a meeting that has been started or held approves minutes. Start it, or make it a draft, first.</source>
        <translation>%1 ist noch geplant, und nur eine Sitzung, die begonnen hat oder stattgefunden hat, genehmigt Protokolle. Beginnen Sie sie zuerst, oder machen Sie sie zum Entwurf.</translation>
    </message>
    <message>
        <source>These notes approve one edition of the minutes of %1 and defer or reject the other: they are approved, and frozen, once a later meeting approves that too.</source>
        <translation>Diese Mitschrift genehmigt eine Fassung des Protokolls von %1 und vertagt die andere oder lehnt sie ab: Es ist genehmigt und festgeschrieben, sobald eine spätere Sitzung auch diese genehmigt.</translation>
    </message>
    <message>
        <source>These notes reject or defer the minutes of %1. Change that line if they were approved.</source>
        <translation>Diese Mitschrift lehnt das Protokoll von %1 ab oder vertagt es. Ändern Sie diese Zeile, wenn es genehmigt wurde.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>A template has no name yet. Give it one.</source>
        <translation>Eine Vorlage hat noch keinen Namen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>“%1” has no title yet. Give it one.</source>
        <translation>„%1“ hat noch keinen Titel. Geben Sie ihr einen.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>it is not yours</source>
        <translation>er gehört Ihnen nicht</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>since %1, %2</source>
        <comment>day, time</comment>
        <translation>seit %1, %2</translation>
    </message>
    <message>
        <source>held %1–%2</source>
        <comment>times</comment>
        <translation>abgehalten %1–%2</translation>
    </message>
    <message>
        <source>in session %1</source>
        <translation>läuft %1</translation>
    </message>
    <message>
        <source>in session %1, adjourned</source>
        <translation>läuft %1, unterbrochen</translation>
    </message>
    <message>
        <source>begun %1, %2, not closed</source>
        <comment>day, time</comment>
        <translation>begonnen %1, %2, nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 of %2 min, %3 over</source>
        <translation>%1 von %2 min, %3 darüber</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 von %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>All items: %1 of %2 h, %3 over</source>
        <translation>Alle TOPs: %1 von %2 h, %3 darüber</translation>
    </message>
    <message>
        <source>All items: %1 of %2 h</source>
        <translation>Alle TOPs: %1 von %2 h</translation>
    </message>
    <message>
        <source>All items: %1 h</source>
        <translation>Alle TOPs: %1 h</translation>
    </message>
    <message>
        <source>planned %1–%2</source>
        <comment>when the meeting was to begin and end</comment>
        <translation>geplant %1–%2</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <comment>when the meeting will</comment>
        <translation>endet gegen %1</translation>
    </message>
    <message>
        <source>no end foreseen</source>
        <comment>none of the items to come has its minutes planned</comment>
        <translation>kein Ende absehbar</translation>
    </message>
</context>
<context>
    <name>WithheldModel</name>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>due</source>
        <translation>fällig</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>line gone</source>
        <translation>Zeile fehlt</translation>
    </message>
    <message>
        <source>not withheld</source>
        <translation>nicht zurückgehalten</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>herabgestuft</translation>
    </message>
</context>
<context>
    <name>WithoutQuorum</name>
    <message>
        <source>item %1</source>
        <translation>TOP %1</translation>
    </message>
    <message>
        <source>%1, line %2 (%3)</source>
        <comment>item, line, verb</comment>
        <translation>%1, Zeile %2 (%3)</translation>
    </message>
    <message>
        <source>Decided without a quorum: %1. Before approval mend the attendance, or keep a decision with the chair’s reason: a line “@quorum: REASON” below the item’s heading.</source>
        <translation>Ohne Beschlussfähigkeit beschlossen: %1. Berichtigen Sie vor der Genehmigung die Anwesenheit, oder behalten Sie den Beschluss mit der Begründung des Vorsitzes bei: eine Zeile „@quorum: BEGRÜNDUNG“ unter der Überschrift des TOP.</translation>
    </message>
    <message>
        <source>The approval in “%1” was decided without a quorum. Mend the attendance first, or keep it with the chair’s reason: a line “@quorum: REASON” below the item’s heading.</source>
        <translation>Die Genehmigung in „%1“ wurde ohne Beschlussfähigkeit beschlossen. Berichtigen Sie zuerst die Anwesenheit, oder behalten Sie sie mit der Begründung des Vorsitzes bei: eine Zeile „@quorum: BEGRÜNDUNG“ unter der Überschrift des TOP.</translation>
    </message>
</context>
<context>
    <name>WordingFault</name>
    <message>
        <source>A link is its text in square brackets and its address in round ones, both within this wording: [the report](https://…). Half of one is not taken over.</source>
        <translation>Ein Link besteht aus seinem Text in eckigen und seiner Adresse in runden Klammern, beides innerhalb dieses Wortlauts: [der Bericht](https://…). Ein halber wird nicht übernommen.</translation>
    </message>
    <message>
        <source>Of a link only an address of http, https or mailto is kept. Write the text alone, or another address.</source>
        <translation>Von einem Link bleibt nur eine Adresse mit http, https oder mailto erhalten. Schreiben Sie nur den Text oder eine andere Adresse.</translation>
    </message>
    <message>
        <source>A level in brackets is no wording, and is not taken over with it. Leave it out, and make it a comment of its own: “Level to discuss”.</source>
        <translation>Eine Stufe in Klammern ist kein Wortlaut und wird nicht mit ihm übernommen. Lassen Sie sie weg, und machen Sie daraus einen eigenen Kommentar: „Stufe zu besprechen“.</translation>
    </message>
    <message>
        <source>So the line would become another kind of line, such as an action or an own note, which is not taken over as wording. Begin otherwise, or say it in a remark.</source>
        <translation>So würde die Zeile zu einer anderen Art von Zeile, etwa einer Aufgabe oder einer eigenen Notiz, was nicht als Wortlaut übernommen wird. Beginnen Sie anders, oder sagen Sie es in einer Bemerkung.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>in Durchsicht</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>final</source>
        <translation>endgültig</translation>
    </message>
    <message>
        <source>as presented</source>
        <comment>minutes are approved</comment>
        <translation>wie vorgelegt</translation>
    </message>
    <message>
        <source>as modified</source>
        <comment>minutes are approved</comment>
        <translation>mit Änderungen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>im Plan</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>übertragen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>eigene Notiz</translation>
    </message>
    <message>
        <source>stub</source>
        <translation>Hinweissatz</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>Your own note: it is printed in no edition.</source>
        <translation>Ihre eigene Notiz: Sie wird in keiner Fassung gedruckt.</translation>
    </message>
    <message>
        <source>A bracket here looks like a marking but is none, so the line counts as %1.</source>
        <translation>Eine Klammer sieht hier nach einer Kennzeichnung aus, ist aber keine, daher gilt die Zeile als %1.</translation>
    </message>
    <message>
        <source>Says that something is withheld: appears where this section withholds a line.</source>
        <translation>Sagt, dass etwas zurückgehalten wird: erscheint, wo dieser Abschnitt eine Zeile zurückhält.</translation>
    </message>
    <message>
        <source>%1 in substance, with a wording that is cleared for editions from %2 up.</source>
        <translation>Dem Inhalt nach %1, mit einem Wortlaut, der für Fassungen ab %2 freigegeben ist.</translation>
    </message>
    <message>
        <source>%1: appears in all editions from %1 up.</source>
        <translation>%1: erscheint in allen Fassungen ab %1.</translation>
    </message>
    <message>
        <source>%1: withheld from every edition below %1.</source>
        <translation>%1: in jeder Fassung unter %1 zurückgehalten.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is missing: install Minutebook again, or build all of it.</source>
        <translation>%1 fehlt: Installieren Sie Minutebook neu, oder bauen Sie es vollständig.</translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation>Minutebook</translation>
    </message>
    <message>
        <source>The book to open, or the review file (.minutereview).</source>
        <translation>Das zu öffnende Buch oder die Durchsichtsdatei (.minutereview).</translation>
    </message>
    <message>
        <source>Opens a window of its own, even though Minutebook is running already.</source>
        <translation>Öffnet ein eigenes Fenster, obwohl Minutebook schon läuft.</translation>
    </message>
    <message>
        <source>Minutebook: there is not enough memory to go on. Close other programs and start it again; what was saved is in the book.</source>
        <translation>Minutebook: Der Arbeitsspeicher reicht nicht aus, um weiterzuarbeiten. Schließen Sie andere Programme, und starten Sie es erneut; was gespeichert wurde, steht im Buch.</translation>
    </message>
</context>
<context>
    <name>minutebook</name>
    <message>
        <source>The classification scheme cannot be read: %1. Mend the JSON at that place.</source>
        <translation>Das Einstufungsschema ist nicht lesbar: %1. Korrigieren Sie das JSON an dieser Stelle.</translation>
    </message>
    <message>
        <source>The classification scheme is not right: %1.</source>
        <translation>Das Einstufungsschema ist nicht in Ordnung: %1.</translation>
    </message>
    <message>
        <source>There is no classification scheme &quot;%1&quot;. Those that ship are SEC and TLP; one of your own is a file that ends in .json.</source>
        <translation>Es gibt kein Einstufungsschema „%1“. Mitgeliefert sind SEC und TLP; ein eigenes ist eine Datei, die auf .json endet.</translation>
    </message>
    <message>
        <source>The level %1 cannot go: it is still in use in %2. Keep it in the scheme, or give what stands there another level first.</source>
        <translation>Die Stufe %1 kann nicht entfallen, sie wird noch verwendet: %2. Behalten Sie sie im Schema, oder geben Sie dem, was dort steht, zuerst eine andere Stufe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level of this body&apos;s scheme. Its levels are %2.</source>
        <translation>„%1“ ist keine Stufe im Schema dieses Gremiums. Seine Stufen sind %2.</translation>
    </message>
    <message>
        <source>The committee&apos;s seats in the book cannot be read (%1). Restore a backup.</source>
        <translation>Die Sitze des Gremiums im Buch sind nicht lesbar (%1). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Row %2 of %1: %3</source>
        <translation>Zeile %2 von %1: %3</translation>
    </message>
    <message>
        <source>A party has no category or no code, or two have the same. Mend the register of parties.</source>
        <translation>Eine Partei hat keine Kategorie oder keinen Code, oder zwei haben dieselben. Korrigieren Sie das Verzeichnis der Parteien.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quorum. Write a number of voting seats (6), a share of them (2/3, &gt;1/2) or a number of a category (Pilots=1), parted by commas.</source>
        <translation>„%1“ ist kein Quorum. Schreiben Sie eine Zahl stimmberechtigter Sitze (6), einen Anteil daran (2/3, &gt;1/2) oder eine Zahl aus einer Kategorie (Pilots=1), durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>A book needs a passphrase. Type one; a book that is not encrypted has to be asked for (--plain).</source>
        <translation>Ein Buch braucht eine Passphrase. Geben Sie eine ein; ein unverschlüsseltes Buch muss eigens verlangt werden (--plain).</translation>
    </message>
    <message>
        <source>The key has %1 bytes where a book&apos;s key has 32. Give the whole key.</source>
        <translation>Der Schlüssel hat %1 Bytes, der eines Buchs hat 32. Geben Sie den ganzen Schlüssel an.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name, or open it.</source>
        <translation>%1 gibt es schon und bleibt unverändert. Wählen Sie einen anderen Namen, oder öffnen Sie es.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Choose a folder that exists and that you may write to.</source>
        <translation>%1 lässt sich nicht anlegen: %2. Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>There is no book at %1. Look for it under another name, or create it first.</source>
        <translation>Unter %1 gibt es kein Buch. Suchen Sie es unter einem anderen Namen, oder legen Sie es erst an.</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a minute book. Choose another file, or restore a backup.</source>
        <translation>%1 ist leer: Es ist kein Protokollbuch. Wählen Sie eine andere Datei, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is a folder, and a minute book is a file. Name the book in it.</source>
        <translation>%1 ist ein Ordner, und ein Protokollbuch ist eine Datei. Nennen Sie das Buch darin.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>%1 ist nicht lesbar: %2. Bitten Sie um das Leserecht, oder kopieren Sie es in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only, and a book needs both to be writable. Copy the book to a folder of yours and open the copy.</source>
        <translation>%1 oder der Ordner ist schreibgeschützt, und ein Buch braucht in beiden Schreibrecht. Kopieren Sie das Buch in einen eigenen Ordner, und öffnen Sie die Kopie.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but a passphrase or key was given. Open it as a plain book if that is what you expect; if not, do not trust this file.</source>
        <translation>%1 ist nicht verschlüsselt, aber es wurde eine Passphrase oder ein Schlüssel angegeben. Öffnen Sie es als unverschlüsseltes Buch, wenn Sie das erwarten; wenn nicht, trauen Sie dieser Datei nicht.</translation>
    </message>
    <message>
        <source>%1 is encrypted, or no book at all, so it does not open as a plain book. Give its passphrase.</source>
        <translation>%1 ist verschlüsselt oder gar kein Buch und öffnet sich daher nicht als unverschlüsseltes Buch. Geben Sie seine Passphrase an.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase or key. Type it again; if it is certainly right, the file is no minute book or its beginning is damaged: restore a backup.</source>
        <translation>%1 öffnet sich mit dieser Passphrase oder diesem Schlüssel nicht. Geben Sie sie noch einmal ein; ist sie gewiss richtig, so ist die Datei kein Protokollbuch, oder ihr Anfang ist beschädigt: Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is not a minute book, or only a part of one. Copy it again from where it came, or restore a backup.</source>
        <translation>%1 ist kein Protokollbuch oder nur ein Teil eines solchen. Kopieren Sie es noch einmal von seiner Quelle, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Restore a backup; keep the damaged file, as parts of it may still be read.</source>
        <translation>%1 ist beschädigt: %2. Stellen Sie eine Sicherung wieder her; behalten Sie die beschädigte Datei, denn Teile davon sind vielleicht noch lesbar.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a minute book. Choose another file.</source>
        <translation>%1 ist die Datenbank eines anderen Programms, kein Protokollbuch. Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Minutebook (book version %2; this one knows %3). Update Minutebook to open it.</source>
        <translation>%1 wurde von einem neueren Minutebook geschrieben (Buchversion %2; dieses kennt %3). Aktualisieren Sie Minutebook, um es zu öffnen.</translation>
    </message>
    <message>
        <source>%1 was written by an older Minutebook and is only being read. Open it for writing once: it is brought up to date after a backup.</source>
        <translation>%1 wurde von einem älteren Minutebook geschrieben und wird nur gelesen. Öffnen Sie es einmal zum Schreiben: Nach einer Sicherung wird es auf den neuen Stand gebracht.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again when that has finished.</source>
        <translation>%1 wird gerade von einem anderen Programm geschrieben. Versuchen Sie es erneut, wenn es fertig ist.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Open it for writing to change it.</source>
        <translation>%1 ist nur zum Lesen geöffnet. Öffnen Sie es zum Schreiben, um es zu ändern.</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened: it was moved, deleted or replaced by another file. Nothing more is saved into it. Put it back at its place, or save the book elsewhere.</source>
        <translation>%1 ist nicht mehr dort, wo es geöffnet wurde: Es wurde verschoben, gelöscht oder durch eine andere Datei ersetzt. Es wird nichts mehr darin gespeichert. Legen Sie es an seinen Platz zurück, oder speichern Sie das Buch andernorts.</translation>
    </message>
    <message>
        <source>The book %1 could not be used: %2. Run &quot;minutebook check&quot; on it.</source>
        <translation>Das Buch %1 ließ sich nicht benutzen: %2. Führen Sie „minutebook check“ darauf aus.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2. Copy it to another disk and check the copy; if that is no better, restore a backup.</source>
        <translation>%1 ließ sich nicht bis zum Ende lesen: %2. Kopieren Sie es auf einen anderen Datenträger, und prüfen Sie die Kopie; ist sie nicht besser, stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was written. Make room and save again.</source>
        <translation>Der Datenträger mit %1 ist voll, daher wurde nichts geschrieben. Schaffen Sie Platz, und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>The program runs without SQLCipher, so it would write the book unencrypted, and does not open it. Install Minutebook from its package, and start it without LD_PRELOAD.</source>
        <translation>Das Programm läuft ohne SQLCipher, würde das Buch also unverschlüsselt schreiben, und öffnet es daher nicht. Installieren Sie Minutebook aus seinem Paket, und starten Sie es ohne LD_PRELOAD.</translation>
    </message>
    <message>
        <source>The database library refused the setting %1 (it answers &quot;%2&quot;), so the book is not opened. Install Minutebook from its package.</source>
        <translation>Die Datenbankbibliothek hat die Einstellung %1 verweigert (sie antwortet „%2“), daher wird das Buch nicht geöffnet. Installieren Sie Minutebook aus seinem Paket.</translation>
    </message>
    <message>
        <source>The book has to be brought up to date, but its backup %1 could not be made: %2. Make room there, or give yourself the right to write, and open it again.</source>
        <translation>Das Buch muss auf den neuen Stand gebracht werden, aber seine Sicherung %1 ließ sich nicht anlegen: %2. Schaffen Sie dort Platz, oder geben Sie sich das Schreibrecht, und öffnen Sie es erneut.</translation>
    </message>
    <message>
        <source>The backup %1 was not made: %2 The book itself is as it was, and so are its earlier backups.</source>
        <translation>Die Sicherung %1 wurde nicht angelegt: %2 Das Buch selbst ist unverändert, seine früheren Sicherungen ebenfalls.</translation>
    </message>
    <message>
        <source>Another program is making a backup in %1 at this moment. Wait until it has.</source>
        <translation>Ein anderes Programm legt in %1 gerade eine Sicherung an. Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written to. Give yourself the right to, or remove what stands in its place.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen oder beschreiben. Geben Sie sich das Recht dazu, oder entfernen Sie, was an seiner Stelle steht.</translation>
    </message>
    <message>
        <source>Nothing was restored, and the book %1 is as it was: %2</source>
        <translation>Es wurde nichts wiederhergestellt, und das Buch %1 ist unverändert: %2</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read (%2), so nothing was recovered. Restore a backup; keep the damaged file.</source>
        <translation>Von %1 ist nichts lesbar (%2), daher wurde nichts gerettet. Stellen Sie eine Sicherung wieder her; behalten Sie die beschädigte Datei.</translation>
    </message>
    <message>
        <source>%1 is open somewhere else, so it is left as it is. Close it there, and do it again.</source>
        <translation>%1 ist noch anderswo geöffnet und bleibt daher unverändert. Schließen Sie es dort, und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>The key was not changed, and the book %1 is as it was: %2</source>
        <translation>Der Schlüssel wurde nicht geändert, und das Buch %1 ist unverändert: %2</translation>
    </message>
    <message>
        <source>The file of the keys is missing, so %1 opens with no passphrase: %2. Bring it back from where the book was, or from a backup; or type the recovery code, which opens the book without it.</source>
        <translation>Die Schlüsseldatei fehlt, daher öffnet sich %1 mit keiner Passphrase: %2. Holen Sie sie von dort, wo das Buch war, oder aus einer Sicherung; oder geben Sie den Wiederherstellungscode ein, der das Buch ohne sie öffnet.</translation>
    </message>
    <message>
        <source>The file of the keys %1 cannot be read: %2. Ask for the right to read it, or type the recovery code.</source>
        <translation>Die Schlüsseldatei %1 ist nicht lesbar: %2. Bitten Sie um das Leserecht, oder geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>The file of the keys %1 could not be written: %2. Make room there, or give yourself the right to write, and do it again.</source>
        <translation>Die Schlüsseldatei %1 ließ sich nicht schreiben: %2. Schaffen Sie dort Platz, oder geben Sie sich das Schreibrecht, und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>%1 is no file of keys, or only a part of one. Take it from a backup of the book, or type the recovery code.</source>
        <translation>%1 ist keine Schlüsseldatei oder nur ein Teil einer solchen. Nehmen Sie sie aus einer Sicherung des Buchs, oder geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Minutebook. Update Minutebook, or type the recovery code.</source>
        <translation>%1 wurde von einem neueren Minutebook geschrieben. Aktualisieren Sie Minutebook, oder geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>%1 asks for more or less work for a passphrase than Minutebook does, so it was altered or made by something else. Take it from a backup of the book, or type the recovery code.</source>
        <translation>%1 verlangt für eine Passphrase mehr oder weniger Rechenaufwand als Minutebook, wurde also verändert oder von etwas anderem angelegt. Nehmen Sie die Datei aus einer Sicherung des Buchs, oder geben Sie den Wiederherstellungscode ein.</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase. Close other programs and try again.</source>
        <translation>Für die Passphrase reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file of the keys %2 is that of another book, or of this one before its key was changed, so %1 does not open with it. Bring back the right one, or type the recovery code, which opens the book without it.</source>
        <translation>Die Schlüsseldatei %2 gehört zu einem anderen Buch, oder zu diesem, bevor sein Schlüssel geändert wurde; %1 öffnet sich daher nicht mit ihr. Holen Sie die richtige, oder geben Sie den Wiederherstellungscode ein, der das Buch ohne sie öffnet.</translation>
    </message>
    <message>
        <source>%1 was altered by something other than Minutebook: somebody who could open the book may be missing. Take the file from a backup, or change the book&apos;s key.</source>
        <translation>%1 wurde von etwas anderem als Minutebook verändert: Jemand, der das Buch öffnen konnte, fehlt vielleicht. Nehmen Sie die Datei aus einer Sicherung, oder ändern Sie den Schlüssel des Buchs.</translation>
    </message>
    <message>
        <source>%1 opens by its passphrase directly, so it has one only and nobody can be added. Give it a key of its own first (minutebook rekey).</source>
        <translation>%1 öffnet sich unmittelbar mit seiner Passphrase, hat also nur eine, und niemand kann hinzugefügt werden. Geben Sie dem Buch zuerst einen eigenen Schlüssel (minutebook rekey).</translation>
    </message>
    <message>
        <source>The desktop&apos;s key store did not take the key (%1). The book opens with its passphrases as before.</source>
        <translation>Der Schlüsselbund des Desktops hat den Schlüssel nicht angenommen (%1). Das Buch öffnet sich wie bisher mit seinen Passphrasen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand for a person. Write a name in one line, of at most %2 characters.</source>
        <translation>„%1“ kann nicht für eine Person stehen. Schreiben Sie einen Namen in einer Zeile mit höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 can open the book already. Change that passphrase, or write the name otherwise.</source>
        <translation>%1 kann das Buch schon öffnen. Ändern Sie diese Passphrase, oder schreiben Sie den Namen anders.</translation>
    </message>
    <message>
        <source>There is no passphrase of &quot;%1&quot;. Those who have one are %2.</source>
        <translation>Es gibt keine Passphrase von „%1“. Eine haben: %2.</translation>
    </message>
    <message>
        <source>%1 is the last who can open the book, and stays. Add somebody else first.</source>
        <translation>%1 kann als Letzte das Buch öffnen und bleibt. Fügen Sie zuerst jemand anderen hinzu.</translation>
    </message>
    <message>
        <source>%1 people can open the book already, which is the most. Remove somebody first.</source>
        <translation>%1 Personen können das Buch schon öffnen, das ist die Höchstzahl. Entfernen Sie zuerst jemanden.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code, &quot;%2&quot;, is not as it was printed. Compare it with the page.</source>
        <translation>Gruppe %1 des Wiederherstellungscodes, „%2“, ist nicht so, wie sie gedruckt wurde. Vergleichen Sie sie mit dem Blatt.</translation>
    </message>
    <message>
        <source>The recovery code ends in its group %1, and has %2. Type the rest of it.</source>
        <translation>Der Wiederherstellungscode endet in seiner Gruppe %1, er hat aber %2. Geben Sie den Rest ein.</translation>
    </message>
    <message>
        <source>The recovery code has %1 groups of five, and more than that was typed. Type it as it is on the page.</source>
        <translation>Der Wiederherstellungscode hat %1 Gruppen zu fünf Zeichen, und es wurde mehr eingegeben. Geben Sie ihn so ein, wie er auf dem Blatt steht.</translation>
    </message>
    <message>
        <source>This is not a recovery code as it was printed. Compare it with the page.</source>
        <translation>Das ist kein Wiederherstellungscode, wie er gedruckt wurde. Vergleichen Sie ihn mit dem Blatt.</translation>
    </message>
    <message>
        <source>A committee needs a name and an abbreviation. Give both.</source>
        <translation>Ein Gremium braucht einen Namen und eine Abkürzung. Geben Sie beides an.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the committee&apos;s abbreviation. %2</source>
        <translation>„%1“ kann nicht die Abkürzung des Gremiums sein. %2</translation>
    </message>
    <message>
        <source>What the committee was called when these minutes were approved cannot be read from the book (%1). Restore a backup.</source>
        <translation>Wie das Gremium hieß, als dieses Protokoll genehmigt wurde, ist im Buch nicht lesbar (%1). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>An item template needs a name and a title. Give both.</source>
        <translation>Eine TOP-Vorlage braucht einen Namen und einen Titel. Geben Sie beides an.</translation>
    </message>
    <message>
        <source>The book&apos;s passphrase is wanted, and there is no terminal to ask at. Give --key-file FILE, or set MINUTEBOOK_KEY.</source>
        <translation>Die Passphrase des Buchs wird benötigt, und es gibt kein Terminal, um danach zu fragen. Geben Sie --key-file FILE an, oder setzen Sie MINUTEBOOK_KEY.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from %1: %2. Name a file that you may read.</source>
        <translation>Die Passphrase ist aus %1 nicht lesbar: %2. Nennen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>Die beiden Passphrasen sind nicht gleich. Geben Sie zweimal dieselbe ein.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Name a file that is there and that you may read.</source>
        <translation>%1 ist nicht lesbar: %2. Nennen Sie eine vorhandene Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that is there and that you may write to.</source>
        <translation>%1 lässt sich nicht schreiben: %2. Nennen Sie eine Datei in einem vorhandenen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 is written, but the book does not know that it left: %2 Mend that and write the file again, or delete it.</source>
        <translation>%1 ist geschrieben, aber im Buch ist nicht vermerkt, dass es hinausging: %2 Beheben Sie das, und schreiben Sie die Datei erneut, oder löschen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is a minute book, stands beside one, holds a passphrase, or is what is being read, so it is not written over. Name another file.</source>
        <translation>%1 ist ein Protokollbuch, steht neben einem, enthält eine Passphrase oder wird gerade gelesen und wird daher nicht überschrieben. Nennen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 holds %2 up to %3, and nothing else is written over it: whoever takes the file for what it was would be misled. Name another file, or remove that one first.</source>
        <translation>%1 enthält %2 bis %3 und wird mit nichts anderem überschrieben: Wer die Datei für das hielte, was sie war, würde getäuscht. Nennen Sie eine andere Datei, oder entfernen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it cannot be told to be %2. Name another file, or replace it (--replace).</source>
        <translation>Es gibt schon eine Datei %1, und dass sie %2 ist, lässt sich nicht erkennen. Nennen Sie eine andere Datei, oder ersetzen Sie sie (--replace).</translation>
    </message>
    <message>
        <source>%1 opens by a passphrase only, and a file that opens without one is not written over it. Name another file, or remove that one first.</source>
        <translation>%1 öffnet sich nur mit einer Passphrase und wird nicht mit einer Datei überschrieben, die sich ohne öffnet. Nennen Sie eine andere Datei, oder entfernen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>The output could not be written to its end: its disk is full, or what was to read it is gone. Make room, or send it elsewhere, and run the command again.</source>
        <translation>Die Ausgabe ließ sich nicht bis zum Ende schreiben: Der Datenträger ist voll, oder das lesende Programm ist weg. Schaffen Sie Platz, oder leiten Sie sie anderswohin, und führen Sie den Befehl erneut aus.</translation>
    </message>
    <message>
        <source>%1 has errors, so nothing of it was imported. Mend the lines marked &quot;error:&quot; above and import it again.</source>
        <translation>%1 hat Fehler, daher wurde nichts davon importiert. Korrigieren Sie die oben mit „error:“ bezeichneten Zeilen, und importieren Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder, and what is in it is left as it is. Name a folder that is empty or not there yet.</source>
        <translation>%1 ist kein leerer Ordner, und sein Inhalt bleibt unverändert. Nennen Sie einen Ordner, der leer oder noch nicht vorhanden ist.</translation>
    </message>
    <message>
        <source>%1 has faults, so no book was made of it. Mend the places that are named and read it again.</source>
        <translation>%1 hat Fehler, daher wurde kein Buch daraus gemacht. Korrigieren Sie die genannten Stellen, und lesen Sie es erneut ein.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is no document of minutes. Save its text alone and bring that in.</source>
        <translation>%1 ist größer als %2 MB, so groß ist kein Protokolldokument. Speichern Sie nur den Text, und übernehmen Sie diesen.</translation>
    </message>
    <message>
        <source>%1 can be read only with %2, which is not installed. Install it, or save it as HTML or plain text and import that.</source>
        <translation>%1 ist nur mit %2 lesbar, das nicht installiert ist. Installieren Sie es, oder speichern Sie die Datei als HTML oder einfachen Text, und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>%1 could not be read as a document (%2). Open it where it was written, save it as HTML or plain text and import that.</source>
        <translation>%1 ließ sich nicht als Dokument lesen (%2). Öffnen Sie es dort, wo es geschrieben wurde, speichern Sie es als HTML oder einfachen Text, und importieren Sie diesen.</translation>
    </message>
    <message>
        <source>%1 does not say which meeting it is of. Give its number and its date (--meeting N --date 2024-03-05).</source>
        <translation>%1 sagt nicht, zu welcher Sitzung es gehört. Geben Sie Nummer und Datum an (--meeting N --date 2024-03-05).</translation>
    </message>
    <message>
        <source>This meeting is no longer in the book. Choose another one.</source>
        <translation>Diese Sitzung steht nicht mehr im Buch. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>There is no meeting %1 in the book. Import it, or name another one.</source>
        <translation>Es gibt keine Sitzung %1 im Buch. Importieren Sie sie, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>The meeting is one of &quot;%1&quot;, but the book is that of &quot;%2&quot;. Import it into its own book, or mend body and abbreviation.</source>
        <translation>Die Sitzung ist eine von „%1“, das Buch aber das von „%2“. Importieren Sie sie in ihr eigenes Buch, oder korrigieren Sie body und abbreviation.</translation>
    </message>
    <message>
        <source>A meeting needs a number and a date. Give both.</source>
        <translation>Eine Sitzung braucht eine Nummer und ein Datum. Geben Sie beides an.</translation>
    </message>
    <message>
        <source>Meeting %1 is in the book already. Give the meeting another number, or replace the one that is there (--replace).</source>
        <translation>Sitzung %1 steht schon im Buch. Geben Sie der Sitzung eine andere Nummer, oder ersetzen Sie die vorhandene (--replace).</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are approved and do not change any more. Record the change at the current meeting.</source>
        <translation>Das Protokoll der Sitzung %1 ist genehmigt und ändert sich nicht mehr. Halten Sie die Änderung in der laufenden Sitzung fest.</translation>
    </message>
    <message>
        <source>A finding is let stand for a reason. Say in a few words why it may.</source>
        <translation>Ein Befund wird aus einem Grund hingenommen. Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>Meeting %1 has given numbers to actions, and none is ever given twice: it stays in the book. Change its date instead, or import another meeting over it.</source>
        <translation>Sitzung %1 hat Aufgaben Nummern gegeben, und keine wird je zweimal vergeben: Sie bleibt im Buch. Ändern Sie stattdessen ihr Datum, oder importieren Sie eine andere Sitzung darüber.</translation>
    </message>
    <message>
        <source>Meeting %1 would not read back as it is, because of %2. Change that in the meeting, or take its approval back first, and write the book again.</source>
        <translation>Sitzung %1 würde nicht so zurückgelesen, wie sie ist. Es liegt an: %2. Ändern Sie das in der Sitzung, oder nehmen Sie zuerst ihre Genehmigung zurück, und schreiben Sie das Buch erneut.</translation>
    </message>
    <message>
        <source>This agenda item is no longer in the book. Keep what you typed by copying it to another item.</source>
        <translation>Dieser TOP steht nicht mehr im Buch. Bewahren Sie das Getippte, indem Sie es in einen anderen TOP kopieren.</translation>
    </message>
    <message>
        <source>Somebody else changed the item &quot;%1&quot; meanwhile. Copy what you typed, look at the new text, and add yours.</source>
        <translation>Jemand anderes hat den TOP „%1“ inzwischen geändert. Kopieren Sie das Getippte, sehen Sie den neuen Text an, und fügen Sie Ihren hinzu.</translation>
    </message>
    <message>
        <source>These items were changed after they had been parted, so they stay apart. Move the lines back by hand if they belong together.</source>
        <translation>Diese TOPs wurden geändert, nachdem sie getrennt worden waren, und bleiben daher getrennt. Verschieben Sie die Zeilen von Hand zurück, wenn sie zusammengehören.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; no longer stands in the notes as it did. Look at it again, and change it there.</source>
        <translation>Die Zeile „%1“ steht nicht mehr so in der Mitschrift. Sehen Sie sie erneut an, und ändern Sie sie dort.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written into the line without changing something else in it, such as its level or its verb. Change the line in the notes.</source>
        <translation>„%1“ lässt sich nicht in die Zeile schreiben, ohne dass sich anderes in ihr ändert, etwa ihre Stufe oder ihr Verb. Ändern Sie die Zeile in der Mitschrift.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write 2019-08-09 or 9 August 2019, or nothing at all.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 2019-08-09 oder 9 August 2019 oder gar nichts.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 have been circulated, so readers know its items by their numbers. Change a single item&apos;s number where it is a mistake.</source>
        <translation>Das Protokoll der Sitzung %1 wurde verteilt, die Leser kennen ihre TOPs also nach Nummern. Ändern Sie die Nummer eines einzelnen TOP, wo sie falsch ist.</translation>
    </message>
    <message>
        <source>This decision between meetings is no longer in the book. Look at the list again.</source>
        <translation>Dieser Beschluss zwischen Sitzungen steht nicht mehr im Buch. Sehen Sie die Liste erneut an.</translation>
    </message>
    <message>
        <source>A decision between meetings needs the day on which it was put and one line with a verb that decides, in capitals, as in: The Committee AGREED the fees.</source>
        <translation>Ein Beschluss zwischen Sitzungen braucht den Tag, an dem er vorgelegt wurde, und eine Zeile mit einem beschließenden Verb in Großbuchstaben, etwa: The Committee AGREED the fees.</translation>
    </message>
    <message>
        <source>The decision No %1 stands in the notes of meeting %2, which reports it. Change it there.</source>
        <translation>Der Beschluss Nr. %1 steht in der Mitschrift der Sitzung %2, die ihn mitteilt. Ändern Sie ihn dort.</translation>
    </message>
    <message>
        <source>A rule of retention asks for 1 to 99 years. Give their number.</source>
        <translation>Eine Aufbewahrungsregel verlangt 1 bis 99 Jahre. Geben Sie deren Zahl an.</translation>
    </message>
    <message>
        <source>Nothing more of meeting %1 is due by the rules of retention as they are now. Look at the list again.</source>
        <translation>Von Sitzung %1 ist nach den jetzigen Aufbewahrungsregeln nichts mehr fällig. Sehen Sie die Liste erneut an.</translation>
    </message>
    <message>
        <source>Meeting %1 has no revision %2. Choose one from the list of its revisions.</source>
        <translation>Sitzung %1 hat keine Revision %2. Wählen Sie eine aus der Liste ihrer Revisionen.</translation>
    </message>
    <message>
        <source>Nothing has changed since revision %2 of meeting %1. There is nothing to keep.</source>
        <translation>Seit Revision %2 der Sitzung %1 hat sich nichts geändert. Es gibt nichts festzuhalten.</translation>
    </message>
    <message>
        <source>The text of revision %2 of meeting %1 was disposed of by the rules of retention. What is kept of it are its dates and hashes.</source>
        <translation>Der Text der Revision %2 der Sitzung %1 wurde nach den Aufbewahrungsregeln vernichtet. Aufbewahrt sind ihre Daten und Hashwerte.</translation>
    </message>
    <message>
        <source>The text of revision %2 of meeting %1 cannot be read: it is not as it was kept. Restore a backup.</source>
        <translation>Der Text der Revision %2 der Sitzung %1 ist nicht lesbar: Er ist nicht mehr so, wie er festgehalten wurde. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A revision is kept for a reason. Say in a few words why.</source>
        <translation>Eine Revision wird aus einem Grund festgehalten. Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are not approved yet: change them in the notes.</source>
        <translation>Das Protokoll der Sitzung %1 ist noch nicht genehmigt: Ändern Sie es in der Mitschrift.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are being corrected. Finish the correction or give it up first.</source>
        <translation>Das Protokoll der Sitzung %1 wird gerade berichtigt. Schließen Sie die Berichtigung zuerst ab, oder geben Sie sie auf.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are not being corrected.</source>
        <translation>Das Protokoll der Sitzung %1 wird gerade nicht berichtigt.</translation>
    </message>
    <message>
        <source>Approved minutes are corrected for a reason, which is printed in them. Say in a sentence why.</source>
        <translation>Genehmigte Protokolle werden aus einem Grund berichtigt, der darin gedruckt wird. Sagen Sie in einem Satz, warum.</translation>
    </message>
    <message>
        <source>What was withheld there has changed, or is not withheld any more. Look at the list of what is withheld again.</source>
        <translation>Was dort zurückgehalten wurde, hat sich geändert oder wird nicht mehr zurückgehalten. Sehen Sie die Liste des Zurückgehaltenen erneut an.</translation>
    </message>
    <message>
        <source>Nothing was said of what is withheld. Give a ground, an owner, a day or what has to happen first.</source>
        <translation>Zum Zurückgehaltenen wurde nichts angegeben. Geben Sie einen Grund, Zuständige, einen Tag oder an, was zuerst geschehen muss.</translation>
    </message>
    <message>
        <source>What stays withheld is looked at again. Give a later day, or what has to happen first.</source>
        <translation>Was zurückgehalten bleibt, wird erneut überprüft. Geben Sie einen späteren Tag an, oder was zuerst geschehen muss.</translation>
    </message>
    <message>
        <source>What is withheld there is of the level %2, and %1 is not lower. Choose a level below it.</source>
        <translation>Was dort zurückgehalten wird, hat die Stufe %2, und %1 ist nicht niedriger. Wählen Sie eine Stufe darunter.</translation>
    </message>
    <message>
        <source>What was withheld is opened for a reason, which its new readers are told. Say in a sentence why.</source>
        <translation>Zurückgehaltenes wird aus einem Grund geöffnet, den die neuen Leser erfahren. Sagen Sie in einem Satz, warum.</translation>
    </message>
    <message>
        <source>The reason is told to readers up to %1, but reads as of the level %2. Say it without the name of that level.</source>
        <translation>Die Begründung wird Lesern bis %1 mitgeteilt, liest sich aber wie von der Stufe %2. Formulieren Sie sie ohne den Namen dieser Stufe.</translation>
    </message>
    <message>
        <source>The reason says what is still withheld from readers up to %1, so nothing was done: %2. Say it in other words.</source>
        <translation>Die Begründung sagt etwas, was Lesern bis %1 noch vorenthalten wird, daher wurde nichts getan: %2. Fassen Sie sie in andere Worte.</translation>
    </message>
    <message>
        <source>Readers up to %1 would see the real name of a party: &quot;%2&quot;. Write the pseudonym there first, then downgrade.</source>
        <translation>Leser bis %1 sähen den Klarnamen einer Partei: „%2“. Schreiben Sie dort zuerst das Pseudonym, und stufen Sie dann herab.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; would stay of the level %2: it tells of an action of that level, or its level is in doubt. Mend that first, then downgrade.</source>
        <translation>Die Zeile „%1“ bliebe auf der Stufe %2: Sie handelt von einer Aufgabe dieser Stufe, oder ihre Stufe ist zweifelhaft. Korrigieren Sie das zuerst, und stufen Sie dann herab.</translation>
    </message>
    <message>
        <source>Meeting %1 reports on the action %2 in a line that has its level from that action alone, and would be opened with it: &quot;%3&quot;. Give that line its level first; in approved minutes by a correction.</source>
        <translation>Sitzung %1 berichtet über die Aufgabe %2 in einer Zeile, die ihre Stufe allein von dieser Aufgabe hat und mit ihr geöffnet würde: „%3“. Geben Sie dieser Zeile zuerst ihre Stufe; in genehmigten Protokollen durch eine Berichtigung.</translation>
    </message>
    <message>
        <source>It was disposed of, but another program has %1 open, so that traces of it may still be in the file. They go once every program has closed the book.</source>
        <translation>Es wurde vernichtet, aber ein anderes Programm hat %1 geöffnet, sodass Spuren davon noch in der Datei sein können. Sie verschwinden, sobald alle Programme das Buch geschlossen haben.</translation>
    </message>
    <message>
        <source>%1 is no review file. Choose a file whose name ends in .minutereview.</source>
        <translation>%1 ist keine Durchsichtsdatei. Wählen Sie eine Datei, deren Name auf .minutereview endet.</translation>
    </message>
    <message>
        <source>%1 is not all there: it ends too early. Ask for it again, or copy it again from the mail.</source>
        <translation>%1 ist nicht vollständig: Sie endet zu früh. Lassen Sie sie sich noch einmal senden, oder kopieren Sie sie erneut aus der E-Mail.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Minutebook. Update Minutebook to open it.</source>
        <translation>%1 wurde von einem neueren Minutebook erstellt. Aktualisieren Sie Minutebook, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than opening such a file may take, so it is not opened. Do not trust it; ask for it again.</source>
        <translation>%1 verlangt mehr Speicher oder Zeit, als das Öffnen einer solchen Datei brauchen darf, und wird daher nicht geöffnet. Trauen Sie ihr nicht; lassen Sie sie sich noch einmal senden.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a review file&apos;s passphrase. Close other programs and try again.</source>
        <translation>Für die Passphrase einer Durchsichtsdatei reicht der Arbeitsspeicher nicht. Schließen Sie andere Programme, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase. Type it again, as you were told it.</source>
        <translation>%1 öffnet sich mit dieser Passphrase nicht. Geben Sie sie noch einmal so ein, wie sie Ihnen mitgeteilt wurde.</translation>
    </message>
    <message>
        <source>%1 is not as it was when it was sealed: it was altered or damaged on its way, so nothing of it is used. Ask for it again.</source>
        <translation>%1 ist nicht mehr so, wie sie versiegelt wurde: Sie wurde unterwegs verändert oder beschädigt, daher wird nichts davon verwendet. Lassen Sie sie sich noch einmal senden.</translation>
    </message>
    <message>
        <source>%1 opens, but what is in it is no review that can be read. Ask whoever made it to make it again.</source>
        <translation>%1 öffnet sich, enthält aber keine lesbare Durchsicht. Bitten Sie darum, sie noch einmal zu erstellen.</translation>
    </message>
    <message>
        <source>A review file needs a passphrase of its own. Give one, and tell it to the reader by another way than the file.</source>
        <translation>Eine Durchsichtsdatei braucht eine eigene Passphrase. Geben Sie eine an, und teilen Sie sie dem Leser auf einem anderen Weg mit als die Datei.</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; is among the committee&apos;s people. Add them to the seats or people of the committee first.</source>
        <translation>Unter den Personen des Gremiums heißt niemand „%1“. Fügen Sie die Person zuerst den Sitzen oder Personen des Gremiums hinzu.</translation>
    </message>
    <message>
        <source>%1 is not cleared for %2, so this edition is not made for them. Choose a lower one, or record their clearance first.</source>
        <translation>%1 ist nicht für %2 ermächtigt, daher wird diese Fassung nicht erstellt. Wählen Sie eine niedrigere, oder tragen Sie zuerst die Ermächtigung ein.</translation>
    </message>
    <message>
        <source>%1 answers nothing that was sent from this book, so nothing of it was taken in. Open the book that it was sent from.</source>
        <translation>%1 antwortet auf nichts, was aus diesem Buch versandt wurde, daher wurde nichts davon eingelesen. Öffnen Sie das Buch, aus dem die Datei versandt wurde.</translation>
    </message>
    <message>
        <source>%1 came back from its reader: it holds comments and no pages. Open the book that it was sent from and take them in there.</source>
        <translation>%1 kam von einem Leser zurück: Die Datei enthält Kommentare und keine Seiten. Öffnen Sie das Buch, aus dem sie versandt wurde, und lesen Sie die Kommentare dort ein.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 were changed while the review file was being made, so it was not sent. Send it again.</source>
        <translation>Das Protokoll der Sitzung %1 wurde geändert, während die Durchsichtsdatei erstellt wurde; sie wurde daher nicht versandt. Senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This comment is no longer in the book. Choose another one.</source>
        <translation>Dieser Kommentar steht nicht mehr im Buch. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; do not stand in the notes like that, so they cannot be replaced by themselves. Change the line in the notes.</source>
        <translation>Die Wörter „%1“ stehen so nicht in der Mitschrift und lassen sich daher nicht für sich ersetzen. Ändern Sie die Zeile in der Mitschrift.</translation>
    </message>
    <message>
        <source>With this wording the line would have another level, kind or number than it has, so it was not changed. Change the line in the notes if that is meant.</source>
        <translation>Mit diesem Wortlaut hätte die Zeile eine andere Stufe, Art oder Nummer als bisher, daher wurde sie nicht geändert. Ändern Sie die Zeile in der Mitschrift, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>This paper is no longer in the book. Look at the item&apos;s papers again, and attach it anew if it is wanted.</source>
        <translation>Diese Unterlage steht nicht mehr im Buch. Sehen Sie die Unterlagen des TOP erneut an, und fügen Sie sie neu bei, wenn sie gebraucht wird.</translation>
    </message>
    <message>
        <source>A paper needs a title: the agenda names it by that. Type one.</source>
        <translation>Eine Unterlage braucht einen Titel: Mit ihm nennt sie die Tagesordnung. Geben Sie einen ein.</translation>
    </message>
    <message>
        <source>%1 has %2 MB, and a paper has %3 at most. Attach a smaller file, or name this one by a line &quot;@paper: TITLE&quot; below the item&apos;s heading.</source>
        <translation>%1 hat %2 MB, eine Unterlage höchstens %3. Fügen Sie eine kleinere Datei bei, oder nennen Sie diese mit einer Zeile „@paper: TITLE“ unter der Überschrift des TOP.</translation>
    </message>
    <message>
        <source>The paper &quot;%1&quot; is not as it was attached: its contents do not fit their hash. Attach it again, or restore a backup.</source>
        <translation>Die Unterlage „%1“ ist nicht mehr so, wie sie beigefügt wurde: Ihr Inhalt passt nicht zu ihrem Hashwert. Fügen Sie sie erneut bei, oder stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The contents of the paper &quot;%1&quot; were disposed of on %2, by the rules of retention: only its title and hash were kept.</source>
        <translation>Der Inhalt der Unterlage „%1“ wurde am %2 nach den Aufbewahrungsregeln vernichtet: Nur Titel und Hashwert wurden aufbewahrt.</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; has papers in the book and is not in the file, so they would be lost. Give the file&apos;s item that title, or remove the papers first.</source>
        <translation>Der TOP „%1“ hat Unterlagen im Buch und steht nicht in der Datei; sie gingen also verloren. Geben Sie dem TOP der Datei diesen Titel, oder entfernen Sie zuerst die Unterlagen.</translation>
    </message>
    <message>
        <source>There are no minutes to bind: none of these meetings has been approved. Approve them, or name another year.</source>
        <translation>Es gibt kein Protokoll zu binden: Keine dieser Sitzungen ist genehmigt. Genehmigen Sie sie, oder nennen Sie ein anderes Jahr.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be printed beside another script, in &quot;%2&quot;. Put it on a line of its own.</source>
        <translation>„%1“ kann in „%2“ nicht neben einer anderen Schrift gedruckt werden. Setzen Sie es in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read (%2). Choose a PNG or SVG file.</source>
        <translation>%1 ist kein lesbares Bild (%2). Wählen Sie eine PNG- oder SVG-Datei.</translation>
    </message>
    <message>
        <source>%1 is too large for a logo: at most %2 MB and %3 by %3 pixels. Save it smaller.</source>
        <translation>%1 ist für ein Logo zu groß: höchstens %2 MB und %3 mal %3 Pixel. Speichern Sie es kleiner.</translation>
    </message>
    <message>
        <source>%1 takes something from outside itself (%2), which a logo may not. Save it as a plain SVG or as a PNG.</source>
        <translation>%1 holt etwas von außerhalb (%2), was ein Logo nicht darf. Speichern Sie es als einfaches SVG oder als PNG.</translation>
    </message>
    <message>
        <source>The footer &quot;%1&quot; is longer than the line at the foot of a page. Make it shorter.</source>
        <translation>Die Fußzeile „%1“ ist länger als die Zeile am Fuß einer Seite. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1. Please report this with the text of the meeting that it happened with.</source>
        <translation>Das PDF ließ sich nicht fertigstellen: %1. Bitte melden Sie das mit dem Text der Sitzung, bei der es geschah.</translation>
    </message>
    <message>
        <source>The ODT file could not be packed: %1. Please report this with the text of the meeting that it happened with.</source>
        <translation>Die ODT-Datei ließ sich nicht packen: %1. Bitte melden Sie das mit dem Text der Sitzung, bei der es geschah.</translation>
    </message>
    <message>
        <source>This cannot be a PDF&apos;s passphrase: it is empty, longer than 127 bytes in UTF-8, or has characters that cannot be typed. Take another one.</source>
        <translation>Das kann nicht die Passphrase eines PDF sein: Sie ist leer, länger als 127 Bytes in UTF-8 oder hat Zeichen, die sich nicht tippen lassen. Nehmen Sie eine andere.</translation>
    </message>
    <message>
        <source>This says only what is not wanted. Name a word that is wanted before NOT, as in: crane NOT hired.</source>
        <translation>Das sagt nur, was nicht gesucht ist. Nennen Sie vor NOT ein gesuchtes Wort, wie in: Kran NOT gemietet.</translation>
    </message>
    <message>
        <source>The file would have held what its edition withholds, so it was not written: %1. Please report this with the text of the meeting that it happened with.</source>
        <translation>Die Datei hätte enthalten, was ihre Fassung zurückhält, daher wurde sie nicht geschrieben: %1. Bitte melden Sie das mit dem Text der Sitzung, bei der es geschah.</translation>
    </message>
    <message>
        <source>The file would have held the real name of a party, so it was not written: %1. Write the pseudonym there, or give what says it the highest level.</source>
        <translation>Die Datei hätte den Klarnamen einer Partei enthalten, daher wurde sie nicht geschrieben: %1. Schreiben Sie dort das Pseudonym, oder geben Sie dem, was ihn nennt, die höchste Stufe.</translation>
    </message>
    <message>
        <source>The file would have held what its edition withholds, so it was not written. End the safe view and export it again to see what and where.</source>
        <translation>Die Datei hätte enthalten, was ihre Fassung zurückhält, daher wurde sie nicht geschrieben. Beenden Sie die sichere Ansicht, und exportieren Sie erneut, um zu sehen, was und wo.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file opens with a password only, and it is not this one. Give the right one.</source>
        <translation>Nichts ist nachgewiesen: Die Datei öffnet sich nur mit einem Passwort, und dieses ist es nicht. Geben Sie das richtige an.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file is damaged or no PDF, so a part of it may not have been read (%1). Make it again.</source>
        <translation>Nichts ist nachgewiesen: Die Datei ist beschädigt oder kein PDF, daher wurde ein Teil vielleicht nicht gelesen (%1). Erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file does not say what characters the font &quot;%1&quot; shows on page %2. Make it again with embedded fonts that can be searched.</source>
        <translation>Nichts ist nachgewiesen: Die Datei sagt nicht, welche Zeichen die Schrift „%1“ auf Seite %2 zeigt. Erstellen Sie sie neu, mit eingebetteten, durchsuchbaren Schriften.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file holds an image, and what an image shows is not read. Make it again without images, or look at them yourself.</source>
        <translation>Nichts ist nachgewiesen: Die Datei enthält ein Bild, und was ein Bild zeigt, wird nicht gelesen. Erstellen Sie sie ohne Bilder neu, oder sehen Sie diese selbst an.</translation>
    </message>
    <message>
        <source>Nothing is proved: page %1 holds a drawing (curves, colours that run into one another, or very many lines), and what it shows is not read. Make it again without drawings, or look at them yourself.</source>
        <translation>Nichts ist nachgewiesen: Seite %1 enthält eine Zeichnung (Kurven, Farbverläufe oder sehr viele Linien), und was sie zeigt, wird nicht gelesen. Erstellen Sie die Datei ohne Zeichnungen neu, oder sehen Sie diese selbst an.</translation>
    </message>
    <message>
        <source>Nothing is proved: what object %1 of the file holds is packed or written in a way that is not known, or is damaged. Make the file again.</source>
        <translation>Nichts ist nachgewiesen: Was Objekt %1 der Datei enthält, ist auf unbekannte Art gepackt oder geschrieben oder ist beschädigt. Erstellen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Nothing is proved: a file that is no plain text is attached (object %1). Make it again without it.</source>
        <translation>Nichts ist nachgewiesen: Es ist eine Datei angehängt, die kein einfacher Text ist (Objekt %1). Erstellen Sie die Datei ohne sie neu.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file holds leftovers of earlier revisions, or something behind its end, that cannot be read. Make it again from its source.</source>
        <translation>Nichts ist nachgewiesen: Die Datei enthält unlesbare Reste früherer Revisionen oder etwas Unlesbares hinter ihrem Ende. Erstellen Sie sie aus ihrer Quelle neu.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file is damaged, or not of the format that it should be (%1). Make it again.</source>
        <translation>Nichts ist nachgewiesen: Die Datei ist beschädigt oder hat nicht das erwartete Format (%1). Erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>Nothing is proved: %1 is marked %2, which is above the edition that it was searched for. Search it for %2, or take the right file.</source>
        <translation>Nichts ist nachgewiesen: %1 ist als %2 gekennzeichnet, und das liegt über der Fassung, für die durchsucht wurde. Durchsuchen Sie sie für %2, oder nehmen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>Nothing is proved: %1 is called &quot;%2&quot;, which is none of %3. Search it for what it is of, or take the right file.</source>
        <translation>Nichts ist nachgewiesen: %1 heißt „%2“, und das gehört nicht zu %3. Durchsuchen Sie sie für das, wozu sie gehört, oder nehmen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>This is not UTF-8 and was replaced by a question mark. Save the file as UTF-8 and read it again.</source>
        <translation>Das ist kein UTF-8 und wurde durch ein Fragezeichen ersetzt. Speichern Sie die Datei als UTF-8, und lesen Sie sie erneut ein.</translation>
    </message>
    <message>
        <source>The invisible character %1 stands here and is shown by its code. Delete it, unless its code is meant to be read.</source>
        <translation>Hier steht das unsichtbare Zeichen %1 und wird mit seinem Code gezeigt. Löschen Sie es, sofern nicht der Code gelesen werden soll.</translation>
    </message>
    <message>
        <source>The file does not begin with &quot;---&quot;. Put the meeting&apos;s keys (body, abbreviation, meeting, date) between two lines of &quot;---&quot;.</source>
        <translation>Die Datei beginnt nicht mit „---“. Setzen Sie die Schlüssel der Sitzung (body, abbreviation, meeting, date) zwischen zwei Zeilen „---“.</translation>
    </message>
    <message>
        <source>The keys at the file&apos;s beginning do not end. Put a line &quot;---&quot; after the last of them.</source>
        <translation>Die Schlüssel am Anfang der Datei enden nicht. Setzen Sie eine Zeile „---“ hinter den letzten.</translation>
    </message>
    <message>
        <source>This line is no &quot;key: value&quot;. Write it as one, or move it below the second &quot;---&quot;.</source>
        <translation>Diese Zeile ist kein „key: value“. Schreiben Sie sie so, oder verschieben Sie sie unter das zweite „---“.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing. Add a line &quot;%1: …&quot; at the file&apos;s beginning.</source>
        <translation>Der Schlüssel „%1“ fehlt. Fügen Sie am Anfang der Datei eine Zeile „%1: …“ hinzu.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice. Delete one of the two lines.</source>
        <translation>Der Schlüssel „%1“ steht zweimal da. Löschen Sie eine der beiden Zeilen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read: keys are written exactly. Write &quot;%2&quot; if that is meant.</source>
        <translation>„%1“ wird nicht gelesen: Schlüssel werden genau geschrieben. Schreiben Sie „%2“, wenn das gemeint ist.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for &quot;%1&quot;. Dates are written 2019-07-24, times 10:00-16:00, meetings as whole numbers; a status is planned, draft, in-review, approved or final.</source>
        <translation>„%2“ ist kein Wert für „%1“. Ein Datum schreibt man 2019-07-24, Zeiten 10:00-16:00, Sitzungen als ganze Zahlen; ein Status ist planned, draft, in-review, approved oder final.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in every edition: a level has no effect on it. Take the level out, and put what is not for everybody into an item&apos;s notes.</source>
        <translation>„%1“ steht in jeder Fassung: Eine Stufe hat hier keine Wirkung. Nehmen Sie die Stufe heraus, und schreiben Sie, was nicht für alle ist, in die Mitschrift eines TOP.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins. Mend the time, or leave it if the meeting went on past midnight.</source>
        <translation>Die Sitzung endet, bevor sie beginnt. Korrigieren Sie die Zeit, oder lassen Sie sie, wenn die Sitzung über Mitternacht ging.</translation>
    </message>
    <message>
        <source>The next meeting stands before this one. Mend one of the two dates.</source>
        <translation>Die nächste Sitzung liegt vor dieser. Korrigieren Sie eines der beiden Daten.</translation>
    </message>
    <message>
        <source>There is no classification scheme &quot;%1&quot;. Write the body&apos;s own, SEC or TLP.</source>
        <translation>Es gibt kein Einstufungsschema „%1“. Schreiben Sie das des Gremiums, SEC oder TLP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scheme %2. Until it is one, everything counts as the highest level.</source>
        <translation>„%1“ ist keine Stufe des Schemas %2. Solange das so ist, zählt alles als höchste Stufe.</translation>
    </message>
    <message>
        <source>This text stands before the first heading. Put a heading &quot;# Title&quot; above it.</source>
        <translation>Dieser Text steht vor der ersten Überschrift. Setzen Sie eine Überschrift „# Titel“ darüber.</translation>
    </message>
    <message>
        <source>This looks like the heading of a table of people but is an agenda item&apos;s, and rows below it count as %1. Write &quot;# %2&quot;, without a number or level, if it is to be one.</source>
        <translation>Das sieht aus wie die Überschrift einer Personentabelle, ist aber die eines TOP, und die Zeilen darunter zählen als %1. Schreiben Sie „# %2“ ohne Nummer oder Stufe, wenn es eine sein soll.</translation>
    </message>
    <message>
        <source>This row has too few cells. Write &quot;| Representing | Name (Initials) | Attendance |&quot;.</source>
        <translation>Diese Zeile hat zu wenige Zellen. Schreiben Sie „| Representing | Name (Initials) | Attendance |“.</translation>
    </message>
    <message>
        <source>This row has more than three cells. Put what the fourth says into the third, parted by a comma.</source>
        <translation>Diese Zeile hat mehr als drei Zellen. Schreiben Sie den Inhalt der vierten in die dritte, durch ein Komma getrennt.</translation>
    </message>
    <message>
        <source>People are of the meeting&apos;s default level: a level in their table has no effect. Take it out, or move the person into an item&apos;s notes.</source>
        <translation>Personen haben die Standardstufe der Sitzung: Eine Stufe in ihrer Tabelle hat keine Wirkung. Nehmen Sie sie heraus, oder verschieben Sie die Person in die Mitschrift eines TOP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no attendance. Write part, teleconference, video, arrived 10:15, left 12:00 or presiding, parted by commas.</source>
        <translation>„%1“ ist keine Anwesenheit. Schreiben Sie part, teleconference, video, arrived 10:15, left 12:00 oder presiding, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>This person has no initials. Write them in brackets behind the name: &quot;Jo Smith (JS)&quot;.</source>
        <translation>Diese Person hat kein Kürzel. Schreiben Sie es in Klammern hinter den Namen: „Jo Smith (JS)“.</translation>
    </message>
    <message>
        <source>%1 already stands for %2. Give this person other initials, as %3.</source>
        <translation>%1 steht schon für %2. Geben Sie dieser Person ein anderes Kürzel, etwa %3.</translation>
    </message>
    <message>
        <source>%1, for whom this alternate stands in, is in none of the tables. Add the member, or mend the name.</source>
        <translation>%1, die hier vertretene Person, steht in keiner der Tabellen. Fügen Sie das Mitglied hinzu, oder korrigieren Sie den Namen.</translation>
    </message>
    <message>
        <source>This looks like a level but is not exactly one, so the line counts as %1. Write the level as the scheme does, in round brackets at the line&apos;s end.</source>
        <translation>Das sieht aus wie eine Stufe, ist aber nicht genau eine, daher zählt die Zeile als %1. Schreiben Sie die Stufe wie im Schema, in runden Klammern am Zeilenende.</translation>
    </message>
    <message>
        <source>Another bracket of this line holds a level. Only the last one counts; take the other out if it is a mistake.</source>
        <translation>Eine andere Klammer dieser Zeile enthält eine Stufe. Nur die letzte zählt; nehmen Sie die andere heraus, wenn sie ein Fehler ist.</translation>
    </message>
    <message>
        <source>Clearing from %1 shows nothing that %2, the line&apos;s own level, does not show: it withholds nothing either. To withhold the line, mark it (%1).</source>
        <translation>Eine Freigabe ab %1 zeigt nichts, was %2, die eigene Stufe der Zeile, nicht zeigt: Auch zurückgehalten wird damit nichts. Um die Zeile zurückzuhalten, kennzeichnen Sie sie mit (%1).</translation>
    </message>
    <message>
        <source>This looks like a heading but is text, and what follows has its level if that is higher. Begin the line with &quot;# &quot; or &quot;## &quot;, or with a backslash.</source>
        <translation>Das sieht aus wie eine Überschrift, ist aber Text, und was folgt, hat dessen Stufe, wenn sie höher ist. Beginnen Sie die Zeile mit „# “ oder „## “ oder mit einem Backslash.</translation>
    </message>
    <message>
        <source>&quot;(stub)&quot; belongs to a line, not to a heading, so this heading counts as the highest level. Put it on a line of its own.</source>
        <translation>„(stub)“ gehört an eine Zeile, nicht an eine Überschrift, daher zählt diese als höchste Stufe. Setzen Sie es in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>An action is no stub: it would be gone from the confidential edition. The line counts as %1. Take &quot;(stub)&quot; off, and write the stub on a line of its own.</source>
        <translation>Eine Aufgabe ist kein Hinweissatz: Sie würde in der vertraulichen Fassung fehlen. Die Zeile zählt als %1. Nehmen Sie „(stub)“ weg, und schreiben Sie den Hinweissatz in eine eigene Zeile.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; is left out, and the words stand alone. Only whole addresses of http, https and mailto are kept: write one, or name the file in the text.</source>
        <translation>Die Adresse „%1“ wird weggelassen, und die Wörter stehen allein. Nur vollständige Adressen mit http, https und mailto bleiben erhalten: Schreiben Sie eine, oder nennen Sie die Datei im Text.</translation>
    </message>
    <message>
        <source>Lists nest to six levels. Take some of the spaces before this line away.</source>
        <translation>Listen lassen sich bis zu sechs Ebenen verschachteln. Nehmen Sie einige Leerzeichen vor dieser Zeile weg.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword, but what should follow it is missing, so the line is read as text. Complete it, or put a backslash before it.</source>
        <translation>„%1“ ist ein Schlüsselwort, aber was folgen müsste, fehlt, daher wird die Zeile als Text gelesen. Ergänzen Sie es, oder setzen Sie einen Backslash davor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon behind it, so the line is read as text. Write &quot;%2&quot;, or put a backslash before it.</source>
        <translation>Hinter „%1“ fehlt der Doppelpunkt, daher wird die Zeile als Text gelesen. Schreiben Sie „%2“, oder setzen Sie einen Backslash davor.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in small letters is text. Write it in capitals if it is to be read as a keyword.</source>
        <translation>„%1“ in Kleinbuchstaben ist Text. Schreiben Sie es groß, wenn es als Schlüsselwort gelesen werden soll.</translation>
    </message>
    <message>
        <source>An UPDATE speaks of one action, but more than one number stands here, so the line counts as the highest level. Give each action a line.</source>
        <translation>Ein UPDATE handelt von einer Aufgabe, hier steht aber mehr als eine Nummer, daher zählt die Zeile als höchste Stufe. Geben Sie jeder Aufgabe eine Zeile.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no action&apos;s number, so the line counts as %3. Write &quot;UPDATE %2: …&quot;.</source>
        <translation>„%1“ ist keine Aufgabennummer, daher zählt die Zeile als %3. Schreiben Sie „UPDATE %2: …“.</translation>
    </message>
    <message>
        <source>The number %1 stands in another line too. Delete it from the newer of the two, which then gets a number of its own.</source>
        <translation>Die Nummer %1 steht noch in einer anderen Zeile. Löschen Sie sie aus der neueren der beiden, die dann eine eigene Nummer erhält.</translation>
    </message>
    <message>
        <source>No meeting of this book has raised %1. Mend the number, or bring in the meeting that raised it.</source>
        <translation>Keine Sitzung dieses Buchs hat %1 erteilt. Korrigieren Sie die Nummer, oder übernehmen Sie die Sitzung, die sie erteilt hat.</translation>
    </message>
    <message>
        <source>This action has no owner. Write who is to do it first: &quot;ACTION: GH to …&quot;, or &quot;ACTION {GH}: …&quot;.</source>
        <translation>Für diese Aufgabe ist niemand zuständig. Schreiben Sie zuerst, wer sie erledigt: „ACTION: GH to …“ oder „ACTION {GH}: …“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is known neither to the meeting nor to the body. Mend the name, or add it to the people or the body&apos;s names.</source>
        <translation>„%1“ ist weder der Sitzung noch dem Gremium bekannt. Korrigieren Sie den Namen, oder fügen Sie ihn den Personen oder den Namen des Gremiums hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write 2019-08-09 or 9 August 2019.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 2019-08-09 oder 9 August 2019.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status. Write OPEN, ON TARGET, CLOSED, TRANSFERRED or WITHDRAWN.</source>
        <translation>„%1“ ist kein Status. Schreiben Sie OPEN, ON TARGET, CLOSED, TRANSFERRED oder WITHDRAWN.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no vote. Write &quot;8 for, 1 against, 1 abstention&quot; or &quot;for JH MC; against NO; abstained SM&quot;; a casting vote has a name: &quot;4 for, 4 against, casting JH&quot;.</source>
        <translation>„%1“ ist keine Abstimmung. Schreiben Sie „8 for, 1 against, 1 abstention“ oder „for JH MC; against NO; abstained SM“; ein Stichentscheid hat einen Namen: „4 for, 4 against, casting JH“.</translation>
    </message>
    <message>
        <source>No decision stands next to this vote. Put the vote on the line after the decision.</source>
        <translation>Neben dieser Abstimmung steht kein Beschluss. Setzen Sie die Abstimmung in die Zeile nach dem Beschluss.</translation>
    </message>
    <message>
        <source>The decision has another vote already. A vote belongs to the decision on the line below it, else to the one above: put each right above its own.</source>
        <translation>Der Beschluss hat schon eine andere Abstimmung. Eine Abstimmung gehört zum Beschluss in der Zeile darunter, sonst zu dem darüber: Setzen Sie jede unmittelbar über den ihren.</translation>
    </message>
    <message>
        <source>No decision stands next to this motion. Put it on the line after the decision.</source>
        <translation>Neben diesem Antrag steht kein Beschluss. Setzen Sie ihn in die Zeile nach dem Beschluss.</translation>
    </message>
    <message>
        <source>Nobody of this meeting is &quot;%1&quot;. Mend the initials, or add the person to the tables.</source>
        <translation>In dieser Sitzung ist niemand „%1“. Korrigieren Sie das Kürzel, oder fügen Sie die Person den Tabellen hinzu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 10:45.</source>
        <translation>„%1“ ist keine Uhrzeit. Schreiben Sie 10:45.</translation>
    </message>
    <message>
        <source>A line &quot;@key: value&quot; is data only directly below a heading; here it is text. Move it up, or leave it as text.</source>
        <translation>Eine Zeile „@key: value“ gilt nur unmittelbar unter einer Überschrift als Angabe; hier ist sie Text. Verschieben Sie sie nach oben, oder lassen Sie sie als Text.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for &quot;@%1&quot;. Write a whole number and nothing behind it; what is said of the item goes on a line below.</source>
        <translation>„%2“ ist kein Wert für „@%1“. Schreiben Sie eine ganze Zahl und nichts dahinter; was zum TOP zu sagen ist, kommt in eine Zeile darunter.</translation>
    </message>
    <message>
        <source>%1 is still to be filled in. Type what belongs there, or put a backslash before the brace if it is meant so.</source>
        <translation>%1 ist noch auszufüllen. Schreiben Sie, was dorthin gehört, oder setzen Sie einen Backslash vor die geschweifte Klammer, wenn sie so gemeint ist.</translation>
    </message>
    <message>
        <source>%1 is not in the room here. Mend the initials, or write above this line when they JOINED.</source>
        <translation>%1 ist hier nicht im Raum. Korrigieren Sie das Kürzel, oder schreiben Sie über diese Zeile, wann die Person dazukam (JOINED).</translation>
    </message>
    <message>
        <source>The meeting is not adjourned here. Write above this line when it was ADJOURNED, or take this one out.</source>
        <translation>Die Sitzung ist hier nicht unterbrochen. Schreiben Sie über diese Zeile, wann sie unterbrochen wurde (ADJOURNED), oder nehmen Sie diese heraus.</translation>
    </message>
    <message>
        <source>%1 while the meeting is adjourned. Write above this line when it RESUMED, or move the line up.</source>
        <translation>%1, während die Sitzung unterbrochen ist. Schreiben Sie über diese Zeile, wann sie fortgesetzt wurde (RESUMED), oder verschieben Sie die Zeile nach oben.</translation>
    </message>
    <message>
        <source>%1 stands below %2, but is earlier. Mend one of the two times, or write the date where it RESUMED on another day.</source>
        <translation>%1 steht unter %2, ist aber früher. Korrigieren Sie eine der beiden Zeiten, oder schreiben Sie das Datum dazu, wo die Sitzung an einem anderen Tag fortgesetzt wurde (RESUMED).</translation>
    </message>
    <message>
        <source>The meeting resumes on %1, before the day that it is held on. Mend the date.</source>
        <translation>Die Sitzung wird am %1 fortgesetzt, vor dem Tag, an dem sie stattfindet. Korrigieren Sie das Datum.</translation>
    </message>
    <message>
        <source>%1 stands under Apologies but joined here, so the minutes say both. Mark them as present in the attendance, or mend the initials.</source>
        <translation>%1 steht unter Apologies, kam hier aber dazu, sodass das Protokoll beides sagt. Kennzeichnen Sie die Person in der Anwesenheit als anwesend, oder korrigieren Sie das Kürzel.</translation>
    </message>
    <message>
        <source>%1 presided and left here, and no line says who does so after that. Write &quot;PRESIDING: …&quot; below this line.</source>
        <translation>%1 hatte den Vorsitz und ging hier, und keine Zeile sagt, wer ihn danach hat. Schreiben Sie „PRESIDING: …“ unter diese Zeile.</translation>
    </message>
    <message>
        <source>%1 gives a casting vote but does not preside here. Mend the initials, or write above this line who is PRESIDING.</source>
        <translation>%1 gibt den Stichentscheid, hat hier aber nicht den Vorsitz. Korrigieren Sie das Kürzel, oder schreiben Sie über diese Zeile, wer den Vorsitz hat (PRESIDING).</translation>
    </message>
    <message>
        <source>%1 fills no voting seat here: away, recused, or none. Mend the initials, the attendance, or the seats.</source>
        <translation>%1 hat hier keinen stimmberechtigten Sitz inne: abwesend, befangen oder ohne Sitz. Korrigieren Sie das Kürzel, die Anwesenheit oder die Sitze.</translation>
    </message>
    <message>
        <source>%1 votes were counted, but %2 seats may vote here. Mend the vote or the attendance.</source>
        <translation>Es wurden %1 Stimmen gezählt, aber hier sind %2 Sitze stimmberechtigt. Korrigieren Sie die Abstimmung oder die Anwesenheit.</translation>
    </message>
    <message>
        <source>%1 votes were counted, and %2 seats may vote here. Count those who abstained too, or leave it.</source>
        <translation>Es wurden %1 Stimmen gezählt, und hier sind %2 Sitze stimmberechtigt. Zählen Sie auch die Enthaltungen, oder lassen Sie es so.</translation>
    </message>
    <message>
        <source>%1 without a quorum: %2. Mend the attendance, or keep it with the chair&apos;s reason: a line &quot;@quorum: REASON&quot; below the heading.</source>
        <translation>%1 ohne Quorum: %2. Korrigieren Sie die Anwesenheit, oder behalten Sie es mit Begründung des Vorsitzes bei: eine Zeile „@quorum: REASON“ unter der Überschrift.</translation>
    </message>
    <message>
        <source>This is the real name of %2, and readers below %1 would see it. Write the pseudonym, or mark the line (%1).</source>
        <translation>Das ist der Klarname von %2, und Leser unter %1 sähen ihn. Schreiben Sie das Pseudonym, oder kennzeichnen Sie die Zeile (%1).</translation>
    </message>
    <message>
        <source>An outcome is written in capitals, or it is no entry of the register. Write %2 instead of &quot;%1&quot; if this was decided or noted.</source>
        <translation>Ein Ergebnis wird großgeschrieben, sonst ist es kein Eintrag im Register. Schreiben Sie %2 statt „%1“, wenn das beschlossen oder zur Kenntnis genommen wurde.</translation>
    </message>
    <message>
        <source>This item has no outcome. Write what was AGREED or NOTED, or leave it if nothing was.</source>
        <translation>Dieser TOP hat kein Ergebnis. Schreiben Sie, was beschlossen (AGREED) oder zur Kenntnis genommen (NOTED) wurde, oder lassen Sie es, wenn es nichts gab.</translation>
    </message>
    <message>
        <source>This action has no date. Write &quot;by 9 August&quot; at its end, or &quot;due&quot; and the date before its colon.</source>
        <translation>Diese Aufgabe hat kein Datum. Schreiben Sie „by 9 August“ an ihr Ende, oder „due“ und das Datum vor ihren Doppelpunkt.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; does not follow the one before. Write &quot;%2&quot;, or leave it if the list is meant so.</source>
        <translation>Die Marke „%1“ folgt nicht auf die vorige. Schreiben Sie „%2“, oder lassen Sie sie, wenn die Liste so gemeint ist.</translation>
    </message>
    <message>
        <source>%1 is named twice in this vote. Take one of the two out.</source>
        <translation>%1 ist in dieser Abstimmung zweimal genannt. Nehmen Sie eine der beiden Nennungen heraus.</translation>
    </message>
    <message>
        <source>A casting vote is given with %1 for and %2 against. Mend the numbers, or take the casting vote out.</source>
        <translation>Bei %1 dafür und %2 dagegen ist ein Stichentscheid angegeben. Korrigieren Sie die Zahlen, oder nehmen Sie den Stichentscheid heraus.</translation>
    </message>
    <message>
        <source>%1 is a %2. Mend the weekday or the date.</source>
        <translation>%1 ist ein %2. Korrigieren Sie den Wochentag oder das Datum.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: minutes are told by nobody in particular. Name who is meant, or put what was said in quotation marks.</source>
        <translation>„%1“: Im Protokoll spricht niemand Bestimmtes. Nennen Sie, wer gemeint ist, oder setzen Sie das Gesagte in Anführungszeichen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the present, and minutes tell what was. Write &quot;%2&quot;.</source>
        <translation>„%1“ steht in der Gegenwart, ein Protokoll sagt aber, was war. Schreiben Sie „%2“.</translation>
    </message>
    <message>
        <source>This gives %1 something to do, but no ACTION of this item does. Write one, or leave it if nothing is to be followed up.</source>
        <translation>Das gibt %1 etwas zu tun, aber keine ACTION dieses TOP tut es. Schreiben Sie eine, oder lassen Sie es, wenn nichts nachzuhalten ist.</translation>
    </message>
    <message>
        <source>Nobody is in the chair. Mark who presides in the attendance, or write &quot;PRESIDING: …&quot; in the notes.</source>
        <translation>Niemand hat den Vorsitz. Kennzeichnen Sie in der Anwesenheit, wer ihn hat, oder schreiben Sie „PRESIDING: …“ in die Mitschrift.</translation>
    </message>
    <message>
        <source>The minutes do not say where the meeting is held. Give it a place.</source>
        <translation>Das Protokoll sagt nicht, wo die Sitzung stattfindet. Geben Sie einen Ort an.</translation>
    </message>
    <message>
        <source>The minutes do not say when the meeting begins and ends. Give it its times.</source>
        <translation>Das Protokoll sagt nicht, wann die Sitzung beginnt und endet. Geben Sie ihre Zeiten an.</translation>
    </message>
    <message>
        <source>The meeting had no quorum at any time: %1. Mend the attendance or the seats, or say in the notes that it was not quorate.</source>
        <translation>Die Sitzung war zu keiner Zeit beschlussfähig: %1. Korrigieren Sie die Anwesenheit oder die Sitze, oder sagen Sie in der Mitschrift, dass sie nicht beschlussfähig war.</translation>
    </message>
    <message>
        <source>%1 stands in for %2, who is there too: the seat counts once, for %2. Mark %2 as away, or move %1 to the attendees.</source>
        <translation>%1 vertritt %2, und beide sind da: Der Sitz zählt einmal, für %2. Kennzeichnen Sie %2 als abwesend, oder verschieben Sie %1 zu den Teilnehmenden.</translation>
    </message>
    <message>
        <source>The seat %1 of %2 is in none of the tables. Add who holds it, or who stands in, to those present or to the apologies.</source>
        <translation>Der Sitz %1 von %2 steht in keiner der Tabellen. Fügen Sie Inhaber oder Stellvertretung den Anwesenden oder den Entschuldigten hinzu.</translation>
    </message>
    <message>
        <source>Nothing is said of interests. Write &quot;INTEREST: none&quot; if nobody declared one.</source>
        <translation>Zu Interessen ist nichts gesagt. Schreiben Sie „INTEREST: none“, wenn niemand eines erklärt hat.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written out anywhere in this meeting. Write it out where it stands first, with the short form in brackets.</source>
        <translation>„%1“ ist in dieser Sitzung nirgends ausgeschrieben. Schreiben Sie es beim ersten Vorkommen aus, mit der Kurzform in Klammern.</translation>
    </message>
    <message>
        <source>This meeting has no item %1. Mend the number, or say of which meeting it is.</source>
        <translation>Diese Sitzung hat keinen TOP %1. Korrigieren Sie die Nummer, oder sagen Sie, zu welcher Sitzung er gehört.</translation>
    </message>
    <message>
        <source>No meeting of this book has raised %1. Mend the number.</source>
        <translation>Keine Sitzung dieses Buchs hat %1 erteilt. Korrigieren Sie die Nummer.</translation>
    </message>
    <message>
        <source>This item has no level, so it counts as %1. Write its level behind the title, be it that one.</source>
        <translation>Dieser TOP hat keine Stufe und zählt daher als %1. Schreiben Sie seine Stufe hinter den Titel, auch wenn es diese ist.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; also stands in what is withheld from readers of this line (%2). Write it otherwise, or leave it if it tells nothing.</source>
        <translation>„%1“ steht auch in etwas, was Lesern dieser Zeile vorenthalten wird (%2). Schreiben Sie es anders, oder lassen Sie es, wenn es nichts verrät.</translation>
    </message>
    <message>
        <source>The %1 edition shows action numbers without %2, so its readers see that there are others. Leave it if they may.</source>
        <translation>Die Fassung %1 zeigt Aufgabennummern ohne %2, ihre Leser sehen also, dass es andere gibt. Lassen Sie es, wenn sie das dürfen.</translation>
    </message>
    <message>
        <source>This was %1 in the last draft, and is %2 now: more readers see it. Mark it as it was, or waive this with the reason.</source>
        <translation>Im letzten Entwurf war das %1, jetzt ist es %2: Mehr Leser sehen es. Kennzeichnen Sie es wie zuvor, oder nehmen Sie den Befund mit Grund hin.</translation>
    </message>
    <message>
        <source>This was %1 in the last draft, and is %2 now: readers of that draft have seen it. Mark it as it was, or waive this with the reason.</source>
        <translation>Im letzten Entwurf war das %1, jetzt ist es %2: Leser jenes Entwurfs haben es gesehen. Kennzeichnen Sie es wie zuvor, oder nehmen Sie den Befund mit Grund hin.</translation>
    </message>
    <message>
        <source>The structure of the file is broken (%1). Restore a backup.</source>
        <translation>Die Struktur der Datei ist beschädigt (%1). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>A row of the table &quot;%1&quot; belongs to one that is gone. Restore a backup.</source>
        <translation>Eine Zeile der Tabelle „%1“ gehört zu einer, die fehlt. Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The book has version %1, but this program writes version %2. Open it with a program that fits.</source>
        <translation>Das Buch hat Version %1, dieses Programm schreibt aber Version %2. Öffnen Sie es mit einem passenden Programm.</translation>
    </message>
    <message>
        <source>Each of its %1 pages is as it was written, which a code in it tells.</source>
        <translation>Jede seiner %1 Seiten ist so, wie sie geschrieben wurde; das belegt ein Code darin.</translation>
    </message>
    <message>
        <source>The file has %1 pages. It is not encrypted, so nothing tells whether somebody has changed one.</source>
        <translation>Die Datei hat %1 Seiten. Sie ist nicht verschlüsselt, daher zeigt nichts, ob jemand eine geändert hat.</translation>
    </message>
    <message>
        <source>The structure of the file is whole, and every entry belongs to one that is there.</source>
        <translation>Die Struktur der Datei ist heil, und jeder Eintrag gehört zu einem vorhandenen.</translation>
    </message>
    <message>
        <source>Papers that are as they were attached: %1.</source>
        <translation>Unterlagen, die so sind, wie sie beigefügt wurden: %1.</translation>
    </message>
    <message>
        <source>Revisions that are as they were kept, each chained to the one before: %1.</source>
        <translation>Revisionen, die so sind, wie sie festgehalten wurden, jede mit der vorigen verkettet: %1.</translation>
    </message>
    <message>
        <source>Entries of the audit trail, each chained to the one before: %1.</source>
        <translation>Einträge des Prüfpfads, jeder mit dem vorigen verkettet: %1.</translation>
    </message>
    <message>
        <source>A page is not as it was written (%1). Restore a backup.</source>
        <translation>Eine Seite ist nicht mehr so, wie sie geschrieben wurde (%1). Stellen Sie eine Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is in the room already, and joins once more. Take this line out, or write above it when they LEFT.</source>
        <translation>%1 ist schon im Raum und kommt noch einmal hinzu. Nehmen Sie diese Zeile heraus, oder schreiben Sie darüber, wann sie oder er ging (LEFT).</translation>
    </message>
    <message>
        <source>%1 stands among those present but joined only here, so was not in the room for what stands above. Mark them as there for part of the meeting, or take this line out if they were there from the beginning.</source>
        <translation>%1 steht unter den Anwesenden, kam aber erst hier hinzu und war also bei dem, was darüber steht, nicht im Raum. Vermerken Sie die Anwesenheit für einen Teil der Sitzung, oder nehmen Sie diese Zeile heraus, wenn die Person von Anfang an da war.</translation>
    </message>
    <message>
        <source>No installed font has %1. The first of that stands in &quot;%2&quot;, under &quot;%3&quot;. Write it in another way, or install these packages and start the program again: %4.</source>
        <translation>Keine installierte Schrift hat %1. Das erste davon steht in „%2“, unter „%3“. Schreiben Sie es anders, oder installieren Sie diese Pakete und starten Sie das Programm neu: %4.</translation>
    </message>
    <message>
        <source>No font that minutes are set in has %1. The first of that stands in &quot;%2&quot;, under &quot;%3&quot;. Write it in another way.</source>
        <translation>Keine Schrift, in der Protokolle gesetzt werden, hat %1. Das erste davon steht in „%2“, unter „%3“. Schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>The approval of the minutes of meeting %1 stands: it can be taken back until they are issued, corrected or final and, where a later meeting gave it, while that meeting is open. Correct the minutes instead.</source>
        <translation>Die Genehmigung des Protokolls der Sitzung %1 steht: Sie kann zurückgenommen werden, bis es herausgegeben, berichtigt oder endgültig ist, und, wo eine spätere Sitzung sie gab, solange diese offen ist. Berichtigen Sie stattdessen das Protokoll.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file holds %2, which no export of this program does, so what it shows, hides or runs is not read in full. Make it again without that, or export the edition anew.</source>
        <translation>Nichts ist bewiesen: Die Datei enthält %2, was keine Ausgabe dieses Programms tut, so dass nicht vollständig gelesen wird, was sie zeigt, verbirgt oder ausführt. Erstellen Sie sie ohne das neu, oder geben Sie die Fassung neu aus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was decided first, so it cannot take the place of &quot;%2&quot;. Note the later one of the two, and choose the earlier.</source>
        <translation>„%1“ wurde zuerst beschlossen und kann daher nicht an die Stelle von „%2“ treten. Merken Sie den späteren der beiden vor, und wählen Sie den früheren.</translation>
    </message>
    <message>
        <source>Meeting %2 is still planned, so it does not approve the minutes of meeting %1. Start it, or make it a draft, first.</source>
        <translation>Sitzung %2 ist noch geplant und genehmigt daher das Protokoll der Sitzung %1 nicht. Beginnen Sie sie zuerst, oder machen Sie sie zum Entwurf.</translation>
    </message>
    <message>
        <source>This meeting&apos;s numbers had gone beyond %1, and no action of the book had it any more. If it was another action&apos;s once, delete it: the line then gets a number of its own. Leave it if this is the same action.</source>
        <translation>Die Nummern dieser Sitzung waren schon über %1 hinaus, und keine Aufgabe des Buchs hatte sie mehr. War sie einmal die einer anderen Aufgabe, löschen Sie sie: Dann bekommt die Zeile eine eigene. Lassen Sie sie stehen, wenn es dieselbe Aufgabe ist.</translation>
    </message>
    <message>
        <source>%1 had left the committee before this meeting. Write who is to do it, or leave it if it is still theirs.</source>
        <translation>%1 hatte das Gremium vor dieser Sitzung verlassen. Schreiben Sie, wer es tun soll, oder lassen Sie es, wenn es noch ihre oder seine Sache ist.</translation>
    </message>
    <message>
        <source>The address of this link holds the real name of %2, and readers below %1 would see it. Take the link out, or mark the line (%1).</source>
        <translation>Die Adresse dieses Links enthält den wirklichen Namen von %2, und Leser unter %1 würden ihn sehen. Nehmen Sie den Link heraus, oder kennzeichnen Sie die Zeile (%1).</translation>
    </message>
    <message>
        <source>The action %1 is ended already, at meeting %2. Mend the number, or write OPEN first if it was taken up again.</source>
        <translation>Die Aufgabe %1 ist schon beendet, in Sitzung %2. Berichtigen Sie die Nummer, oder schreiben Sie zuerst OPEN, wenn sie wieder aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Another item has the number %1 already. Give one of the two another number, or renumber the items.</source>
        <translation>Ein anderer TOP hat die Nummer %1 schon. Geben Sie einem der beiden eine andere Nummer, oder nummerieren Sie die TOP neu.</translation>
    </message>
    <message>
        <source>%1 moved this and seconds it too. Mend one of the two, or leave the seconder out.</source>
        <translation>%1 hat dies beantragt und unterstützt es auch. Berichtigen Sie eines von beiden, oder lassen Sie den Unterstützer weg.</translation>
    </message>
    <message>
        <source>%1 is before the meeting, but this is a note on what came after it. Mend the date.</source>
        <translation>%1 liegt vor der Sitzung, aber dies ist eine Notiz über das, was danach kam. Berichtigen Sie das Datum.</translation>
    </message>
    <message>
        <source>The register of parties has no %1 “%2”. Mend the code, or enter the party.</source>
        <translation>Das Verzeichnis der Beteiligten hat kein %1 „%2“. Berichtigen Sie das Kürzel, oder tragen Sie den Beteiligten ein.</translation>
    </message>
    <message>
        <source>%1 is not a number of this meeting, such as %2. Use UPDATE for an earlier meeting&apos;s action, delete a wrong number to be given one, or leave it if the action comes from an older log.</source>
        <translation>%1 ist keine Nummer dieser Sitzung, wie etwa %2. Verwenden Sie UPDATE für die Aufgabe einer früheren Sitzung, löschen Sie eine falsche Nummer, damit eine vergeben wird, oder lassen Sie sie stehen, wenn die Aufgabe aus einer älteren Liste stammt.</translation>
    </message>
    <message>
        <source>The number %1 was another action&apos;s, which has been deleted. Write %2, or waive this if it is the same action in other words.</source>
        <translation>Die Nummer %1 war die einer anderen Aufgabe, die gelöscht wurde. Schreiben Sie %2, oder nehmen Sie den Befund hin, wenn es dieselbe Aufgabe in anderen Worten ist.</translation>
    </message>
    <message>
        <source>%1 is before the meeting. Mend the date, or leave it if the action was due or done by then.</source>
        <translation>%1 liegt vor der Sitzung. Korrigieren Sie das Datum, oder lassen Sie es stehen, wenn die Aufgabe bis dahin fällig oder erledigt war.</translation>
    </message>
    <message>
        <source>The action %1 is not ended by this line, which says nothing of how. Write behind the colon what was done.</source>
        <translation>Die Aufgabe %1 wird durch diese Zeile nicht beendet, denn sie sagt nicht, wie. Schreiben Sie hinter den Doppelpunkt, was getan wurde.</translation>
    </message>
    <message>
        <source>Others have read these minutes, and more readers would see this from now on: %1. Say why they may (--reason TEXT).</source>
        <translation>Andere haben dieses Protokoll gelesen, und von nun an sähen mehr Leser dies: %1. Sagen Sie, warum sie es dürfen (--reason TEXT).</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 were approved, and what was approved once is never deleted.</source>
        <translation>Das Protokoll der Sitzung %1 wurde genehmigt, und was einmal genehmigt war, wird nie gelöscht.</translation>
    </message>
    <message>
        <source>The reason has words that also stand in what is still withheld from readers up to %1: %2. Say it in other words, if these give anything away.</source>
        <translation>Der Grund enthält Wörter, die auch in dem stehen, was Lesern bis %1 noch vorenthalten wird: %2. Sagen Sie es mit anderen Worten, wenn diese etwas verraten.</translation>
    </message>
    <message>
        <source>At meeting %1 the minutes of meeting %2 were approved, and that rests on it. Take that approval back first, while it can be.</source>
        <translation>In Sitzung %1 wurde das Protokoll der Sitzung %2 genehmigt, und das beruht auf ihr. Nehmen Sie zuerst diese Genehmigung zurück, solange es geht.</translation>
    </message>
    <message>
        <source>“%1”, as the head or the attendance says, is the real name of %2. Does it tell readers who that is? Say it otherwise, if so.</source>
        <translation>„%1“, wie Kopf oder Anwesenheit sagen, ist der wirkliche Name von %2. Verrät das Lesern, wer es ist? Dann sagen Sie es anders.</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionListDialog</name>
    <message>
        <source>(left out)</source>
        <translation>(weggelassen)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet here: a row of headings, then one for each action</source>
        <translation>Zeilen aus einer &amp;Tabellenkalkulation hier einfügen: eine Kopfzeile, dann eine Zeile je Aufgabe</translation>
    </message>
    <message>
        <source>Ref, Action, Owner, Due, Status, Raised, Closed, Level, Notes
SRC 8/01, Sound the bar, Harbour Office, 2023-08-09, closed, 2023-07-01, 2023-08-02, GREEN, All dry</source>
        <translation>Ref, Action, Owner, Due, Status, Raised, Closed, Level, Notes
SRC 8/01, Sandbank ausloten, Hafenamt, 2023-08-09, closed, 2023-07-01, 2023-08-02, GREEN, alles trocken</translation>
    </message>
    <message>
        <source>Take In an Old Action Log</source>
        <translation>Alte Aufgabenliste einlesen</translation>
    </message>
    <message>
        <source>&amp;Make the Draft Meeting</source>
        <translation>Sitzung als &amp;Entwurf anlegen</translation>
    </message>
    <message>
        <source>Number of the draft meeting</source>
        <translation>Nummer der Entwurfssitzung</translation>
    </message>
    <message>
        <source>Date of the draft meeting</source>
        <translation>Datum der Entwurfssitzung</translation>
    </message>
    <message>
        <source>They come in with a &amp;draft meeting of their own, number</source>
        <translation>Sie kommen mit einer eigenen Entwurfs&amp;sitzung, Nummer</translation>
    </message>
    <message>
        <source>of</source>
        <translation>vom</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>There is a row of headings alone: no action stands below it.</source>
        <translation>Es gibt nur eine Kopfzeile: Darunter steht keine Aufgabe.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) come in.</source>
        <translation>
            <numerusform>%n Aufgabe kommt herein.</numerusform>
            <numerusform>%n Aufgaben kommen herein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until mended above.</source>
        <translation>
            <numerusform>%n Zeile bleibt draußen, bis sie oben korrigiert ist.</numerusform>
            <numerusform>%n Zeilen bleiben draußen, bis sie oben korrigiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>open (%1, as no level is named)</source>
        <translation>offen (%1, da keine Stufe genannt ist)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them say(s) no level and count(s) as %1, the highest that the list names: look at them.</source>
        <translation>
            <numerusform>Eine davon nennt keine Stufe und zählt als %1, die höchste, die die Liste nennt: Sehen Sie sie an.</numerusform>
            <numerusform>%n davon nennen keine Stufe und zählen als %1, die höchste, die die Liste nennt: Sehen Sie sie an.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) are nobody whom the committee knows: %1.</source>
        <translation>
            <numerusform>%n Name unter „Zuständig“ ist dem Gremium unbekannt: %1.</numerusform>
            <numerusform>%n Namen unter „Zuständig“ sind dem Gremium unbekannt: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ActionLogModel</name>
    <message>
        <source>No longer on the committee: %1.</source>
        <comment>names</comment>
        <translation>Nicht mehr im Gremium: %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionLogPage</name>
    <message>
        <source>Action log</source>
        <translation>Aufgabenliste</translation>
    </message>
    <message>
        <source>Words of an action, of what was said of it, a number or an owner</source>
        <translation>Wörter aus einer Aufgabe oder einem Stand dazu, eine Nummer oder Zuständige</translation>
    </message>
    <message>
        <source>No action has been raised yet.
Type “ACTION: WHO to do something by DATE” in the notes of a meeting.</source>
        <translation>Es wurde noch keine Aufgabe erteilt.
Tippen Sie „ACTION: WHO to do something by DATE“ in die Mitschrift einer Sitzung.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Eine solche Aufgabe gibt es nicht.</translation>
    </message>
    <message>
        <source>&amp;Group by owner</source>
        <translation>Nach Zuständigen &amp;gruppieren</translation>
    </message>
    <message>
        <source>What was said of the chosen action</source>
        <translation>Was zur gewählten Aufgabe gesagt wurde</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Zustand:</translation>
    </message>
    <message>
        <source>State of the actions</source>
        <translation>Zustand der Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>Zu&amp;ständig:</translation>
    </message>
    <message>
        <source>Owner of the actions</source>
        <translation>Zuständige der Aufgaben</translation>
    </message>
    <message>
        <source>Mee&amp;ting:</source>
        <translation>Si&amp;tzung:</translation>
    </message>
    <message>
        <source>Meeting that raised or took up the actions</source>
        <translation>Sitzung, die die Aufgaben erteilt oder aufgegriffen hat</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>St&amp;ufe:</translation>
    </message>
    <message>
        <source>Level of the actions</source>
        <translation>Stufe der Aufgaben</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>zuständig: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 von %n Aufgabe</numerusform>
            <numerusform>%1 von %n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Mine…</source>
        <translation>Meine…</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Meine (%1)</translation>
    </message>
    <message>
        <source>no longer on the committee: %1</source>
        <comment>names</comment>
        <translation>nicht mehr im Gremium: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionsModel</name>
    <message>
        <source>Raised at this meeting</source>
        <translation>In dieser Sitzung erteilt</translation>
    </message>
    <message>
        <source>Carried in and taken</source>
        <translation>Mitgebracht und behandelt</translation>
    </message>
    <message>
        <source>Carried in, not taken yet</source>
        <translation>Mitgebracht, noch nicht behandelt</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, überfällig</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aufgabe</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionsPane</name>
    <message>
        <source>Actions</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>No action is open. Type “ACTION: WHO to do something by DATE” in the notes.</source>
        <translation>Keine Aufgabe ist offen. Tippen Sie „ACTION: WHO to do something by DATE“ in die Mitschrift.</translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaCommands</name>
    <message>
        <source>A new meeting takes over what is open from the last one, and what was typed there is not in the book yet: the bar above the notes says why.</source>
        <translation>Eine neue Sitzung übernimmt, was von der letzten offen ist, und was dort getippt wurde, steht noch nicht im Buch: Die Leiste über der Mitschrift sagt, warum.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There are no item templates yet. Make some with “Item Templates…” in the menu Book.</source>
        <translation>Es gibt noch keine TOP-Vorlagen. Legen Sie welche mit „TOP-Vorlagen…“ im Menü Buch an.</translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaModel</name>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>TOP</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Choose a meeting to see its agenda.</source>
        <translation>Wählen Sie eine Sitzung, um ihre Tagesordnung zu sehen.</translation>
    </message>
</context>
<context>
    <name>minutebook::AnswersModel</name>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Mitglied</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dafür</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Dagegen</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Enthalten</translation>
    </message>
</context>
<context>
    <name>minutebook::Application</name>
    <message>
        <source>This book is not encrypted: whoever has the file can read it.</source>
        <translation>Dieses Buch ist nicht verschlüsselt: Wer die Datei hat, kann es lesen.</translation>
    </message>
    <message>
        <source>That cannot be taken back or made again any more: something else has changed it since.</source>
        <translation>Das lässt sich nicht mehr rückgängig machen oder wiederholen: Inzwischen hat etwas anderes es geändert.</translation>
    </message>
</context>
<context>
    <name>minutebook::ApprovalNotices</name>
    <message>
        <source>These notes approve the minutes of meeting %1. Approving them here freezes them, as of this meeting’s date.</source>
        <translation>Diese Mitschrift genehmigt das Protokoll der Sitzung %1. Es hier zu genehmigen schreibt es mit dem Datum dieser Sitzung fest.</translation>
    </message>
    <message>
        <source>They are approved as modified: write the changes into them first.</source>
        <translation>Es wird mit Änderungen genehmigt: Schreiben Sie diese zuerst hinein.</translation>
    </message>
    <message>
        <source>Meeting %1: %2</source>
        <comment>number, sentences</comment>
        <translation>Sitzung %1: %2</translation>
    </message>
</context>
<context>
    <name>minutebook::AttendanceModel</name>
    <message>
        <source>expected</source>
        <translation>erwartet</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>not yet here</source>
        <translation>noch nicht da</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gegangen</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>wirkt nicht mit</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>nicht eingeladen</translation>
    </message>
    <message>
        <source>here by the notes; P adds them</source>
        <translation>laut Mitschrift da; P fügt sie hinzu</translation>
    </message>
    <message>
        <source>alternate of %1</source>
        <translation>Stellvertretung für %1</translation>
    </message>
    <message>
        <source>presiding</source>
        <translation>Vorsitz</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>nicht ermächtigt</translation>
    </message>
    <message>
        <source>video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>part</source>
        <translation>zeitweise</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>stimmt ab</translation>
    </message>
    <message>
        <source>Fills a voting seat.</source>
        <translation>Hat einen stimmberechtigten Sitz inne.</translation>
    </message>
    <message>
        <source>Not cleared for this item.</source>
        <translation>Für diesen TOP nicht ermächtigt.</translation>
    </message>
    <message>
        <source>In none of this meeting&apos;s tables yet. The key P adds them as present, A with apologies.</source>
        <translation>Noch in keiner Tabelle dieser Sitzung. Die Taste P fügt die Person als anwesend hinzu, A als entschuldigt.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Ist</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
</context>
<context>
    <name>minutebook::AttendancePane</name>
    <message>
        <source>Attendance</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Nobody is in this meeting&apos;s tables yet. Add people, or set up those of the committee.</source>
        <translation>In den Tabellen dieser Sitzung steht noch niemand. Fügen Sie Personen hinzu, oder richten Sie die des Gremiums ein.</translation>
    </message>
</context>
<context>
    <name>minutebook::AuditModel</name>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>minutebook::AuditPage</name>
    <message>
        <source>From this day</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Prüfpfad</translation>
    </message>
    <message>
        <source>Nothing of this kind has been entered.
What is issued, approved, corrected, waived or disposed of is entered here by itself.</source>
        <translation>Nichts dieser Art wurde eingetragen.
Was herausgegeben, genehmigt, berichtigt, hingenommen oder vernichtet wird, wird hier von selbst eingetragen.</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Was</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;von</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>meetin&amp;g</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 von %n Eintrag</numerusform>
            <numerusform>%1 von %n Einträgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Auditing</name>
    <message>
        <source>Their chain is whole.</source>
        <translation>Ihre Kette ist heil.</translation>
    </message>
    <message>
        <source>%1 audit trail</source>
        <comment>committee</comment>
        <translation>%1 Prüfpfad</translation>
    </message>
    <message>
        <source>An audit trail is written as PDF, CSV or JSON, by what the file’s name ends in.</source>
        <translation>Ein Prüfpfad wird als PDF, CSV oder JSON geschrieben, je nachdem, worauf der Dateiname endet.</translation>
    </message>
    <message>
        <source>The audit trail is written to %1, with everything that it tells: it is of the highest level.</source>
        <translation>Der Prüfpfad ist in %1 geschrieben, mit allem, wovon er zeugt: Er hat die höchste Stufe.</translation>
    </message>
</context>
<context>
    <name>minutebook::Awake</name>
    <message>
        <source>A meeting is in session</source>
        <translation>Eine Sitzung ist im Gang</translation>
    </message>
</context>
<context>
    <name>minutebook::BackingUp</name>
    <message>
        <source>%1 holds what the book holds, and is sound.</source>
        <translation>%1 enthält, was das Buch enthält, und ist unversehrt.</translation>
    </message>
    <message>
        <source>The backup would take the place of “%1”. The book as it is now is kept beside it.</source>
        <translation>Die Sicherung würde an die Stelle von „%1“ treten. Das jetzige Buch wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>The backup has taken the book’s place. As it was it is kept as %1.</source>
        <translation>Die Sicherung ist an die Stelle des Buchs getreten. Der bisherige Stand ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Gerettet</translation>
    </message>
    <message>
        <source>What could be read stands in the place of the damaged book, which is kept as %1.</source>
        <translation>Was lesbar war, steht an der Stelle des beschädigten Buchs, das als %1 aufbewahrt ist.</translation>
    </message>
    <message>
        <source>Check Book</source>
        <translation>Buch prüfen</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>„%1“ ist unversehrt.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>„%1“ ist beschädigt.</translation>
    </message>
    <message>
        <source>Restore or Recover…</source>
        <translation>Wiederherstellen oder retten…</translation>
    </message>
</context>
<context>
    <name>minutebook::BackupsDialog</name>
    <message>
        <source>“%1” has no backups in %2. One is made, and checked, when a book is opened, and then daily.</source>
        <translation>„%1“ hat in %2 keine Sicherungen. Beim Öffnen eines Buchs wird eine angelegt und geprüft, danach täglich.</translation>
    </message>
    <message>
        <source>The backups of “%1” stand in %2. Each was opened and read to its end when it was made. The newest three are kept, and one of each of seven days, five weeks and twelve months. They are on the same disk as the book: copy some to another.</source>
        <translation>Die Sicherungen von „%1“ liegen in %2. Jede wurde beim Anlegen geöffnet und bis zum Ende gelesen. Aufbewahrt werden die neuesten drei und je eine von sieben Tagen, fünf Wochen und zwölf Monaten. Sie liegen auf demselben Datenträger wie das Buch: Kopieren Sie einige auf einen anderen.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore from &amp;Elsewhere…</source>
        <translation>Von &amp;anderswo wiederherstellen…</translation>
    </message>
    <message>
        <source>Re&amp;cover What Can Be Read…</source>
        <translation>&amp;Retten, was lesbar ist…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>minutebook::BetweenMeetings</name>
    <message>
        <source>Choose a decision in the list of decisions between meetings first.</source>
        <translation>Wählen Sie zuerst einen Beschluss in der Liste der Beschlüsse zwischen Sitzungen.</translation>
    </message>
    <message>
        <source>Decision No %1 is reported here: what the notes say counts from now on.</source>
        <translation>Beschluss Nr. %1 wird hier mitgeteilt: Von nun an zählt, was die Mitschrift sagt.</translation>
    </message>
    <message>
        <source>Decision No %1 would be removed. This cannot be undone, and its number is not given again.</source>
        <translation>Beschluss Nr. %1 würde entfernt. Das lässt sich nicht rückgängig machen, und seine Nummer wird nicht wieder vergeben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>There is no decision to report: each one that is settled stands in the notes of a meeting.</source>
        <translation>Es gibt keinen Beschluss mitzuteilen: Jeder entschiedene steht in der Mitschrift einer Sitzung.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) between meetings are reported here now.</source>
        <translation>
            <numerusform>%n Beschluss zwischen Sitzungen wird jetzt hier mitgeteilt.</numerusform>
            <numerusform>%n Beschlüsse zwischen Sitzungen werden jetzt hier mitgeteilt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::BodySetupDialog</name>
    <message>
        <source>Set Up the Committee</source>
        <translation>Gremium einrichten</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Gremium</translation>
    </message>
    <message>
        <source>&amp;People and Seats</source>
        <translation>&amp;Personen und Sitze</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Quorum</translation>
    </message>
    <message>
        <source>Agenda &amp;Items</source>
        <translation>&amp;TOPs</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>&amp;Seiten</translation>
    </message>
    <message>
        <source>Sc&amp;heme</source>
        <translation>Sche&amp;ma</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>&amp;Save Committee</source>
        <translation>Gremium sp&amp;eichern</translation>
    </message>
    <message>
        <source>What agendas are made of. A standing item is on the agenda of every new meeting, in this order; the others are there to choose from when an item is added.</source>
        <translation>Woraus Tagesordnungen bestehen. Ein ständiger TOP steht auf der Tagesordnung jeder neuen Sitzung, in dieser Reihenfolge; die anderen stehen beim Hinzufügen eines TOP zur Wahl.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be mended before this can be saved.</source>
        <translation>
            <numerusform>%n Stelle ist vor dem Speichern zu korrigieren.</numerusform>
            <numerusform>%n Stellen sind vor dem Speichern zu korrigieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Ihre Änderungen sind nicht gespeichert. Noch einmal „Abbrechen“ verwirft sie.</translation>
    </message>
</context>
<context>
    <name>minutebook::BookExportDialog</name>
    <message>
        <source>Export Action Log</source>
        <translation>Aufgabenliste exportieren</translation>
    </message>
    <message>
        <source>Export Decision Register</source>
        <translation>Beschlussregister exportieren</translation>
    </message>
    <message>
        <source>Export Volume</source>
        <translation>Protokollband exportieren</translation>
    </message>
    <message>
        <source>Export Certified Extract</source>
        <translation>Beglaubigten Auszug exportieren</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Data for other programs (JSON)</source>
        <translation>Daten für andere Programme (JSON)</translation>
    </message>
    <message>
        <source>To-dos for a calendar (iCalendar)</source>
        <translation>Aufgaben für einen Kalender (iCalendar)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose where the file is to be</source>
        <translation>Wählen, wo die Datei liegen soll</translation>
    </message>
    <message>
        <source>Keep the &amp;certificate of the search beside it, as JSON</source>
        <translation>&amp;Bescheinigung der Suche daneben aufbewahren, als JSON</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Alle Jahre</translation>
    </message>
    <message>
        <source>Ed&amp;ition:</source>
        <translation>Fassun&amp;g:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jahr:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Fo&amp;rmat:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>Only a selection of them: %1.</source>
        <translation>Nur eine Auswahl davon: %1.</translation>
    </message>
    <message>
        <source>The actions of all meetings, by the latest word on each that its readers may see.</source>
        <translation>Die Aufgaben aller Sitzungen, jeweils nach dem letzten Stand, den die Leser sehen dürfen.</translation>
    </message>
    <message>
        <source>The decisions of all meetings that its readers may see.</source>
        <translation>Die Beschlüsse aller Sitzungen, die die Leser sehen dürfen.</translation>
    </message>
    <message>
        <source>The chosen decision with its vote, and a place for the signature of whoever certifies it.</source>
        <translation>Der gewählte Beschluss mit seiner Abstimmung und Platz für die Unterschrift dessen, der ihn beglaubigt.</translation>
    </message>
    <message>
        <source>The minutes that are approved or final, bound in one PDF with its contents in front.</source>
        <translation>Die genehmigten oder endgültigen Protokolle, in einem PDF gebunden, mit dem Inhaltsverzeichnis vorn.</translation>
    </message>
</context>
<context>
    <name>minutebook::BookExporter</name>
    <message>
        <source>The %1 action log is in %2.</source>
        <translation>Die Aufgabenliste (%1) liegt in %2.</translation>
    </message>
    <message>
        <source>The %1 decision register is in %2.</source>
        <translation>Das Beschlussregister (%1) liegt in %2.</translation>
    </message>
    <message>
        <source>The %1 volume is in %2.</source>
        <translation>Der Protokollband (%1) liegt in %2.</translation>
    </message>
    <message>
        <source>The %1 extract is in %2.</source>
        <translation>Der Auszug (%1) liegt in %2.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
</context>
<context>
    <name>minutebook::BookFolders</name>
    <message numerus="yes">
        <source>No book was made of the folder: %n place(s) have to be mended. The first: %1</source>
        <translation>
            <numerusform>Aus dem Ordner wurde kein Buch gemacht: %n Stelle ist zu korrigieren. Die erste: %1</numerusform>
            <numerusform>Aus dem Ordner wurde kein Buch gemacht: %n Stellen sind zu korrigieren. Die erste: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole book would be written to %1 without encryption: notes of every level, own notes, real names behind pseudonyms and papers. Whoever can look into the folder can read them.</source>
        <translation>Das ganze Buch würde unverschlüsselt nach %1 geschrieben: Mitschriften jeder Stufe, eigene Notizen, Klarnamen hinter Pseudonymen und Unterlagen. Wer in den Ordner sehen kann, kann sie lesen.</translation>
    </message>
    <message>
        <source>Write It in the Clear</source>
        <translation>Im Klartext schreiben</translation>
    </message>
    <message numerus="yes">
        <source>The whole book, with %n meeting(s), is in %1, in the clear.</source>
        <translation>
            <numerusform>Das ganze Buch mit %n Sitzung liegt im Klartext in %1.</numerusform>
            <numerusform>Das ganze Buch mit %n Sitzungen liegt im Klartext in %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>But not all of it is as it was approved: %1</source>
        <translation>Aber nicht alles davon ist so, wie es genehmigt wurde: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::BringInDialog</name>
    <message>
        <source>Bring In Old Minutes</source>
        <translation>Alte Protokolle übernehmen</translation>
    </message>
    <message>
        <source>&amp;Make the Draft Meeting</source>
        <translation>Sitzung als &amp;Entwurf anlegen</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>Was falsch oder zweifelhaft ist</translation>
    </message>
    <message>
        <source>The meeting in minute notation</source>
        <translation>Die Sitzung in Protokollnotation</translation>
    </message>
    <message>
        <source>&amp;What comes into the book</source>
        <translation>&amp;Was in das Buch kommt</translation>
    </message>
    <message>
        <source>Recognised: %1, %2 and %3. Everything else of the document is a paragraph. Compare it with the old minutes. Levels count only where they stand as tags; items without one are of the highest level that the document marks, until you write another in their headings.</source>
        <translation>Erkannt: %1, %2 und %3. Alles andere im Dokument ist ein Absatz. Vergleichen Sie es mit dem alten Protokoll. Stufen zählen nur, wo sie als Kennzeichnung stehen; TOPs ohne eine haben die höchste Stufe, die das Dokument kennzeichnet, bis Sie eine andere in ihre Überschriften schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n TOP</numerusform>
            <numerusform>%n TOPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n Aufgabe</numerusform>
            <numerusform>%n Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Zeile %1: </translation>
    </message>
    <message>
        <source>Nothing looks wrong or doubtful.</source>
        <translation>Nichts sieht falsch oder zweifelhaft aus.</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;place(s) to look at:</source>
        <translation>
            <numerusform>%n &amp;Stelle zum Ansehen:</numerusform>
            <numerusform>%n &amp;Stellen zum Ansehen:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::CategoriesModel</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Seats at least</source>
        <translation>Sitze mindestens</translation>
    </message>
</context>
<context>
    <name>minutebook::ChangeMeetingDialog</name>
    <message>
        <source>Meeting %1 %2</source>
        <translation>Sitzung %1 %2</translation>
    </message>
    <message>
        <source>Actions of this meeting begin with its number.</source>
        <translation>Die Nummern der Aufgaben dieser Sitzung beginnen mit ihrer Nummer.</translation>
    </message>
    <message>
        <source>Change Meeting</source>
        <translation>Sitzung ändern</translation>
    </message>
</context>
<context>
    <name>minutebook::Circulating</name>
    <message>
        <source>%1: nothing new from %2.</source>
        <translation>%1: nichts Neues von %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new comment(s) from %2.</source>
        <translation>
            <numerusform>%1: %n neuer Kommentar von %2.</numerusform>
            <numerusform>%1: %n neue Kommentare von %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on an earlier draft than the latest that was sent.</source>
        <translation>Sie gelten einem früheren Entwurf als dem zuletzt versandten.</translation>
    </message>
    <message>
        <source>Nobody is known who could read a draft. Add the committee’s people first (Book, Set Up the Committee).</source>
        <translation>Es ist niemand bekannt, der einen Entwurf lesen könnte. Fügen Sie zuerst die Personen des Gremiums hinzu (Buch, Gremium einrichten).</translation>
    </message>
    <message numerus="yes">
        <source>%n review file(s) are ready in %1.</source>
        <translation>
            <numerusform>%n Durchsichtsdatei liegt in %1 bereit.</numerusform>
            <numerusform>%n Durchsichtsdateien liegen in %1 bereit.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment of %1 is entered.</source>
        <translation>Der Kommentar von %1 ist eingetragen.</translation>
    </message>
    <message>
        <source>Review files are still being made. Send others once these are ready.</source>
        <translation>Es werden noch Durchsichtsdateien angelegt. Verschicken Sie andere, wenn diese fertig sind.</translation>
    </message>
    <message numerus="yes">
        <source>Making review file %1 of %n, for %2…</source>
        <comment>1, number, name</comment>
        <translation>
            <numerusform>Durchsichtsdatei %1 von %n wird angelegt, für %2…</numerusform>
            <numerusform>Durchsichtsdatei %1 von %n wird angelegt, für %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for Review</source>
        <translation>Zur Durchsicht senden</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>The mail to %1 is in your mail program. Attach the file that was made for them.</source>
        <translation>Die Mail an %1 steht in Ihrem E-Mail-Programm. Hängen Sie die Datei an, die dafür erstellt wurde.</translation>
    </message>
    <message>
        <source>The comment of %1 is entered. What it is about is %2, and %1 is cleared for %3: look how it became known.</source>
        <comment>reader, level, level</comment>
        <translation>Der Kommentar von %1 ist eingetragen. Worum es darin geht, hat die Stufe %2, und %1 ist für %3 ermächtigt: Sehen Sie nach, wie es bekannt wurde.</translation>
    </message>
    <message>
        <source>They are on the minutes of meeting %1, which are approved already.</source>
        <translation>Sie betreffen das Protokoll der Sitzung %1, das schon genehmigt ist.</translation>
    </message>
    <message>
        <source>They are on the minutes of meeting %1.</source>
        <translation>Sie betreffen das Protokoll der Sitzung %1.</translation>
    </message>
    <message>
        <source>Choose a reader in the list of who was sent the draft first (Review, Comments on the Minutes).</source>
        <translation>Wählen Sie zuerst in der Liste, wem der Entwurf gesandt wurde, einen Leser (Durchsicht, Kommentare zum Protokoll).</translation>
    </message>
    <message>
        <source>The reminder to %1 is in your mail program.</source>
        <translation>Die Erinnerung an %1 steht in Ihrem Mailprogramm.</translation>
    </message>
</context>
<context>
    <name>minutebook::ColumnChoices</name>
    <message>
        <source>What the column “%1” says</source>
        <translation>Was die Spalte „%1“ sagt</translation>
    </message>
</context>
<context>
    <name>minutebook::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Item, meeting or command</source>
        <translation>TOP, Sitzung oder Befehl</translation>
    </message>
    <message>
        <source>What the words find</source>
        <translation>Was die Wörter finden</translation>
    </message>
</context>
<context>
    <name>minutebook::Commands</name>
    <message>
        <source>This window is in %1 from now on; %2 stays as it was.</source>
        <translation>Dieses Fenster arbeitet von nun an in %1; %2 bleibt, wie es war.</translation>
    </message>
    <message>
        <source>This window is in %1 from now on; %2 is no longer there.</source>
        <translation>Dieses Fenster arbeitet von nun an in %1; %2 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>%1 The copy is not encrypted either.</source>
        <translation>%1 Auch die Kopie ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Back to the Committee</source>
        <translation>Zurück zum Gremium</translation>
    </message>
    <message>
        <source>Meeting %1 is in the book already. Its notes would be replaced by those of the file.</source>
        <translation>Sitzung %1 steht schon im Buch. Ihre Mitschrift würde durch die der Datei ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>“%1” would be deleted with its notes and papers. Undo brings it back as long as the book is open.</source>
        <translation>„%1“ würde mit Mitschrift und Unterlagen gelöscht. „Rückgängig“ bringt es zurück, solange das Buch geöffnet ist.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>sein Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>From its next start on Minutebook speaks the desktop’s language.</source>
        <translation>Vom nächsten Start an spricht Minutebook die Sprache des Schreibtischs.</translation>
    </message>
    <message>
        <source>From its next start on Minutebook speaks this language: %1.</source>
        <translation>Vom nächsten Start an spricht Minutebook diese Sprache: %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::CommentEditor</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Wording instead</source>
        <translation>Anderer &amp;Wortlaut</translation>
    </message>
    <message>
        <source>&amp;Level to discuss</source>
        <translation>St&amp;ufe zu besprechen</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>W&amp;hy (may stay empty)</source>
        <translation>W&amp;arum (kann leer bleiben)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>A&amp;ntwort</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>Be&amp;merkung</translation>
    </message>
    <message>
        <source>higher than this draft</source>
        <translation>höher als dieser Entwurf</translation>
    </message>
</context>
<context>
    <name>minutebook::CommitteeHistory</name>
    <message>
        <source>%1 since %2</source>
        <comment>seat, day</comment>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>Vacant: %1</source>
        <translation>Unbesetzt: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::CommitteePage</name>
    <message>
        <source>Verbs that decide</source>
        <translation>Verben, die beschließen</translation>
    </message>
    <message>
        <source>Verbs that record</source>
        <translation>Verben, die vermerken</translation>
    </message>
    <message>
        <source>Others who can own an action</source>
        <translation>Weitere mögliche Zuständige</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Abbreviation:</source>
        <translation>&amp;Abkürzung:</translation>
    </message>
    <message>
        <source>Scheme:</source>
        <translation>Schema:</translation>
    </message>
    <message>
        <source>&amp;Language of the minutes:</source>
        <translation>&amp;Sprache der Protokolle:</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Sprache der Protokolle</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>Name des Gremiums</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abkürzung</translation>
    </message>
    <message>
        <source>N&amp;umbers of actions:</source>
        <translation>Aufgabenn&amp;ummern:</translation>
    </message>
    <message>
        <source>Re&amp;ferences of minutes:</source>
        <translation>Aktenzei&amp;chen der Protokolle:</translation>
    </message>
    <message>
        <source>Numbers of actions</source>
        <translation>Aufgabennummern</translation>
    </message>
    <message>
        <source>References of minutes</source>
        <translation>Aktenzeichen der Protokolle</translation>
    </message>
    <message>
        <source>Verbs that &amp;decide:</source>
        <translation>Verben, die &amp;beschließen:</translation>
    </message>
    <message>
        <source>Verbs that &amp;record:</source>
        <translation>Verben, die &amp;vermerken:</translation>
    </message>
    <message>
        <source>&amp;Others who can own an action:</source>
        <translation>&amp;Weitere mögliche Zuständige:</translation>
    </message>
    <message>
        <source>Roles and organisations, one on each line, besides the people of a meeting.</source>
        <translation>Rollen und Organisationen, eine je Zeile, neben den Personen einer Sitzung.</translation>
    </message>
    <message>
        <source>Meeting %1 begins with %2. Numbers that are given stay as they are.</source>
        <translation>Sitzung %1 beginnt mit %2. Vergebene Nummern bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Meeting %1, held today, is %2.</source>
        <translation>Sitzung %1, heute abgehalten, ist %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::ComparePage</name>
    <message>
        <source>Left edition</source>
        <translation>Linke Fassung</translation>
    </message>
    <message>
        <source>Pages of the left edition</source>
        <translation>Seiten der linken Fassung</translation>
    </message>
    <message>
        <source>Right edition</source>
        <translation>Rechte Fassung</translation>
    </message>
    <message>
        <source>Pages of the right edition</source>
        <translation>Seiten der rechten Fassung</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>Die Vorschau ließ sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n Unterschied</numerusform>
            <numerusform>%n Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Unterschied %1 von %2</translation>
    </message>
</context>
<context>
    <name>minutebook::ComparedText</name>
    <message>
        <source>What has changed</source>
        <translation>Was sich geändert hat</translation>
    </message>
</context>
<context>
    <name>minutebook::CompletionList</name>
    <message>
        <source>Ways to complete the word</source>
        <translation>Ergänzungen des Worts</translation>
    </message>
</context>
<context>
    <name>minutebook::DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Kalender (Alt+Abwärts)</translation>
    </message>
    <message>
        <source>A day is missing. Write it like %1.</source>
        <translation>Ein Tag fehlt. Schreiben Sie ihn wie %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn wie %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionRegisterModel</name>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>TOP</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>In Kraft</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionRegisterPage</name>
    <message>
        <source>Decision register</source>
        <translation>Beschlussregister</translation>
    </message>
    <message>
        <source>Words of a decision or of its vote</source>
        <translation>Wörter aus einem Beschluss oder seiner Abstimmung</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.
A line of the notes with one of the committee’s verbs in capitals, such as AGREED or NOTED, is entered here.</source>
        <translation>Es wurde noch nichts beschlossen.
Eine Zeile der Mitschrift mit einem Verb des Gremiums in Großbuchstaben, etwa AGREED oder NOTED, wird hier eingetragen.</translation>
    </message>
    <message>
        <source>There is no such decision.</source>
        <translation>Einen solchen Beschluss gibt es nicht.</translation>
    </message>
    <message>
        <source>In force from this day on</source>
        <translation>In Kraft ab diesem Tag</translation>
    </message>
    <message>
        <source>To be reviewed on this day</source>
        <translation>An diesem Tag zu überprüfen</translation>
    </message>
    <message>
        <source>Decisions that have to do with the chosen one</source>
        <translation>Beschlüsse, die mit dem gewählten zu tun haben</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Was beschlossen wurde</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Was vermerkt wurde</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>E&amp;rgebnis:</translation>
    </message>
    <message>
        <source>Whether a verb decides or records</source>
        <translation>Ob ein Verb beschließt oder vermerkt</translation>
    </message>
    <message>
        <source>&amp;Under verb:</source>
        <translation>Unter &amp;Verb:</translation>
    </message>
    <message>
        <source>Verb of the decisions</source>
        <translation>Verb der Beschlüsse</translation>
    </message>
    <message>
        <source>Mee&amp;ting:</source>
        <translation>Si&amp;tzung:</translation>
    </message>
    <message>
        <source>Meeting that took the decisions</source>
        <translation>Sitzung, die die Beschlüsse gefasst hat</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>St&amp;ufe:</translation>
    </message>
    <message>
        <source>Level of the decisions</source>
        <translation>Stufe der Beschlüsse</translation>
    </message>
    <message>
        <source>In &amp;force from:</source>
        <translation>In &amp;Kraft ab:</translation>
    </message>
    <message>
        <source>Rev&amp;iew on:</source>
        <translation>Über&amp;prüfung am:</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n Ergebnis</numerusform>
            <numerusform>%n Ergebnisse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s)</source>
        <translation>
            <numerusform>%1 von %n Ergebnis</numerusform>
            <numerusform>%1 von %n Ergebnissen</numerusform>
        </translation>
    </message>
    <message>
        <source>Any verb</source>
        <translation>Jedes Verb</translation>
    </message>
    <message>
        <source>votes: %1</source>
        <translation>Stimmen: %1</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>beschließt</translation>
    </message>
    <message>
        <source>records</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>This was decided on %1: it cannot be reviewed before that. Choose a later day to review it on.</source>
        <translation>Dies wurde am %1 beschlossen: Es kann nicht davor überprüft werden. Wählen Sie einen späteren Tag dafür.</translation>
    </message>
    <message>
        <source>It would be reviewed before it is in force. Choose a later day to review it on, or an earlier one from which it holds.</source>
        <translation>Es würde überprüft, bevor es gilt. Wählen Sie einen späteren Tag für die Überprüfung oder einen früheren, ab dem es gilt.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionsModel</name>
    <message>
        <source>Item %1: %2</source>
        <translation>TOP %1: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>TOP</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>%1, without a quorum</source>
        <comment>a verb, as AGREED</comment>
        <translation>%1, nicht beschlussfähig</translation>
    </message>
    <message>
        <source>Taken without a quorum. Problems says what to do.</source>
        <translation>Ohne Beschlussfähigkeit gefasst. Unter „Probleme“ steht, was zu tun ist.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionsPane</name>
    <message>
        <source>Decisions</source>
        <translation>Beschlüsse</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Type a verb such as AGREED in capitals in the notes.</source>
        <translation>Es ist noch nichts beschlossen. Tippen Sie ein Verb wie AGREED in Großbuchstaben in die Mitschrift.</translation>
    </message>
</context>
<context>
    <name>minutebook::Desk</name>
    <message>
        <source>its beginning is not as it was written</source>
        <translation>der Anfang ist nicht mehr so, wie er geschrieben wurde</translation>
    </message>
    <message>
        <source>New File of Keys</source>
        <translation>Neue Schlüsseldatei</translation>
    </message>
    <message>
        <source>The recovery code has opened it. A passphrase that you give now makes a new file of keys; whoever else opened the book has to be added again.</source>
        <translation>Der Wiederherstellungscode hat es geöffnet. Eine Passphrase, die Sie jetzt angeben, legt eine neue Schlüsseldatei an; wer das Buch sonst noch geöffnet hat, muss wieder hinzugefügt werden.</translation>
    </message>
    <message>
        <source>Make File of Keys</source>
        <translation>Schlüsseldatei anlegen</translation>
    </message>
    <message>
        <source>%1 opens the book with the new passphrase. Others are added under “Keys and Passphrases…” in the menu Book.</source>
        <translation>%1 öffnet das Buch mit der neuen Passphrase. Andere werden unter „Schlüssel und Passphrasen…“ im Menü Buch hinzugefügt.</translation>
    </message>
    <message>
        <source>This book opens by one passphrase directly. “Keys and Passphrases…” in the menu Book gives it a key of its own, a recovery code, and passphrases for several people.</source>
        <translation>Dieses Buch öffnet sich unmittelbar mit einer einzigen Passphrase. „Schlüssel und Passphrasen…“ im Menü Buch gibt ihm einen eigenen Schlüssel, einen Wiederherstellungscode und Passphrasen für mehrere Personen.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>es gibt keine</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Schriftführung</translation>
    </message>
    <message>
        <source>Something that was typed could not be saved and would be lost.</source>
        <translation>Etwas Getipptes ließ sich nicht speichern und ginge verloren.</translation>
    </message>
    <message>
        <source>%1 What was typed and is not in the book can be written to %2 instead. That file is not encrypted.</source>
        <translation>%1 Was getippt wurde und nicht im Buch steht, kann stattdessen in %2 geschrieben werden. Diese Datei ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Write Text File</source>
        <translation>Textdatei schreiben</translation>
    </message>
    <message>
        <source>Unlocking %1…</source>
        <translation>%1 wird entsperrt…</translation>
    </message>
</context>
<context>
    <name>minutebook::DowngradeDialog</name>
    <message>
        <source>Downgrade</source>
        <translation>Herabstufen</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>Reason why its new readers may see it</source>
        <translation>Begründung, warum die neuen Leser es sehen dürfen</translation>
    </message>
    <message>
        <source>&amp;Downgrade</source>
        <translation>&amp;Herabstufen</translation>
    </message>
    <message>
        <source>New &amp;level:</source>
        <translation>Neue &amp;Stufe:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Begründung:</translation>
    </message>
    <message>
        <source>These minutes are approved: a further revision of them is made. The reason is printed on page one of the editions that show what is opened, and of no other.</source>
        <translation>Dieses Protokoll ist genehmigt: Es wird eine weitere Revision davon angelegt. Die Begründung wird auf Seite eins der Fassungen gedruckt, die das Geöffnete zeigen, und in keiner anderen.</translation>
    </message>
    <message>
        <source>Its tag is changed in the notes, where Undo takes that back. The reason is entered in the audit trail.</source>
        <translation>Die Kennzeichnung wird in der Mitschrift geändert, wo „Rückgängig“ sie zurücknimmt. Die Begründung wird im Prüfpfad eingetragen.</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Wörter</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Stufe jetzt</translation>
    </message>
    <message>
        <source>Level from then on</source>
        <translation>Stufe von da an</translation>
    </message>
    <message>
        <source>What is opened</source>
        <translation>Was geöffnet wird</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Opened by it: %n heading(s), line(s) and paper(s)</source>
        <translation>
            <numerusform>Damit &amp;geöffnet: %n Überschrift, Zeile oder Unterlage</numerusform>
            <numerusform>Damit &amp;geöffnet: %n Überschriften, Zeilen und Unterlagen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::EditionBox</name>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>For readers cleared for everything.</source>
        <translation>Für Leser, die für alles ermächtigt sind.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 oder %2</translation>
    </message>
    <message>
        <source>For readers cleared up to %1. What is %2 is not in it.</source>
        <translation>Für Leser, die bis %1 ermächtigt sind. Was %2 ist, steht nicht darin.</translation>
    </message>
    <message>
        <source>Minutes end with the list of who was there for what is %1.</source>
        <translation>Protokolle enden mit der Liste derer, die bei dem da waren, was %1 ist.</translation>
    </message>
</context>
<context>
    <name>minutebook::EditionPages</name>
    <message>
        <source>Only in this edition</source>
        <translation>Nur in dieser Fassung</translation>
    </message>
    <message>
        <source>Reads otherwise in the edition beside it</source>
        <translation>Lautet in der Fassung daneben anders</translation>
    </message>
    <message>
        <source>Go to the Line in the Notes</source>
        <translation>Zur Zeile in der Mitschrift</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>minutebook::EditionPicker</name>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
</context>
<context>
    <name>minutebook::EnterCommentDialog</name>
    <message>
        <source>Words that it is about</source>
        <translation>Wörter, um die es geht</translation>
    </message>
    <message>
        <source>Wording instead</source>
        <translation>Anderer Wortlaut</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Enter a Comment on Somebody’s Behalf</source>
        <translation>Kommentar für jemanden eintragen</translation>
    </message>
    <message>
        <source>&amp;Who said it:</source>
        <translation>&amp;Wer es gesagt hat:</translation>
    </message>
    <message>
        <source>&amp;How it came:</source>
        <translation>Wie es &amp;kam:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Art:</translation>
    </message>
    <message>
        <source>Words that it is &amp;about:</source>
        <translation>Wörter, um die es &amp;geht:</translation>
    </message>
    <message>
        <source>Wording &amp;instead:</source>
        <translation>Anderer Wort&amp;laut:</translation>
    </message>
    <message>
        <source>&amp;Level to discuss:</source>
        <translation>&amp;Stufe zu besprechen:</translation>
    </message>
    <message>
        <source>What was &amp;said:</source>
        <translation>Was gesagt w&amp;urde:</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>minutebook::EntryHistoryModel</name>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>fällig %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>owners</comment>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>is superseded by</source>
        <translation>ist abgelöst durch</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>löst ab</translation>
    </message>
    <message>
        <source>is linked with</source>
        <translation>ist verknüpft mit</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>erteilt</translation>
    </message>
</context>
<context>
    <name>minutebook::ExportDialog</name>
    <message>
        <source>Minutes</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose where the file is to be</source>
        <translation>Wählen, wo die Datei liegen soll</translation>
    </message>
    <message>
        <source>&amp;Encrypt: it opens by a passphrase only</source>
        <translation>&amp;Verschlüsseln: Sie öffnet sich nur mit Passphrase</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>&amp;Numbered copies, a file for each reader</source>
        <translation>&amp;Nummerierte Exemplare, eine Datei je Leser</translation>
    </message>
    <message>
        <source>Keep the &amp;certificate of the search beside it, as JSON</source>
        <translation>&amp;Bescheinigung der Suche daneben aufbewahren, als JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>Do&amp;kument:</translation>
    </message>
    <message>
        <source>Ed&amp;ition:</source>
        <translation>Fassun&amp;g:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>Fo&amp;rmat:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Noch ein&amp;mal:</translation>
    </message>
    <message>
        <source>Findin&amp;gs:</source>
        <translation>Be&amp;funde:</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left. Enter leads to the chosen one, and nothing is exported.</source>
        <translation>
            <numerusform>%n Befund ist übrig. Die Eingabetaste führt zum gewählten, und nichts wird exportiert.</numerusform>
            <numerusform>%n Befunde sind übrig. Die Eingabetaste führt zum gewählten, und nichts wird exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that are left</source>
        <translation>Übrige Befunde</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file. It is no archive file (PDF/A).</source>
        <translation>Ohne die Passphrase kann niemand die Datei öffnen. Sie ist keine Archivdatei (PDF/A).</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Folder of the Copies</source>
        <translation>Ordner der Exemplare</translation>
    </message>
    <message>
        <source>Choose a folder for the copies.</source>
        <translation>Wählen Sie einen Ordner für die Exemplare.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>There is no folder of that name. Choose one for the copies.</source>
        <translation>Einen Ordner dieses Namens gibt es nicht. Wählen Sie einen für die Exemplare.</translation>
    </message>
    <message>
        <source>Choose at least one reader who is cleared for this edition.</source>
        <translation>Wählen Sie mindestens einen Leser, der für diese Fassung ermächtigt ist.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>minutebook::Exporter</name>
    <message>
        <source>The %1 agenda is in %2.</source>
        <translation>Die Tagesordnung (%1) liegt in %2.</translation>
    </message>
    <message>
        <source>The %1 edition is in %2.</source>
        <translation>Die Fassung %1 liegt in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>%n Datei von %1</numerusform>
            <numerusform>%n Dateien von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 gibt es schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file(s) are there already.</source>
        <translation>
            <numerusform>%n der Dateien gibt es schon.</numerusform>
            <numerusform>%n der Dateien gibt es schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are being written, and each is searched for what it must not hold.</source>
        <translation>
            <numerusform>%n Exemplar wird geschrieben und auf das durchsucht, was es nicht enthalten darf.</numerusform>
            <numerusform>%n Exemplare werden geschrieben, und jedes wird auf das durchsucht, was es nicht enthalten darf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
</context>
<context>
    <name>minutebook::FileProver</name>
    <message>
        <source>Registers</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Action log or decision register of %1</source>
        <translation>Aufgabenliste oder Beschlussregister von %1</translation>
    </message>
    <message>
        <source>Volume of minutes of %1</source>
        <translation>Protokollband von %1</translation>
    </message>
</context>
<context>
    <name>minutebook::FindBar</name>
    <message>
        <source>Aa</source>
        <translation>Aa</translation>
    </message>
    <message>
        <source>Match capitals</source>
        <translation>Groß-/Kleinschreibung beachten</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in the meeting</source>
        <translation>In der Sitzung suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace this hit and go to the next</source>
        <translation>Diesen Treffer ersetzen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>All in Item</source>
        <translation>Alle im TOP</translation>
    </message>
    <message>
        <source>Replace all hits in this item</source>
        <translation>Alle Treffer in diesem TOP ersetzen</translation>
    </message>
    <message>
        <source>All in Meeting</source>
        <translation>Alle in der Sitzung</translation>
    </message>
    <message>
        <source>Replace all hits in the whole meeting</source>
        <translation>Alle Treffer in der ganzen Sitzung ersetzen</translation>
    </message>
    <message>
        <source>%1 here, %2 in the meeting, %3 of them in titles</source>
        <comment>hits</comment>
        <translation>%1 hier, %2 in der Sitzung, %3 davon in Titeln</translation>
    </message>
    <message>
        <source>%1 here, %2 in the meeting</source>
        <comment>hits</comment>
        <translation>%1 hier, %2 in der Sitzung</translation>
    </message>
</context>
<context>
    <name>minutebook::GroundDialog</name>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>commercial; security of a named site</source>
        <translation>Geschäftsgeheimnis; Sicherheit eines genannten Standorts</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>a person or an office</source>
        <translation>eine Person oder Stelle</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Überprüfung am</translation>
    </message>
    <message>
        <source>What has to happen first</source>
        <translation>Was zuerst geschehen muss</translation>
    </message>
    <message>
        <source>when the contract is signed</source>
        <translation>wenn der Vertrag unterzeichnet ist</translation>
    </message>
    <message>
        <source>Keep Withheld</source>
        <translation>Weiter zurückhalten</translation>
    </message>
    <message>
        <source>Ground for Withholding</source>
        <translation>Grund für das Zurückhalten</translation>
    </message>
    <message>
        <source>&amp;Keep Withheld</source>
        <translation>Weiter zurück&amp;halten</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>It is kept in the book, of the level of what is withheld: no edition below that says it.</source>
        <translation>Er wird im Buch aufbewahrt, auf der Stufe dessen, was zurückgehalten wird: Keine Fassung darunter nennt ihn.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>may be left empty; it is entered in the audit trail</source>
        <translation>kann leer bleiben; wird im Prüfpfad eingetragen</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>&amp;Grund:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Zuständig:</translation>
    </message>
    <message>
        <source>&amp;Looked at again on:</source>
        <translation>Über&amp;prüfung am:</translation>
    </message>
    <message>
        <source>or wh&amp;en:</source>
        <translation>oder &amp;wenn:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Begründung:</translation>
    </message>
    <message>
        <source>Give a later day, or what has to happen first.</source>
        <translation>Geben Sie einen späteren Tag an, oder was zuerst geschehen muss.</translation>
    </message>
    <message>
        <source>That day has come: it is due at once.</source>
        <translation>Dieser Tag ist gekommen: Es ist sofort fällig.</translation>
    </message>
</context>
<context>
    <name>minutebook::GroupDelegate</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title of a group, number of its rows</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>minutebook::HeaderForm</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Datum der nächsten Sitzung</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>Die Zeit ist bekannt</translation>
    </message>
    <message>
        <source>The date of the next meeting is known</source>
        <translation>Das Datum der nächsten Sitzung ist bekannt</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Nummer:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Datum:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Zeit:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Ort:</translation>
    </message>
    <message>
        <source>Ne&amp;xt meeting:</source>
        <translation>Nä&amp;chste Sitzung:</translation>
    </message>
    <message>
        <source>The date is far from %1, which stood here.</source>
        <translation>Das Datum liegt weit von %1, das hier stand.</translation>
    </message>
</context>
<context>
    <name>minutebook::HeldTimes</name>
    <message>
        <source>Print the Clock’s Times</source>
        <translation>Zeiten der Uhr drucken</translation>
    </message>
    <message>
        <source>By its clock the meeting was held %1. Its minutes say %2, as was typed.</source>
        <translation>Nach ihrer Uhr fand die Sitzung %1 statt. Ihr Protokoll sagt %2, wie eingetippt.</translation>
    </message>
</context>
<context>
    <name>minutebook::InterestsDialog</name>
    <message>
        <source>Standing interests</source>
        <translation>Ständige Interessen</translation>
    </message>
    <message>
        <source>Standing Interests of %1</source>
        <translation>Ständige Interessen von %1</translation>
    </message>
    <message>
        <source>What somebody has declared once for all meetings. What they declare at an item alone is written there: “INTEREST: initials what”.</source>
        <translation>Was jemand ein für alle Mal für alle Sitzungen erklärt hat. Was nur bei einem TOP erklärt wird, steht dort: „INTEREST: Kürzel was“.</translation>
    </message>
    <message>
        <source>&amp;Save Interests</source>
        <translation>Interessen &amp;speichern</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Ihre Änderungen sind nicht gespeichert. Noch einmal „Abbrechen“ verwirft sie.</translation>
    </message>
    <message>
        <source>&amp;Add Interest</source>
        <translation>Interesse &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>minutebook::InterestsModel</name>
    <message>
        <source>Empty: of the level of what nothing marks.</source>
        <translation>Leer: von der Stufe dessen, was nicht gekennzeichnet ist.</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Erklärt am</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Interesse</translation>
    </message>
</context>
<context>
    <name>minutebook::InterimDialog</name>
    <message>
        <source>Put on</source>
        <translation>Vorgelegt am</translation>
    </message>
    <message>
        <source>answers &amp;until:</source>
        <translation>Antworten &amp;bis:</translation>
    </message>
    <message>
        <source>Answers until</source>
        <translation>Antworten bis</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Entschieden am</translation>
    </message>
    <message>
        <source>New Decision between Meetings</source>
        <translation>Neuer Beschluss zwischen Sitzungen</translation>
    </message>
    <message>
        <source>Decision between Meetings No %1</source>
        <translation>Beschluss zwischen Sitzungen Nr. %1</translation>
    </message>
    <message>
        <source>&amp;Add Decision</source>
        <translation>Beschluss &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Save Decision</source>
        <translation>Beschluss speiche&amp;rn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>The Committee AGREED the fees. (AMBER)</source>
        <translation>The Committee AGREED the fees. (AMBER)</translation>
    </message>
    <message>
        <source>7 for, 1 against – or by initials: for AQ PL; against NO</source>
        <translation>7 for, 1 against – oder nach Kürzeln: for AQ PL; against NO</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>wird nie gedruckt</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Wie:</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>B&amp;eschluss:</translation>
    </message>
    <message>
        <source>&amp;Put on:</source>
        <translation>&amp;Vorgelegt am:</translation>
    </message>
    <message>
        <source>&amp;Taken by:</source>
        <translation>&amp;Gefasst von:</translation>
    </message>
    <message>
        <source>&amp;Votes:</source>
        <translation>&amp;Stimmen:</translation>
    </message>
    <message>
        <source>A&amp;nswers:</source>
        <translation>A&amp;ntworten:</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>Bemer&amp;kung:</translation>
    </message>
    <message>
        <source>s&amp;ettled on:</source>
        <translation>entsch&amp;ieden am:</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Gefasst von</translation>
    </message>
    <message>
        <source>Answers by seat</source>
        <translation>Antworten nach Sitz</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Ihre Änderungen sind nicht gespeichert. Noch einmal „Abbrechen“ verwirft sie.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>verb, level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One line with a verb that decides, in capitals, and its level at the end.</source>
        <translation>Eine Zeile mit einem beschließenden Verb in Großbuchstaben und ihrer Stufe am Ende.</translation>
    </message>
    <message numerus="yes">
        <source>%n voting seat(s) have not answered yet.</source>
        <translation>
            <numerusform>%n stimmberechtigter Sitz hat noch nicht geantwortet.</numerusform>
            <numerusform>%n stimmberechtigte Sitze haben noch nicht geantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was settled on %1, which is before it was put, on %2. Correct one of the days.</source>
        <translation>Der Beschluss wurde am %1 erledigt, also bevor er am %2 vorgelegt wurde. Berichtigen Sie einen der Tage.</translation>
    </message>
</context>
<context>
    <name>minutebook::InterimModel</name>
    <message>
        <source>open until %1</source>
        <translation>offen bis %1</translation>
    </message>
    <message>
        <source>to be reported</source>
        <translation>mitzuteilen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>verspätet: fällig %1</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>written procedure</source>
        <translation>Umlaufverfahren</translation>
    </message>
    <message>
        <source>chair’s action</source>
        <translation>Vorsitz allein</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Stimmen: %1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Gefasst von %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Bemerkung: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Vorgelegt am</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimmen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Mitgeteilt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Beschluss</translation>
    </message>
</context>
<context>
    <name>minutebook::InterimPage</name>
    <message>
        <source>What is to be reported</source>
        <translation>Was mitzuteilen ist</translation>
    </message>
    <message>
        <source>Decisions between meetings</source>
        <translation>Beschlüsse zwischen Sitzungen</translation>
    </message>
    <message>
        <source>No decision has been taken between meetings.
What is put to the members in writing, or decided by the chair alone, is written down here
and reported at the next meeting.</source>
        <translation>Zwischen den Sitzungen wurde noch kein Beschluss gefasst.
Was den Mitgliedern schriftlich vorgelegt oder vom Vorsitz allein entschieden wird, wird hier eingetragen
und in der nächsten Sitzung mitgeteilt.</translation>
    </message>
    <message>
        <source>The chosen decision</source>
        <translation>Der gewählte Beschluss</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Was davon bekannt ist</translation>
    </message>
    <message numerus="yes">
        <source>%n to be reported at the next meeting</source>
        <translation>
            <numerusform>%n in der nächsten Sitzung mitzuteilen</numerusform>
            <numerusform>%n in der nächsten Sitzung mitzuteilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::IssueCommands</name>
    <message>
        <source>Choose a decision in the decision register first.</source>
        <translation>Wählen Sie zuerst einen Beschluss im Beschlussregister.</translation>
    </message>
</context>
<context>
    <name>minutebook::ItemDialog</name>
    <message>
        <source>New Agenda Item</source>
        <translation>Neuer TOP</translation>
    </message>
    <message>
        <source>Agenda Item</source>
        <translation>TOP</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> Minuten</translation>
    </message>
    <message>
        <source>in its place for those who may read the item’s level</source>
        <translation>steht an seiner Stelle für alle, die die Stufe des TOP lesen dürfen</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>TOP hinzufügen</translation>
    </message>
    <message>
        <source>Change Item</source>
        <translation>TOP ändern</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Nummer:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Stufe:</translation>
    </message>
    <message>
        <source>&amp;Presenter:</source>
        <translation>&amp;Vortrag:</translation>
    </message>
    <message>
        <source>&amp;Minutes planned:</source>
        <translation>Geplante &amp;Minuten:</translation>
    </message>
    <message>
        <source>P&amp;urpose:</source>
        <translation>&amp;Zweck:</translation>
    </message>
    <message>
        <source>&amp;Closed title:</source>
        <translation>&amp;Geschlossener Titel:</translation>
    </message>
    <message>
        <source>Another item has the number %1.</source>
        <translation>Ein anderer TOP hat die Nummer %1.</translation>
    </message>
    <message>
        <source>The items behind it keep the numbers that they were called by. “Renumber Items” puts all in order.</source>
        <translation>Die TOPs dahinter behalten die Nummern, unter denen sie bekannt sind. „TOPs neu nummerieren“ bringt alle in Ordnung.</translation>
    </message>
    <message>
        <source>as the meeting&apos;s</source>
        <translation>wie die der Sitzung</translation>
    </message>
    <message>
        <source>for decision</source>
        <translation>zur Entscheidung</translation>
    </message>
    <message>
        <source>for discussion</source>
        <translation>zur Erörterung</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>zur Kenntnisnahme</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
</context>
<context>
    <name>minutebook::Keyholders</name>
    <message>
        <source>The book has a new key. As it was it is kept as %1, and still opens for whoever could open it, as do earlier backups: delete them when nobody needs them.</source>
        <translation>Das Buch hat einen neuen Schlüssel. Der bisherige Stand ist als %1 aufbewahrt und öffnet sich noch für alle, die es öffnen konnten, ebenso frühere Sicherungen: Löschen Sie sie, wenn niemand sie mehr braucht.</translation>
    </message>
    <message>
        <source>To be added again: %1.</source>
        <translation>Wieder hinzuzufügen: %1.</translation>
    </message>
    <message>
        <source>This book is not encrypted: everybody can open it, so there is no passphrase to change.</source>
        <translation>Dieses Buch ist nicht verschlüsselt: Jeder kann es öffnen, also gibt es keine Passphrase zu ändern.</translation>
    </message>
    <message>
        <source>Add Somebody</source>
        <translation>Jemanden hinzufügen</translation>
    </message>
    <message>
        <source>Whoever it is types a passphrase of their own.</source>
        <translation>Die betreffende Person gibt eine eigene Passphrase ein.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>The book stays as it is. Copies that were made before open with the old passphrase.</source>
        <translation>Das Buch bleibt, wie es ist. Früher angelegte Kopien öffnen sich mit der alten Passphrase.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>%1 would not open the book any more with a passphrase. A copy that was made before still opens: for a book that is to be closed to somebody for good, take a new key.</source>
        <translation>%1 könnte das Buch nicht mehr mit einer Passphrase öffnen. Eine früher angelegte Kopie öffnet sich noch: Soll ein Buch jemandem endgültig verschlossen sein, nehmen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New Key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>The book is encrypted anew under a new key, and kept as it was beside that. Only your passphrase opens it then: others are added again, and the recovery code is another one.</source>
        <translation>Das Buch wird mit einem neuen Schlüssel neu verschlüsselt, und der bisherige Stand wird daneben aufbewahrt. Dann öffnet es nur Ihre Passphrase: Andere werden wieder hinzugefügt, und der Wiederherstellungscode ist ein anderer.</translation>
    </message>
    <message>
        <source>Change the Key</source>
        <translation>Schlüssel ändern</translation>
    </message>
    <message>
        <source>Nobody but they know their passphrases, so whoever of these is not you is to be added again: %1.</source>
        <translation>Ihre Passphrasen kennen nur sie selbst; wer von diesen nicht Sie sind, ist daher neu hinzuzufügen: %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::KeysDialog</name>
    <message>
        <source>“%1” opens by one passphrase directly, so it cannot have several, nor a recovery code. With a key of its own it can; what you type now stays your passphrase if you type it again.</source>
        <translation>„%1“ öffnet sich unmittelbar mit einer einzigen Passphrase und kann daher weder mehrere noch einen Wiederherstellungscode haben. Mit einem eigenen Schlüssel kann es das; was Sie jetzt eingeben, bleibt Ihre Passphrase, wenn Sie es erneut eingeben.</translation>
    </message>
    <message>
        <source>Each of these people opens “%1” with a passphrase of their own. Whoever is taken out and has kept a copy of the book still opens that copy: a new key ends it for all that is written from then on.</source>
        <translation>Jede dieser Personen öffnet „%1“ mit einer eigenen Passphrase. Wer herausgenommen wird und eine Kopie des Buchs behalten hat, öffnet diese Kopie noch: Ein neuer Schlüssel beendet das für alles, was von da an geschrieben wird.</translation>
    </message>
    <message>
        <source>&amp;Change Passphrase…</source>
        <translation>&amp;Passphrase ändern…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Keys and Passphrases</source>
        <translation>Schlüssel und Passphrasen</translation>
    </message>
    <message>
        <source>Who can open the book</source>
        <translation>Wer das Buch öffnen kann</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>Recovery C&amp;ode…</source>
        <translation>&amp;Wiederherstellungscode…</translation>
    </message>
    <message>
        <source>New &amp;Key…</source>
        <translation>Neuer &amp;Schlüssel…</translation>
    </message>
    <message>
        <source>Give It a &amp;Key of Its Own…</source>
        <translation>Eigenen &amp;Schlüssel geben…</translation>
    </message>
    <message>
        <source>Open it without a passphrase &amp;while I am logged in to this desktop</source>
        <translation>&amp;Ohne Passphrase öffnen, solange ich an diesem Desktop angemeldet bin</translation>
    </message>
    <message>
        <source>The key is put into the desktop’s key store. The passphrases and the recovery code stay.</source>
        <translation>Der Schlüssel wird im Schlüsselbund des Desktops abgelegt. Passphrasen und Wiederherstellungscode bleiben.</translation>
    </message>
</context>
<context>
    <name>minutebook::LevelReasons</name>
    <message>
        <source>Others have read these minutes, and more readers would see this from now on: %1.</source>
        <translation>Andere haben dieses Protokoll gelesen, und von nun an würden mehr Leser das sehen: %1.</translation>
    </message>
    <message>
        <source>Lower a Level</source>
        <translation>Stufe senken</translation>
    </message>
    <message>
        <source>&amp;Reason why they may:</source>
        <translation>&amp;Begründung, warum sie es dürfen:</translation>
    </message>
    <message>
        <source>It is entered in the audit trail.</source>
        <translation>Sie wird im Prüfpfad eingetragen.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>TOP %1</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <comment>item, level, level</comment>
        <translation>%1, %2 → %3</translation>
    </message>
    <message>
        <source>Say Why…</source>
        <translation>Begründen…</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eintragen</translation>
    </message>
</context>
<context>
    <name>minutebook::LineHelpView</name>
    <message>
        <source>What this line is</source>
        <translation>Was diese Zeile ist</translation>
    </message>
</context>
<context>
    <name>minutebook::LineMargin</name>
    <message>
        <source>Levels of the lines, as colours</source>
        <translation>Stufen der Zeilen, als Farben</translation>
    </message>
    <message>
        <source>Levels of the lines</source>
        <translation>Stufen der Zeilen</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>eigene Notiz</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>freigegeben</translation>
    </message>
</context>
<context>
    <name>minutebook::ListSource</name>
    <message>
        <source>&amp;Open CSV File…</source>
        <translation>CSV-Datei ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open List</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>minutebook::LockPage</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Entsperren…</translation>
    </message>
    <message>
        <source>What was typed is saved. The book is closed, and its key is forgotten until somebody unlocks it.</source>
        <translation>Was getippt wurde, ist gespeichert. Das Buch ist geschlossen, und sein Schlüssel ist vergessen, bis jemand es entsperrt.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 ist gesperrt</translation>
    </message>
</context>
<context>
    <name>minutebook::Locking</name>
    <message>
        <source>This book is not encrypted: there is no key to lock it with.</source>
        <translation>Dieses Buch ist nicht verschlüsselt: Es gibt keinen Schlüssel, mit dem es gesperrt werden könnte.</translation>
    </message>
    <message>
        <source>The book is being locked.</source>
        <translation>Das Buch wird gesperrt.</translation>
    </message>
    <message>
        <source>The book is not locked, as something that was typed could not be saved. “Save Book Elsewhere…” in the menu Book keeps it; lock the book then.</source>
        <translation>Das Buch ist nicht gesperrt, weil etwas Getipptes nicht gespeichert werden konnte. „Buch andernorts speichern…“ im Menü Buch bewahrt es; sperren Sie das Buch danach.</translation>
    </message>
</context>
<context>
    <name>minutebook::MainWindow</name>
    <message>
        <source>Item, meeting or command</source>
        <translation>TOP, Sitzung oder Befehl</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Open Edition</source>
        <translation>Fassung öffnen</translation>
    </message>
    <message>
        <source>Ground…</source>
        <translation>Grund…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Belassen…</translation>
    </message>
    <message>
        <source>Downgrade…</source>
        <translation>Herabstufen…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Send for Review…</source>
        <translation>Zur Durchsicht senden…</translation>
    </message>
    <message>
        <source>Take In Comments…</source>
        <translation>Kommentare einlesen…</translation>
    </message>
    <message>
        <source>Enter a Comment…</source>
        <translation>Kommentar eintragen…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>With Changes…</source>
        <translation>Mit Änderungen…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Besprechen</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Wieder offen</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Zur Zeile</translation>
    </message>
    <message>
        <source>“%1” cannot be done: %2.</source>
        <comment>an action, why not</comment>
        <translation>„%1“ ist nicht möglich: %2.</translation>
    </message>
    <message>
        <source>Write Mail…</source>
        <translation>Mail schreiben…</translation>
    </message>
</context>
<context>
    <name>minutebook::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Seite des Handbuchs</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingCommands</name>
    <message>
        <source>Meeting %1 is of %2, and today is %3. Its clock would run from now on.</source>
        <translation>Sitzung %1 ist vom %2, und heute ist der %3. Ihre Uhr liefe ab jetzt.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Eröffnen</translation>
    </message>
    <message>
        <source>When this meeting began, and the time that its items took, would be forgotten.</source>
        <translation>Der Beginn dieser Sitzung und die Zeit, die ihre TOPs gebraucht haben, würden verworfen.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Meeting %1 of %2 would be deleted, with its agenda, notes, attendance and papers. This cannot be undone.</source>
        <translation>Sitzung %1 vom %2 würde mit Tagesordnung, Mitschrift, Anwesenheit und Unterlagen gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete Meeting</source>
        <translation>Sitzung löschen</translation>
    </message>
    <message numerus="yes">
        <source>The minutes of meeting %1 are approved, as of %2, and frozen.</source>
        <translation>
            <numerusform>Das Protokoll der Sitzung %1 ist mit Datum vom %2 genehmigt und festgeschrieben.</numerusform>
            <numerusform>Die Protokolle der Sitzungen %1 sind mit Datum vom %2 genehmigt und festgeschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct Approved Minutes</source>
        <translation>Genehmigtes Protokoll berichtigen</translation>
    </message>
    <message>
        <source>The notes of meeting %1 can be changed until the correction is finished or given up. What was approved stays as a revision.</source>
        <translation>Die Mitschrift der Sitzung %1 kann geändert werden, bis die Berichtigung abgeschlossen oder aufgegeben ist. Was genehmigt war, bleibt als Revision erhalten.</translation>
    </message>
    <message>
        <source>&amp;Reason for the correction:</source>
        <translation>&amp;Begründung der Berichtigung:</translation>
    </message>
    <message>
        <source>It is printed on page one of every edition that the correction changes, where its readers may see it: it is of the meeting’s default level, or of the level that you put behind it in brackets.</source>
        <translation>Sie wird auf Seite eins jeder Fassung gedruckt, die die Berichtigung ändert, wo deren Leser sie sehen dürfen: Sie hat die Standardstufe der Sitzung oder die Stufe, die Sie in Klammern dahinter setzen.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are open for a correction. “Finish the Correction” freezes them again.</source>
        <translation>Das Protokoll der Sitzung %1 ist für eine Berichtigung offen. „Berichtigung abschließen“ schreibt es wieder fest.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 would be frozen again, as corrected. This cannot be taken back.</source>
        <translation>Das Protokoll der Sitzung %1 würde mit der Berichtigung wieder festgeschrieben. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>The correction of the minutes of meeting %1 is kept as a revision, and they are frozen again.</source>
        <translation>Die Berichtigung des Protokolls der Sitzung %1 ist als Revision festgehalten, und es ist wieder festgeschrieben.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 would say again what was approved. What was changed since is lost.</source>
        <translation>Das Protokoll der Sitzung %1 würde wieder sagen, was genehmigt war. Was seither geändert wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are as they were before the correction.</source>
        <translation>Das Protokoll der Sitzung %1 ist, wie es vor der Berichtigung war.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of its readers are not answered.</source>
        <translation>
            <numerusform>%n Kommentar der Leser ist nicht beantwortet.</numerusform>
            <numerusform>%n Kommentare der Leser sind nicht beantwortet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back from %1 on the draft that went out last.</source>
        <translation>Von %1 ist zum zuletzt versandten Entwurf nichts zurückgekommen.</translation>
    </message>
    <message>
        <source>The meeting is not closed yet; approving it closes it.</source>
        <translation>Die Sitzung ist noch nicht geschlossen; die Genehmigung schließt sie.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Genehmigen</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 would be final. This cannot be taken back.</source>
        <translation>Das Protokoll der Sitzung %1 würde endgültig. Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Make Final</source>
        <translation>Endgültig machen</translation>
    </message>
    <message>
        <source>Meeting %1: %2</source>
        <comment>number, sentences</comment>
        <translation>Sitzung %1: %2</translation>
    </message>
    <message>
        <source>The minutes would be frozen all the same.</source>
        <translation>Das Protokoll würde trotzdem festgeschrieben.</translation>
    </message>
    <message>
        <source>The approval of the minutes of meeting %1 is taken back. They are open again: %2.</source>
        <comment>number, status</comment>
        <translation>Die Genehmigung des Protokolls der Sitzung %1 ist zurückgenommen. Es ist wieder offen: %2.</translation>
    </message>
    <message>
        <source>The notes of meeting %1 would be frozen: from then on they change by a correction alone, whose reason is printed, and what was undone or could be undone in them is forgotten. The approval can be taken back until they are issued.</source>
        <translation>Die Mitschrift der Sitzung %1 würde eingefroren: Von da an ändert sie sich nur durch eine Berichtigung, deren Grund gedruckt wird, und was darin rückgängig gemacht wurde oder werden könnte, ist vergessen. Die Genehmigung kann zurückgenommen werden, bis das Protokoll herausgegeben ist.</translation>
    </message>
    <message>
        <source>More readers would see this from now on: %1. The correction’s reason is entered with it in the audit trail. A release note on what was withheld is only made by a downgrade: to have one, set the level again here, finish, and open the part by “What Is Withheld” (Alt+Shift+F12).</source>
        <translation>Von nun an würden mehr Leser das sehen: %1. Der Grund der Berichtigung wird damit im Prüfpfad eingetragen. Einen Freigabevermerk über das Zurückgehaltene macht nur eine Herabstufung: Wollen Sie einen, setzen Sie die Stufe hier wieder zurück, schließen Sie ab, und öffnen Sie den Teil über „Was zurückgehalten ist“ (Alt+Umschalt+F12).</translation>
    </message>
    <message>
        <source>The minutes are not those of revision %1, which was kept last: they would be approved as modified, as they stand now.</source>
        <translation>Das Protokoll ist nicht das der Revision %1, die zuletzt festgehalten wurde: Es würde mit Änderungen genehmigt, so wie es jetzt steht.</translation>
    </message>
    <message>
        <source>Still open in the list of problems: %1. Hints among them: %2. “Cancel” leads there.</source>
        <comment>how many, how many</comment>
        <translation>In der Liste der Probleme noch offen: %1. Davon Hinweise: %2. „Abbrechen“ führt dorthin.</translation>
    </message>
    <message>
        <source>The minutes are not those of revision %1, which was kept last, though an edition up to the default level reads the same: they would be approved without a word on that.</source>
        <translation>Das Protokoll ist nicht das der Revision %1, die zuletzt festgehalten wurde; eine Ausgabe bis zur Standardstufe liest sich jedoch gleich: es würde ohne ein Wort darüber genehmigt.</translation>
    </message>
    <message>
        <source>Meeting %1, which approves them, is only on %2.</source>
        <translation>Sitzung %1, die sie genehmigt, ist erst am %2.</translation>
    </message>
    <message>
        <source>The reason of the correction has words that also stand in what is withheld from readers up to %1, and is printed as it is: %2.</source>
        <translation>Der Grund der Berichtigung enthält Wörter, die auch in dem stehen, was Lesern bis %1 vorenthalten wird, und wird so gedruckt: %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingDialog</name>
    <message numerus="yes">
        <source>%n pe&amp;rson(s) expected, none with apologies yet</source>
        <translation>
            <numerusform>%n &amp;Person erwartet, noch niemand entschuldigt</numerusform>
            <numerusform>%n &amp;Personen erwartet, noch niemand entschuldigt</numerusform>
        </translation>
    </message>
    <message>
        <source>No pe&amp;rson to expect: the committee has neither seats nor people yet</source>
        <translation>Keine &amp;Person zu erwarten: Das Gremium hat noch weder Sitze noch Personen</translation>
    </message>
    <message numerus="yes">
        <source>%n d&amp;ecision(s) taken between meetings, to be reported</source>
        <translation>
            <numerusform>%n zwischen Sitzungen gefasster &amp;Beschluss, mitzuteilen</numerusform>
            <numerusform>%n zwischen Sitzungen gefasste &amp;Beschlüsse, mitzuteilen</numerusform>
        </translation>
    </message>
    <message>
        <source>No d&amp;ecision taken between meetings is to be reported</source>
        <translation>Kein zwischen Sitzungen gefasster &amp;Beschluss ist mitzuteilen</translation>
    </message>
    <message>
        <source>The last &amp;minutes for approval: there are none that wait for it</source>
        <translation>Das letzte P&amp;rotokoll zur Genehmigung: Keines wartet darauf</translation>
    </message>
    <message>
        <source>The &amp;minutes of %1, for approval</source>
        <translation>Das P&amp;rotokoll von %1 zur Genehmigung</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;standing item(s)</source>
        <translation>
            <numerusform>%n &amp;ständiger TOP</numerusform>
            <numerusform>%n &amp;ständige TOPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open &amp;action(s), each with a line for its progress</source>
        <translation>
            <numerusform>%n offene &amp;Aufgabe, mit einer Zeile für ihren Stand</numerusform>
            <numerusform>%n offene &amp;Aufgaben, jede mit einer Zeile für ihren Stand</numerusform>
        </translation>
    </message>
    <message>
        <source>New Meeting</source>
        <translation>Neue Sitzung</translation>
    </message>
    <message>
        <source>Create Meeting</source>
        <translation>Sitzung anlegen</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingSession</name>
    <message>
        <source>meeting started</source>
        <translation>Sitzung begonnen</translation>
    </message>
    <message>
        <source>meeting resumed</source>
        <translation>Sitzung fortgesetzt</translation>
    </message>
    <message>
        <source>meeting closed</source>
        <translation>Sitzung geschlossen</translation>
    </message>
    <message>
        <source>the clock’s times forgotten</source>
        <translation>Zeiten der Uhr vergessen</translation>
    </message>
    <message>
        <source>the clock’s times printed</source>
        <translation>Zeiten der Uhr ins Protokoll übernommen</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsImport</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 wurde nicht importiert. %2</translation>
    </message>
    <message>
        <source>Meeting %1 is in the book already. Its notes would be replaced by those of the file.</source>
        <translation>Sitzung %1 steht schon im Buch. Ihre Mitschrift würde durch die der Datei ersetzt.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Meeting %1 stays as it is in the book.</source>
        <translation>Sitzung %1 bleibt im Buch, wie sie ist.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) came in.</source>
        <translation>
            <numerusform>%n Sitzung kam herein.</numerusform>
            <numerusform>%n Sitzungen kamen herein.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no file that ends in .minutes.md. Choose the folder in which meeting files stand.</source>
        <translation>%1 hat keine Datei, die auf .minutes.md endet. Wählen Sie den Ordner, in dem Sitzungsdateien stehen.</translation>
    </message>
    <message>
        <source>Meetings %1 are in the book already. Their notes would be replaced by those of the files; else they stay as they are, and the others come in.</source>
        <translation>Die Sitzungen %1 stehen schon im Buch. Ihre Notizen würden durch die der Dateien ersetzt; sonst bleiben sie, wie sie sind, und die anderen kommen herein.</translation>
    </message>
    <message>
        <source>Another of these files is meeting %1 too, and that came in. Give one of them a number of its own.</source>
        <translation>Noch eine dieser Dateien ist Sitzung %1, und jene kam herein. Geben Sie einer von beiden eine eigene Nummer.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not.</source>
        <translation>
            <numerusform>%n Datei nicht.</numerusform>
            <numerusform>%n Dateien nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting came in.</source>
        <translation>Keine Sitzung kam herein.</translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation>Sitzungen importieren</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n meeting file(s)…</source>
        <translation>
            <numerusform>Eine Sitzungsdatei wird durchgesehen…</numerusform>
            <numerusform>%n Sitzungsdateien werden durchgesehen…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n meeting file(s)…</source>
        <translation>
            <numerusform>Eine Sitzungsdatei wird importiert…</numerusform>
            <numerusform>%n Sitzungsdateien werden importiert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing was cancelled before.</source>
        <translation>Der Import wurde vorher abgebrochen.</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsModel</name>
    <message>
        <source>Meeting %1, %2, %3</source>
        <translation>Sitzung %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2, at meeting %3</source>
        <comment>meeting and its status: approved; when; where</comment>
        <translation>%1 am %2, in Sitzung %3</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsPane</name>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>This book has no meetings yet.</source>
        <translation>Dieses Buch hat noch keine Sitzungen.</translation>
    </message>
</context>
<context>
    <name>minutebook::NewBookDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passphrase noch einmal</translation>
    </message>
    <message>
        <source>Do not encrypt this book: whoever has the file can read it</source>
        <translation>Dieses Buch nicht verschlüsseln: Wer die Datei hat, kann es lesen</translation>
    </message>
    <message>
        <source>New Book</source>
        <translation>Neues Buch</translation>
    </message>
    <message>
        <source>Harbour Safety Committee</source>
        <translation>Ausschuss für Hafensicherheit</translation>
    </message>
    <message>
        <source>HSC</source>
        <translation>AHS</translation>
    </message>
    <message>
        <source>Another, from a JSON file…</source>
        <translation>Ein anderes, aus einer JSON-Datei…</translation>
    </message>
    <message>
        <source>Create Book</source>
        <translation>Buch anlegen</translation>
    </message>
    <message>
        <source>Name of the &amp;committee:</source>
        <translation>Name des &amp;Gremiums:</translation>
    </message>
    <message>
        <source>&amp;Abbreviation:</source>
        <translation>&amp;Abkürzung:</translation>
    </message>
    <message>
        <source>Classification &amp;scheme:</source>
        <translation>&amp;Einstufungsschema:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Noch ein&amp;mal:</translation>
    </message>
    <message>
        <source>Choose where the book is to be</source>
        <translation>Wählen, wo das Buch liegen soll</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Take a Classification Scheme</source>
        <translation>Einstufungsschema übernehmen</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Schemata (*.json)</translation>
    </message>
    <message>
        <source>New Book from a Folder</source>
        <translation>Neues Buch aus einem Ordner</translation>
    </message>
    <message>
        <source>Minute books (*.minutebook)</source>
        <translation>Protokollbücher (*.minutebook)</translation>
    </message>
    <message>
        <source>Type the name of the committee.</source>
        <translation>Geben Sie den Namen des Gremiums ein.</translation>
    </message>
    <message>
        <source>Type its abbreviation: it begins the numbers of actions.</source>
        <translation>Geben Sie seine Abkürzung ein: Mit ihr beginnen die Nummern der Aufgaben.</translation>
    </message>
    <message>
        <source>Choose a file for the book.</source>
        <translation>Wählen Sie eine Datei für das Buch.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another: a new book is never written over one.</source>
        <translation>Eine Datei dieses Namens gibt es schon. Wählen Sie eine andere: Ein neues Buch überschreibt nie eine Datei.</translation>
    </message>
    <message>
        <source>Type a passphrase. It opens the book, and so does the recovery code, which is shown once the book is made.</source>
        <translation>Geben Sie eine Passphrase ein. Sie öffnet das Buch, ebenso der Wiederherstellungscode, der nach dem Anlegen gezeigt wird.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>minutebook::NewPassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Passphrase, noch einmal</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>Noch ein&amp;mal:</translation>
    </message>
    <message>
        <source>Type whose passphrase it is.</source>
        <translation>Geben Sie ein, wessen Passphrase es ist.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Geben Sie eine Passphrase ein.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Die beiden Passphrasen sind verschieden.</translation>
    </message>
</context>
<context>
    <name>minutebook::NotesCommands</name>
    <message numerus="yes">
        <source>Replaced in %n item(s). Undo takes all of it back.</source>
        <translation>
            <numerusform>In %n TOP ersetzt. „Rückgängig“ nimmt alles zurück.</numerusform>
            <numerusform>In %n TOPs ersetzt. „Rückgängig“ nimmt alles zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another item has changed meanwhile, so nothing was replaced there. Replace once more.</source>
        <translation>Ein anderer TOP hat sich inzwischen geändert, daher wurde dort nichts ersetzt. Ersetzen Sie noch einmal.</translation>
    </message>
    <message>
        <source>No line of this meeting’s notes is chosen in the pane. Choose one there, or go to the notes.</source>
        <translation>Im Bereich ist keine Zeile der Mitschrift dieser Sitzung gewählt. Wählen Sie dort eine, oder gehen Sie zur Mitschrift.</translation>
    </message>
    <message>
        <source>The Committee %1 </source>
        <translation>Das Gremium %1 </translation>
    </message>
    <message>
        <source>The %1 %2 </source>
        <translation>%1 %2 </translation>
    </message>
</context>
<context>
    <name>minutebook::NotesEditor</name>
    <message>
        <source>Add %1 to the Meeting…</source>
        <translation>%1 zur Sitzung hinzufügen…</translation>
    </message>
    <message>
        <source>Mark %1 as Present</source>
        <translation>%1 als anwesend kennzeichnen</translation>
    </message>
    <message>
        <source>What is wrong in this line, and how to mend it</source>
        <translation>Was in dieser Zeile falsch ist, und wie es zu korrigieren ist</translation>
    </message>
    <message>
        <source>Nothing is wrong in this line.</source>
        <translation>In dieser Zeile ist nichts falsch.</translation>
    </message>
    <message>
        <source>Ctrl+. in this line: %1</source>
        <translation>Strg+. in dieser Zeile: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>The notes of the chosen item, in minute notation</source>
        <translation>Die Mitschrift zum gewählten TOP in Protokollnotation</translation>
    </message>
</context>
<context>
    <name>minutebook::NotesStatus</name>
    <message>
        <source>Saved ✓</source>
        <translation>Gespeichert ✓</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ Nicht gespeichert</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n Wort</numerusform>
            <numerusform>%n Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>worth a look</comment>
        <translation>
            <numerusform>%n Hinweis</numerusform>
            <numerusform>%n Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Keine Probleme</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
</context>
<context>
    <name>minutebook::OldMinutes</name>
    <message>
        <source>The document does not say its date. Type it.</source>
        <translation>Das Dokument nennt sein Datum nicht. Geben Sie es ein.</translation>
    </message>
    <message>
        <source>The document does not say its number. Type it.</source>
        <translation>Das Dokument nennt seine Nummer nicht. Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The document says neither its number nor its date. Type both.</source>
        <translation>Das Dokument nennt weder seine Nummer noch sein Datum. Geben Sie beides ein.</translation>
    </message>
</context>
<context>
    <name>minutebook::OpenBook</name>
    <message>
        <source>line of another item</source>
        <translation>Zeile eines anderen TOP</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <comment>of an item</comment>
        <translation>Titel „%1“</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <comment>an item</comment>
        <translation>„%1“ verschoben</translation>
    </message>
    <message>
        <source>items renumbered</source>
        <translation>TOPs neu nummeriert</translation>
    </message>
    <message numerus="yes">
        <source>replacing in %n item(s)</source>
        <translation>
            <numerusform>Ersetzen in %n TOP</numerusform>
            <numerusform>Ersetzen in %n TOPs</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <comment>an item</comment>
        <translation>„%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <comment>an item</comment>
        <translation>„%1“ gelöscht</translation>
    </message>
    <message>
        <source>details of the meeting</source>
        <translation>Angaben zur Sitzung</translation>
    </message>
</context>
<context>
    <name>minutebook::OpenReview</name>
    <message>
        <source>another program has changed it meanwhile</source>
        <translation>ein anderes Programm hat sie inzwischen geändert</translation>
    </message>
    <message>
        <source>it is the file that is being worked on</source>
        <translation>es ist die Datei, an der gearbeitet wird</translation>
    </message>
    <message>
        <source>it is there already, and may hold comments</source>
        <translation>sie ist schon da und enthält vielleicht Kommentare</translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewCard</name>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>a picture&apos;s title</comment>
        <translation>%1 als Tabelle</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>The table as comma-separated values</source>
        <translation>Die Tabelle als kommagetrennte Werte</translation>
    </message>
    <message>
        <source>Save the table: %1</source>
        <comment>a picture&apos;s title</comment>
        <translation>Tabelle speichern: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n Sitzung</numerusform>
            <numerusform>%n Sitzungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n TOP</numerusform>
            <numerusform>%n TOPs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n Beschluss</numerusform>
            <numerusform>%n Beschlüsse</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) raised</source>
        <translation>
            <numerusform>%n Aufgabe erteilt</numerusform>
            <numerusform>%n Aufgaben erteilt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n beendet</numerusform>
            <numerusform>%n beendet</numerusform>
        </translation>
    </message>
    <message>
        <source>actions are being counted</source>
        <translation>Aufgaben werden gezählt</translation>
    </message>
    <message>
        <source>Attendance by seat</source>
        <translation>Anwesenheit nach Sitz</translation>
    </message>
    <message>
        <source>Actions, meeting by meeting</source>
        <translation>Aufgaben, Sitzung für Sitzung</translation>
    </message>
    <message>
        <source>Outcomes by verb</source>
        <translation>Ergebnisse nach Verb</translation>
    </message>
    <message>
        <source>Time of items, in minutes</source>
        <translation>Zeit der TOPs, in Minuten</translation>
    </message>
    <message>
        <source>● present, ◐ in part, – apologies; initials: an alternate</source>
        <translation>● anwesend, ◐ zeitweise, – entschuldigt; Kürzel: eine Stellvertretung</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Jahr:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>There are no meetings in this book yet.</source>
        <translation>In diesem Buch gibt es noch keine Sitzungen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <comment>rows that the picture leaves out</comment>
        <translation>
            <numerusform>%n weitere in der Tabelle</numerusform>
            <numerusform>%n weitere in der Tabelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts of the year</source>
        <translation>Diagramme des Jahres</translation>
    </message>
    <message>
        <source>No item of this year has a time, planned or spent.</source>
        <translation>Kein Punkt dieses Jahres hat eine Zeit, geplant oder gebraucht.</translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewTable</name>
    <message>
        <source>not named</source>
        <translation>nicht genannt</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>part</source>
        <translation>zeitweise</translation>
    </message>
    <message>
        <source>alternate: %1</source>
        <translation>Stellvertretung: %1</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meetings</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Besetzt mit</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Vertreten</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Open afterwards</source>
        <translation>Danach offen</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>beschließt</translation>
    </message>
    <message>
        <source>records</source>
        <translation>vermerkt</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>TOP</translation>
    </message>
    <message>
        <source>Planned, min</source>
        <translation>Geplant, min</translation>
    </message>
    <message>
        <source>Spent, min</source>
        <translation>Gebraucht, min</translation>
    </message>
</context>
<context>
    <name>minutebook::Overviewing</name>
    <message>
        <source>The table was written to %1. It is marked %2.</source>
        <translation>Die Tabelle wurde in %1 geschrieben. Sie ist als %2 gekennzeichnet.</translation>
    </message>
</context>
<context>
    <name>minutebook::PageThumbnails</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Miniaturen der Seiten</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesBar</name>
    <message>
        <source>How large the pages are</source>
        <translation>Wie groß die Seiten sind</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>/ %1</source>
        <comment>page / pages</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesFindBar</name>
    <message>
        <source>Find in the pages</source>
        <translation>In den Seiten suchen</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Suche schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit of hits</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesOutline</name>
    <message>
        <source>Outline of the pages</source>
        <translation>Gliederung der Seiten</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Letter (8½ × 11 in)</source>
        <translation>Letter (8½ × 11 Zoll)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>Zeile am Fuß jeder Seite</translation>
    </message>
    <message>
        <source>Harbour House, North Quay</source>
        <translation>Hafenhaus, Nordkai</translation>
    </message>
    <message>
        <source>&amp;Foot of each page:</source>
        <translation>&amp;Fuß jeder Seite:</translation>
    </message>
    <message>
        <source>One line, as an address or a registered number, at most as long as the page is wide. It stands in every edition.</source>
        <translation>Eine Zeile, etwa eine Anschrift oder Registernummer, höchstens so lang, wie die Seite breit ist. Sie steht in jeder Fassung.</translation>
    </message>
    <message>
        <source>Choose a &amp;Logo…</source>
        <translation>&amp;Logo wählen…</translation>
    </message>
    <message>
        <source>Logo on page one:</source>
        <translation>Logo auf Seite eins:</translation>
    </message>
    <message>
        <source>A PNG or SVG picture; it is kept in the book, on white, and printed at most 51 mm wide and 17 mm high. Whoever hears the minutes hears the committee&apos;s name in its place.</source>
        <translation>Ein Bild in PNG oder SVG; es wird im Buch aufbewahrt, auf Weiß, und höchstens 51 mm breit und 17 mm hoch gedruckt. Wer das Protokoll hört, hört an seiner Stelle den Namen des Gremiums.</translation>
    </message>
    <message>
        <source>Choose a Logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Bilder (*.png *.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Das Logo</translation>
    </message>
    <message>
        <source>This is longer than the line at the foot of a page. Make it shorter.</source>
        <translation>Das ist länger als die Zeile am Fuß einer Seite. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>Pap&amp;ier:</translation>
    </message>
</context>
<context>
    <name>minutebook::Palette</name>
    <message>
        <source>Go to Item %1</source>
        <comment>number and title</comment>
        <translation>Zu TOP %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Tagesordnung</translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <comment>committee, meeting</comment>
        <translation>Zu %1 %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>minutebook::PaneCommands</name>
    <message>
        <source>Go to a pane first, then close it. The notes always stay.</source>
        <translation>Gehen Sie zuerst in einen Bereich, und schließen Sie ihn dann. Die Mitschrift bleibt immer.</translation>
    </message>
    <message>
        <source>Choose the finding in the list of problems first.</source>
        <translation>Wählen Sie zuerst den Befund in der Liste der Probleme.</translation>
    </message>
    <message>
        <source>This is a mistake, not a finding of the lint: it stays until it is mended.</source>
        <translation>Das ist ein Fehler, kein Befund der Prüfung: Er bleibt, bis er korrigiert ist.</translation>
    </message>
    <message>
        <source>This finding is not waived.</source>
        <translation>Dieser Befund ist nicht hingenommen.</translation>
    </message>
</context>
<context>
    <name>minutebook::Papers</name>
    <message>
        <source>it is no file</source>
        <translation>es ist keine Datei</translation>
    </message>
    <message>
        <source>Lower a Level</source>
        <translation>Stufe senken</translation>
    </message>
    <message>
        <source>Others have read these minutes, and more readers would see the paper “%1” from now on.</source>
        <translation>Andere haben dieses Protokoll gelesen, und von nun an würden mehr Leser die Unterlage „%1“ sehen.</translation>
    </message>
    <message>
        <source>&amp;Reason why they may:</source>
        <translation>&amp;Begründung, warum sie es dürfen:</translation>
    </message>
    <message>
        <source>It is entered in the audit trail.</source>
        <translation>Sie wird im Prüfpfad eingetragen.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Senken</translation>
    </message>
    <message>
        <source>%1 is kept in the book now.</source>
        <translation>%1 wird jetzt im Buch aufbewahrt.</translation>
    </message>
    <message>
        <source>The copy is in %1. The book’s protection does not reach it.</source>
        <translation>Die Kopie liegt in %1. Der Schutz des Buchs reicht nicht bis dorthin.</translation>
    </message>
    <message>
        <source>The paper “%1” would be removed from the book. This cannot be undone.</source>
        <translation>Die Unterlage „%1“ würde aus dem Buch entfernt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>minutebook::PapersModel</name>
    <message>
        <source>%1 · disposed of on %2</source>
        <comment>file, day</comment>
        <translation>%1 · vernichtet am %2</translation>
    </message>
    <message>
        <source>, version %1</source>
        <translation>, Version %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>minutebook::PapersPane</name>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>This item has no papers. Drop files here, or attach them: they are kept in the book, and the agenda lists them.</source>
        <translation>Dieser TOP hat keine Unterlagen. Legen Sie Dateien hier ab, oder fügen Sie sie bei: Sie werden im Buch aufbewahrt, und die Tagesordnung führt sie auf.</translation>
    </message>
    <message>
        <source>as its item</source>
        <translation>wie ihr TOP</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
</context>
<context>
    <name>minutebook::Parties</name>
    <message>
        <source>Take Out of the Register</source>
        <translation>Aus dem Verzeichnis nehmen</translation>
    </message>
    <message>
        <source>%1 (meetings %2)</source>
        <comment>pseudonym, numbers</comment>
        <translation>%1 (Sitzungen %2)</translation>
    </message>
    <message>
        <source>Minutes speak of %1. Without the register nobody can tell later who that was, and the real name is not kept out of editions any more.</source>
        <translation>Protokolle sprechen von %1. Ohne das Verzeichnis kann später niemand sagen, wer das war, und der Klarname wird nicht mehr aus Fassungen herausgehalten.</translation>
    </message>
</context>
<context>
    <name>minutebook::PartiesDialog</name>
    <message>
        <source>Parties</source>
        <translation>Parteien</translation>
    </message>
    <message>
        <source>Parties and Pseudonyms</source>
        <translation>Parteien und Pseudonyme</translation>
    </message>
    <message>
        <source>&amp;Save Parties</source>
        <translation>Parteien &amp;speichern</translation>
    </message>
    <message>
        <source>The notes speak of a party by its category and code. Its real name is %1: where a line that readers below %1 can see says it, the line is marked, and no edition below %1 is written as long as it does.</source>
        <translation>Die Mitschrift nennt eine Partei mit Kategorie und Code. Ihr Klarname ist %1: Nennt ihn eine Zeile, die Leser unter %1 sehen können, so wird sie beanstandet, und solange das so ist, wird keine Fassung unter %1 geschrieben.</translation>
    </message>
    <message>
        <source>There are no parties in this book.</source>
        <translation>In diesem Buch gibt es keine Parteien.</translation>
    </message>
    <message>
        <source>There are no parties yet. Add one with the button, or with Ctrl+Enter.</source>
        <translation>Es gibt noch keine Parteien. Fügen Sie eine mit der Schaltfläche oder mit Strg+Eingabe hinzu.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Ihre Änderungen sind nicht gespeichert. Noch einmal „Abbrechen“ verwirft sie.</translation>
    </message>
    <message>
        <source>&amp;Add Party</source>
        <translation>Partei &amp;hinzufügen</translation>
    </message>
</context>
<context>
    <name>minutebook::PartiesModel</name>
    <message>
        <source>In minutes of meetings before that day the real name is no secret. Empty: it is one in all of them.</source>
        <translation>In Protokollen von Sitzungen vor diesem Tag ist der Klarname nicht geheim. Leer: Er ist es in allen.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Klarname</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>minutebook::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open Book</source>
        <translation>Buch öffnen</translation>
    </message>
</context>
<context>
    <name>minutebook::PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Eingabe anzeigen</translation>
    </message>
</context>
<context>
    <name>minutebook::PdfPages</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleCommands</name>
    <message>
        <source>Item %1</source>
        <translation>TOP %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>item, line</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>Choose somebody in the attendance first.</source>
        <translation>Wählen Sie zuerst jemanden in der Anwesenheit.</translation>
    </message>
    <message>
        <source>%1 was there, by %2 of the notes: apologies would contradict that. Change that line first.</source>
        <translation>%1 war laut Mitschrift (%2) da: Eine Entschuldigung widerspräche dem. Ändern Sie zuerst diese Zeile.</translation>
    </message>
    <message>
        <source>%1 is not in the room here because a line of the notes says so. J writes that they join now.</source>
        <translation>%1 ist hier nicht im Raum, weil eine Zeile der Mitschrift es sagt. J schreibt, dass die Person jetzt dazukommt.</translation>
    </message>
    <message>
        <source>%1 is in the room already, by %2 of the notes.</source>
        <translation>%1 ist laut Mitschrift (%2) schon im Raum.</translation>
    </message>
    <message>
        <source>%1 is not in the room, at the cursor’s line. J writes that they join.</source>
        <translation>%1 ist an der Zeile des Cursors nicht im Raum. J schreibt, dass die Person dazukommt.</translation>
    </message>
    <message>
        <source>Choose somebody of this meeting in the attendance first.</source>
        <translation>Wählen Sie zuerst jemanden dieser Sitzung in der Anwesenheit.</translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <comment>a person</comment>
        <translation>%1 korrigiert</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a person</comment>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 stays in this meeting: %2 of the notes names them. Change that first, or mark them with apologies.</source>
        <translation>%1 bleibt in dieser Sitzung: Die Mitschrift nennt die Person (%2). Ändern Sie zuerst das, oder kennzeichnen Sie sie als entschuldigt.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>a person</comment>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>The line has no time, because this meeting is not in session now. Type it before the colon: “%1 10:45: …”.</source>
        <translation>Die Zeile hat keine Zeit, weil diese Sitzung gerade nicht läuft. Schreiben Sie sie vor den Doppelpunkt: „%1 10:45: …“.</translation>
    </message>
    <message>
        <source>%1 is in the room from the beginning, by the table. J once more writes that they came only now: they were not here for what stands above.</source>
        <translation>%1 ist laut Tabelle von Anfang an im Raum. Noch einmal J schreibt, dass die Person erst jetzt kam: Bei dem, was darüber steht, war sie nicht da.</translation>
    </message>
    <message>
        <source>%1 takes no part in this item already.</source>
        <translation>%1 wirkt an diesem TOP bereits nicht mit.</translation>
    </message>
    <message>
        <source>%1 has sent apologies, and cannot preside.</source>
        <translation>%1 ist entschuldigt und kann nicht den Vorsitz führen.</translation>
    </message>
    <message>
        <source>%1 presides already.</source>
        <translation>%1 führt schon den Vorsitz.</translation>
    </message>
    <message>
        <source>%1 has sent apologies already.</source>
        <translation>%1 ist schon entschuldigt.</translation>
    </message>
    <message>
        <source>%1 is in the table of those present already.</source>
        <translation>%1 steht schon in der Tabelle der Anwesenden.</translation>
    </message>
    <message>
        <source>%1 takes no part in this item, and cannot preside over it. Choose somebody else.</source>
        <translation>%1 wirkt bei diesem TOP nicht mit und kann ihn nicht leiten. Wählen Sie jemand anderen.</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleHistory</name>
    <message>
        <source>Choose one of the committee’s own people first: only theirs are kept.</source>
        <translation>Wählen Sie zuerst eine der eigenen Personen des Gremiums: Nur deren Interessen werden aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleHistoryModel</name>
    <message>
        <source>Alternate: %1</source>
        <translation>Stellvertretung: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>seat, day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>present at %n meeting(s)</source>
        <translation>
            <numerusform>in %n Sitzung anwesend</numerusform>
            <numerusform>in %n Sitzungen anwesend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in part at %n</source>
        <translation>
            <numerusform>in %n zeitweise</numerusform>
            <numerusform>in %n zeitweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apologies for %n</source>
        <translation>
            <numerusform>in %n entschuldigt</numerusform>
            <numerusform>in %n entschuldigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Zeitweise</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Ermächtigt bis</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Vertritt</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Ermächtigt bis</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
</context>
<context>
    <name>minutebook::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody is known to the committee yet.
Set the committee up, or write down who attends its meetings.</source>
        <translation>Dem Gremium ist noch niemand bekannt.
Richten Sie das Gremium ein, oder tragen Sie ein, wer an seinen Sitzungen teilnimmt.</translation>
    </message>
    <message>
        <source>Attendance by seat</source>
        <translation>Anwesenheit nach Sitz</translation>
    </message>
    <message>
        <source>No seat is held by anybody.
Seats, their holders and terms are typed where the committee is set up.</source>
        <translation>Kein Sitz ist besetzt.
Sitze, Inhaber und Amtszeiten werden beim Einrichten des Gremiums eingegeben.</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>Die gewählte Person</translation>
    </message>
    <message>
        <source>Choose somebody on the left.</source>
        <translation>Wählen Sie links jemanden.</translation>
    </message>
    <message>
        <source>&amp;People over the years</source>
        <translation>&amp;Personen im Lauf der Jahre</translation>
    </message>
    <message>
        <source>Attendance by &amp;seat</source>
        <translation>Anwesenheit nach &amp;Sitz</translation>
    </message>
    <message>
        <source>The meetings are being read.</source>
        <translation>Die Sitzungen werden gelesen.</translation>
    </message>
    <message>
        <source>What the newest meetings say. All of them are being read.</source>
        <translation>Was die neuesten Sitzungen sagen. Alle werden gerade gelesen.</translation>
    </message>
</context>
<context>
    <name>minutebook::PersonDetailsModel</name>
    <message>
        <source>Meeting %1, %2</source>
        <comment>number, date</comment>
        <translation>Sitzung %1, %2</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>entschuldigt</translation>
    </message>
    <message>
        <source>presided</source>
        <translation>hatte den Vorsitz</translation>
    </message>
    <message>
        <source>present</source>
        <translation>anwesend</translation>
    </message>
    <message>
        <source>for part of it</source>
        <translation>zeitweise</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>per Video</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Vertritt</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Ermächtigt bis</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>not among the committee’s people</source>
        <translation>nicht unter den Personen des Gremiums</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Amtszeiten</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>unbefristet</translation>
    </message>
    <message>
        <source>%1, no vote</source>
        <translation>%1, ohne Stimme</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>Alternate: %1</source>
        <translation>Stellvertretung: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>term, holder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Declared interests</source>
        <translation>Erklärte Interessen</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Ständig</translation>
    </message>
    <message>
        <source>Standing, %1</source>
        <translation>Ständig, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>interest, title of an item</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>minutebook::PersonDialog</name>
    <message>
        <source>Is there for &amp;part of the meeting</source>
        <translation>Ist &amp;zeitweise anwesend</translation>
    </message>
    <message>
        <source>Add Person to the Meeting</source>
        <translation>Person zur Sitzung hinzufügen</translation>
    </message>
    <message>
        <source>Person of the Meeting</source>
        <translation>Person der Sitzung</translation>
    </message>
    <message>
        <source>Add Person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Change Person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Initials:</source>
        <translation>&amp;Kürzel:</translation>
    </message>
    <message>
        <source>&amp;Representing:</source>
        <translation>&amp;Vertritt:</translation>
    </message>
    <message>
        <source>&amp;Stands in for:</source>
        <translation>&amp;Stellvertretung für:</translation>
    </message>
    <message>
        <source>&amp;Listed with:</source>
        <translation>&amp;Geführt unter:</translation>
    </message>
    <message>
        <source>Lines of the notes name this person by these initials.</source>
        <translation>Zeilen der Mitschrift nennen diese Person mit diesem Kürzel.</translation>
    </message>
    <message>
        <source>a member, an alternate, or a guest</source>
        <translation>ein Mitglied, eine Stellvertretung oder ein Gast</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>voting members</source>
        <translation>stimmberechtigte Mitglieder</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>Entschuldigte</translation>
    </message>
    <message>
        <source>%1 is in this meeting already.</source>
        <translation>%1 ist schon in dieser Sitzung.</translation>
    </message>
    <message>
        <source>The initials %1 are somebody else&apos;s in this meeting. Give others, as %2.</source>
        <translation>Das Kürzel %1 gehört in dieser Sitzung schon jemand anderem. Geben Sie ein anderes an, etwa %2.</translation>
    </message>
    <message>
        <source>Initials are one word without brackets.</source>
        <translation>Ein Kürzel ist ein Wort ohne Klammern.</translation>
    </message>
</context>
<context>
    <name>minutebook::PreviewCommands</name>
    <message>
        <source>This opens %1 in another program, which may go online.</source>
        <translation>Das öffnet %1 in einem anderen Programm, das womöglich ins Netz geht.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>minutebook::PreviewPane</name>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Miniaturen</translation>
    </message>
    <message>
        <source>Beside the pages</source>
        <translation>Neben den Seiten</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>Die Vorschau ließ sich nicht zeichnen.</translation>
    </message>
    <message>
        <source>Choose a meeting to see its minutes as their readers get them.</source>
        <translation>Wählen Sie eine Sitzung, um ihr Protokoll so zu sehen, wie die Leser es erhalten.</translation>
    </message>
</context>
<context>
    <name>minutebook::Printing</name>
    <message>
        <source>%1 has been sent to the printer.</source>
        <translation>%1 wurde an den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot; did not take the pages. Look after it, or choose another one, and print again.</source>
        <translation>Der Drucker „%1“ hat die Seiten nicht angenommen. Sehen Sie nach ihm, oder wählen Sie einen anderen, und drucken Sie erneut.</translation>
    </message>
    <message>
        <source>The audit trail does not say so: the book could not be written.</source>
        <translation>Der Prüfpfad sagt davon nichts: In das Buch konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>minutebook::ProblemsModel</name>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hingenommen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <comment>why it may stand – what was found</comment>
        <translation>„%1“ – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gravity: what is wrong with the meeting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <comment>gravity: item, line. what is wrong</comment>
        <translation>%1: %2, %3. %4</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>TOP</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>minutebook::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing in this meeting&apos;s notes looks like a mistake.</source>
        <translation>Nichts in der Mitschrift dieser Sitzung sieht nach einem Fehler aus.</translation>
    </message>
</context>
<context>
    <name>minutebook::ProofDialog</name>
    <message>
        <source>Go to the &amp;Line in the Notes</source>
        <translation>Zur &amp;Zeile in der Mitschrift</translation>
    </message>
    <message>
        <source>Show the &amp;Page</source>
        <translation>Seite zei&amp;gen</translation>
    </message>
    <message>
        <source>Nothing Withheld Is in It</source>
        <translation>Nichts Zurückgehaltenes steht darin</translation>
    </message>
    <message>
        <source>Something Withheld Is in It</source>
        <translation>Etwas Zurückgehaltenes steht darin</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>Als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>Als JSON &amp;speichern…</translation>
    </message>
</context>
<context>
    <name>minutebook::ProofPage</name>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>No Certificate: a Leak</source>
        <translation>Keine Bescheinigung: ein Leck</translation>
    </message>
    <message>
        <source>Searched by Minutebook and shown on %1, by this computer’s clock.</source>
        <translation>Von Minutebook durchsucht und gezeigt am %1, nach der Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Gesucht</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Durchsucht</translation>
    </message>
</context>
<context>
    <name>minutebook::ProveDialog</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>The file is searched for all that this edition withholds from its readers. It can come from anywhere.</source>
        <translation>Die Datei wird nach allem durchsucht, was diese Fassung ihren Lesern vorenthält. Sie kann von überall her kommen.</translation>
    </message>
    <message>
        <source>Prove a File</source>
        <translation>Nachweis für eine Datei</translation>
    </message>
    <message>
        <source>What the file is of</source>
        <translation>Wozu die Datei gehört</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Nachweisen</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Datei:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Zu:</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Fassung:</translation>
    </message>
    <message>
        <source>Files that can be proved (%1)</source>
        <translation>Prüfbare Dateien (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>minutebook::QuorumPage</name>
    <message>
        <source>Voting seats at least</source>
        <translation>Stimmberechtigte Sitze mindestens</translation>
    </message>
    <message>
        <source>Share, upper number</source>
        <translation>Anteil, obere Zahl</translation>
    </message>
    <message>
        <source>Share, lower number</source>
        <translation>Anteil, untere Zahl</translation>
    </message>
    <message>
        <source>Seats of a category</source>
        <translation>Sitze einer Kategorie</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Zahl</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>kein Anteil</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>Share of the voting seats</source>
        <translation>Anteil der stimmberechtigten Sitze</translation>
    </message>
    <message>
        <source>&amp;Voting seats, at least:</source>
        <translation>&amp;Stimmberechtigte Sitze, mindestens:</translation>
    </message>
    <message>
        <source>A meeting can decide when all of this holds. A seat counts when its holder, or an alternate, is in the room and takes part.</source>
        <translation>Eine Sitzung kann beschließen, wenn all das zutrifft. Ein Sitz zählt, wenn Inhaber oder Stellvertretung im Raum sind und mitwirken.</translation>
    </message>
    <message>
        <source>&amp;Add Category</source>
        <translation>&amp;Kategorie hinzufügen</translation>
    </message>
    <message>
        <source>Share o&amp;f those held:</source>
        <translation>Anteil der &amp;besetzten:</translation>
    </message>
    <message>
        <source>Of a categor&amp;y:</source>
        <translation>&amp;Aus einer Kategorie:</translation>
    </message>
</context>
<context>
    <name>minutebook::ReaderModel</name>
    <message>
        <source>You said this of an earlier draft.</source>
        <translation>Das haben Sie zu einem früheren Entwurf gesagt.</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>Die Antwort: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ReaderView</name>
    <message>
        <source>How the chosen passage has changed</source>
        <translation>Wie sich die gewählte Stelle geändert hat</translation>
    </message>
    <message>
        <source>What this file is</source>
        <translation>Was diese Datei ist</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Was getan werden kann</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Nothing has been said yet.

Choose a paragraph with Ctrl+Down or the mouse, or some of its words, and press R for a remark, W for other wording, L for a level to discuss. Ctrl+Return accepts the draft as a whole.

Everything is saved as you go; you can close this at any time and go on later.</source>
        <translation>Es wurde noch nichts gesagt.

Wählen Sie mit Strg+Abwärts oder der Maus einen Absatz oder einige seiner Wörter, und drücken Sie R für eine Bemerkung, W für einen anderen Wortlaut, L für eine Stufe zu besprechen. Strg+Eingabe nimmt den Entwurf im Ganzen an.

Alles wird laufend gespeichert; Sie können jederzeit schließen und später weitermachen.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Comments are wanted by %1</source>
        <translation>Kommentare werden erbeten bis %1</translation>
    </message>
    <message>
        <source>Nothing has changed since the last draft that you got</source>
        <translation>Seit dem letzten Entwurf, den Sie erhalten haben, hat sich nichts geändert</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed since the last draft that you got</source>
        <translation>
            <numerusform>%n Stelle hat sich seit dem letzten Entwurf, den Sie erhalten haben, geändert</numerusform>
            <numerusform>%n Stellen haben sich seit dem letzten Entwurf, den Sie erhalten haben, geändert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ReadersList</name>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>%1 – cleared up to %2 only</source>
        <translation>%1 – nur bis %2 ermächtigt</translation>
    </message>
</context>
<context>
    <name>minutebook::RecoveryDialog</name>
    <message>
        <source>Recovery Code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>This code opens the minute book “%1” of %2 without a passphrase and without the file of its keys.</source>
        <translation>Dieser Code öffnet das Protokollbuch „%1“ von %2 ohne Passphrase und ohne seine Schlüsseldatei.</translation>
    </message>
    <message>
        <source>Whoever has this page and a copy of the book can read all of it. Lock it away where the committee keeps what is of its highest level, and not with the book.</source>
        <translation>Wer dieses Blatt und eine Kopie des Buchs hat, kann es ganz lesen. Schließen Sie es dort weg, wo das Gremium verwahrt, was seine höchste Stufe hat, und nicht beim Buch.</translation>
    </message>
    <message>
        <source>To use it, open the book and type the code instead of the passphrase. Hyphens, spaces and capitals do not count; there is no I, L, O or U in it. Of a mistyped group the program says which it is.</source>
        <translation>Um ihn zu verwenden, öffnen Sie das Buch, und geben Sie statt der Passphrase den Code ein. Bindestriche, Leerzeichen und Großschreibung zählen nicht; I, L, O und U kommen nicht vor. Bei einer falsch getippten Gruppe sagt das Programm, welche es ist.</translation>
    </message>
    <message>
        <source>It is void when the book’s key has been changed.</source>
        <translation>Er wird ungültig, wenn der Schlüssel des Buchs geändert wird.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Angelegt am %1</translation>
    </message>
    <message>
        <source>%1 recovery code.pdf</source>
        <translation>%1 Wiederherstellungscode.pdf</translation>
    </message>
    <message>
        <source>It is &amp;written down or printed, and locked away</source>
        <translation>Er ist &amp;aufgeschrieben oder gedruckt und weggeschlossen</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Wiederherstellungscode</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>This code opens “%1” when every passphrase is forgotten, or when the file of the keys is lost. Without either of them nobody can open the book.</source>
        <translation>Dieser Code öffnet „%1“, wenn alle Passphrasen vergessen sind oder die Schlüsseldatei verloren ist. Ohne eines von beiden kann niemand das Buch öffnen.</translation>
    </message>
    <message>
        <source>Whoever has it and a copy of the book can read all of it: keep it on paper, not on this machine.</source>
        <translation>Wer ihn und eine Kopie des Buchs hat, kann es ganz lesen: Verwahren Sie ihn auf Papier, nicht auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Save Recovery Code</source>
        <translation>Wiederherstellungscode speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in %1. Print it, lock it away, and delete the file.</source>
        <translation>Das Blatt liegt in %1. Drucken Sie es, schließen Sie es weg, und löschen Sie die Datei.</translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterFilters</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Wörter:</translation>
    </message>
    <message>
        <source>Kept filters: %1</source>
        <translation>Behaltene Filter: %1</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Jede Sitzung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a meeting, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>Sitzung %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterPage</name>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Alle zeigen</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Zum gewählten Eintrag</translation>
    </message>
    <message>
        <source>The first ones. All meetings are being read.</source>
        <translation>Die ersten. Alle Sitzungen werden gelesen.</translation>
    </message>
    <message>
        <source>All meetings are being read.</source>
        <translation>Alle Sitzungen werden gelesen.</translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterPages</name>
    <message>
        <source>Choose a decision in the decision register first.</source>
        <translation>Wählen Sie zuerst einen Beschluss im Beschlussregister.</translation>
    </message>
    <message>
        <source>The decision is noted. Choose another one, and say in its menu what the noted one has to do with it.</source>
        <translation>Der Beschluss ist vorgemerkt. Wählen Sie einen anderen, und sagen Sie in dessen Menü, was der vorgemerkte damit zu tun hat.</translation>
    </message>
    <message>
        <source>Open the action log or the decision register first.</source>
        <translation>Öffnen Sie zuerst die Aufgabenliste oder das Beschlussregister.</translation>
    </message>
    <message>
        <source>Choose one of the kept filters of the action log or the decision register first.</source>
        <translation>Wählen Sie zuerst einen der behaltenen Filter der Aufgabenliste oder des Beschlussregisters.</translation>
    </message>
    <message>
        <source>Choose an action in the action log first.</source>
        <translation>Wählen Sie zuerst eine Aufgabe in der Aufgabenliste.</translation>
    </message>
    <message>
        <source>Note another decision first, or go to it in the notes: the one that this one has to do with.</source>
        <translation>Merken Sie zuerst einen anderen Beschluss vor, oder gehen Sie in der Mitschrift zu ihm: den, mit dem dieser zu tun hat.</translation>
    </message>
    <message>
        <source>Say first who belongs to the committee: “Set Up the Committee…” in the menu Book.</source>
        <translation>Sagen Sie zuerst, wer zum Gremium gehört: „Gremium einrichten…“ im Menü Buch.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReportDialog</name>
    <message>
        <source>In detail</source>
        <translation>Im Einzelnen</translation>
    </message>
</context>
<context>
    <name>minutebook::Retaining</name>
    <message>
        <source>%1 of meeting %2: %3</source>
        <comment>what, meeting, how much</comment>
        <translation>%1 der Sitzung %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… und %n weitere</numerusform>
            <numerusform>… und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be taken out of the book for good. That cannot be undone; the minutes stay as they are.</source>
        <translation>Das würde endgültig aus dem Buch genommen. Es lässt sich nicht rückgängig machen; das Protokoll bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Vernichten</translation>
    </message>
    <message>
        <source>The rules of retention are kept in the book.</source>
        <translation>Die Aufbewahrungsregeln sind im Buch gespeichert.</translation>
    </message>
    <message>
        <source>What you ticked is disposed of, and that is recorded. Copies and backups of the book are not changed.</source>
        <translation>Was Sie angekreuzt haben, ist vernichtet, und das ist eingetragen. Kopien und Sicherungen des Buchs bleiben unverändert.</translation>
    </message>
</context>
<context>
    <name>minutebook::RetentionDialog</name>
    <message>
        <source>are kept</source>
        <translation>werden aufbewahrt</translation>
    </message>
    <message>
        <source>are kept until the minutes are approved</source>
        <translation>werden aufbewahrt, bis das Protokoll genehmigt ist</translation>
    </message>
    <message>
        <source>are kept for years after the approval of the minutes</source>
        <translation>werden ab Genehmigung des Protokolls aufbewahrt</translation>
    </message>
    <message>
        <source>are kept for years after the meeting</source>
        <translation>werden ab der Sitzung aufbewahrt</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>Superseded drafts</source>
        <translation>Überholte Entwürfe</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Fällig seit</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Nach der Regel</translation>
    </message>
    <message>
        <source>What has been disposed of</source>
        <translation>Was vernichtet wurde</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Hashwert (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Dispose of What Is Ticked…</source>
        <translation>Angekreuztes &amp;vernichten…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation>Regeln &amp;speichern</translation>
    </message>
    <message>
        <source>Approved minutes are kept for ever. What is due by these rules is listed, and goes only when you say so: from this book, not from copies and backups of it. Where nobody has written down when minutes were approved, the day of the next meeting counts.</source>
        <translation>Genehmigte Protokolle werden für immer aufbewahrt. Was nach diesen Regeln fällig ist, wird aufgelistet und verschwindet nur auf Ihr Geheiß: aus diesem Buch, nicht aus Kopien und Sicherungen davon. Wo niemand eingetragen hat, wann ein Protokoll genehmigt wurde, zählt der Tag der nächsten Sitzung.</translation>
    </message>
    <message>
        <source>%1: years</source>
        <translation>%1: Jahre</translation>
    </message>
    <message>
        <source>&amp;Own notes (//):</source>
        <translation>Eigene &amp;Notizen (//):</translation>
    </message>
    <message>
        <source>Superseded d&amp;rafts:</source>
        <translation>Überholte &amp;Entwürfe:</translation>
    </message>
    <message>
        <source>Contents of &amp;papers:</source>
        <translation>Inhalt der &amp;Unterlagen:</translation>
    </message>
    <message>
        <source>How notes were typed:</source>
        <translation>Wie die Mitschrift getippt wurde:</translation>
    </message>
    <message>
        <source>is forgotten as soon as the minutes are approved</source>
        <translation>wird vergessen, sobald das Protokoll genehmigt ist</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Vernichtet</translation>
    </message>
    <message>
        <source>Nothing is due by these rules.</source>
        <translation>Nach diesen Regeln ist nichts fällig.</translation>
    </message>
    <message numerus="yes">
        <source> year(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> Jahr</numerusform>
            <numerusform> Jahre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewModel</name>
    <message>
        <source>On the draft as a whole</source>
        <translation>Zum Entwurf im Ganzen</translation>
    </message>
    <message>
        <source>Their place was not found in the notes as they are now</source>
        <translation>Ihre Stelle wurde in der jetzigen Mitschrift nicht gefunden</translation>
    </message>
    <message>
        <source>Collides with what %1 proposes for the same words.</source>
        <translation>Widerspricht dem, was %1 für dieselben Wörter vorschlägt.</translation>
    </message>
    <message>
        <source>Would lower the level of what stands here. Nothing of that is done by accepting it.</source>
        <translation>Würde die Stufe dessen senken, was hier steht. Durch das Annehmen geschieht davon nichts.</translation>
    </message>
    <message>
        <source>The words have changed since: look whether this is still the place.</source>
        <translation>Die Wörter haben sich seither geändert: Sehen Sie nach, ob das noch die Stelle ist.</translation>
    </message>
    <message>
        <source>Made on an earlier draft than the latest that was sent.</source>
        <translation>Zu einem früheren Entwurf als dem zuletzt versandten.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwort: %1</translation>
    </message>
    <message>
        <source>Collides with what %1 propose for the same words.</source>
        <translation>Kollidiert mit dem, was %1 für dieselben Wörter vorschlagen.</translation>
    </message>
    <message>
        <source>What was changed for it has been undone: the notes read as before.</source>
        <translation>Was dafür geändert wurde, ist rückgängig gemacht: Die Mitschrift liest sich wie zuvor.</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>wieder offen</translation>
    </message>
    <message>
        <source>The notes have this wording already.</source>
        <translation>Die Notizen haben diesen Wortlaut schon.</translation>
    </message>
    <message>
        <source>Accepting it changes nothing in the notes: set the level in the line.</source>
        <translation>Das Annehmen ändert nichts in den Notizen: setzen Sie die Stufe in der Zeile.</translation>
    </message>
    <message>
        <source>The line is cleared: what is accepted is seen from %1 up.</source>
        <translation>Die Zeile ist freigegeben: was angenommen wird, ist ab %1 zu sehen.</translation>
    </message>
    <message>
        <source>Would lower the level of what stands here, and cannot be accepted so: accept it with changes.</source>
        <translation>Würde die Stufe dessen senken, was hier steht, und kann so nicht angenommen werden: nehmen Sie es mit Änderungen an.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewPage</name>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, angenommen</translation>
    </message>
    <message>
        <source>Nobody has commented on these minutes.
Send the draft to its readers, and take in what they send back;
what came by mail or telephone can be entered for them.</source>
        <translation>Niemand hat dieses Protokoll kommentiert.
Senden Sie den Entwurf an seine Leser, und lesen Sie ein, was sie zurücksenden;
was per E-Mail oder Telefon kam, kann für sie eingetragen werden.</translation>
    </message>
    <message>
        <source>What is left to be done</source>
        <translation>Was noch zu tun ist</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revision</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Versandt</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Who has been sent these minutes</source>
        <translation>Wem dieses Protokoll gesandt wurde</translation>
    </message>
    <message>
        <source>All comments are dealt with</source>
        <translation>Alle Kommentare sind bearbeitet</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) open</source>
        <translation>
            <numerusform>%n Kommentar offen</numerusform>
            <numerusform>%n Kommentare offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>comments</comment>
        <translation>
            <numerusform>1 offen</numerusform>
            <numerusform>%n offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>comments</comment>
        <translation>
            <numerusform>1 beantwortet</numerusform>
            <numerusform>%n beantwortet</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y open ones</source>
        <translation>Nu&amp;r offene</translation>
    </message>
    <message>
        <source>All comments are dealt with.
Without “Only open ones” they are listed with their answers.</source>
        <translation>Alle Kommentare sind bearbeitet.
Ohne „Nur offene“ stehen sie mit ihren Antworten in der Liste.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewPages</name>
    <message>
        <source>Pages of the draft</source>
        <translation>Seiten des Entwurfs</translation>
    </message>
    <message>
        <source>New since the last draft that you got</source>
        <translation>Neu seit dem letzten Entwurf, den Sie erhalten haben</translation>
    </message>
    <message>
        <source>Read before: %1</source>
        <translation>Lautete zuvor: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewWindow</name>
    <message>
        <source>a draft for %1 alone</source>
        <translation>ein Entwurf nur für %1</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n Kommentar</numerusform>
            <numerusform>%n Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in this file – %1</source>
        <translation>In dieser Datei gespeichert – %1</translation>
    </message>
    <message>
        <source>Not saved – %1</source>
        <translation>Nicht gespeichert – %1</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Durchsicht</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Remark…</source>
        <translation>Be&amp;merkung…</translation>
    </message>
    <message>
        <source>Other &amp;Wording…</source>
        <translation>Anderer &amp;Wortlaut…</translation>
    </message>
    <message>
        <source>&amp;Level to Discuss…</source>
        <translation>&amp;Stufe zu besprechen…</translation>
    </message>
    <message>
        <source>&amp;Answer the Chosen Comment…</source>
        <translation>Gewählten Kommentar bean&amp;tworten…</translation>
    </message>
    <message>
        <source>&amp;Change the Chosen Comment…</source>
        <translation>Gewählten Kommentar &amp;ändern…</translation>
    </message>
    <message>
        <source>Re&amp;move the Chosen Comment</source>
        <translation>Gewählten Kommentar &amp;entfernen</translation>
    </message>
    <message>
        <source>Acce&amp;pt the Draft as a Whole</source>
        <translation>Entwurf im &amp;Ganzen annehmen</translation>
    </message>
    <message>
        <source>Ready to &amp;Send Back…</source>
        <translation>&amp;Bereit zum Zurücksenden…</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>&amp;Nächster Kommentar</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>&amp;Voriger Kommentar</translation>
    </message>
    <message>
        <source>Next &amp;Change since the Last Draft</source>
        <translation>Nächste &amp;Änderung seit dem letzten Entwurf</translation>
    </message>
    <message>
        <source>Pre&amp;vious Change since the Last Draft</source>
        <translation>V&amp;orige Änderung seit dem letzten Entwurf</translation>
    </message>
    <message>
        <source>To the Comments, or &amp;back to the Pages</source>
        <translation>Zu den Kommentaren oder &amp;zurück zu den Seiten</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>S&amp;uchen…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>G&amp;rößer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>As Wide as the &amp;Window</source>
        <translation>So bre&amp;it wie das Fenster</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Dunke&amp;l</translation>
    </message>
    <message>
        <source>Choose the words first: with Ctrl+Down and Shift+Right, or with the mouse.</source>
        <translation>Wählen Sie zuerst die Wörter: mit Strg+Abwärts und Umschalt+Rechts oder mit der Maus.</translation>
    </message>
    <message>
        <source>These words are not typed but made by the program (numbers, names, dates, votes and the like), so no other wording can be put in their place. Say what should stand there in a remark: R.</source>
        <translation>Diese Wörter sind nicht getippt, sondern vom Programm erzeugt (Nummern, Namen, Daten, Stimmen und dergleichen), daher kann kein anderer Wortlaut an ihre Stelle treten. Sagen Sie in einer Bemerkung, was dort stehen soll: R.</translation>
    </message>
    <message>
        <source>Choose the paragraph first: with Ctrl+Down, or with the mouse.</source>
        <translation>Wählen Sie zuerst den Absatz: mit Strg+Abwärts oder mit der Maus.</translation>
    </message>
    <message>
        <source>%1 is ready (%2): it holds your comments and no pages. Attach it to a mail to whoever sent you the draft; it opens with the same passphrase.</source>
        <translation>%1 ist bereit (%2): Die Datei enthält Ihre Kommentare und keine Seiten. Hängen Sie sie an eine E-Mail an die Person, die Ihnen den Entwurf gesandt hat; sie öffnet sich mit derselben Passphrase.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>P&amp;ut the Removed Comment Back</source>
        <translation>Entfernten Kommentar z&amp;urückholen</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Farben des S&amp;ystems</translation>
    </message>
    <message>
        <source>The comment is removed. %1 puts it back.</source>
        <translation>Der Kommentar ist entfernt. %1 holt ihn zurück.</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>What you say is kept in %1 from now on. The file that you opened stays as it was.</source>
        <translation>Was Sie sagen, wird von nun an in %1 aufbewahrt. Die Datei, die Sie geöffnet haben, bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>minutebook::Reviewing</name>
    <message>
        <source>Choose a comment in the list first.</source>
        <translation>Wählen Sie zuerst einen Kommentar in der Liste.</translation>
    </message>
    <message>
        <source>There is no line of the notes that this comment is about.</source>
        <translation>Es gibt keine Zeile der Mitschrift, um die es in diesem Kommentar geht.</translation>
    </message>
    <message>
        <source>This wording is accepted and in the notes already. “Chosen Comment Is Open Again” takes the answer back; Undo takes back what it changed.</source>
        <translation>Dieser Wortlaut ist angenommen und steht schon in der Mitschrift. „Gewählter Kommentar ist wieder offen“ nimmt die Antwort zurück; „Rückgängig“ nimmt zurück, was sie geändert hat.</translation>
    </message>
    <message>
        <source>This comment is on no words that could be changed.</source>
        <translation>Dieser Kommentar gilt keinen Wörtern, die sich ändern ließen.</translation>
    </message>
    <message>
        <source>A comment is declined with a reason: the reader is told.</source>
        <translation>Ein Kommentar wird mit Begründung abgelehnt: Der Leser erfährt sie.</translation>
    </message>
    <message>
        <source>Other words were accepted here.</source>
        <translation>Hier wurden andere Wörter angenommen.</translation>
    </message>
    <message>
        <source>No comments have been received on the minutes of an earlier meeting.</source>
        <translation>Zum Protokoll einer früheren Sitzung sind keine Kommentare eingegangen.</translation>
    </message>
    <message>
        <source>Comments were received on the minutes of meeting %1, but no later meeting is there whose notes could say so. Make the next meeting first.</source>
        <translation>Zum Protokoll der Sitzung %1 sind Kommentare eingegangen, aber es gibt keine spätere Sitzung, deren Mitschrift das vermerken könnte. Legen Sie zuerst die nächste Sitzung an.</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Wählen Sie zuerst eine Sitzung.</translation>
    </message>
    <message>
        <source>Meeting %1 has no item yet whose notes could say how many comments were received. Add one first.</source>
        <translation>Sitzung %1 hat noch keinen TOP, dessen Mitschrift vermerken könnte, wie viele Kommentare eingegangen sind. Fügen Sie zuerst einen hinzu.</translation>
    </message>
    <message>
        <source>How many comments were received stands in the notes of meeting %1, item “%2”. Undo takes it back.</source>
        <translation>Wie viele Kommentare eingegangen sind, steht in der Mitschrift der Sitzung %1, TOP „%2“. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>The line is cleared: its readers from %1 up would see “%2”. Is that fit for them?</source>
        <translation>Die Zeile ist freigegeben: ihre Leser ab %1 sähen „%2“. Darf das für sie so stehen?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>%1 is told with the next draft, in an edition up to %2.</source>
        <comment>a reader, a level</comment>
        <translation>%1 erfährt es mit dem nächsten Entwurf, in einer Ausgabe bis %2.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>&amp;Why not:</source>
        <translation>&amp;Warum nicht:</translation>
    </message>
    <message>
        <source>%1 is not told with the next draft: an edition up to %2 leaves out what this is about.</source>
        <comment>a reader, a level</comment>
        <translation>%1 erfährt es nicht mit dem nächsten Entwurf: eine Ausgabe bis %2 lässt aus, worum es hier geht.</translation>
    </message>
    <message>
        <source>The answer has words that also stand in what is withheld from readers up to %1: %2. Is it fit for %3?</source>
        <translation>Die Antwort enthält Wörter, die auch in dem stehen, was Lesern bis %1 vorenthalten wird: %2. Darf %3 sie so erfahren?</translation>
    </message>
    <message>
        <source>Tell It So</source>
        <translation>So mitteilen</translation>
    </message>
</context>
<context>
    <name>minutebook::Revising</name>
    <message>
        <source>Revisions of the minutes of %1 %2</source>
        <translation>Revisionen des Protokolls von %1 %2</translation>
    </message>
    <message>
        <source>Keep a Revision</source>
        <translation>Revision festhalten</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are kept as they are now, with all their levels: to be compared and looked up later, whatever becomes of the notes.</source>
        <translation>Das Protokoll der Sitzung %1 wird festgehalten, wie es jetzt ist, mit allen seinen Stufen: um später verglichen und nachgeschlagen zu werden, was auch aus der Mitschrift wird.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Begründung:</translation>
    </message>
    <message>
        <source>It stands in the list of revisions, and can be changed no more.</source>
        <translation>Sie steht in der Liste der Revisionen und lässt sich nicht mehr ändern.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>Revision %1 is kept.</source>
        <translation>Revision %1 ist festgehalten.</translation>
    </message>
    <message>
        <source>Choose a revision in the list of revisions first.</source>
        <translation>Wählen Sie zuerst eine Revision in der Liste der Revisionen.</translation>
    </message>
    <message>
        <source>Their chain is whole.</source>
        <translation>Ihre Kette ist heil.</translation>
    </message>
    <message>
        <source>More readers would see this from now on: %1. The reason answers for that too.</source>
        <translation>Von nun an würden mehr Leser das sehen: %1. Der Grund steht auch dafür ein.</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Die Seiten werden gesetzt …</translation>
    </message>
</context>
<context>
    <name>minutebook::RevisionsModel</name>
    <message>
        <source>text disposed of</source>
        <translation>Text vernichtet</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>changed draft</source>
        <translation>geänderter Entwurf</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Begründung</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hashwert</translation>
    </message>
    <message>
        <source>approval taken back on %1</source>
        <comment>day</comment>
        <translation>Genehmigung am %1 zurückgenommen</translation>
    </message>
    <message>
        <source>approval taken back on %1 by %2</source>
        <comment>day, person</comment>
        <translation>Genehmigung am %1 von %2 zurückgenommen</translation>
    </message>
    <message>
        <source>approved, taken back</source>
        <translation>genehmigt, zurückgenommen</translation>
    </message>
</context>
<context>
    <name>minutebook::RevisionsPage</name>
    <message>
        <source>Revisions</source>
        <translation>Revisionen</translation>
    </message>
    <message>
        <source>No revision of these minutes has been kept yet.
One is kept when they go into review and when they are approved, or by “Keep a Revision”.</source>
        <translation>Von diesem Protokoll wurde noch keine Revision festgehalten.
Eine wird festgehalten, wenn es in die Durchsicht geht und wenn es genehmigt wird, oder mit „Revision festhalten“.</translation>
    </message>
    <message>
        <source>Whole te&amp;xt</source>
        <translation>Ganzer Te&amp;xt</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;bis</translation>
    </message>
    <message>
        <source>in the edition</source>
        <translation>in der Fassung</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Stand vorher</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Stand nachher</translation>
    </message>
    <message>
        <source>Edition that is compared</source>
        <translation>Verglichene Fassung</translation>
    </message>
    <message>
        <source>the notes now</source>
        <translation>jetzige Mitschrift</translation>
    </message>
    <message>
        <source>revision %1</source>
        <comment>as in: from revision 1 to revision 2</comment>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>kein Unterschied</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n Zeile ist verschieden</numerusform>
            <numerusform>%n Zeilen sind verschieden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs in this edition.</source>
        <translation>In dieser Fassung gibt es keinen Unterschied.</translation>
    </message>
    <message>
        <source>What is compared here cannot be relied on: %1</source>
        <translation>Auf das, was hier verglichen wird, ist kein Verlass: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::RowsEdit</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Entfe&amp;rnen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>E&amp;ntfernen</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>Nach o&amp;ben</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Na&amp;ch unten</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Nach &amp;unten</translation>
    </message>
</context>
<context>
    <name>minutebook::SafeNotes</name>
    <message>
        <source>Notes, as far as they may be seen</source>
        <translation>Mitschrift, soweit sie gesehen werden darf</translation>
    </message>
    <message>
        <source>What the safe view shows of the chosen item&apos;s notes</source>
        <translation>Was die sichere Ansicht von der Mitschrift des gewählten TOP zeigt</translation>
    </message>
</context>
<context>
    <name>minutebook::SafeScreen</name>
    <message>
        <source>Safe view: this dialog is not shown. It is there again, as it was, after F12.</source>
        <translation>Sichere Ansicht: Dieser Dialog wird nicht gezeigt. Nach F12 ist er wieder da, wie er war.</translation>
    </message>
    <message>
        <source>The edition that may be seen is being printed.</source>
        <translation>Die Fassung, die gesehen werden darf, wird gedruckt.</translation>
    </message>
    <message>
        <source>Safe view: nothing above %1 is shown</source>
        <translation>Sichere Ansicht: Nichts über %1 wird gezeigt</translation>
    </message>
    <message>
        <source>%1 – Safe view: %2</source>
        <comment>committee, level</comment>
        <translation>%1 – Sichere Ansicht: %2</translation>
    </message>
    <message>
        <source>this window shows everything · approved minutes are being corrected</source>
        <translation>dieses Fenster zeigt alles · ein genehmigtes Protokoll wird berichtigt</translation>
    </message>
    <message>
        <source>this window shows everything</source>
        <translation>dieses Fenster zeigt alles</translation>
    </message>
</context>
<context>
    <name>minutebook::SavingNotices</name>
    <message>
        <source>Keep What Is Typed Here</source>
        <translation>Hier Getipptes behalten</translation>
    </message>
    <message>
        <source>Take the Other Text</source>
        <translation>Anderen Text nehmen</translation>
    </message>
    <message>
        <source>Not saved. %1 What you type stays in the window.</source>
        <translation>Nicht gespeichert. %1 Was Sie tippen, bleibt im Fenster.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the item “%1”. What you typed there is in no book until you choose whether it is to be an item again.</source>
        <translation>Jemand anderes hat den TOP „%1“ gelöscht. Was Sie dort getippt haben, steht in keinem Buch, bis Sie wählen, ob es wieder ein TOP sein soll.</translation>
    </message>
    <message>
        <source>Somebody else has changed the notes of “%1”. Nothing more of them is saved until you choose which text is to stay.</source>
        <translation>Jemand anderes hat die Mitschrift von „%1“ geändert. Davon wird nichts mehr gespeichert, bis Sie wählen, welcher Text bleiben soll.</translation>
    </message>
    <message>
        <source>Let It Go</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>minutebook::SchemePage</name>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>What its readers may do</source>
        <translation>Was die Leser dürfen</translation>
    </message>
    <message>
        <source>Levels, from the lowest to the highest</source>
        <translation>Stufen, von der niedrigsten zur höchsten</translation>
    </message>
    <message>
        <source>Levels, colours, markings, handling statements, the sentence of a stub, the names of editions and where the marking stands are edited in the file, which is JSON. Meetings that were held keep the levels that they were held with; planned ones go over to the new ones.</source>
        <translation>Stufen, Farben, Kennzeichnungen, Hinweise zur Behandlung, der Hinweissatz, die Namen der Fassungen und der Platz der Kennzeichnung werden in der Datei bearbeitet, die JSON ist. Abgehaltene Sitzungen behalten die Stufen, mit denen sie abgehalten wurden; geplante wechseln zu den neuen.</translation>
    </message>
    <message>
        <source>%1 (%2): the marking stands in the header and the footer of each page.</source>
        <translation>%1 (%2): Die Kennzeichnung steht in Kopf- und Fußzeile jeder Seite.</translation>
    </message>
    <message>
        <source>%1 (%2): the marking stands at the head of page one.</source>
        <translation>%1 (%2): Die Kennzeichnung steht am Kopf von Seite eins.</translation>
    </message>
    <message>
        <source>%1 (where nothing is marked)</source>
        <translation>%1 (wo nichts gekennzeichnet ist)</translation>
    </message>
    <message>
        <source>Take a Classification Scheme</source>
        <translation>Einstufungsschema übernehmen</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Schemata (*.json)</translation>
    </message>
    <message>
        <source>Write the Classification Scheme</source>
        <translation>Einstufungsschema schreiben</translation>
    </message>
    <message>
        <source>Taken from %1. It counts once the committee is saved.</source>
        <translation>Aus %1 übernommen. Es gilt, sobald das Gremium gespeichert ist.</translation>
    </message>
    <message>
        <source>Written to %1. Edit it there, and take it from the file again.</source>
        <translation>In %1 geschrieben. Bearbeiten Sie es dort, und übernehmen Sie es wieder aus der Datei.</translation>
    </message>
    <message>
        <source>Write to a &amp;File…</source>
        <translation>In &amp;Datei schreiben…</translation>
    </message>
    <message>
        <source>&amp;Take from a File…</source>
        <translation>Aus Datei &amp;übernehmen…</translation>
    </message>
</context>
<context>
    <name>minutebook::SearchModel</name>
    <message>
        <source>Meeting %1, %2</source>
        <comment>number, date</comment>
        <translation>Sitzung %1, %2</translation>
    </message>
    <message>
        <source>title of an item</source>
        <translation>Titel eines TOP</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>action</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>update</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Beschluss</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>Abstimmung</translation>
    </message>
    <message>
        <source>about an item</source>
        <translation>zu einem TOP</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>eigene Notiz</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>Unterlage</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Between meetings, No %1, %2</source>
        <comment>number, date</comment>
        <translation>Zwischen den Sitzungen, Nr. %1, %2</translation>
    </message>
</context>
<context>
    <name>minutebook::SearchPage</name>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Actions and updates</source>
        <translation>Aufgaben und deren Stand</translation>
    </message>
    <message>
        <source>Decisions and outcomes</source>
        <translation>Beschlüsse und Ergebnisse</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Eigene Notizen</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Unterlagen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>Ab diesem Tag</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Bis zu diesem Tag</translation>
    </message>
    <message>
        <source>Words, or “a phrase”; crane OR winch, crane NOT hired, cran*</source>
        <translation>Wörter oder „eine Wortfolge“; Kran OR Winde, Kran NOT gemietet, Kran*</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Zu suchende Wörter</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Beste zuerst</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Reihenfolge der Treffer</translation>
    </message>
    <message>
        <source>&amp;Look for:</source>
        <translation>&amp;Suchen nach:</translation>
    </message>
    <message>
        <source>Kind of what is looked for</source>
        <translation>Art des Gesuchten</translation>
    </message>
    <message>
        <source>Level of what is looked for</source>
        <translation>Stufe des Gesuchten</translation>
    </message>
    <message>
        <source>Initials, name or owner</source>
        <translation>Kürzel, Name oder Zuständige</translation>
    </message>
    <message>
        <source>Person to look for</source>
        <translation>Zu suchende Person</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;In:</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>St&amp;ufe:</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Person:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Bis:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Nothing was found.
All words have to stand in one line. Try fewer of them, or their beginnings, as in cran*.</source>
        <translation>Nichts gefunden.
Alle Wörter müssen in einer Zeile stehen. Versuchen Sie es mit weniger Wörtern oder deren Anfängen, wie in Kran*.</translation>
    </message>
    <message>
        <source>Notes, titles, actions, decisions, papers and people of all meetings are looked through as you type.</source>
        <translation>Mitschriften, Titel, Aufgaben, Beschlüsse, Unterlagen und Personen aller Sitzungen werden durchsucht, während Sie tippen.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits or more</source>
        <translation>
            <numerusform>%n Treffer oder mehr</numerusform>
            <numerusform>%n Treffer oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n Treffer</numerusform>
            <numerusform>%n Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <comment>so many hits, a number</comment>
        <translation>%1; die ersten %2 werden gezeigt</translation>
    </message>
    <message>
        <source>%1 so far: older meetings are still being read</source>
        <comment>so many hits</comment>
        <translation>bisher %1: Ältere Sitzungen werden noch gelesen</translation>
    </message>
    <message numerus="yes">
        <source>Compares the newest %n hit(s).</source>
        <translation>
            <numerusform>Vergleicht den neuesten %n Treffer.</numerusform>
            <numerusform>Vergleicht die neuesten %n Treffer.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>ab dem %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>bis zum %1</translation>
    </message>
    <message>
        <source>This alone is looked through: %1.</source>
        <comment>filters</comment>
        <translation>Nur dies wird durchsucht: %1.</translation>
    </message>
    <message>
        <source>There is no day from %1 up to %2. Exchange them.</source>
        <translation>Von %1 bis %2 gibt es keinen Tag. Vertauschen Sie die beiden.</translation>
    </message>
    <message>
        <source>All meetings are being looked through.</source>
        <translation>Alle Sitzungen werden durchsucht.</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatHistoryModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %n meeting(s) by the holder, %4 by an alternate</source>
        <comment>category, name, two numbers</comment>
        <translation>
            <numerusform>%1, %2: %3 von %n Sitzung selbst, %4 durch Stellvertretung</numerusform>
            <numerusform>%1, %2: %3 von %n Sitzungen selbst, %4 durch Stellvertretung</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sitz</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Besetzt mit</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Entschuldigt</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Amtszeit</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListDialog</name>
    <message>
        <source>&amp;Paste rows of a spreadsheet here: a row of headings, then one for each person</source>
        <translation>Zeilen aus einer &amp;Tabellenkalkulation hier einfügen: eine Kopfzeile, dann eine Zeile je Person</translation>
    </message>
    <message>
        <source>Category, Name, Initials, Votes, Alternates, Clearance, Representing, From, Until
Pilots, Pia Lot, PL, yes, Pat Log / Hal Oar, AMBER, , 2024-01-01,
Pilots, vacant
A list of names alone will do as well.</source>
        <translation>Category, Name, Initials, Votes, Alternates, Clearance, Representing, From, Until
Piloten, Pia Lot, PL, yes, Pat Log / Hal Oar, AMBER, , 2024-01-01,
Piloten, vacant
Eine bloße Namensliste genügt auch.</translation>
    </message>
    <message>
        <source>&amp;Add to what there is; people of the same name are changed</source>
        <translation>Zum Vorhandenen &amp;hinzufügen; gleichnamige Personen werden geändert</translation>
    </message>
    <message>
        <source>&amp;Replace all people and seats</source>
        <translation>Alle Personen und Sitze &amp;ersetzen</translation>
    </message>
    <message>
        <source>People and Seats from a List</source>
        <translation>Personen und Sitze aus einer Liste</translation>
    </message>
    <message>
        <source>&amp;Take These In</source>
        <translation>Diese ü&amp;bernehmen</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was hereinkommt</translation>
    </message>
    <message>
        <source>%1 and %2 come in.</source>
        <translation>%1 und %2 kommen herein.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n Sitz</numerusform>
            <numerusform>%n Sitze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until mended above.</source>
        <translation>
            <numerusform>%n Zeile bleibt draußen, bis sie oben korrigiert ist.</numerusform>
            <numerusform>%n Zeilen bleiben draußen, bis sie oben korrigiert sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are left out: %1.</source>
        <translation>Weggelassene Spalten: %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListModel</name>
    <message>
        <source>vacant</source>
        <translation>unbesetzt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Ermächtigt bis</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Vertritt</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Was falsch ist</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListReader</name>
    <message>
        <source>The first row has no heading &quot;Name&quot;. Put a row of headings first: Category, Name, Initials, Votes.</source>
        <translation>Die erste Zeile hat keine Überschrift „Name“. Setzen Sie eine Kopfzeile an den Anfang: Category, Name, Initials, Votes.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed. Close it behind its cell, or take it out.</source>
        <translation>In dieser Zeile ist ein Anführungszeichen nicht geschlossen. Schließen Sie es hinter seiner Zelle, oder nehmen Sie es heraus.</translation>
    </message>
    <message>
        <source>A vacant seat needs a category. Write it, or leave the row out.</source>
        <translation>Ein unbesetzter Sitz braucht eine Kategorie. Schreiben Sie sie, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>This row has no name. Write who sits there, &quot;vacant&quot; for a seat that nobody holds, or leave the row out.</source>
        <translation>Diese Zeile hat keinen Namen. Schreiben Sie, wer dort sitzt, „vacant“ für einen unbesetzten Sitz, oder lassen Sie die Zeile weg.</translation>
    </message>
    <message>
        <source>%1 stands in the list twice. Leave one of the rows out.</source>
        <translation>%1 steht zweimal in der Liste. Lassen Sie eine der Zeilen weg.</translation>
    </message>
    <message>
        <source>The initials %1 are somebody else&apos;s. Give others, as %2.</source>
        <translation>Das Kürzel %1 gehört schon jemand anderem. Geben Sie ein anderes an, etwa %2.</translation>
    </message>
    <message>
        <source>%1 cannot stand in for themselves. Take the name out of the alternates.</source>
        <translation>%1 kann sich nicht selbst vertreten. Nehmen Sie den Namen aus der Stellvertretung.</translation>
    </message>
    <message>
        <source>The alternate &quot;%1&quot; is nobody of this list. Give them a row of their own, and part several names by &quot; / &quot; or &quot;;&quot;.</source>
        <translation>Die Stellvertretung „%1“ steht nicht in dieser Liste. Geben Sie ihr eine eigene Zeile, und trennen Sie mehrere Namen durch „ / “ oder „;“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; under Votes is neither yes nor no. Write &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>„%1“ unter Votes ist weder yes noch no. Schreiben Sie „yes“ oder „no“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write 2024-03-04.</source>
        <translation>„%1“ ist kein Datum. Schreiben Sie 2024-03-04.</translation>
    </message>
    <message>
        <source>Only a seat has a vote, and a seat needs a category. Write it, or take the vote out.</source>
        <translation>Nur ein Sitz hat eine Stimme, und ein Sitz braucht eine Kategorie. Schreiben Sie sie hin, oder nehmen Sie die Stimme heraus.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scheme %2. Write one that is: %3.</source>
        <translation>„%1“ ist keine Stufe des Schemas %2. Schreiben Sie eine, die es ist: %3.</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatingPage</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sitze</translation>
    </message>
    <message>
        <source>Paste or &amp;Open a List…</source>
        <translation>Liste einfügen oder ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>P&amp;eople: members, alternates, staff, regular guests</source>
        <translation>&amp;Personen: Mitglieder, Stellvertretungen, Mitarbeitende, ständige Gäste</translation>
    </message>
    <message>
        <source>Sea&amp;ts: places at the table, by category of party; several alternates are parted by “ / ” or “;”</source>
        <translation>&amp;Sitze: Plätze am Tisch, nach Kategorie der Partei; mehrere Stellvertretungen werden durch „ / “ oder „;“ getrennt</translation>
    </message>
    <message>
        <source>Add Perso&amp;n</source>
        <translation>Person &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Add Seat</source>
        <translation>Sitz h&amp;inzufügen</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatsModel</name>
    <message>
        <source>Who may stand in while the holder is away, first choice first. Several are parted by “ / ” or “;”.</source>
        <translation>Wer vertreten darf, solange der Inhaber abwesend ist, die erste Wahl zuerst. Mehrere werden durch „ / “ oder „;“ getrennt.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Besetzt mit</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Stellvertretung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>minutebook::SendDialog</name>
    <message>
        <source>Comments are wanted by</source>
        <translation>Kommentare werden erbeten bis</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Folder for the Review Files</source>
        <translation>Ordner für die Durchsichtsdateien</translation>
    </message>
    <message>
        <source>Send %1 for Review</source>
        <translation>%1 zur Durchsicht senden</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Fassung</translation>
    </message>
    <message>
        <source>Got last</source>
        <translation>Zuletzt erhalten</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>one is made for each reader</source>
        <translation>für jeden Leser wird eine erzeugt</translation>
    </message>
    <message>
        <source>Passphrase of all files</source>
        <translation>Passphrase aller Dateien</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Dateien schreiben</translation>
    </message>
    <message>
        <source>Comments are wanted &amp;by:</source>
        <translation>Kommentare werden erbeten &amp;bis:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Passphrase:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ordner:</translation>
    </message>
    <message>
        <source>Each reader gets a file of their own, encrypted, with one edition of the draft as it is now and nothing else.</source>
        <translation>Jeder Leser erhält eine eigene, verschlüsselte Datei mit einer Fassung des jetzigen Entwurfs und sonst nichts.</translation>
    </message>
    <message>
        <source>Edition for %1</source>
        <translation>Fassung für %1</translation>
    </message>
    <message>
        <source>is cleared for no edition</source>
        <translation>ist für keine Fassung ermächtigt</translation>
    </message>
</context>
<context>
    <name>minutebook::SentDialog</name>
    <message>
        <source>Ready to Be Sent</source>
        <translation>Bereit zum Senden</translation>
    </message>
    <message>
        <source>Attach each file to a mail to its reader; mail programs take attachments by hand alone. Tell the passphrase by another way: on the telephone, on paper, in person.</source>
        <translation>Hängen Sie jede Datei an eine E-Mail an ihren Leser; E-Mail-Programme nehmen Anhänge nur von Hand an. Teilen Sie die Passphrase auf einem anderen Weg mit: am Telefon, auf Papier, persönlich.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>&amp;Write Mail</source>
        <translation>&amp;E-Mail schreiben</translation>
    </message>
    <message>
        <source>&amp;Copy Passphrase</source>
        <translation>Passphrase &amp;kopieren</translation>
    </message>
    <message>
        <source>Copy Mail &amp;Text</source>
        <translation>Mail&amp;text kopieren</translation>
    </message>
</context>
<context>
    <name>minutebook::Sharing</name>
    <message>
        <source>in another window on this machine</source>
        <translation>in einem anderen Fenster auf diesem Rechner</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>auf %1</translation>
    </message>
    <message>
        <source>%1 writes in this book, %2. Here it is read, and shows what is saved there.</source>
        <translation>%1 schreibt in diesem Buch, %2. Hier wird es gelesen und zeigt, was dort gespeichert ist.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>Beside this book stands %1, which a sync program made because it could not unite two versions. See what differs, and take it instead if need be, with “Restore from Elsewhere…” under “Backups…” in the menu Book.</source>
        <translation>Neben diesem Buch liegt %1, von einem Synchronisierungsprogramm angelegt, das zwei Versionen nicht vereinen konnte. Sehen Sie, worin sie sich unterscheiden, und nehmen Sie nötigenfalls diese, mit „Von anderswo wiederherstellen…“ unter „Sicherungen…“ im Menü Buch.</translation>
    </message>
    <message>
        <source>This book is on another machine’s disk. One window at a time may have it open: do not open it on a second machine meanwhile, not even to read. For a meeting, “Save Book Elsewhere…” makes a copy on this machine’s disk.</source>
        <translation>Dieses Buch liegt auf dem Datenträger eines anderen Rechners. Nur ein Fenster zurzeit darf es geöffnet haben: Öffnen Sie es inzwischen nicht auf einem zweiten Rechner, auch nicht zum Lesen. Für eine Sitzung legt „Buch andernorts speichern…“ eine Kopie auf dem Datenträger dieses Rechners an.</translation>
    </message>
    <message>
        <source>Another window writes in this book from now on. Here it is read, and shows what is saved there.</source>
        <translation>Von nun an schreibt ein anderes Fenster in diesem Buch. Hier wird es gelesen und zeigt, was dort gespeichert ist.</translation>
    </message>
    <message>
        <source>Nobody else writes in this book: its file or its folder is read-only.</source>
        <translation>Sonst schreibt niemand in diesem Buch: Die Datei oder ihr Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>This window writes in the book already.</source>
        <translation>Dieses Fenster schreibt schon in dem Buch.</translation>
    </message>
    <message>
        <source>The window that writes in the book cannot be asked: the book’s folder is read-only.</source>
        <translation>Das Fenster, das in dem Buch schreibt, kann nicht gefragt werden: Der Ordner des Buchs ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The other window has something that it could not save, and keeps the book.</source>
        <translation>Das andere Fenster hat etwas, was es nicht speichern konnte, und behält das Buch.</translation>
    </message>
    <message>
        <source>The other window does not answer. It may have ended, or hang. What was typed there and is not saved stays there; nothing that is saved is lost.</source>
        <translation>Das andere Fenster antwortet nicht. Es ist vielleicht beendet oder hängt. Was dort getippt und nicht gespeichert ist, bleibt dort; nichts Gespeichertes geht verloren.</translation>
    </message>
    <message>
        <source>Write Here All the Same</source>
        <translation>Trotzdem hier schreiben</translation>
    </message>
    <message>
        <source>From now on this window writes in the book.</source>
        <translation>Von nun an schreibt dieses Fenster in dem Buch.</translation>
    </message>
    <message>
        <source>Nobody writes in this book now. This window can.</source>
        <translation>Gerade schreibt niemand in diesem Buch. Dieses Fenster kann es.</translation>
    </message>
</context>
<context>
    <name>minutebook::Sitting</name>
    <message>
        <source>%1 (alt)</source>
        <translation>%1 (Stv.)</translation>
    </message>
</context>
<context>
    <name>minutebook::SpellingMarks</name>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>„%1“ steht in keinem Wörterbuch.</translation>
    </message>
    <message>
        <source>No suggestions for “%1”</source>
        <translation>Keine Vorschläge für „%1“</translation>
    </message>
    <message>
        <source>&amp;Learn “%1” for This Committee</source>
        <translation>„%1“ für dieses Gremium &amp;lernen</translation>
    </message>
</context>
<context>
    <name>minutebook::TakingIn</name>
    <message>
        <source>Review files are still being taken in. Take in others once these are.</source>
        <translation>Es werden noch Durchsichtsdateien übernommen. Übernehmen Sie weitere, sobald diese fertig sind.</translation>
    </message>
    <message numerus="yes">
        <source>Opening review file %1 of %n…</source>
        <translation>
            <numerusform>Durchsichtsdatei %1 von %n wird geöffnet…</numerusform>
            <numerusform>Durchsichtsdatei %1 von %n wird geöffnet…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not taken in. %2</source>
        <comment>file, why</comment>
        <translation>%1 wurde nicht eingelesen. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n review file(s) came in.</source>
        <translation>
            <numerusform>Eine Durchsichtsdatei wurde eingelesen.</numerusform>
            <numerusform>%n Durchsichtsdateien wurden eingelesen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not.</source>
        <translation>
            <numerusform>Eine nicht.</numerusform>
            <numerusform>%n nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Comments</source>
        <translation>Kommentare einlesen</translation>
    </message>
    <message>
        <source>%1 was left out: nobody gave its passphrase.</source>
        <translation>%1 wurde ausgelassen: Niemand hat die Passphrase angegeben.</translation>
    </message>
</context>
<context>
    <name>minutebook::TemplatePicker</name>
    <message>
        <source>New Item from Template</source>
        <translation>Neuer TOP aus Vorlage</translation>
    </message>
    <message>
        <source>Type some of its name</source>
        <translation>Einen Teil des Namens eingeben</translation>
    </message>
    <message>
        <source>Some of the template’s name</source>
        <translation>Ein Teil des Namens der Vorlage</translation>
    </message>
    <message>
        <source>Item templates</source>
        <translation>TOP-Vorlagen</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>TOP hinzufügen</translation>
    </message>
</context>
<context>
    <name>minutebook::TemplatesDialog</name>
    <message>
        <source>Item Templates</source>
        <translation>TOP-Vorlagen</translation>
    </message>
    <message>
        <source>Save Templates</source>
        <translation>Vorlagen speichern</translation>
    </message>
    <message>
        <source>There are no templates. Add one with the plus below the list.</source>
        <translation>Es gibt keine Vorlagen. Fügen Sie eine mit dem Plus unter der Liste hinzu.</translation>
    </message>
</context>
<context>
    <name>minutebook::TemplatesEdit</name>
    <message>
        <source>Stan&amp;ding item: on the agenda of every new meeting</source>
        <translation>Stän&amp;diger TOP: auf der Tagesordnung jeder neuen Sitzung</translation>
    </message>
    <message>
        <source>%1, standing item</source>
        <translation>%1, ständiger TOP</translation>
    </message>
    <message>
        <source>Item templates</source>
        <translation>TOP-Vorlagen</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Vorlage hinzufügen</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Vorlage löschen</translation>
    </message>
    <message>
        <source>Move the template up</source>
        <translation>Vorlage nach oben</translation>
    </message>
    <message>
        <source>Move the template down</source>
        <translation>Vorlage nach unten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Mitschrift</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Name:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titel:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>&amp;Mitschrift:</translation>
    </message>
    <message>
        <source>Places to fill are written {Party}: those of one name are filled at once, the title’s too. {…} stands alone.</source>
        <translation>Auszufüllende Stellen schreibt man {Partei}: Gleichnamige werden auf einmal ausgefüllt, auch die im Titel. {…} steht für sich.</translation>
    </message>
    <message>
        <source>Assessment – {Party} (RED)</source>
        <translation>Bewertung – {Partei} (RED)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
</context>
<context>
    <name>minutebook::ThumbnailsModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>minutebook::TreePane</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>“%1” is not edited here. These can be: %2.</source>
        <translation>„%1“ wird hier nicht bearbeitet. Möglich sind: %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::WaitDialog</name>
    <message>
        <source>Please Wait</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>minutebook::WaiveDialog</name>
    <message>
        <source>Waive Finding</source>
        <translation>Befund hinnehmen</translation>
    </message>
    <message>
        <source>&amp;Reason why it may stand:</source>
        <translation>&amp;Begründung, warum er stehen darf:</translation>
    </message>
    <message>
        <source>It is not told again until its line changes. The reason is kept in the book.</source>
        <translation>Er wird nicht wieder gemeldet, bis sich seine Zeile ändert. Die Begründung wird im Buch aufbewahrt.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hinnehmen</translation>
    </message>
</context>
<context>
    <name>minutebook::WelcomePage</name>
    <message>
        <source>No book was open here yet. A book holds the meetings, members, actions and decisions of one committee.</source>
        <translation>Hier war noch kein Buch geöffnet. Ein Buch enthält die Sitzungen, Mitglieder, Aufgaben und Beschlüsse eines Gremiums.</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Zuletzt geöffnete Bücher</translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation>Minutebook</translation>
    </message>
    <message>
        <source>The minutes of a committee whose business is partly secret, in one encrypted book.</source>
        <translation>Die Protokolle eines Gremiums, dessen Geschäfte teilweise geheim sind, in einem verschlüsselten Buch.</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>a book&apos;s name above its folder</comment>
        <translation>%1
%2</translation>
    </message>
</context>
<context>
    <name>minutebook::WithheldModel</name>
    <message>
        <source>item %1</source>
        <translation>TOP %1</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>Unterlage %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>Looked at again: %1</source>
        <translation>Überprüfung: %1</translation>
    </message>
    <message>
        <source>Its line is nowhere in the notes at the moment. What was said of it is kept, and comes back with the line.</source>
        <translation>Die Zeile steht zurzeit nirgends in der Mitschrift. Was dazu gesagt wurde, ist aufbewahrt und kommt mit der Zeile zurück.</translation>
    </message>
    <message>
        <source>Downgraded from %1 to %2 on %3: %4</source>
        <translation>Herabgestuft von %1 auf %2 am %3: %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Erste Wörter</translation>
    </message>
</context>
<context>
    <name>minutebook::WithheldPage</name>
    <message>
        <source>What is withheld</source>
        <translation>Was zurückgehalten wird</translation>
    </message>
    <message>
        <source>Nothing of this kind is withheld.
An item, a section or lines with a level above the meeting’s default one are listed here.
Choose another filter above, or go back to the notes.</source>
        <translation>Nichts dieser Art wird zurückgehalten.
Ein TOP, ein Abschnitt oder Zeilen mit einer Stufe über der Standardstufe der Sitzung werden hier aufgeführt.
Wählen Sie oben einen anderen Filter, oder gehen Sie zurück zur Mitschrift.</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>Der gewählte Teil</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Was fällig ist</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Zustand:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>Zu&amp;ständig:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Meetin&amp;g:</source>
        <translation>Si&amp;tzung:</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>St&amp;ufe:</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Zurückgehalten</translation>
    </message>
    <message>
        <source>Due and overdue</source>
        <translation>Fällig und überfällig</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Jede Sitzung</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Jede Stufe</translation>
    </message>
    <message>
        <source>Nothing is due to be looked at again.</source>
        <translation>Nichts ist zur Überprüfung fällig.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are due to be looked at again.</source>
        <translation>
            <numerusform>%n Teil ist zur Überprüfung fällig.</numerusform>
            <numerusform>%n Teile sind zur Überprüfung fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>All meetings are being read.</source>
        <translation>Alle Sitzungen werden gelesen.</translation>
    </message>
    <message>
        <source>The latest meetings are listed. The others are being read.</source>
        <translation>Die neuesten Sitzungen sind aufgeführt. Die anderen werden gerade gelesen.</translation>
    </message>
</context>
<context>
    <name>minutebook::WithheldParts</name>
    <message>
        <source>Choose a part in the list of what is withheld first.</source>
        <translation>Wählen Sie zuerst einen Teil in der Liste des Zurückgehaltenen.</translation>
    </message>
    <message>
        <source>Go to a line of the notes that is withheld, or choose a part in the list of what is withheld.</source>
        <translation>Gehen Sie zu einer zurückgehaltenen Zeile der Mitschrift, oder wählen Sie einen Teil in der Liste des Zurückgehaltenen.</translation>
    </message>
    <message>
        <source>Nothing is withheld at the cursor: its line is not above the meeting’s default level.</source>
        <translation>Am Cursor wird nichts zurückgehalten: Die Zeile liegt nicht über der Standardstufe der Sitzung.</translation>
    </message>
    <message>
        <source>Meeting %1, %2 (%3): “%4”</source>
        <comment>number, place, level, first words</comment>
        <translation>Sitzung %1, %2 (%3): „%4“</translation>
    </message>
    <message>
        <source>It stays withheld. That it was looked at is in the audit trail.</source>
        <translation>Es bleibt zurückgehalten. Dass es überprüft wurde, steht im Prüfpfad.</translation>
    </message>
    <message>
        <source>What was said of it is kept in the book.</source>
        <translation>Was dazu gesagt wurde, ist im Buch aufbewahrt.</translation>
    </message>
    <message>
        <source>That is not withheld any more: there is nothing to downgrade.</source>
        <translation>Das wird nicht mehr zurückgehalten: Es gibt nichts herabzustufen.</translation>
    </message>
    <message>
        <source>It is %1 now. Why is in the audit trail.</source>
        <translation>Die Stufe ist jetzt %1. Warum, steht im Prüfpfad.</translation>
    </message>
    <message>
        <source>It is %1 now. Revision %2 of the minutes of meeting %3 has the release note.</source>
        <translation>Die Stufe ist jetzt %1. Revision %2 des Protokolls der Sitzung %3 enthält den Freigabevermerk.</translation>
    </message>
    <message>
        <source>It is downgraded in the notes. Undo takes that back.</source>
        <translation>In der Mitschrift ist es herabgestuft. „Rückgängig“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>It is downgraded in the notes, but the book could not keep why: %1 Undo takes the lower level back.</source>
        <translation>In der Mitschrift ist es herabgestuft, aber die Begründung ließ sich nicht im Buch aufbewahren: %1 „Rückgängig“ nimmt die niedrigere Stufe zurück.</translation>
    </message>
    <message>
        <source>%1 withheld parts</source>
        <comment>committee</comment>
        <translation>%1 Zurückgehaltenes</translation>
    </message>
    <message>
        <source>What is withheld is written as PDF, CSV or JSON, by what the file’s name ends in.</source>
        <translation>Was zurückgehalten wird, wird als PDF, CSV oder JSON geschrieben, je nachdem, worauf der Dateiname endet.</translation>
    </message>
    <message>
        <source>What is withheld is written to %1, with everything that it tells: it is of the highest level.</source>
        <translation>Was zurückgehalten wird, ist in %1 geschrieben, mit allem, wovon es zeugt: Es hat die höchste Stufe.</translation>
    </message>
    <message>
        <source>The whole item is opened with it: its heading’s level goes, and every line that has no level of its own is opened.</source>
        <translation>Der ganze TOP wird damit geöffnet: Die Stufe seiner Überschrift entfällt, und jede Zeile, die keine eigene Stufe hat, wird geöffnet.</translation>
    </message>
    <message>
        <source>The whole section is opened with it: every line of it that has no level of its own.</source>
        <translation>Der ganze Abschnitt wird damit geöffnet: jede seiner Zeilen, die keine eigene Stufe hat.</translation>
    </message>
    <message>
        <source>The lines beside it that have the same level are opened with it.</source>
        <translation>Die Zeilen daneben, die dieselbe Stufe haben, werden damit geöffnet.</translation>
    </message>
    <message>
        <source>Print It as It Is</source>
        <translation>Drucken, wie er ist</translation>
    </message>
</context>
</TS>
