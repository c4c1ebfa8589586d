<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>ActionList</name>
    <message>
        <source>This row says no action.</source>
        <translation>Nid oes cam gweithredu yn y rhes hon.</translation>
    </message>
    <message>
        <source>“%1” is no status. Write open, on target, closed, transferred or withdrawn.</source>
        <translation>Nid yw “%1” yn statws. Ysgrifennwch open, on target, closed, transferred neu withdrawn.</translation>
    </message>
    <message>
        <source>“%1” is no level of the scheme.</source>
        <translation>Nid yw “%1” yn un o lefelau’r cynllun.</translation>
    </message>
    <message>
        <source>The action %1 is in the book already.</source>
        <translation>Mae cam gweithredu %1 eisoes yn y llyfr.</translation>
    </message>
    <message>
        <source>The number %1 stands in a row above already.</source>
        <translation>Mae’r rhif %1 eisoes mewn rhes uwchben.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read in one way alone. Write it as 2024-03-05.</source>
        <translation>Nid yw “%1” yn ddyddiad y gellir ei ddarllen mewn un ffordd yn unig. Ysgrifennwch ef fel 2024-03-05.</translation>
    </message>
    <message>
        <source>This row cannot be written as an action. Look at its owner and text for brackets and colons.</source>
        <translation>Ni ellir ysgrifennu’r rhes hon fel cam gweithredu. Chwiliwch am gromfachau a cholonau yn ei pherchennog a’i thestun.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colofn %1</translation>
    </message>
</context>
<context>
    <name>ActionLog</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, hwyr</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>dim diwrnodau</numerusform>
            <numerusform>1 diwrnod</numerusform>
            <numerusform>%n o ddiwrnodau</numerusform>
            <numerusform>%n o ddiwrnodau</numerusform>
            <numerusform>%n o ddiwrnodau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <comment>an owner</comment>
        <translation>%1 (wedi gadael)</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Neb</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <comment>an owner</comment>
        <translation>
            <numerusform>%1: dim camau gweithredu</numerusform>
            <numerusform>%1: 1 cam gweithredu</numerusform>
            <numerusform>%1: %n o gamau gweithredu</numerusform>
            <numerusform>%1: %n o gamau gweithredu</numerusform>
            <numerusform>%1: %n o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>committee, number, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, eitem %2</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Book…</source>
        <translation>Llyfr &amp;newydd…</translation>
    </message>
    <message>
        <source>create committee</source>
        <translation>creu pwyllgor, dechrau llyfr</translation>
    </message>
    <message>
        <source>&amp;Open Book…</source>
        <translation>A&amp;gor llyfr…</translation>
    </message>
    <message>
        <source>Save Book &amp;Elsewhere…</source>
        <translation>Cadw’r &amp;llyfr mewn man arall…</translation>
    </message>
    <message>
        <source>save as, copy, backup</source>
        <translation>cadw fel, copïo, copi wrth gefn</translation>
    </message>
    <message>
        <source>&amp;Set Up the Committee…</source>
        <translation>Gosod y &amp;pwyllgor…</translation>
    </message>
    <message>
        <source>settings, options, preferences, members, seats, quorum, verbs, scheme, numbering, logo, footer, standing items</source>
        <translation>gosodiadau, opsiynau, dewisiadau, aelodau, seddi, cworwm, berfau, cynllun, rhifo, logo, troedyn, eitemau sefydlog</translation>
    </message>
    <message>
        <source>&amp;Close Book</source>
        <translation>C&amp;au’r llyfr</translation>
    </message>
    <message>
        <source>Item &amp;Templates…</source>
        <translation>&amp;Templedi eitemau…</translation>
    </message>
    <message>
        <source>standing items, recurring</source>
        <translation>eitemau sefydlog, rheolaidd, ailadrodd</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>Cad&amp;w a gwaredu…</translation>
    </message>
    <message>
        <source>erase, delete, dispose, data protection</source>
        <translation>dileu, gwaredu, difa, diogelu data, cyfnod cadw</translation>
    </message>
    <message>
        <source>&amp;Keys and Passphrases…</source>
        <translation>Allw&amp;eddi a chyfrinymadroddion…</translation>
    </message>
    <message>
        <source>password, unlock, rekey, recovery code, access</source>
        <translation>cyfrinair, datgloi, newid allwedd, cod adfer, mynediad</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>C&amp;opïau wrth gefn…</translation>
    </message>
    <message>
        <source>restore, recover, copy, damaged</source>
        <translation>adfer, achub, copi, difrod, wedi’i ddifrodi</translation>
    </message>
    <message>
        <source>C&amp;heck Book</source>
        <translation>Gw&amp;irio’r llyfr</translation>
    </message>
    <message>
        <source>verify, integrity, damaged, repair</source>
        <translation>dilysu, cyfanrwydd, difrod, trwsio</translation>
    </message>
    <message>
        <source>T&amp;ake Over Writing</source>
        <translation>Cymryd &amp;yr ysgrifennu drosodd</translation>
    </message>
    <message>
        <source>read-only, other window, lock, share</source>
        <translation>darllen yn unig, ffenestr arall, cloi, rhannu</translation>
    </message>
    <message>
        <source>Export &amp;Whole Book as Folder…</source>
        <translation>All&amp;forio’r llyfr cyfan fel ffolder…</translation>
    </message>
    <message>
        <source>backup, archive</source>
        <translation>copi wrth gefn, archif</translation>
    </message>
    <message>
        <source>&amp;Import Folder into New Book…</source>
        <translation>&amp;Mewnforio ffolder i lyfr newydd…</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>adfer</translation>
    </message>
    <message>
        <source>Import &amp;Folder into This Book…</source>
        <translation>Mewnforio ffolde&amp;r i’r llyfr hwn…</translation>
    </message>
    <message>
        <source>many meetings, directory</source>
        <translation>llawer o gyfarfodydd, cyfeiriadur</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ga&amp;dael</translation>
    </message>
    <message>
        <source>&amp;New Meeting…</source>
        <translation>&amp;Cyfarfod newydd…</translation>
    </message>
    <message>
        <source>schedule, next</source>
        <translation>trefnu, nesaf</translation>
    </message>
    <message>
        <source>Edit &amp;Meeting…</source>
        <translation>&amp;Golygu’r cyfarfod…</translation>
    </message>
    <message>
        <source>details, date, time, venue, place, next meeting</source>
        <translation>manylion, dyddiad, amser, lleoliad, man, cyfarfod nesaf</translation>
    </message>
    <message>
        <source>&amp;Import Meetings…</source>
        <translation>Me&amp;wnforio cyfarfodydd…</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>agor ffeil</translation>
    </message>
    <message>
        <source>&amp;Bring In Old Minutes…</source>
        <translation>Dod â &amp;hen gofnodion i mewn…</translation>
    </message>
    <message>
        <source>convert, paste, legacy</source>
        <translation>trosi, gludo, hen ffeiliau, mewnforio</translation>
    </message>
    <message>
        <source>&amp;Export Minutes…</source>
        <translation>A&amp;llforio cofnodion…</translation>
    </message>
    <message>
        <source>Export A&amp;genda…</source>
        <translation>All&amp;forio agenda…</translation>
    </message>
    <message>
        <source>notice of meeting, PDF</source>
        <translation>hysbysiad o gyfarfod, PDF</translation>
    </message>
    <message>
        <source>E&amp;xport Attendance Record…</source>
        <translation>Allforio cofnod presenolde&amp;b…</translation>
    </message>
    <message>
        <source>who was there, register</source>
        <translation>pwy oedd yno, cofrestr</translation>
    </message>
    <message>
        <source>Prove T&amp;hat a File Is Clean…</source>
        <translation>&amp;Profi bod ffeil yn lân…</translation>
    </message>
    <message>
        <source>check, verify, leak, redaction</source>
        <translation>gwirio, dilysu, gollyngiad, golygu, cuddio</translation>
    </message>
    <message>
        <source>Print Edition Sho&amp;wn…</source>
        <translation>Argraff&amp;u’r argraffiad a ddangosir…</translation>
    </message>
    <message>
        <source>printer, paper</source>
        <translation>argraffydd, papur</translation>
    </message>
    <message>
        <source>New &amp;Agenda Item…</source>
        <translation>Eitem &amp;newydd ar yr agenda…</translation>
    </message>
    <message>
        <source>add item, any other business, AOB</source>
        <translation>ychwanegu eitem, unrhyw fater arall, UFA</translation>
    </message>
    <message>
        <source>New Item from &amp;Template…</source>
        <translation>Eitem newydd &amp;o dempled…</translation>
    </message>
    <message>
        <source>standing item</source>
        <translation>eitem sefydlog</translation>
    </message>
    <message>
        <source>&amp;Change Item…</source>
        <translation>Newid &amp;yr eitem…</translation>
    </message>
    <message>
        <source>rename, title, presenter, purpose, number</source>
        <translation>ailenwi, teitl, cyflwynydd, diben, rhif</translation>
    </message>
    <message>
        <source>Mo&amp;ve Item Up</source>
        <translation>Sy&amp;mud yr eitem i fyny</translation>
    </message>
    <message>
        <source>reorder, earlier</source>
        <translation>aildrefnu, yn gynharach</translation>
    </message>
    <message>
        <source>Move Item &amp;Down</source>
        <translation>&amp;Symud yr eitem i lawr</translation>
    </message>
    <message>
        <source>reorder, later</source>
        <translation>aildrefnu, yn ddiweddarach</translation>
    </message>
    <message>
        <source>De&amp;lete Item…</source>
        <translation>Dil&amp;eu’r eitem…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>tynnu, cael gwared</translation>
    </message>
    <message>
        <source>Attach &amp;Papers…</source>
        <translation>A&amp;todi papurau…</translation>
    </message>
    <message>
        <source>file, document, enclosure, annex</source>
        <translation>ffeil, dogfen, amgaead, atodiad</translation>
    </message>
    <message>
        <source>&amp;Renumber Items</source>
        <translation>A&amp;ilrifo eitemau</translation>
    </message>
    <message>
        <source>number, order</source>
        <translation>rhif, trefn</translation>
    </message>
    <message>
        <source>&amp;Start Meeting</source>
        <translation>Dechrau’&amp;r cyfarfod</translation>
    </message>
    <message>
        <source>begin, open, call to order, clock, resume, reopen</source>
        <translation>cychwyn, agor, galw i drefn, cloc, ailddechrau, ailagor</translation>
    </message>
    <message>
        <source>Cl&amp;ose Meeting</source>
        <translation>C&amp;au’r cyfarfod</translation>
    </message>
    <message>
        <source>end, finish, adjourn, stop, clock</source>
        <translation>diweddu, gorffen, gohirio, stopio, cloc</translation>
    </message>
    <message>
        <source>&amp;Forget Start and Times…</source>
        <translation>Anghofio’r &amp;dechrau a’r amserau…</translation>
    </message>
    <message>
        <source>reset, clock</source>
        <translation>ailosod, cloc</translation>
    </message>
    <message>
        <source>&amp;Keep Item as Template…</source>
        <translation>Cadw’r eitem fel templed (&amp;Q)…</translation>
    </message>
    <message>
        <source>Delete Meeting Entirel&amp;y…</source>
        <translation>Dileu’r cyfarfod yn llwyr (&amp;X)…</translation>
    </message>
    <message>
        <source>remove, cancel</source>
        <translation>tynnu, canslo</translation>
    </message>
    <message>
        <source>&amp;Planned: It Is Still to Come</source>
        <translation>Ar&amp;faethedig: mae eto i ddod</translation>
    </message>
    <message>
        <source>&amp;Draft: Its Minutes Are Being Written</source>
        <translation>&amp;Drafft: mae’r cofnodion yn cael eu hysgrifennu</translation>
    </message>
    <message>
        <source>In &amp;Review: Others Read Them, Items Keep Their Numbers</source>
        <translation>Dan &amp;adolygiad: mae eraill yn eu darllen, a’r eitemau’n cadw eu rhifau</translation>
    </message>
    <message>
        <source>circulate, comments</source>
        <translation>cylchredeg, sylwadau</translation>
    </message>
    <message>
        <source>&amp;Approved: The Notes Are Frozen, and Undo Is Forgotten…</source>
        <translation>&amp;Cymeradwywyd: rhewir y nodiadau, ac anghofir Dadwneud…</translation>
    </message>
    <message>
        <source>adopt, confirm, sign, lock</source>
        <translation>mabwysiadu, cadarnhau, llofnodi, cloi</translation>
    </message>
    <message>
        <source>&amp;Final: Approved, and Issued as They Are…</source>
        <translation>&amp;Terfynol: cymeradwywyd, a chyhoeddir fel y maent…</translation>
    </message>
    <message>
        <source>issue, publish, lock</source>
        <translation>cyhoeddi, dosbarthu, cloi</translation>
    </message>
    <message>
        <source>Approve the &amp;Minutes That These Notes Approve</source>
        <translation>Cymeradwyo’r cof&amp;nodion y mae’r nodiadau hyn yn eu cymeradwyo</translation>
    </message>
    <message>
        <source>adopt, confirm, previous minutes</source>
        <translation>mabwysiadu, cadarnhau, cofnodion blaenorol</translation>
    </message>
    <message>
        <source>&amp;Take the Approval Back</source>
        <translation>T&amp;ynnu’r gymeradwyaeth yn ôl</translation>
    </message>
    <message>
        <source>unlock, unfreeze, reopen</source>
        <translation>datgloi, dadrewi, ailagor</translation>
    </message>
    <message>
        <source>&amp;Correct Approved Minutes…</source>
        <translation>Cywi&amp;ro cofnodion a gymeradwywyd…</translation>
    </message>
    <message>
        <source>amend, unlock, reopen, erratum</source>
        <translation>diwygio, datgloi, ailagor, cywiriad</translation>
    </message>
    <message>
        <source>Finish the C&amp;orrection…</source>
        <translation>&amp;Gorffen y cywiriad…</translation>
    </message>
    <message>
        <source>amend, lock</source>
        <translation>diwygio, cloi</translation>
    </message>
    <message>
        <source>&amp;Give the Correction Up…</source>
        <translation>Rh&amp;oi’r gorau i’r cywiriad…</translation>
    </message>
    <message>
        <source>cancel, discard</source>
        <translation>canslo, hepgor, taflu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Dadwneud</translation>
    </message>
    <message>
        <source>take back, reverse</source>
        <translation>tynnu’n ôl, gwrthdroi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ailwneud</translation>
    </message>
    <message>
        <source>again, repeat</source>
        <translation>eto, ailadrodd</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Torri</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copïo</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Gludo</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Dewis &amp;popeth</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Ca&amp;nfod…</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chwilio</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Canfod y n&amp;esaf</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Canfod y &amp;blaenorol</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>A&amp;mnewid…</translation>
    </message>
    <message>
        <source>change everywhere</source>
        <translation>newid ym mhobman</translation>
    </message>
    <message>
        <source>&amp;Search the Book…</source>
        <translation>C&amp;hwilio’r llyfr…</translation>
    </message>
    <message>
        <source>find, look up, all meetings</source>
        <translation>canfod, edrych, pob cyfarfod</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>Lefel &amp;1</translation>
    </message>
    <message>
        <source>classify, classification, marking</source>
        <translation>dosbarthu, dosbarthiad, marcio</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>Lefel &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Lefel &amp;3</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Lefel &amp;4</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Lefel &amp;5</translation>
    </message>
    <message>
        <source>Level &amp;6</source>
        <translation>Lefel &amp;6</translation>
    </message>
    <message>
        <source>Level &amp;7</source>
        <translation>Lefel &amp;7</translation>
    </message>
    <message>
        <source>Level &amp;8</source>
        <translation>Lefel &amp;8</translation>
    </message>
    <message>
        <source>Level &amp;9</source>
        <translation>Lefel &amp;9</translation>
    </message>
    <message>
        <source>&amp;0 No Level of Its Own</source>
        <translation>&amp;0 Dim lefel ei hun</translation>
    </message>
    <message>
        <source>unmark, remove marking, declassify</source>
        <translation>dadfarcio, tynnu marc, datddosbarthu</translation>
    </message>
    <message>
        <source>&amp;Cleared for Every Reader</source>
        <translation>&amp;Wedi’i chlirio i bob darllenydd</translation>
    </message>
    <message>
        <source>release, declassify, open</source>
        <translation>rhyddhau, datddosbarthu, agored</translation>
    </message>
    <message>
        <source>New Line: &amp;Action</source>
        <translation>Llinell newydd: &amp;cam gweithredu</translation>
    </message>
    <message>
        <source>task, to do, assign</source>
        <translation>tasg, i’w wneud, pennu</translation>
    </message>
    <message>
        <source>New Line: &amp;Update</source>
        <translation>Llinell newydd: &amp;diweddariad</translation>
    </message>
    <message>
        <source>progress, status, close an action</source>
        <translation>cynnydd, statws, cau cam gweithredu</translation>
    </message>
    <message>
        <source>New Line: &amp;Vote</source>
        <translation>Llinell newydd: &amp;pleidlais</translation>
    </message>
    <message>
        <source>motion, ballot, poll, division, for, against, abstain, casting vote, show of hands</source>
        <translation>cynnig, balot, pôl, o blaid, yn erbyn, ymatal, pleidlais fwrw, codi dwylo</translation>
    </message>
    <message>
        <source>New Line: &amp;Decision</source>
        <translation>Llinell newydd: p&amp;enderfyniad</translation>
    </message>
    <message>
        <source>motion, resolution, resolve, agree, approve</source>
        <translation>cynnig, penderfyniad, penderfynu, cytuno, cymeradwyo</translation>
    </message>
    <message>
        <source>&amp;Own Note, Never Printed</source>
        <translation>&amp;Nodyn personol, byth i’w argraffu</translation>
    </message>
    <message>
        <source>comment, private, remark, hide</source>
        <translation>sylw, preifat, cuddio</translation>
    </message>
    <message>
        <source>&amp;Mend This Line…</source>
        <translation>T&amp;rwsio’r llinell hon…</translation>
    </message>
    <message>
        <source>fix, correct, repair, suggestion, spelling</source>
        <translation>cywiro, atgyweirio, awgrym, sillafu</translation>
    </message>
    <message>
        <source>&amp;Waive Chosen Finding…</source>
        <translation>&amp;Hepgor y canfyddiad a ddewiswyd…</translation>
    </message>
    <message>
        <source>ignore, dismiss, hint</source>
        <translation>anwybyddu, diystyru, awgrym</translation>
    </message>
    <message>
        <source>&amp;Tell Waived Finding Again</source>
        <translation>D&amp;angos eto’r canfyddiad a hepgorwyd</translation>
    </message>
    <message>
        <source>restore, ignored</source>
        <translation>adfer, anwybyddwyd</translation>
    </message>
    <message>
        <source>&amp;Previous Item</source>
        <translation>Eite&amp;m flaenorol</translation>
    </message>
    <message>
        <source>&amp;Next Item</source>
        <translation>E&amp;item nesaf</translation>
    </message>
    <message>
        <source>Note Pro&amp;gress of the Chosen Action</source>
        <translation>Nodi c&amp;ynnydd y cam gweithredu a ddewiswyd</translation>
    </message>
    <message>
        <source>update, status, close an action</source>
        <translation>diweddaru, statws, cau cam gweithredu</translation>
    </message>
    <message>
        <source>&amp;Add Person…</source>
        <translation>&amp;Ychwanegu person…</translation>
    </message>
    <message>
        <source>guest, visitor, observer, attendee, invite</source>
        <translation>gwestai, ymwelydd, sylwedydd, mynychwr, gwahodd</translation>
    </message>
    <message>
        <source>&amp;Correct Person…</source>
        <translation>&amp;Cywiro person…</translation>
    </message>
    <message>
        <source>rename, initials, spelling</source>
        <translation>ailenwi, blaenlythrennau, sillafu</translation>
    </message>
    <message>
        <source>&amp;Remove Person</source>
        <translation>&amp;Tynnu person</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>dileu</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Presennol</translation>
    </message>
    <message>
        <source>attends, here, roll call</source>
        <translation>yn bresennol, yma, galw’r gofrestr</translation>
    </message>
    <message>
        <source>Apol&amp;ogies</source>
        <translation>Y&amp;mddiheuriadau</translation>
    </message>
    <message>
        <source>absent, away, excused, regrets</source>
        <translation>absennol, i ffwrdd, esgusodwyd</translation>
    </message>
    <message>
        <source>For Part of the &amp;Meeting</source>
        <translation>Am &amp;ran o’r cyfarfod</translation>
    </message>
    <message>
        <source>late, early, partly</source>
        <translation>hwyr, cynnar, yn rhannol</translation>
    </message>
    <message>
        <source>By &amp;Telephone</source>
        <translation>Dros y &amp;ffôn</translation>
    </message>
    <message>
        <source>phone, dial in, call, remote, teleconference</source>
        <translation>ffôn, deialu, galwad, o bell, telegynhadledd</translation>
    </message>
    <message>
        <source>By &amp;Video</source>
        <translation>Drwy f&amp;ideo</translation>
    </message>
    <message>
        <source>remote, online, video conference</source>
        <translation>o bell, ar-lein, cynhadledd fideo</translation>
    </message>
    <message>
        <source>Presides from the &amp;Beginning</source>
        <translation>Yn cadeirio o’r &amp;dechrau</translation>
    </message>
    <message>
        <source>chair, chairman, president</source>
        <translation>cadeirydd, cadair, llywydd</translation>
    </message>
    <message>
        <source>&amp;Joins Now</source>
        <translation>Ym&amp;uno nawr</translation>
    </message>
    <message>
        <source>arrive, arrival, late, enter, comes back, return, recall, readmit</source>
        <translation>cyrraedd, hwyr, dod i mewn, dod yn ôl, dychwelyd, ailymuno</translation>
    </message>
    <message>
        <source>&amp;Leaves Now</source>
        <translation>G&amp;adael nawr</translation>
    </message>
    <message>
        <source>depart, departure, exit, goes, withdraw</source>
        <translation>ymadael, mynd, allan, tynnu’n ôl</translation>
    </message>
    <message>
        <source>Takes &amp;No Part in This Item</source>
        <translation>&amp;Nid yw’n cymryd rhan yn yr eitem hon</translation>
    </message>
    <message>
        <source>recuse, recusal, conflict of interest, withdraw, leave</source>
        <translation>ymesgusodi, gwrthdaro buddiannau, tynnu’n ôl, gadael</translation>
    </message>
    <message>
        <source>Takes the C&amp;hair</source>
        <translation>Cymryd y &amp;gadair</translation>
    </message>
    <message>
        <source>preside, presiding, chairman, hand over</source>
        <translation>llywyddu, cadeirio, cadeirydd, trosglwyddo</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>&amp;Cyfarfodydd</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Agenda</translation>
    </message>
    <message>
        <source>Ac&amp;tions</source>
        <translation>Camau &amp;gweithredu</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tasgau</translation>
    </message>
    <message>
        <source>Attendan&amp;ce</source>
        <translation>P&amp;resenoldeb</translation>
    </message>
    <message>
        <source>people, members, quorum, roll call</source>
        <translation>pobl, aelodau, cworwm, galw’r gofrestr</translation>
    </message>
    <message>
        <source>D&amp;ecisions</source>
        <translation>&amp;Penderfyniadau</translation>
    </message>
    <message>
        <source>resolutions, motions, votes</source>
        <translation>penderfyniadau, cynigion, pleidleisiau</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;blemau</translation>
    </message>
    <message>
        <source>mistakes, hints, warnings, lint</source>
        <translation>camgymeriadau, awgrymiadau, rhybuddion, gwallau, lint</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>Rhag&amp;olwg</translation>
    </message>
    <message>
        <source>pages, PDF</source>
        <translation>tudalennau, PDF</translation>
    </message>
    <message>
        <source>Papers of the &amp;Item</source>
        <translation>Papurau’r &amp;eitem</translation>
    </message>
    <message>
        <source>attachments, documents, files</source>
        <translation>atodiadau, dogfennau, ffeiliau</translation>
    </message>
    <message>
        <source>Go to the &amp;Notes</source>
        <translation>Mynd i’r &amp;nodiadau</translation>
    </message>
    <message>
        <source>Close T&amp;his Pane</source>
        <translation>Ca&amp;u’r cwarel hwn</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>cuddio</translation>
    </message>
    <message>
        <source>&amp;Go to the Chosen Row’s Line</source>
        <translation>&amp;Mynd i linell y rhes a ddewiswyd</translation>
    </message>
    <message>
        <source>A&amp;rrange Panes for a Meeting</source>
        <translation>Trefnu’r c&amp;warelau ar gyfer cyfarfod</translation>
    </message>
    <message>
        <source>reset, layout, default</source>
        <translation>ailosod, cynllun, rhagosodiad</translation>
    </message>
    <message>
        <source>Show Wai&amp;ved Findings</source>
        <translation>Dangos canfyddiadau a &amp;hepgorwyd</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>anwybyddwyd</translation>
    </message>
    <message>
        <source>Find a C&amp;ommand…</source>
        <translation>Can&amp;fod gorchymyn…</translation>
    </message>
    <message>
        <source>Sa&amp;fe View</source>
        <translation>Golwg &amp;ddiogel</translation>
    </message>
    <message>
        <source>projector, screen share, share screen, presentation, beamer, hide</source>
        <translation>taflunydd, rhannu sgrin, cyflwyniad, cuddio</translation>
    </message>
    <message>
        <source>Ceiling &amp;1</source>
        <translation>Terfyn uchaf &amp;1</translation>
    </message>
    <message>
        <source>projector, screen share, presentation</source>
        <translation>taflunydd, rhannu sgrin, cyflwyniad</translation>
    </message>
    <message>
        <source>Ceiling &amp;2</source>
        <translation>Terfyn uchaf &amp;2</translation>
    </message>
    <message>
        <source>Ceiling &amp;3</source>
        <translation>Terfyn uchaf &amp;3</translation>
    </message>
    <message>
        <source>Ceiling &amp;4</source>
        <translation>Terfyn uchaf &amp;4</translation>
    </message>
    <message>
        <source>Ceiling &amp;5</source>
        <translation>Terfyn uchaf &amp;5</translation>
    </message>
    <message>
        <source>Ceiling &amp;6</source>
        <translation>Terfyn uchaf &amp;6</translation>
    </message>
    <message>
        <source>Ceiling &amp;7</source>
        <translation>Terfyn uchaf &amp;7</translation>
    </message>
    <message>
        <source>Ceiling &amp;8</source>
        <translation>Terfyn uchaf &amp;8</translation>
    </message>
    <message>
        <source>Ceiling &amp;9</source>
        <translation>Terfyn uchaf &amp;9</translation>
    </message>
    <message>
        <source>&amp;Compare Two Editions</source>
        <translation>&amp;Cymharu dau argraffiad</translation>
    </message>
    <message>
        <source>difference, side by side</source>
        <translation>gwahaniaeth, ochr yn ochr</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Gwahaniaeth &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Gwahaniaeth &amp;blaenorol</translation>
    </message>
    <message>
        <source>&amp;Find in the Pages…</source>
        <translation>Can&amp;fod yn y tudalennau…</translation>
    </message>
    <message>
        <source>&amp;Outline and Thumbnails of the Pages</source>
        <translation>&amp;Amlinelliad a mân-luniau’r tudalennau</translation>
    </message>
    <message>
        <source>contents, bookmarks</source>
        <translation>cynnwys, nodau tudalen</translation>
    </message>
    <message>
        <source>Go Along with the C&amp;ursor</source>
        <translation>Dilyn &amp;y cyrchwr</translation>
    </message>
    <message>
        <source>synchronise, scroll</source>
        <translation>cydamseru, sgrolio</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>Chwyddo i &amp;mewn</translation>
    </message>
    <message>
        <source>larger, bigger, magnify</source>
        <translation>mwy, chwyddo</translation>
    </message>
    <message>
        <source>Zoom Ou&amp;t</source>
        <translation>Chwyddo a&amp;llan</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>llai</translation>
    </message>
    <message>
        <source>Fit the &amp;Width</source>
        <translation>Ffit&amp;io’r lled</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>chwyddo</translation>
    </message>
    <message>
        <source>Fit the P&amp;age</source>
        <translation>Ffitio’r &amp;dudalen</translation>
    </message>
    <message>
        <source>&amp;Size on Paper</source>
        <translation>Maint ar ba&amp;pur</translation>
    </message>
    <message>
        <source>zoom, 100 %</source>
        <translation>chwyddo, 100 %</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>Lliwiau’r &amp;system</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <translation>thema, golwg</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Go&amp;lau</translation>
    </message>
    <message>
        <source>theme, appearance, day</source>
        <translation>thema, golwg, dydd</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tywyll</translation>
    </message>
    <message>
        <source>theme, appearance, night</source>
        <translation>thema, golwg, nos</translation>
    </message>
    <message>
        <source>&amp;Comments on the Minutes</source>
        <translation>Syl&amp;wadau ar y cofnodion</translation>
    </message>
    <message>
        <source>&amp;Send for Review…</source>
        <translation>&amp;Anfon i’w adolygu…</translation>
    </message>
    <message>
        <source>circulate, mail, chair</source>
        <translation>cylchredeg, e-bost, cadeirydd</translation>
    </message>
    <message>
        <source>&amp;Take In Comments…</source>
        <translation>&amp;Casglu sylwadau…</translation>
    </message>
    <message>
        <source>import, feedback</source>
        <translation>mewnforio, adborth</translation>
    </message>
    <message>
        <source>&amp;Enter a Comment on Somebody’s Behalf…</source>
        <translation>Rhoi s&amp;ylw ar ran rhywun…</translation>
    </message>
    <message>
        <source>&amp;Accept the Chosen Comment</source>
        <translation>&amp;Derbyn y sylw a ddewiswyd</translation>
    </message>
    <message>
        <source>Accept the Chosen Comment with C&amp;hanges…</source>
        <translation>Der&amp;byn y sylw a ddewiswyd gyda newidiadau…</translation>
    </message>
    <message>
        <source>&amp;Decline the Chosen Comment…</source>
        <translation>Gwrt&amp;hod y sylw a ddewiswyd…</translation>
    </message>
    <message>
        <source>Discuss the Chosen Comment at a &amp;Meeting</source>
        <translation>Trafod y sylw a ddewiswyd &amp;mewn cyfarfod</translation>
    </message>
    <message>
        <source>Chosen Comment Is &amp;Open Again</source>
        <translation>Ailag&amp;or y sylw a ddewiswyd</translation>
    </message>
    <message>
        <source>&amp;Go to the Chosen Comment’s Line</source>
        <translation>My&amp;nd i linell y sylw a ddewiswyd</translation>
    </message>
    <message>
        <source>Re&amp;port How Many Comments Were Received</source>
        <translation>Ad&amp;rodd faint o sylwadau a gafwyd</translation>
    </message>
    <message>
        <source>&amp;Revisions of the Minutes</source>
        <translation>Diwyg&amp;iadau’r cofnodion</translation>
    </message>
    <message>
        <source>versions, history, compare</source>
        <translation>fersiynau, hanes, cymharu</translation>
    </message>
    <message>
        <source>&amp;Keep a Revision…</source>
        <translation>Cadw diwy&amp;giad…</translation>
    </message>
    <message>
        <source>version, snapshot</source>
        <translation>fersiwn, ciplun</translation>
    </message>
    <message>
        <source>Ope&amp;n Edition of the Chosen Revision</source>
        <translation>Agor argra&amp;ffiad y diwygiad a ddewiswyd</translation>
    </message>
    <message>
        <source>Compare Side &amp;by Side</source>
        <translation>Cymhar&amp;u ochr yn ochr</translation>
    </message>
    <message>
        <source>A&amp;udit Trail</source>
        <translation>Trywydd archwi&amp;lio</translation>
    </message>
    <message>
        <source>log, history, who changed</source>
        <translation>log, hanes, pwy newidiodd</translation>
    </message>
    <message>
        <source>E&amp;xport Audit Trail…</source>
        <translation>Allforio’r &amp;trywydd archwilio…</translation>
    </message>
    <message>
        <source>What &amp;Is Withheld</source>
        <translation>Yr hyn a dd&amp;elir yn ôl</translation>
    </message>
    <message>
        <source>secret, redacted, exemptions</source>
        <translation>cyfrinachol, golygwyd, cuddiwyd, eithriadau</translation>
    </message>
    <message>
        <source>Ground for Withho&amp;lding…</source>
        <translation>&amp;Sail dros ddal yn ôl…</translation>
    </message>
    <message>
        <source>reason, exemption</source>
        <translation>rheswm, eithriad</translation>
    </message>
    <message>
        <source>Keep &amp;Withheld…</source>
        <translation>&amp;Parhau i ddal yn ôl…</translation>
    </message>
    <message>
        <source>Downgrade to a Lower Le&amp;vel…</source>
        <translation>Israddio i lefel is (&amp;Q)…</translation>
    </message>
    <message>
        <source>declassify, release</source>
        <translation>datddosbarthu, rhyddhau</translation>
    </message>
    <message>
        <source>Export What Is Withheld to a &amp;File…</source>
        <translation>Allforio’r hyn a ddelir yn ôl i ffeil (&amp;X)…</translation>
    </message>
    <message>
        <source>Action &amp;Log</source>
        <translation>&amp;Log camau gweithredu</translation>
    </message>
    <message>
        <source>tasks, open actions, overdue</source>
        <translation>tasgau, camau agored, hwyr</translation>
    </message>
    <message>
        <source>De&amp;cision Register</source>
        <translation>&amp;Cofrestr penderfyniadau</translation>
    </message>
    <message>
        <source>resolutions, votes</source>
        <translation>penderfyniadau, pleidleisiau</translation>
    </message>
    <message>
        <source>P&amp;eople over the Years</source>
        <translation>&amp;Pobl dros y blynyddoedd</translation>
    </message>
    <message>
        <source>members, terms, attendance record, history</source>
        <translation>aelodau, tymhorau, cofnod presenoldeb, hanes</translation>
    </message>
    <message>
        <source>A &amp;Year in Pictures</source>
        <translation>&amp;Blwyddyn mewn lluniau</translation>
    </message>
    <message>
        <source>statistics, charts, report</source>
        <translation>ystadegau, siartiau, adroddiad</translation>
    </message>
    <message>
        <source>Decisions &amp;between Meetings</source>
        <translation>Penderfyniadau &amp;rhwng cyfarfodydd</translation>
    </message>
    <message>
        <source>written resolution, circular, by e-mail</source>
        <translation>penderfyniad ysgrifenedig, cylchlythyr, drwy e-bost</translation>
    </message>
    <message>
        <source>New Decision between &amp;Meetings…</source>
        <translation>Penderfyniad &amp;newydd rhwng cyfarfodydd…</translation>
    </message>
    <message>
        <source>C&amp;hange Decision between Meetings…</source>
        <translation>Newi&amp;d penderfyniad rhwng cyfarfodydd…</translation>
    </message>
    <message>
        <source>Rem&amp;ove Decision between Meetings…</source>
        <translation>&amp;Tynnu penderfyniad rhwng cyfarfodydd…</translation>
    </message>
    <message>
        <source>&amp;Report Decisions Taken between Meetings</source>
        <translation>&amp;Adrodd ar benderfyniadau rhwng cyfarfodydd</translation>
    </message>
    <message>
        <source>Go to the Latest &amp;Word on the Chosen Action</source>
        <translation>&amp;Mynd i’r gair diweddaraf am y cam gweithredu a ddewiswyd</translation>
    </message>
    <message>
        <source>&amp;Note the Chosen Decision</source>
        <translation>N&amp;odi’r penderfyniad a ddewiswyd</translation>
    </message>
    <message>
        <source>Chosen Decision Is &amp;Superseded by the Noted One, or No Longer</source>
        <translation>Di&amp;sodlir y penderfyniad a ddewiswyd gan yr un a nodwyd, neu ddim mwyach</translation>
    </message>
    <message>
        <source>Link the Chosen Decision with the No&amp;ted One, or No Longer</source>
        <translation>C&amp;ysylltu’r penderfyniad a ddewiswyd â’r un a nodwyd, neu ddim mwyach</translation>
    </message>
    <message>
        <source>&amp;Keep the Register’s Filter…</source>
        <translation>Cadw &amp;hidlydd y gofrestr…</translation>
    </message>
    <message>
        <source>&amp;Forget the Chosen Filter</source>
        <translation>An&amp;ghofio’r hidlydd a ddewiswyd</translation>
    </message>
    <message>
        <source>Say Who Yo&amp;u Are…</source>
        <translation>D&amp;weud pwy ydych chi…</translation>
    </message>
    <message>
        <source>name, signature</source>
        <translation>enw, llofnod</translation>
    </message>
    <message>
        <source>Take In an Old Action Lo&amp;g…</source>
        <translation>Dod â h&amp;en log camau gweithredu i mewn…</translation>
    </message>
    <message>
        <source>Export &amp;Action Log…</source>
        <translation>All&amp;forio’r log camau gweithredu…</translation>
    </message>
    <message>
        <source>Export &amp;Decision Register…</source>
        <translation>Allfor&amp;io’r gofrestr penderfyniadau…</translation>
    </message>
    <message>
        <source>Export Certified E&amp;xtract of the Chosen Decision…</source>
        <translation>Allforio detholiad ardystiedig o’r penderfyniad a ddewiswyd (&amp;Q)…</translation>
    </message>
    <message>
        <source>certificate, certified copy</source>
        <translation>tystysgrif, copi ardystiedig</translation>
    </message>
    <message>
        <source>Export &amp;Volume of Minutes…</source>
        <translation>Allforio cyfrol o gofnodion (&amp;X)…</translation>
    </message>
    <message>
        <source>bind, annual</source>
        <translation>rhwymo, blynyddol</translation>
    </message>
    <message>
        <source>&amp;Parties and Pseudonyms…</source>
        <translation>Partïon a ff&amp;ugenwau…</translation>
    </message>
    <message>
        <source>real names, alias, code, anonymous</source>
        <translation>enwau go iawn, alias, cod, dienw</translation>
    </message>
    <message>
        <source>&amp;Interests of the Chosen Person…</source>
        <translation>Buddiannau’r person a ddewiswyd (&amp;Z)…</translation>
    </message>
    <message>
        <source>conflict, declaration</source>
        <translation>gwrthdaro, datganiad</translation>
    </message>
    <message>
        <source>&amp;About Minutebook</source>
        <translation>&amp;Ynghylch Minutebook</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>fersiwn, trwydded</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Lefel %1</translation>
    </message>
    <message>
        <source>Safe View up to %1</source>
        <translation>Golwg ddiogel hyd at %1</translation>
    </message>
    <message>
        <source>Re&amp;sume Meeting</source>
        <translation>Ailddec&amp;hrau’r cyfarfod</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Committee</source>
        <translation>Agor y pwyllgor &amp;sampl</translation>
    </message>
    <message>
        <source>example, demo, try, tutorial</source>
        <translation>enghraifft, demo, rhoi cynnig, tiwtorial</translation>
    </message>
    <message>
        <source>Language the Window Spea&amp;ks…</source>
        <translation>&amp;Iaith y ffenestr…</translation>
    </message>
    <message>
        <source>German, French, Welsh, English, translation</source>
        <translation>Almaeneg, Ffrangeg, Cymraeg, Saesneg, cyfieithiad</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Llawlyfr</translation>
    </message>
    <message>
        <source>help, handbook, how to, guide, notation</source>
        <translation>cymorth, sut i, canllaw, nodiant</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Llyfr</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Cyfarfod</translation>
    </message>
    <message>
        <source>Stat&amp;us of the Minutes</source>
        <translation>Statws y cofnodion (&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Golygu</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Nodiadau</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Presenoldeb</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>G&amp;weld</translation>
    </message>
    <message>
        <source>Safe View &amp;up to</source>
        <translation>Golwg ddiogel h&amp;yd at</translation>
    </message>
    <message>
        <source>Pages of the Previe&amp;w</source>
        <translation>Tudalennau’r rhagolwg (&amp;Q)</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Ad&amp;olygu</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Co&amp;frestr</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Cymor&amp;th</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>Da&amp;dwneud: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>Ail&amp;wneud: %1</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Cloi</translation>
    </message>
    <message>
        <source>leave, away, passphrase, hide</source>
        <translation>gadael, i ffwrdd, cyfrinymadrodd, cuddio</translation>
    </message>
    <message>
        <source>&amp;Never Lock by Itself</source>
        <translation>&amp;Byth cloi ohono’i hun</translation>
    </message>
    <message>
        <source>idle, away</source>
        <translation>segur, i ffwrdd</translation>
    </message>
    <message>
        <source>Lock after &amp;5 Minutes without a Key</source>
        <translation>Cloi ar ôl &amp;5 munud heb fysell</translation>
    </message>
    <message>
        <source>Lock after &amp;15 Minutes without a Key</source>
        <translation>Cloi ar ôl &amp;15 munud heb fysell</translation>
    </message>
    <message>
        <source>Lock after &amp;60 Minutes without a Key</source>
        <translation>Cloi ar ôl &amp;60 munud heb fysell</translation>
    </message>
    <message>
        <source>Lock When I&amp;dle</source>
        <translation>Cloi pan fydd yn s&amp;egur</translation>
    </message>
    <message>
        <source>Mail to Somebod&amp;y Who Has the Draft…</source>
        <translation>E-bost at rywun sydd â’r drafft (&amp;V)…</translation>
    </message>
    <message>
        <source>write mail, remind, late</source>
        <translation>ysgrifennu e-bost, atgoffa, hwyr</translation>
    </message>
    <message>
        <source>New &amp;Line: Post-Meeting Note</source>
        <translation>Llinell newydd: n&amp;odyn wedi’r cyfarfod</translation>
    </message>
    <message>
        <source>after the meeting, since then, afterwards, footnote</source>
        <translation>ar ôl y cyfarfod, ers hynny, wedyn, troednodyn</translation>
    </message>
    <message>
        <source>&amp;What Is This Line?</source>
        <translation>&amp;Beth yw’r llinell hon?</translation>
    </message>
    <message>
        <source>help, notation, explain, kind, level, example</source>
        <translation>cymorth, nodiant, egluro, math, lefel, enghraifft</translation>
    </message>
    <message>
        <source>save, issue, publish, send, sign, PDF, ODT, HTML</source>
        <translation>cadw, cyhoeddi, anfon, llofnodi, PDF, ODT, HTML</translation>
    </message>
    <message>
        <source>remarks, feedback, circulation, readers</source>
        <translation>sylwadau, adborth, cylchrediad, darllenwyr</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>opened</source>
        <translation>agorwyd</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>allforiwyd</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>anfonwyd</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>cyfunwyd</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>newidiwyd y statws</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>cymeradwywyd</translation>
    </message>
    <message>
        <source>approval taken back</source>
        <translation>tynnwyd y gymeradwyaeth yn ôl</translation>
    </message>
    <message>
        <source>revision kept</source>
        <translation>cadwyd diwygiad</translation>
    </message>
    <message>
        <source>correction begun</source>
        <translation>dechreuwyd cywiriad</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>cywirwyd</translation>
    </message>
    <message>
        <source>correction given up</source>
        <translation>rhoddwyd y gorau i’r cywiriad</translation>
    </message>
    <message>
        <source>level changed</source>
        <translation>newidiwyd y lefel</translation>
    </message>
    <message>
        <source>ground given</source>
        <translation>rhoddwyd sail</translation>
    </message>
    <message>
        <source>ground changed</source>
        <translation>newidiwyd y sail</translation>
    </message>
    <message>
        <source>kept withheld</source>
        <translation>parhawyd i ddal yn ôl</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>israddiwyd</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hepgorwyd</translation>
    </message>
    <message>
        <source>waiver taken back</source>
        <translation>tynnwyd hepgoriad yn ôl</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>mewnforiwyd</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>dilëwyd</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>gwaredwyd</translation>
    </message>
    <message>
        <source>rekeyed</source>
        <translation>allwedd newydd</translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation>newidiwyd yr allweddi</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>adferwyd o gopi wrth gefn</translation>
    </message>
    <message>
        <source>recovered from a damaged book</source>
        <translation>achubwyd o lyfr a ddifrodwyd</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>Entry %1 of the audit trail is missing.</source>
        <translation>Mae cofnodiad %1 o’r trywydd archwilio ar goll.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail does not follow the one before it.</source>
        <translation>Nid yw cofnodiad %1 o’r trywydd archwilio yn dilyn yr un o’i flaen.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not as it was made.</source>
        <translation>Nid yw cofnodiad %1 o’r trywydd archwilio fel y cafodd ei wneud.</translation>
    </message>
    <message>
        <source>The audit trail ends before its entry %1.</source>
        <translation>Mae’r trywydd archwilio’n dod i ben cyn ei gofnodiad %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>of %1, which is still to come: the clock was wrong then, or is now</source>
        <translation>wedi’i ddyddio %1, sydd eto i ddod: roedd y cloc yn anghywir bryd hynny, neu mae’n anghywir nawr</translation>
    </message>
    <message>
        <source>less than an hour old</source>
        <translation>llai nag awr oed</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>llai nag awr oed</numerusform>
            <numerusform>1 awr oed</numerusform>
            <numerusform>%n awr oed</numerusform>
            <numerusform>%n awr oed</numerusform>
            <numerusform>%n awr oed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>llai na diwrnod oed</numerusform>
            <numerusform>1 diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
            <numerusform>%n diwrnod oed</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup. One is made when the book is opened in the window, or by “minutebook backups --make”.</source>
        <translation>Nid oes copi wrth gefn. Gwneir un pan agorir y llyfr yn y ffenestr, neu drwy “minutebook backups --make”.</translation>
    </message>
    <message>
        <source>There is one backup, %1.</source>
        <translation>Mae un copi wrth gefn, %1.</translation>
    </message>
    <message>
        <source>There are %1 backups: the newest is %2, the oldest %3.</source>
        <translation>Nifer y copïau wrth gefn yw %1: y diweddaraf yn %2, yr hynaf yn %3.</translation>
    </message>
</context>
<context>
    <name>BookDifference</name>
    <message>
        <source>papers</source>
        <translation>papurau</translation>
    </message>
    <message>
        <source>revisions</source>
        <translation>diwygiadau</translation>
    </message>
    <message>
        <source>decisions between meetings</source>
        <translation>penderfyniadau rhwng cyfarfodydd</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>partïon</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>sylwadau</translation>
    </message>
    <message>
        <source>waived findings</source>
        <translation>canfyddiadau a hepgorwyd</translation>
    </message>
    <message>
        <source>issued files</source>
        <translation>ffeiliau a gyhoeddwyd</translation>
    </message>
    <message>
        <source>Meeting %1 of %2</source>
        <translation>Cyfarfod %1, %2</translation>
    </message>
    <message>
        <source>%1 is in the backup alone.</source>
        <translation>Dim ond yn y copi wrth gefn y mae %1.</translation>
    </message>
    <message>
        <source>%1 is in the book alone.</source>
        <translation>Dim ond yn y llyfr y mae %1.</translation>
    </message>
    <message>
        <source>%1 reads otherwise: lines in the backup alone %2, in the book alone %3.</source>
        <translation>Mae %1 yn darllen yn wahanol: llinellau yn y copi wrth gefn yn unig %2, yn y llyfr yn unig %3.</translation>
    </message>
    <message>
        <source>The minutes in the backup are those in the book.</source>
        <translation>Y cofnodion sydd yn y llyfr yw’r cofnodion yn y copi wrth gefn.</translation>
    </message>
    <message>
        <source>Of %1 the backup has %2 and the book %3.</source>
        <translation>O ran %1, mae %2 yn y copi wrth gefn a %3 yn y llyfr.</translation>
    </message>
</context>
<context>
    <name>BookExportDialog</name>
    <message>
        <source>Action Log</source>
        <translation>Log camau gweithredu</translation>
    </message>
    <message>
        <source>Decision Register</source>
        <translation>Cofrestr penderfyniadau</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Cyfrol</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Detholiad</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Eitem %1</translation>
    </message>
</context>
<context>
    <name>BookFolder</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Nid JSON yw hwn: %1.</translation>
    </message>
    <message>
        <source>The folder was written by another version of Minutebook, whose files this one does not know.</source>
        <translation>Ysgrifennwyd y ffolder gan fersiwn arall o Minutebook, ac nid yw’r fersiwn hwn yn adnabod ei ffeiliau.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>Mae’r allwedd “%1” ar goll.</translation>
    </message>
    <message>
        <source>“%1” is no level of the scheme, so nobody can be cleared for it.</source>
        <translation>Nid yw “%1” yn un o lefelau’r cynllun, felly ni all neb fod wedi’i glirio ar ei chyfer.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Give one of the two another name.</source>
        <translation>Mae “%1” yma ddwywaith. Rhowch enw arall i un o’r ddau.</translation>
    </message>
    <message>
        <source>“%1” is nobody of people.csv.</source>
        <translation>Nid yw “%1” yn un o’r bobl yn people.csv.</translation>
    </message>
    <message>
        <source>“%1” is no logo as Minutebook keeps them.</source>
        <translation>Nid yw “%1” yn logo fel y mae Minutebook yn eu cadw.</translation>
    </message>
    <message>
        <source>What the key “%1” holds is not what Minutebook writes there.</source>
        <translation>Nid yw cynnwys yr allwedd “%1” yr hyn y mae Minutebook yn ei ysgrifennu yno.</translation>
    </message>
    <message>
        <source>Line %1 of this item does not say what stands in the column “text”.</source>
        <translation>Nid yw llinell %1 o’r eitem hon yn dweud yr hyn sydd yn y golofn “text”.</translation>
    </message>
    <message>
        <source>Entry %1 stands here twice.</source>
        <translation>Mae cofnodiad %1 yma ddwywaith.</translation>
    </message>
    <message>
        <source>There is no entry %1 in decisions.csv.</source>
        <translation>Nid oes cofnodiad %1 yn decisions.csv.</translation>
    </message>
    <message>
        <source>Nothing stands in the column “%1”, and something has to.</source>
        <translation>Nid oes dim yn y golofn “%1”, ac mae’n rhaid bod rhywbeth yno.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no date. Write it as 2024-03-05.</source>
        <translation>Nid yw “%1” yn y golofn “%2” yn ddyddiad. Ysgrifennwch ef fel 2024-03-05.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no moment. Write it as 2024-03-05T10:00:00Z.</source>
        <translation>Nid yw “%1” yn y golofn “%2” yn ddyddiad ac amser. Ysgrifennwch ef fel 2024-03-05T10:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no whole number from %3 on.</source>
        <translation>Nid yw “%1” yn y golofn “%2” yn rhif cyfan o %3 i fyny.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is neither “yes” nor “no”.</source>
        <translation>Nid yw “%1” yn y golofn “%2” yn “yes” nac yn “no”.</translation>
    </message>
    <message>
        <source>There is no file “%1” in the folder.</source>
        <translation>Nid oes ffeil “%1” yn y ffolder.</translation>
    </message>
    <message>
        <source>There is no meeting %1 in meetings.csv.</source>
        <translation>Nid oes cyfarfod %1 yn meetings.csv.</translation>
    </message>
    <message>
        <source>Meeting %1 has no item %2: items are counted from the first of its file.</source>
        <translation>Nid oes eitem %2 yng nghyfarfod %1: cyfrifir eitemau o’r gyntaf yn ei ffeil.</translation>
    </message>
    <message>
        <source>This file is missing. Put it back: an empty table has its row of headings all the same.</source>
        <translation>Mae’r ffeil hon ar goll. Rhowch hi yn ôl: mae rhes o benawdau mewn tabl gwag hefyd.</translation>
    </message>
    <message>
        <source>This file is not written in UTF-8. Save it so.</source>
        <translation>Nid yw’r ffeil hon wedi’i hysgrifennu mewn UTF-8. Cadwch hi felly.</translation>
    </message>
    <message>
        <source>A heading stands twice in the row of headings.</source>
        <translation>Mae pennawd ddwywaith yn y rhes o benawdau.</translation>
    </message>
    <message>
        <source>The row of headings lacks %1.</source>
        <translation>Mae %1 yn eisiau yn y rhes o benawdau.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. Put cells with a comma into quotation marks.</source>
        <translation>Mae mwy o gelloedd yn y rhes hon nag sydd o benawdau. Rhowch gelloedd sy’n cynnwys atalnod mewn dyfynodau.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed.</source>
        <translation>Mae dyfynnod yn y rhes hon heb ei gau.</translation>
    </message>
    <message>
        <source>“%1” is no way to decide between meetings. Write “%2” or “%3”.</source>
        <translation>Nid yw “%1” yn ffordd o benderfynu rhwng cyfarfodydd. Ysgrifennwch “%2” neu “%3”.</translation>
    </message>
    <message>
        <source>“%1” is not the file that was written here: its hash is another.</source>
        <translation>Nid “%1” yw’r ffeil a ysgrifennwyd yma: mae ei gwerth stwnsh yn wahanol.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file.</source>
        <translation>Nid yw “%1” yn enw ar ffeil.</translation>
    </message>
    <message>
        <source>this in line %1 of its file: %2</source>
        <translation>hyn yn llinell %1 o’i ffeil: %2</translation>
    </message>
    <message>
        <source>its date, place or other keys</source>
        <translation>ei ddyddiad, ei leoliad neu allweddi eraill</translation>
    </message>
    <message>
        <source>its tables of people</source>
        <translation>ei dablau o bobl</translation>
    </message>
    <message>
        <source>its item “%1”</source>
        <translation>ei eitem “%1”</translation>
    </message>
    <message>
        <source>“%1” is no register. Write “actions” or “decisions”.</source>
        <translation>Nid yw “%1” yn gofrestr. Ysgrifennwch “actions” neu “decisions”.</translation>
    </message>
    <message>
        <source>The filter is not JSON as Minutebook writes it.</source>
        <translation>Nid yw’r hidlydd yn JSON fel y mae Minutebook yn ei ysgrifennu.</translation>
    </message>
    <message>
        <source>“%1” is nothing that has a rule. Write “%2”, “%3” or “%4”.</source>
        <translation>Nid oes rheol ar gyfer “%1”. Ysgrifennwch “%2”, “%3” neu “%4”.</translation>
    </message>
    <message>
        <source>“%1” is no rule of how long something is kept.</source>
        <translation>Nid yw “%1” yn rheol ynghylch pa mor hir y cedwir rhywbeth.</translation>
    </message>
    <message>
        <source>No rule of that matter has so many years.</source>
        <translation>Nid oes gan unrhyw reol o’r math hwnnw gynifer o flynyddoedd.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can stand in the column “%2”.</source>
        <translation>Ni all “%1” fod yn y golofn “%2”.</translation>
    </message>
    <message>
        <source>“%1” is not in the column “bundle” of %2.</source>
        <translation>Nid yw “%1” yng ngholofn “bundle” %2.</translation>
    </message>
    <message>
        <source>There is no item %1 in this meeting.</source>
        <translation>Nid oes eitem %1 yn y cyfarfod hwn.</translation>
    </message>
    <message>
        <source>%1 is the file of meeting %2.</source>
        <translation>%1 yw ffeil cyfarfod %2.</translation>
    </message>
    <message>
        <source>Meeting %1 stands here twice.</source>
        <translation>Mae cyfarfod %1 yma ddwywaith.</translation>
    </message>
    <message>
        <source>No row of meetings.csv names this file. Add one, or take the file out of the folder.</source>
        <translation>Nid oes rhes yn meetings.csv yn enwi’r ffeil hon. Ychwanegwch un, neu tynnwch y ffeil o’r ffolder.</translation>
    </message>
    <message>
        <source>This item has no paper %1.</source>
        <translation>Nid oes papur %1 gan yr eitem hon.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a part is known by. Write “%2”, “%3”, “%4” or “%5”.</source>
        <translation>Nid yw “%1” yn rhywbeth yr adnabyddir rhan wrtho. Ysgrifennwch “%2”, “%3”, “%4” neu “%5”.</translation>
    </message>
    <message>
        <source>A part is a line or a paper. Leave one of the columns “line” and “paper” empty.</source>
        <translation>Llinell neu bapur yw rhan. Gadewch un o’r colofnau “line” a “paper” yn wag.</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>The document marks parts of it %1. Items that had no level of their own are %1 until somebody has looked through them and written another level in their headings.</source>
        <translation>Mae’r ddogfen yn marcio rhannau ohoni’n %1. Mae eitemau nad oedd ganddynt lefel eu hunain yn %1 nes i rywun edrych drwyddynt ac ysgrifennu lefel arall yn eu penawdau.</translation>
    </message>
    <message>
        <source>The first cell of each row of the table “%1” is not in this document: the program that wrote it leaves out headings of rows. Look them up in the original.</source>
        <translation>Nid yw cell gyntaf pob rhes o’r tabl “%1” yn y ddogfen hon: mae’r rhaglen a’i hysgrifennodd yn hepgor penawdau rhesi. Chwiliwch amdanynt yn y gwreiddiol.</translation>
    </message>
    <message>
        <source>The document says “%1”, which is no level of this committee’s. All its items are %2 until somebody has looked through them and written another level in their headings.</source>
        <translation>Mae’r ddogfen yn dweud “%1”, nad yw’n un o lefelau’r pwyllgor hwn. Mae ei holl eitemau yn %2 nes bod rhywun wedi edrych drwyddynt ac ysgrifennu lefel arall yn eu penawdau.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>a page is not as it was written</source>
        <translation>nid yw un dudalen fel y cafodd ei hysgrifennu</translation>
    </message>
</context>
<context>
    <name>Circumstances</name>
    <message>
        <source>no book is open</source>
        <translation>nid oes llyfr ar agor</translation>
    </message>
    <message>
        <source>not in the safe view</source>
        <translation>ddim yn yr olwg ddiogel</translation>
    </message>
    <message>
        <source>the book can only be read</source>
        <translation>dim ond darllen y llyfr a ellir</translation>
    </message>
    <message>
        <source>these minutes are not being corrected</source>
        <translation>nid yw’r cofnodion hyn yn cael eu cywiro</translation>
    </message>
    <message>
        <source>they are being corrected already</source>
        <translation>maent yn cael eu cywiro’n barod</translation>
    </message>
    <message>
        <source>the notes are not shown</source>
        <translation>ni ddangosir y nodiadau</translation>
    </message>
    <message>
        <source>no meeting is chosen</source>
        <translation>nid oes cyfarfod wedi’i ddewis</translation>
    </message>
    <message>
        <source>approved minutes are never deleted</source>
        <translation>ni chaiff cofnodion a gymeradwywyd byth eu dileu</translation>
    </message>
    <message>
        <source>the minutes can only be read</source>
        <translation>dim ond darllen y cofnodion a ellir</translation>
    </message>
    <message>
        <source>not at this point of the meeting</source>
        <translation>nid ar y pwynt hwn yn y cyfarfod</translation>
    </message>
    <message>
        <source>no item is chosen</source>
        <translation>nid oes eitem wedi’i dewis</translation>
    </message>
    <message>
        <source>the minutes of meeting %1, which is shown, are not approved yet</source>
        <translation>nid yw cofnodion cyfarfod %1, sydd i’w weld, wedi’u cymeradwyo eto</translation>
    </message>
    <message>
        <source>the minutes of meeting %1 are final</source>
        <translation>mae cofnodion cyfarfod %1 yn derfynol</translation>
    </message>
    <message>
        <source>the minutes of meeting %1 are approved</source>
        <translation>mae cofnodion cyfarfod %1 wedi’u cymeradwyo</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The same again: </source>
        <translation>Yr un peth eto: </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Cyfrinymadrodd %1: </translation>
    </message>
    <message>
        <source>Takes the passphrase that opens the book, or its recovery code, from FILE.</source>
        <translation>Yn cymryd y cyfrinymadrodd sy&apos;n agor y llyfr, neu ei god adfer, o FILE.</translation>
    </message>
    <message>
        <source>Leaves the book unencrypted: everybody who gets the file can read it.</source>
        <translation>Yn gadael y llyfr heb ei amgryptio: gall pawb sy&apos;n cael y ffeil ei ddarllen.</translation>
    </message>
    <message>
        <source>A plain book has no passphrase. Give --plain or a passphrase (--password-file, --key-file, MINUTEBOOK_KEY), not both.</source>
        <translation>Nid oes cyfrinymadrodd gan lyfr plaen. Rhowch --plain neu gyfrinymadrodd (--password-file, --key-file, MINUTEBOOK_KEY), nid y ddau.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot; in an audit trail. Give of these, parted by commas: %2.</source>
        <translation>Nid oes dim o&apos;r enw &quot;%1&quot; mewn trywydd archwilio. Rhowch rai o&apos;r rhain, wedi&apos;u gwahanu gan atalnodau: %2.</translation>
    </message>
    <message>
        <source>That is no day. Write it as in 2024-03-31.</source>
        <translation>Nid yw hwnnw&apos;n ddiwrnod. Ysgrifennwch ef fel 2024-03-31.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Give of these: %2.</source>
        <translation>Nid oes fformat &quot;%1&quot;. Rhowch un o&apos;r rhain: %2.</translation>
    </message>
    <message>
        <source>A file of format %1 is not for the terminal. Name it with -o FILE.</source>
        <translation>Nid yw ffeil mewn fformat %1 ar gyfer y derfynell. Enwch hi gyda -o FILE.</translation>
    </message>
    <message>
        <source>Writes the book&apos;s audit trail: what was issued, approved, corrected, waived and disposed of, by whom and when.</source>
        <translation>Yn ysgrifennu trywydd archwilio&apos;r llyfr: yr hyn a gyhoeddwyd, a gymeradwywyd, a gywirwyd, a hepgorwyd ac a waredwyd, gan bwy a phryd.</translation>
    </message>
    <message>
        <source>Only these, parted by commas: %1.</source>
        <translation>Y rhain yn unig, wedi&apos;u gwahanu gan atalnodau: %1.</translation>
    </message>
    <message>
        <source>Only what was entered on this day (UTC) and later, as in 2024-03-31.</source>
        <translation>Dim ond yr hyn a gofnodwyd ar y diwrnod hwn (UTC) ac wedyn, fel 2024-03-31.</translation>
    </message>
    <message>
        <source>Only what was entered on this day and earlier.</source>
        <translation>Dim ond yr hyn a gofnodwyd ar y diwrnod hwn a chyn hynny.</translation>
    </message>
    <message>
        <source>Only what is of this meeting.</source>
        <translation>Dim ond yr hyn sy&apos;n perthyn i&apos;r cyfarfod hwn.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for; by default &quot;confidential&quot;: everything. What tells of anything above it is not there, nor are numbers and hashes.</source>
        <translation>Y lefel uchaf y mae&apos;r darllenwyr wedi&apos;u clirio ar ei chyfer; &quot;confidential&quot; yw&apos;r rhagosodiad: popeth. Nid yw&apos;r hyn sy&apos;n sôn am unrhyw beth uwch ei phen yno, na rhifau a gwerthoedd stwnsh chwaith.</translation>
    </message>
    <message>
        <source>%1; by default what the file&apos;s name ends in, else table.</source>
        <translation>%1; y rhagosodiad yw&apos;r hyn y mae enw&apos;r ffeil yn gorffen ag ef, neu table fel arall.</translation>
    </message>
    <message>
        <source>Writes to FILE instead of standard output. That of a ceiling above the default level only its owner can read (0600).</source>
        <translation>Yn ysgrifennu i FILE yn lle&apos;r allbwn safonol. Dim ond ei berchennog a all ddarllen un â therfyn uwch na&apos;r lefel ragosodedig (0600).</translation>
    </message>
    <message>
        <source>%1 holds what %2 holds, and is sound.</source>
        <translation>Mae %1 yn cynnwys yr un peth â %2, ac mae&apos;n gyfan.</translation>
    </message>
    <message>
        <source>%1 is as %2 has it. As it was it is kept as %3.</source>
        <translation>Mae %1 fel y mae yn %2. Cedwir yr hyn ydoedd fel %3.</translation>
    </message>
    <message>
        <source>--preview changes nothing, and --replace does. Give one of them.</source>
        <translation>Nid yw --preview yn newid dim, ac mae --replace yn newid. Rhowch un ohonynt.</translation>
    </message>
    <message>
        <source>%1 has no backups. “minutebook backups %1 --make” makes one; the window does so by itself.</source>
        <translation>Nid oes copïau wrth gefn o %1. Mae “minutebook backups %1 --make” yn gwneud un; mae&apos;r ffenestr yn gwneud hynny ohoni&apos;i hun.</translation>
    </message>
    <message>
        <source>Copies the book with the file of its keys, while it may be in use, and checks the copy.</source>
        <translation>Yn copïo&apos;r llyfr gyda ffeil ei allweddi, hyd yn oed tra bo&apos;n cael ei ddefnyddio, ac yn gwirio&apos;r copi.</translation>
    </message>
    <message>
        <source>Makes a book of a backup, and checks it; over a file that is there only with --replace, which keeps that one.</source>
        <translation>Yn gwneud llyfr o gopi wrth gefn, ac yn ei wirio; dros ffeil sydd yno dim ond gyda --replace, sy&apos;n cadw honno.</translation>
    </message>
    <message>
        <source>Tells what differs between the backup and the book as it is, and changes nothing.</source>
        <translation>Yn dweud beth sy&apos;n wahanol rhwng y copi wrth gefn a&apos;r llyfr fel y mae, heb newid dim.</translation>
    </message>
    <message>
        <source>Sets the book that is there aside (NAME.before-restore.minutebook) and takes its place.</source>
        <translation>Yn rhoi&apos;r llyfr sydd yno o&apos;r neilltu (NAME.before-restore.minutebook) ac yn cymryd ei le.</translation>
    </message>
    <message>
        <source>Lists the backups that were made of the book by itself, the newest first.</source>
        <translation>Yn rhestru&apos;r copïau wrth gefn a wnaed o&apos;r llyfr yn awtomatig, y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>Makes a further one, as the window does when a book is opened, and daily.</source>
        <translation>Yn gwneud un arall, fel y gwna&apos;r ffenestr pan agorir llyfr, a phob dydd.</translation>
    </message>
    <message>
        <source>Reads all that can be read of a damaged book into a new one, and tells what was saved and what was not.</source>
        <translation>Yn darllen popeth y gellir ei ddarllen o lyfr a ddifrodwyd i lyfr newydd, ac yn dweud beth a achubwyd a beth na achubwyd.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>Mae %1 yn gyfan.</translation>
    </message>
    <message>
        <source>Reads every page and every paper of the book, walks the chains of its revisions and its audit trail, and tells what is damaged.</source>
        <translation>Yn darllen pob tudalen a phob papur yn y llyfr, yn dilyn cadwynau ei ddiwygiadau a&apos;i drywydd archwilio, ac yn dweud beth sydd wedi&apos;i ddifrodi.</translation>
    </message>
    <message>
        <source>Usage: minutebook [BOOK]</source>
        <translation>Defnydd: minutebook [BOOK]</translation>
    </message>
    <message>
        <source>       minutebook COMMAND ...</source>
        <translation>         minutebook COMMAND ...</translation>
    </message>
    <message>
        <source>Without a command the window opens. The commands work without a display; each takes --help:</source>
        <translation>Heb orchymyn mae&apos;r ffenestr yn agor. Mae&apos;r gorchmynion yn gweithio heb sgrin; mae pob un yn derbyn --help:</translation>
    </message>
    <message>
        <source>The passphrase of a book is that of --key-file FILE, else of the variable MINUTEBOOK_KEY, else it is asked for.</source>
        <translation>Cyfrinymadrodd llyfr yw&apos;r un yn --key-file FILE, neu fel arall yr un yn y newidyn MINUTEBOOK_KEY, neu fel arall gofynnir amdano.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 a leak was found.</source>
        <translation>Statws gadael: 0 gwnaed, 1 methwyd, 2 defnydd anghywir, 3 canfuwyd gollyngiad.</translation>
    </message>
    <message>
        <source>The minute book.</source>
        <translation>Y llyfr cofnodion.</translation>
    </message>
    <message>
        <source>The folder with the book&apos;s files.</source>
        <translation>Y ffolder gyda ffeiliau&apos;r llyfr.</translation>
    </message>
    <message>
        <source>A review file, as it was sent or came back.</source>
        <translation>Ffeil adolygu, fel y&apos;i hanfonwyd neu fel y daeth yn ôl.</translation>
    </message>
    <message>
        <source>A revision&apos;s number, or &quot;now&quot; for the notes as they are.</source>
        <translation>Rhif diwygiad, neu &quot;now&quot; am y nodiadau fel y maent.</translation>
    </message>
    <message>
        <source>A copy of the book, a book as any other.</source>
        <translation>Copi o&apos;r llyfr, llyfr fel unrhyw un arall.</translation>
    </message>
    <message>
        <source>The file, from wherever it comes.</source>
        <translation>Y ffeil, o ble bynnag y daw.</translation>
    </message>
    <message>
        <source>A meeting file, in minute notation.</source>
        <translation>Ffeil cyfarfod, mewn nodiant cofnodion.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Yn dangos y cymorth hwn.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Mae %1 yn eisiau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>Mae &quot;%1&quot; yn un arg yn ormod.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Mae --%1 yn eisiau.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>Rhoddwyd --%1 ddwywaith.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not &quot;%2&quot;.</source>
        <translation>Mae --%1 yn derbyn rhif cyfan, nid &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>See minutebook %1 --help.</source>
        <translation>Gweler minutebook %1 --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See minutebook --help.</source>
        <translation>Nid oes gorchymyn &quot;%1&quot;. Gweler minutebook --help.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. Give --paper A4 or Letter.</source>
        <translation>Nid oes papur &quot;%1&quot;. Rhowch --paper A4 neu Letter.</translation>
    </message>
    <message>
        <source>Makes a new minute book, encrypted under a key of its own that a passphrase opens, and gives out its recovery code.</source>
        <translation>Yn gwneud llyfr cofnodion newydd, wedi&apos;i amgryptio dan ei allwedd ei hun y mae cyfrinymadrodd yn ei hagor, ac yn rhoi ei god adfer.</translation>
    </message>
    <message>
        <source>The committee&apos;s name.</source>
        <translation>Enw&apos;r pwyllgor.</translation>
    </message>
    <message>
        <source>The committee&apos;s abbreviation, as in the numbers of its actions.</source>
        <translation>Talfyriad y pwyllgor, fel yn rhifau ei gamau gweithredu.</translation>
    </message>
    <message>
        <source>The classification scheme: SEC, TLP, or a file of one&apos;s own that ends in .json. &quot;minutebook scheme&quot; writes one to begin with.</source>
        <translation>Y cynllun dosbarthu: SEC, TLP, neu ffeil eich hun sy&apos;n gorffen â .json. Mae &quot;minutebook scheme&quot; yn ysgrifennu un i ddechrau arni.</translation>
    </message>
    <message>
        <source>The committee&apos;s seats and people: a table with the headings Category, Name, Initials, Votes, Alternates, Clearance.</source>
        <translation>Seddi a phobl y pwyllgor: tabl â&apos;r penawdau Category, Name, Initials, Votes, Alternates, Clearance.</translation>
    </message>
    <message>
        <source>Those whom the notes call by pseudonyms: a table with the headings category, code, real-name, since, remark.</source>
        <translation>Y rhai y mae&apos;r nodiadau&apos;n eu galw wrth ffugenwau: tabl â&apos;r penawdau category, code, real-name, since, remark.</translation>
    </message>
    <message>
        <source>What makes a meeting able to decide: 6, 2/3, &gt;1/2 or Pilots=1, parted by commas.</source>
        <translation>Yr hyn sy&apos;n galluogi cyfarfod i benderfynu: 6, 2/3, &gt;1/2 neu Pilots=1, wedi&apos;u gwahanu gan atalnodau.</translation>
    </message>
    <message>
        <source>The paper that minutes are printed on, A4 or Letter.</source>
        <translation>Y papur yr argreffir cofnodion arno, A4 neu Letter.</translation>
    </message>
    <message>
        <source>The committee&apos;s logo for page one: a PNG or SVG picture.</source>
        <translation>Logo&apos;r pwyllgor ar gyfer tudalen un: llun PNG neu SVG.</translation>
    </message>
    <message>
        <source>A line for the foot of each page, at most as long as one fits there.</source>
        <translation>Llinell ar gyfer troed pob tudalen, heb fod yn hwy nag y mae lle iddi yno.</translation>
    </message>
    <message>
        <source>--line 0: the item itself</source>
        <translation>--line 0: yr eitem ei hun</translation>
    </message>
    <message>
        <source>Nothing is withheld of item %1 of meeting %2. List what is: minutebook withheld BOOK --meeting %2.</source>
        <translation>Ni ddelir dim yn ôl o eitem %1 o gyfarfod %2. Rhestrwch yr hyn a ddelir yn ôl: minutebook withheld BOOK --meeting %2.</translation>
    </message>
    <message>
        <source>Of item %1 several parts are withheld, or none begins there. Give one of these: %2.</source>
        <translation>O eitem %1 delir sawl rhan yn ôl, neu nid oes yr un yn dechrau yno. Rhowch un o&apos;r rhain: %2.</translation>
    </message>
    <message>
        <source>It is %1 now. Revision %2 of the minutes of meeting %3 has the release note.</source>
        <translation>Mae&apos;n %1 nawr. Yn niwygiad %2 o gofnodion cyfarfod %3 y mae&apos;r nodyn rhyddhau.</translation>
    </message>
    <message>
        <source>It is %1 now, in the draft minutes of meeting %2.</source>
        <translation>Mae&apos;n %1 nawr, yng nghofnodion drafft cyfarfod %2.</translation>
    </message>
    <message>
        <source>Gives a part that is withheld a lower level; in approved minutes as a correction with a release note.</source>
        <translation>Yn rhoi lefel is i ran a ddelir yn ôl; mewn cofnodion a gymeradwywyd, fel cywiriad gyda nodyn rhyddhau.</translation>
    </message>
    <message>
        <source>The item&apos;s number, or its place where items have none.</source>
        <translation>Rhif yr eitem, neu ei lle lle nad oes rhifau ar yr eitemau.</translation>
    </message>
    <message>
        <source>The line of its notes, from 1, at which the part begins; 0: the item itself. Needed where several parts of the item are withheld.</source>
        <translation>Y llinell yn ei nodiadau, o 1, lle mae&apos;r rhan yn dechrau; 0: yr eitem ei hun. Mae ei angen lle delir sawl rhan o&apos;r eitem yn ôl.</translation>
    </message>
    <message>
        <source>In place of a line, a paper of the item, by its place among them, from 1.</source>
        <translation>Yn lle llinell, papur yr eitem, yn ôl ei le yn eu plith, o 1.</translation>
    </message>
    <message>
        <source>The new level.</source>
        <translation>Y lefel newydd.</translation>
    </message>
    <message>
        <source>Why its new readers may see it: they are told.</source>
        <translation>Pam y caiff ei ddarllenwyr newydd ei weld: dywedir wrthynt.</translation>
    </message>
    <message>
        <source>A certificate is a file of its own. Give --certificate another name.</source>
        <translation>Mae tystysgrif yn ffeil ar wahân. Rhowch enw arall i --certificate.</translation>
    </message>
    <message>
        <source>Only a PDF can have a password. Give --format pdf, or leave --password-file out.</source>
        <translation>Dim ond PDF a all gael cyfrinair. Rhowch --format pdf, neu gadewch --password-file allan.</translation>
    </message>
    <message>
        <source>Only a numbered copy has a reader. Give --copy N or --copy N/OF.</source>
        <translation>Dim ond copi wedi&apos;i rifo sydd â darllenydd. Rhowch --copy N neu --copy N/OF.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a copy. Give --copy 3, or --copy 3/5 for the third of five.</source>
        <translation>Nid yw &quot;%1&quot; yn rhif copi. Rhowch --copy 3, neu --copy 3/5 am y trydydd o bump.</translation>
    </message>
    <message>
        <source>--meeting is missing.</source>
        <translation>Mae --meeting yn eisiau.</translation>
    </message>
    <message>
        <source>What format &quot;%1&quot; is to have is not clear. Give --format with one of these: %2.</source>
        <translation>Nid yw&apos;n glir pa fformat y dylai &quot;%1&quot; ei gael. Rhowch --format gydag un o&apos;r rhain: %2.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. Give --kind minutes, agenda, attendance or volume.</source>
        <translation>Nid oes math &quot;%1&quot;. Rhowch --kind minutes, agenda, attendance neu volume.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for, or &quot;confidential&quot; for everything.</source>
        <translation>Y lefel uchaf y mae&apos;r darllenwyr wedi&apos;u clirio ar ei chyfer, neu &quot;confidential&quot; am bopeth.</translation>
    </message>
    <message>
        <source>The file to write. That of an edition above the default level only its owner can read (0600).</source>
        <translation>Y ffeil i&apos;w hysgrifennu. Dim ond ei pherchennog a all ddarllen un argraffiad uwch na&apos;r lefel ragosodedig (0600).</translation>
    </message>
    <message>
        <source>What to write: minutes, agenda, attendance, or volume: the approved minutes of many meetings as one PDF.</source>
        <translation>Beth i&apos;w ysgrifennu: minutes, agenda, attendance, neu volume: cofnodion cymeradwy llawer o gyfarfodydd yn un PDF.</translation>
    </message>
    <message>
        <source>Of a volume: the meetings of this year alone.</source>
        <translation>O gyfrol: cyfarfodydd y flwyddyn hon yn unig.</translation>
    </message>
    <message>
        <source>One of %1; by default what the file&apos;s name ends in.</source>
        <translation>Un o %1; y rhagosodiad yw&apos;r hyn y mae enw&apos;r ffeil yn gorffen ag ef.</translation>
    </message>
    <message>
        <source>Numbers the copy, on every page: 3, or 3/5 for the third of five.</source>
        <translation>Yn rhifo&apos;r copi, ar bob tudalen: 3, neu 3/5 am y trydydd o bump.</translation>
    </message>
    <message>
        <source>Whom the numbered copy is for.</source>
        <translation>Ar gyfer pwy y mae&apos;r copi wedi&apos;i rifo.</translation>
    </message>
    <message>
        <source>Encrypts the PDF (AES-256) with the passphrase in FILE. It is no PDF/A then.</source>
        <translation>Yn amgryptio&apos;r PDF (AES-256) â&apos;r cyfrinymadrodd yn FILE. Nid PDF/A mohono wedyn.</translation>
    </message>
    <message>
        <source>Writes to FILE what the search for all that is withheld came to: as JSON if it ends in .json. Only its owner can read it (0600).</source>
        <translation>Yn ysgrifennu i FILE ganlyniad y chwiliad am bopeth a ddelir yn ôl: fel JSON os yw&apos;n gorffen â .json. Dim ond ei pherchennog a all ei darllen (0600).</translation>
    </message>
    <message>
        <source>Writes one edition of a meeting&apos;s minutes, agenda or attendance record, or of many meetings&apos; minutes: what its readers may see, and nothing above.</source>
        <translation>Yn ysgrifennu un argraffiad o gofnodion, agenda neu gofnod presenoldeb cyfarfod, neu o gofnodion llawer o gyfarfodydd: yr hyn y caiff ei ddarllenwyr ei weld, a dim uwchlaw hynny.</translation>
    </message>
    <message>
        <source>A volume takes no --%1. Leave it out.</source>
        <translation>Nid yw cyfrol yn derbyn --%1. Gadewch ef allan.</translation>
    </message>
    <message>
        <source>A volume is a PDF. Give --format pdf, or leave it out.</source>
        <translation>PDF yw cyfrol. Rhowch --format pdf, neu gadewch ef allan.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>dim cyfarfodydd</numerusform>
            <numerusform>1 cyfarfod</numerusform>
            <numerusform>%n o gyfarfodydd</numerusform>
            <numerusform>%n o gyfarfodydd</numerusform>
            <numerusform>%n o gyfarfodydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>dim ffeiliau</numerusform>
            <numerusform>1 ffeil</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
            <numerusform>%n o ffeiliau</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the clear there, own notes and real names too: keep the folder as you keep the passphrase, and delete it when it has served.</source>
        <translation>Mae popeth yn eglur yno, gan gynnwys nodiadau personol ac enwau go iawn: cadwch y ffolder fel y byddech yn cadw&apos;r cyfrinymadrodd, a&apos;i ddileu pan fydd wedi gwneud ei waith.</translation>
    </message>
    <message>
        <source>Writes the whole book as files into a folder that is empty: meetings as notation, all else as tables. Nothing of it is encrypted there. Revisions, what was issued and the audit trail stay in the book.</source>
        <translation>Yn ysgrifennu&apos;r llyfr cyfan fel ffeiliau i ffolder gwag: cyfarfodydd fel nodiant, popeth arall fel tablau. Nid oes dim ohono wedi&apos;i amgryptio yno. Mae diwygiadau, yr hyn a gyhoeddwyd a&apos;r trywydd archwilio yn aros yn y llyfr.</translation>
    </message>
    <message>
        <source>Makes a new book of such a folder, whole or not at all.</source>
        <translation>Yn gwneud llyfr newydd o ffolder o&apos;r fath, yn gyfan neu ddim o gwbl.</translation>
    </message>
    <message>
        <source>it is another file than the one that was written</source>
        <translation>mae&apos;n ffeil wahanol i&apos;r un a ysgrifennwyd</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>ni ellir creu&apos;r ffolder</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>nid yw&apos;n ffolder</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… a dim mwy</numerusform>
            <numerusform>… ac 1 arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>it is neither a meeting file nor DOCX, ODT, HTML or text</source>
        <translation>nid yw&apos;n ffeil cyfarfod nac yn DOCX, ODT, HTML na thestun</translation>
    </message>
    <message>
        <source>%1: meeting %2</source>
        <translation>%1: cyfarfod %2</translation>
    </message>
    <message>
        <source>%1 as notation</source>
        <translation>%1 fel nodiant</translation>
    </message>
    <message>
        <source>%1: meeting %2 of %3, a draft with %4, %5 and %6; %7. Look through what was made of it.</source>
        <translation>%1: cyfarfod %2, %3, drafft gyda %4, %5 a %6; %7. Edrychwch drwy&apos;r hyn a wnaed ohono.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>dim eitemau</numerusform>
            <numerusform>1 eitem</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>dim pobl</numerusform>
            <numerusform>1 person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>dim camau gweithredu</numerusform>
            <numerusform>1 cam gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>dim sylwadau</numerusform>
            <numerusform>1 sylw</numerusform>
            <numerusform>%n o sylwadau</numerusform>
            <numerusform>%n o sylwadau</numerusform>
            <numerusform>%n o sylwadau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no file that ends in .minutes.md.</source>
        <translation>Nid oes ffeil yn %1 sy&apos;n gorffen â .minutes.md.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) taken</source>
        <translation>
            <numerusform>ni chymerwyd unrhyw gyfarfod</numerusform>
            <numerusform>cymerwyd 1 cyfarfod</numerusform>
            <numerusform>cymerwyd %n o gyfarfodydd</numerusform>
            <numerusform>cymerwyd %n o gyfarfodydd</numerusform>
            <numerusform>cymerwyd %n o gyfarfodydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>ni wrthodwyd unrhyw ffeil</numerusform>
            <numerusform>gwrthodwyd 1 ffeil</numerusform>
            <numerusform>gwrthodwyd %n o ffeiliau</numerusform>
            <numerusform>gwrthodwyd %n o ffeiliau</numerusform>
            <numerusform>gwrthodwyd %n o ffeiliau</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2024-03-05.</source>
        <translation>Nid yw &quot;%1&quot; yn ddyddiad. Ysgrifennwch ef fel 2024-03-05.</translation>
    </message>
    <message>
        <source>--meeting and --date are told of one old document; a meeting file says them itself.</source>
        <translation>Ar gyfer un hen ddogfen y rhoddir --meeting a --date; mae ffeil cyfarfod yn eu dweud ei hun.</translation>
    </message>
    <message>
        <source>The number of old minutes that do not say it, or say another.</source>
        <translation>Rhif hen gofnodion nad ydynt yn ei ddweud, neu sy&apos;n dweud un arall.</translation>
    </message>
    <message>
        <source>Their date, as 2024-03-05.</source>
        <translation>Eu dyddiad, fel 2024-03-05.</translation>
    </message>
    <message>
        <source>Takes the place of a meeting that is in the book already, but not of an approved one.</source>
        <translation>Yn cymryd lle cyfarfod sydd eisoes yn y llyfr, ond nid un a gymeradwywyd.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so it has no key, and everybody can open it. To make an encrypted book of it, write it as a folder (minutebook export-folder) and make a new book of that.</source>
        <translation>Nid yw %1 wedi&apos;i amgryptio, felly nid oes allwedd iddo, a gall pawb ei agor. I wneud llyfr wedi&apos;i amgryptio ohono, ysgrifennwch ef fel ffolder (minutebook export-folder) a gwnewch lyfr newydd o hwnnw.</translation>
    </message>
    <message>
        <source>New passphrase of %1: </source>
        <translation>Cyfrinymadrodd newydd %1: </translation>
    </message>
    <message>
        <source>Give one of --add, --remove and --change at a time.</source>
        <translation>Rhowch un o --add, --remove a --change ar y tro.</translation>
    </message>
    <message>
        <source>%1 has a new key. As it was it is kept as %2, and still opens for whoever could open it: delete that when the new one has been looked at. So do the backups that were made before.</source>
        <translation>Mae gan %1 allwedd newydd. Cedwir yr hyn ydoedd fel %2, ac mae hwnnw&apos;n dal i agor i bwy bynnag a allai ei agor: dilëwch ef ar ôl edrych ar yr un newydd. Felly hefyd y copïau wrth gefn a wnaed cynt.</translation>
    </message>
    <message>
        <source>To be added again, each with a passphrase (minutebook keys %1 --add NAME): %2</source>
        <translation>I&apos;w hychwanegu eto, bob un â chyfrinymadrodd (minutebook keys %1 --add NAME): %2</translation>
    </message>
    <message>
        <source>Takes the new passphrase from FILE instead of the terminal.</source>
        <translation>Yn cymryd y cyfrinymadrodd newydd o FILE yn lle&apos;r derfynell.</translation>
    </message>
    <message>
        <source>Lists who can open the book, and adds, removes or changes a passphrase, which leaves the book as it is.</source>
        <translation>Yn rhestru pwy sy&apos;n gallu agor y llyfr, ac yn ychwanegu, yn tynnu neu&apos;n newid cyfrinymadrodd, gan adael y llyfr fel y mae.</translation>
    </message>
    <message>
        <source>Gives somebody a passphrase.</source>
        <translation>Yn rhoi cyfrinymadrodd i rywun.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s passphrase away. Copies of the book that they kept still open: see minutebook rekey.</source>
        <translation>Yn tynnu cyfrinymadrodd rhywun oddi arno. Mae copïau o&apos;r llyfr a gadwodd yn dal i agor: gweler minutebook rekey.</translation>
    </message>
    <message>
        <source>Gives somebody another passphrase.</source>
        <translation>Yn rhoi cyfrinymadrodd arall i rywun.</translation>
    </message>
    <message>
        <source>Writes the recovery code to FILE; - is standard output.</source>
        <translation>Yn ysgrifennu&apos;r cod adfer i FILE; - yw&apos;r allbwn safonol.</translation>
    </message>
    <message>
        <source>Gives the book a new key: encrypts it anew, checks that, and keeps the book as it was beside it.</source>
        <translation>Yn rhoi allwedd newydd i&apos;r llyfr: yn ei amgryptio o&apos;r newydd, yn gwirio hynny, ac yn cadw&apos;r llyfr fel yr oedd wrth ei ymyl.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>dim canfyddiadau</numerusform>
            <numerusform>1 canfyddiad</numerusform>
            <numerusform>%n o ganfyddiadau</numerusform>
            <numerusform>%n o ganfyddiadau</numerusform>
            <numerusform>%n o ganfyddiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>dim un wedi&apos;i hepgor</numerusform>
            <numerusform>1 wedi&apos;i hepgor</numerusform>
            <numerusform>%n wedi&apos;u hepgor</numerusform>
            <numerusform>%n wedi&apos;u hepgor</numerusform>
            <numerusform>%n wedi&apos;u hepgor</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what in a meeting looks like a mistake or is worth a look, waived findings left out. Lines are those of what &quot;write --own-notes&quot; writes.</source>
        <translation>Yn dweud beth mewn cyfarfod sy&apos;n edrych fel camgymeriad neu sy&apos;n werth cip, gan adael canfyddiadau a hepgorwyd allan. Llinellau&apos;r hyn y mae &quot;write --own-notes&quot; yn ei ysgrifennu yw&apos;r llinellau.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>cofnodion</translation>
    </message>
    <message>
        <source>an agenda</source>
        <translation>agenda</translation>
    </message>
    <message>
        <source>an attendance record</source>
        <translation>cofnod presenoldeb</translation>
    </message>
    <message>
        <source>an action log</source>
        <translation>log camau gweithredu</translation>
    </message>
    <message>
        <source>a decision register</source>
        <translation>cofrestr penderfyniadau</translation>
    </message>
    <message>
        <source>a volume of minutes</source>
        <translation>cyfrol o gofnodion</translation>
    </message>
    <message>
        <source>an audit trail</source>
        <translation>trywydd archwilio</translation>
    </message>
    <message>
        <source>an edition</source>
        <translation>argraffiad</translation>
    </message>
    <message>
        <source>Writes over a file that does not say what it is. One that holds another edition is not written over in any case.</source>
        <translation>Yn ysgrifennu dros ffeil nad yw&apos;n dweud beth ydyw. Ni ysgrifennir dros un sy&apos;n cynnwys argraffiad arall beth bynnag.</translation>
    </message>
    <message>
        <source>a %1 edition</source>
        <translation>argraffiad %1</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>tystysgrif</translation>
    </message>
    <message>
        <source>a meeting file</source>
        <translation>ffeil cyfarfod</translation>
    </message>
    <message>
        <source>a classification scheme</source>
        <translation>cynllun dosbarthu</translation>
    </message>
    <message>
        <source>Writes the recovery code to FILE instead of standard output.</source>
        <translation>Yn ysgrifennu&apos;r cod adfer i FILE yn lle&apos;r allbwn safonol.</translation>
    </message>
    <message>
        <source>Whose passphrase it is; without it, the name of the system&apos;s user.</source>
        <translation>Pwy biau&apos;r cyfrinymadrodd; hebddo, enw defnyddiwr y system.</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Ysgrifennydd</translation>
    </message>
    <message>
        <source>Takes the first passphrase from FILE instead of the terminal.</source>
        <translation>Yn cymryd y cyfrinymadrodd cyntaf o FILE yn lle&apos;r derfynell.</translation>
    </message>
    <message>
        <source>Makes a book without a key of its own, which opens by the passphrase in FILE directly (as MINUTEBOOK_KEY does).</source>
        <translation>Yn gwneud llyfr heb ei allwedd ei hun, sy&apos;n agor yn uniongyrchol â&apos;r cyfrinymadrodd yn FILE (fel y gwna MINUTEBOOK_KEY).</translation>
    </message>
    <message>
        <source>A book opens by a passphrase directly, or has a key of its own. Give --key-file or --password-file, not both.</source>
        <translation>Mae llyfr yn agor yn uniongyrchol â chyfrinymadrodd, neu mae ganddo ei allwedd ei hun. Rhowch --key-file neu --password-file, nid y ddau.</translation>
    </message>
    <message>
        <source>Passphrase of the new book: </source>
        <translation>Cyfrinymadrodd y llyfr newydd: </translation>
    </message>
    <message>
        <source>The recovery code of %1 opens it without a passphrase, and without the file of its keys. Write it down, lock it away, and keep no copy on this machine:</source>
        <translation>Mae cod adfer %1 yn ei agor heb gyfrinymadrodd, a heb ffeil ei allweddi. Ysgrifennwch ef, clowch ef o&apos;r golwg, a pheidiwch â chadw copi ar y peiriant hwn:</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>cymerodd ormod o amser</translation>
    </message>
    <message>
        <source>it is no such document</source>
        <translation>nid yw&apos;n ddogfen o&apos;r fath</translation>
    </message>
    <message>
        <source>pandoc or LibreOffice</source>
        <translation>pandoc neu LibreOffice</translation>
    </message>
    <message>
        <source>The meeting&apos;s number.</source>
        <translation>Rhif y cyfarfod.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Give --format text or json.</source>
        <translation>Nid oes fformat &quot;%1&quot;. Rhowch --format text neu json.</translation>
    </message>
    <message>
        <source>Give --meeting N, for a volume --year YEAR or --all, or for an action log or decision register --register.</source>
        <translation>Rhowch --meeting N, am gyfrol --year YEAR neu --all, neu am log camau gweithredu neu gofrestr penderfyniadau --register.</translation>
    </message>
    <message>
        <source>Searches a file for all that an edition withholds, and certifies that nothing of it is there.</source>
        <translation>Yn chwilio ffeil am bopeth y mae argraffiad yn ei ddal yn ôl, ac yn ardystio nad oes dim ohono yno.</translation>
    </message>
    <message>
        <source>Of a volume: the year whose approved meetings it binds.</source>
        <translation>O gyfrol: y flwyddyn y mae&apos;n rhwymo ei chyfarfodydd cymeradwy.</translation>
    </message>
    <message>
        <source>Of a volume: it binds the approved meetings of all years.</source>
        <translation>O gyfrol: mae&apos;n rhwymo cyfarfodydd cymeradwy pob blwyddyn.</translation>
    </message>
    <message>
        <source>Of an action log or a decision register, in whatever format: it is of the whole book.</source>
        <translation>O log camau gweithredu neu gofrestr penderfyniadau, ym mha fformat bynnag: mae&apos;n ymwneud â&apos;r llyfr cyfan.</translation>
    </message>
    <message>
        <source>The edition whose readers get the file: a level, or &quot;confidential&quot;.</source>
        <translation>Yr argraffiad y mae ei ddarllenwyr yn cael y ffeil: lefel, neu &quot;confidential&quot;.</translation>
    </message>
    <message>
        <source>Takes the PDF&apos;s password from FILE.</source>
        <translation>Yn cymryd cyfrinair y PDF o FILE.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text neu json.</translation>
    </message>
    <message>
        <source>Writes the certificate to FILE, which only its owner can read then (0600), instead of standard output.</source>
        <translation>Yn ysgrifennu&apos;r dystysgrif i FILE, na all neb ond ei pherchennog ei darllen wedyn (0600), yn lle&apos;r allbwn safonol.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;. Give of these, parted by commas: %2.</source>
        <translation>Nid oes statws &quot;%1&quot;. Rhowch rai o&apos;r rhain, wedi&apos;u gwahanu gan atalnodau: %2.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for, or &quot;confidential&quot; for everything; by default the scheme&apos;s default level. What is above it is not there.</source>
        <translation>Y lefel uchaf y mae&apos;r darllenwyr wedi&apos;u clirio ar ei chyfer, neu &quot;confidential&quot; am bopeth; y rhagosodiad yw lefel ragosodedig y cynllun. Nid yw&apos;r hyn sydd uwch ei phen yno.</translation>
    </message>
    <message>
        <source>Lists the actions of all meetings by the latest word on each that its readers may see.</source>
        <translation>Yn rhestru camau gweithredu pob cyfarfod yn ôl y gair diweddaraf am bob un y caiff ei ddarllenwyr ei weld.</translation>
    </message>
    <message>
        <source>Only actions of these statuses, parted by commas: %1.</source>
        <translation>Dim ond camau gweithredu â&apos;r statysau hyn, wedi&apos;u gwahanu gan atalnodau: %1.</translation>
    </message>
    <message>
        <source>Only actions of this owner, as the notes name them.</source>
        <translation>Dim ond camau gweithredu&apos;r perchennog hwn, fel y mae&apos;r nodiadau&apos;n ei enwi.</translation>
    </message>
    <message>
        <source>Lists the decisions of all meetings that its readers may see.</source>
        <translation>Yn rhestru penderfyniadau pob cyfarfod y caiff ei ddarllenwyr eu gweld.</translation>
    </message>
    <message>
        <source>Only decisions with these verbs, parted by commas: AGREED, NOTED, ...</source>
        <translation>Dim ond penderfyniadau â&apos;r berfau hyn, wedi&apos;u gwahanu gan atalnodau: AGREED, NOTED, ...</translation>
    </message>
    <message>
        <source>Takes the review file&apos;s own passphrase from FILE.</source>
        <translation>Yn cymryd cyfrinymadrodd y ffeil adolygu ei hun o FILE.</translation>
    </message>
    <message>
        <source>an old review file</source>
        <translation>hen ffeil adolygu</translation>
    </message>
    <message>
        <source>%1 is for %2. Tell them the passphrase by another way than the file.</source>
        <translation>Ar gyfer %2 y mae %1. Rhowch y cyfrinymadrodd iddynt drwy ffordd wahanol i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Up to %1, for %2</source>
        <translation>Hyd at %1, ar gyfer %2</translation>
    </message>
    <message>
        <source>Comments are wanted by %1</source>
        <translation>Mae angen sylwadau erbyn %1</translation>
    </message>
    <message>
        <source>SHA-256 of its PDF: %1</source>
        <translation>SHA-256 ei PDF: %1</translation>
    </message>
    <message>
        <source>Returned by %1 on %2</source>
        <translation>Dychwelwyd gan %1 ar %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>dim sylwadau</numerusform>
            <numerusform>1 sylw</numerusform>
            <numerusform>%n o sylwadau</numerusform>
            <numerusform>%n o sylwadau</numerusform>
            <numerusform>%n o sylwadau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all that %2 says in it was known already</source>
        <translation>%1: roedd popeth y mae %2 yn ei ddweud ynddi eisoes yn hysbys</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new comment(s) of %2</source>
        <translation>
            <numerusform>%1: dim sylwadau newydd gan %2</numerusform>
            <numerusform>%1: 1 sylw newydd gan %2</numerusform>
            <numerusform>%1: %n o sylwadau newydd gan %2</numerusform>
            <numerusform>%1: %n o sylwadau newydd gan %2</numerusform>
            <numerusform>%1: %n o sylwadau newydd gan %2</numerusform>
        </translation>
    </message>
    <message>
        <source>; on an earlier draft than the latest that was sent</source>
        <translation>; ar ddrafft cynharach na&apos;r diweddaraf a anfonwyd</translation>
    </message>
    <message>
        <source>Writes an edition of a meeting&apos;s minutes as a file for one reader to comment on, encrypted, and keeps that it was sent.</source>
        <translation>Yn ysgrifennu argraffiad o gofnodion cyfarfod fel ffeil i un darllenydd roi sylwadau arni, wedi&apos;i hamgryptio, ac yn cofnodi iddi gael ei hanfon.</translation>
    </message>
    <message>
        <source>The reader, by name: one of the committee&apos;s people.</source>
        <translation>Y darllenydd, wrth ei enw: un o bobl y pwyllgor.</translation>
    </message>
    <message>
        <source>The level up to which the edition shows; not above the reader&apos;s clearance.</source>
        <translation>Y lefel y mae&apos;r argraffiad yn dangos hyd ati; heb fod yn uwch na chliriad y darllenydd.</translation>
    </message>
    <message>
        <source>The review file, whose name ends in .minutereview.</source>
        <translation>Y ffeil adolygu, y mae ei henw&apos;n gorffen â .minutereview.</translation>
    </message>
    <message>
        <source>The day by which comments are wanted: 2024-03-05.</source>
        <translation>Y diwrnod y mae angen sylwadau erbyn iddo: 2024-03-05.</translation>
    </message>
    <message>
        <source>Tells what is in a review file, with the comments. No book is needed.</source>
        <translation>Yn dweud beth sydd mewn ffeil adolygu, gyda&apos;r sylwadau. Nid oes angen llyfr.</translation>
    </message>
    <message>
        <source>Takes the comments of review files into the book, each once, and lists them. The notes are not changed.</source>
        <translation>Yn casglu sylwadau ffeiliau adolygu i&apos;r llyfr, bob un unwaith, ac yn eu rhestru. Ni newidir y nodiadau.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No revision has been kept of these minutes yet.</source>
        <translation>Nid oes diwygiad o&apos;r cofnodion hyn wedi&apos;i gadw eto.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>diwygiad %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>nawr</translation>
    </message>
    <message>
        <source>Nothing differs in this edition.</source>
        <translation>Nid oes dim yn wahanol yn yr argraffiad hwn.</translation>
    </message>
    <message>
        <source>Lists the revisions of a meeting&apos;s minutes: what was sent out, approved and corrected, with their hashes.</source>
        <translation>Yn rhestru diwygiadau cofnodion cyfarfod: yr hyn a anfonwyd, a gymeradwywyd ac a gywirwyd, gyda&apos;u gwerthoedd stwnsh.</translation>
    </message>
    <message>
        <source>table or json; by default table.</source>
        <translation>table neu json; table yw&apos;r rhagosodiad.</translation>
    </message>
    <message>
        <source>Tells word by word what differs between two revisions of a meeting&apos;s minutes, or a revision and the notes now.</source>
        <translation>Yn dweud air am air beth sy&apos;n wahanol rhwng dau ddiwygiad o gofnodion cyfarfod, neu ddiwygiad a&apos;r nodiadau nawr.</translation>
    </message>
    <message>
        <source>The edition that is compared: the highest level that its readers are cleared for, or &quot;confidential&quot; for everything; by default the meeting&apos;s default level.</source>
        <translation>Yr argraffiad a gymherir: y lefel uchaf y mae ei ddarllenwyr wedi&apos;u clirio ar ei chyfer, neu &quot;confidential&quot; am bopeth; y rhagosodiad yw lefel ragosodedig y cyfarfod.</translation>
    </message>
    <message>
        <source>it is neither a file nor a pipe</source>
        <translation>nid yw&apos;n ffeil nac yn bibell</translation>
    </message>
    <message>
        <source>The scheme of %1 is %2 now: %3.</source>
        <translation>Cynllun %1 nawr yw %2: %3.</translation>
    </message>
    <message>
        <source>Writes the committee&apos;s classification scheme as JSON, or takes one that was edited.</source>
        <translation>Yn ysgrifennu cynllun dosbarthu&apos;r pwyllgor fel JSON, neu&apos;n cymryd un a olygwyd.</translation>
    </message>
    <message>
        <source>Takes the scheme in FILE. Meetings that were held keep the levels that they were held with; planned ones go over.</source>
        <translation>Yn cymryd y cynllun yn FILE. Mae cyfarfodydd a gynhaliwyd yn cadw&apos;r lefelau oedd ganddynt; mae rhai arfaethedig yn newid i&apos;r rhai newydd.</translation>
    </message>
    <message>
        <source>Writes to FILE instead of standard output.</source>
        <translation>Yn ysgrifennu i FILE yn lle&apos;r allbwn safonol.</translation>
    </message>
    <message>
        <source>%1 more. Ask for them with --most N.</source>
        <translation>%1 arall. Gofynnwch amdanynt gyda --most N.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ni chanfuwyd dim.</translation>
    </message>
    <message>
        <source>Looks for words in all that the meetings say that its readers may see, the newest first.</source>
        <translation>Yn chwilio am eiriau ym mhopeth y mae&apos;r cyfarfodydd yn ei ddweud ac y caiff ei ddarllenwyr ei weld, y diweddaraf yn gyntaf.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for, or &quot;confidential&quot; for everything; by default the scheme&apos;s default level. What is above it is neither found nor counted.</source>
        <translation>Y lefel uchaf y mae&apos;r darllenwyr wedi&apos;u clirio ar ei chyfer, neu &quot;confidential&quot; am bopeth; y rhagosodiad yw lefel ragosodedig y cynllun. Ni chanfyddir na chyfrif yr hyn sydd uwch ei phen.</translation>
    </message>
    <message>
        <source>Only meetings of this day and later ones, as in 2024-03-31.</source>
        <translation>Dim ond cyfarfodydd y diwrnod hwn a rhai diweddarach, fel 2024-03-31.</translation>
    </message>
    <message>
        <source>Only meetings of this day and earlier ones.</source>
        <translation>Dim ond cyfarfodydd y diwrnod hwn a rhai cynharach.</translation>
    </message>
    <message>
        <source>Only what is of this person: initials, a name or an owner.</source>
        <translation>Dim ond yr hyn sy&apos;n ymwneud â&apos;r person hwn: blaenlythrennau, enw neu berchennog.</translation>
    </message>
    <message>
        <source>What fits best comes first.</source>
        <translation>Daw&apos;r hyn sy&apos;n cyfateb orau yn gyntaf.</translation>
    </message>
    <message>
        <source>So many hits at most; by default %1.</source>
        <translation>Hyn a hyn o drawiadau ar y mwyaf; %1 yw&apos;r rhagosodiad.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Give of these, parted by commas: %2.</source>
        <translation>Nid oes cyflwr &quot;%1&quot;. Rhowch rai o&apos;r rhain, wedi&apos;u gwahanu gan atalnodau: %2.</translation>
    </message>
    <message>
        <source>Lists what is withheld in all meetings, with grounds, owners, and when it is looked at again.</source>
        <translation>Yn rhestru&apos;r hyn a ddelir yn ôl ym mhob cyfarfod, gyda seiliau, perchnogion, a phryd y&apos;i hailystyrir.</translation>
    </message>
    <message>
        <source>Only what is due to be looked at again, or overdue.</source>
        <translation>Dim ond yr hyn sydd i&apos;w ailystyried nawr, neu&apos;n hwyr.</translation>
    </message>
    <message>
        <source>Only what is in these states, parted by commas: %1.</source>
        <translation>Dim ond yr hyn sydd yn y cyflyrau hyn, wedi&apos;u gwahanu gan atalnodau: %1.</translation>
    </message>
    <message>
        <source>Only what this owner answers for.</source>
        <translation>Dim ond yr hyn y mae&apos;r perchennog hwn yn atebol amdano.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for; by default &quot;confidential&quot;: everything. What is above it is not there, nor are grounds and owners of such parts.</source>
        <translation>Y lefel uchaf y mae&apos;r darllenwyr wedi&apos;u clirio ar ei chyfer; &quot;confidential&quot; yw&apos;r rhagosodiad: popeth. Nid yw&apos;r hyn sydd uwch ei phen yno, na seiliau a pherchnogion rhannau o&apos;r fath chwaith.</translation>
    </message>
    <message>
        <source>Lists nothing, but takes grounds from a table with the headings meeting, item, line, ground, owner, review and event; without a line it is the item itself.</source>
        <translation>Nid yw&apos;n rhestru dim, ond mae&apos;n cymryd seiliau o dabl â&apos;r penawdau meeting, item, line, ground, owner, review ac event; heb linell, yr eitem ei hun ydyw.</translation>
    </message>
    <message>
        <source>Writes a meeting as minute notation, with everything that its notes say.</source>
        <translation>Yn ysgrifennu cyfarfod fel nodiant cofnodion, gyda phopeth y mae ei nodiadau&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>Writes to FILE, which only its owner can read then (0600), instead of standard output.</source>
        <translation>Yn ysgrifennu i FILE, na all neb ond ei pherchennog ei darllen wedyn (0600), yn lle&apos;r allbwn safonol.</translation>
    </message>
    <message>
        <source>Writes the secretary&apos;s own notes (// ...) too.</source>
        <translation>Yn ysgrifennu nodiadau personol yr ysgrifennydd (// ...) hefyd.</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Give a tag, as en-GB or cy-GB.</source>
        <translation>Nid oes iaith &quot;%1&quot;. Rhowch dag, fel en-GB neu cy-GB.</translation>
    </message>
    <message>
        <source>The language of what the minutes say by themselves, as en-GB, cy-GB, de-DE or fr-FR.</source>
        <translation>Iaith yr hyn y mae’r cofnodion yn ei ddweud ohonynt eu hunain, fel en-GB, cy-GB, de-DE neu fr-FR.</translation>
    </message>
    <message>
        <source>the minute book of a committee whose business is partly secret</source>
        <translation>llyfr cofnodion pwyllgor y mae rhan o’i fusnes yn gyfrinachol</translation>
    </message>
    <message>
        <source>A volume is a PDF. Let the name &quot;%1&quot; end in .pdf.</source>
        <translation>PDF yw cyfrol. Gadewch i’r enw “%1” orffen gyda .pdf.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Give --format with one of these: %2.</source>
        <translation>Nid oes fformat “%1”. Rhowch --format gydag un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>A column paper names a paper of the item, from 1, in the place of a line.</source>
        <translation>Mae colofn paper yn enwi un o bapurau’r eitem, o 1, yn lle llinell.</translation>
    </message>
    <message>
        <source>What is looked for: words, &quot;a phrase&quot;, a beginning with * behind it, joined by AND, OR and NOT.</source>
        <translation>Yr hyn y chwilir amdano: geiriau, &quot;ymadrodd&quot;, dechrau gair a * ar ei ôl, wedi’u cysylltu ag AND, OR a NOT.</translation>
    </message>
    <message>
        <source>The book that is made.</source>
        <translation>Y llyfr a wneir.</translation>
    </message>
    <message>
        <source>Takes meeting files into the book, each whole or not at all. Of a folder it takes all that end in .minutes.md. Old minutes (.docx, .odt, .html, .md, .txt) come in as a draft to look through.</source>
        <translation>Yn cymryd ffeiliau cyfarfod i’r llyfr, pob un yn gyfan neu ddim o gwbl. O ffolder mae’n cymryd pob un sy’n gorffen â .minutes.md. Daw hen gofnodion (.docx, .odt, .html, .md, .txt) i mewn yn ddrafft i’w wirio.</translation>
    </message>
    <message>
        <source>Meeting %1 is still planned, so nothing is approved by what its notes say of the minutes of meeting %2. Start it, or make it a draft, and approve them then.</source>
        <translation>Mae cyfarfod %1 wedi’i gynllunio o hyd, felly ni chymeradwyir dim trwy’r hyn y mae ei nodiadau’n ei ddweud am gofnodion cyfarfod %2. Dechreuwch ef, neu ei wneud yn ddrafft, a’u cymeradwyo wedyn.</translation>
    </message>
    <message>
        <source>%1 Restore a backup, and compare what it says.</source>
        <translation>%1 Adferwch gopi wrth gefn, a chymharu’r hyn y mae’n ei ddweud.</translation>
    </message>
    <message>
        <source>item %1, %2 → %3</source>
        <translation>eitem %1, %2 → %3</translation>
    </message>
    <message>
        <source>Why more readers may see what was lowered since others have read the minutes.</source>
        <translation>Pam y caiff mwy o ddarllenwyr weld yr hyn a ostyngwyd ers i eraill ddarllen y cofnodion.</translation>
    </message>
    <message>
        <source>(text disposed of)</source>
        <translation>(gwaredwyd y testun)</translation>
    </message>
    <message>
        <source>(approval taken back on %1 by %2)</source>
        <comment>day, person</comment>
        <translation>(tynnwyd y gymeradwyaeth yn ôl ar %1 gan %2)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>rywun</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>cyfarfod %1</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are approved already: nothing is changed by what is accepted.</source>
        <translation>Mae cofnodion cyfarfod %1 wedi’u cymeradwyo eisoes: nid yw’r hyn a dderbynnir yn newid dim.</translation>
    </message>
    <message>
        <source>%1 is over: nobody could comment by then. Give --until with a day to come.</source>
        <translation>Mae %1 wedi mynd heibio: ni allai neb roi sylwadau erbyn hynny. Rhowch --until gyda diwrnod sydd i ddod.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone is no command. Give one of these: %2.</source>
        <translation>Nid yw &quot;%1&quot; ar ei ben ei hun yn orchymyn. Rhowch un o’r rhain: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would not be opened as a review file. Give it a name that ends in .minutereview.</source>
        <translation>Ni fyddai &quot;%1&quot; yn agor fel ffeil adolygu. Rhowch enw sy’n gorffen â .minutereview.</translation>
    </message>
    <message>
        <source>There is no day from %1 up to %2. Exchange them.</source>
        <translation>Nid oes yr un diwrnod o %1 hyd at %2. Cyfnewidiwch hwy.</translation>
    </message>
    <message>
        <source>Nothing was done. With --words-seen the reason is printed as it is.</source>
        <translation>Ni wnaed dim. Gyda --words-seen argreffir y rheswm fel y mae.</translation>
    </message>
    <message>
        <source>Somebody has seen that the reason has words in common with what stays withheld, and they give nothing away.</source>
        <translation>Mae rhywun wedi gweld bod gan y rheswm eiriau’n gyffredin â’r hyn sy’n dal wedi’i atal, ac nid ydynt yn datgelu dim.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not told of %n earlier comment(s): they or their answers say what this edition leaves out.</source>
        <translation>
            <numerusform>Ni ddywedir wrth %1 am %n sylw cynharach: maent hwy neu’r atebion yn dweud yr hyn y mae’r argraffiad hwn yn ei adael allan.</numerusform>
            <numerusform>Ni ddywedir wrth %1 am %n sylw cynharach: maent hwy neu’r atebion yn dweud yr hyn y mae’r argraffiad hwn yn ei adael allan.</numerusform>
            <numerusform>Ni ddywedir wrth %1 am %n sylw cynharach: maent hwy neu’r atebion yn dweud yr hyn y mae’r argraffiad hwn yn ei adael allan.</numerusform>
            <numerusform>Ni ddywedir wrth %1 am %n sylw cynharach: maent hwy neu’r atebion yn dweud yr hyn y mae’r argraffiad hwn yn ei adael allan.</numerusform>
            <numerusform>Ni ddywedir wrth %1 am %n sylw cynharach: maent hwy neu’r atebion yn dweud yr hyn y mae’r argraffiad hwn yn ei adael allan.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such action is shown. An owner is given as the notes name them.</source>
        <translation>Ni ddangosir gweithred o’r fath. Rhoddir perchennog fel y mae’r nodiadau yn ei enwi.</translation>
    </message>
    <message>
        <source>No such decision is shown. The committee decides and records with these verbs: %1.</source>
        <translation>Ni ddangosir penderfyniad o’r fath. Mae’r pwyllgor yn penderfynu ac yn cofnodi â’r berfau hyn: %1.</translation>
    </message>
    <message>
        <source>between meetings, No %1</source>
        <translation>rhwng cyfarfodydd, Rhif %1</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>“%1” yn dod yn “%2”.</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>tudalen %1</translation>
    </message>
    <message>
        <source>“%1” goes.</source>
        <translation>“%1” yn mynd.</translation>
    </message>
    <message>
        <source>%1 for “%2”.</source>
        <translation>%1 yn lle “%2”.</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Geiriad arall</translation>
    </message>
    <message>
        <source>Level to discuss</source>
        <translation>Lefel i’w thrafod</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ateb</translation>
    </message>
    <message>
        <source>Accepted as a whole</source>
        <translation>Derbyniwyd yn ei gyfanrwydd</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>derbyniwyd</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>derbyniwyd gyda newidiadau</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>gwrthodwyd</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>i’w drafod</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>goddiweddwyd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>drwy e-bost</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>dros y ffôn</translation>
    </message>
    <message>
        <source>in a marked-up document</source>
        <translation>mewn dogfen wedi’i marcio</translation>
    </message>
    <message>
        <source>%1 on page %2</source>
        <comment>kind of comment</comment>
        <translation>%1 ar dudalen %2</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>Mae’n ateb: %1</translation>
    </message>
    <message>
        <source>a higher level</source>
        <translation>lefel uwch</translation>
    </message>
</context>
<context>
    <name>CutReading</name>
    <message>
        <source>Item %1</source>
        <translation>Eitem %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Something is withheld here.</source>
        <translation>Delir rhywbeth yn ôl yma.</translation>
    </message>
</context>
<context>
    <name>DecisionRegister</name>
    <message>
        <source>%1, superseded</source>
        <comment>a verb</comment>
        <translation>%1, disodlwyd</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Choose or Make an Empty Folder</source>
        <translation>Dewis neu greu ffolder gwag</translation>
    </message>
    <message>
        <source>Choose the Folder of a Book</source>
        <translation>Dewis ffolder llyfr</translation>
    </message>
    <message>
        <source>Open Book</source>
        <translation>Agor llyfr</translation>
    </message>
    <message>
        <source>Minute books and review files (*.minutebook *.minutereview);;All files (*)</source>
        <translation>Llyfrau cofnodion a ffeiliau adolygu (*.minutebook *.minutereview);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>%1 (copy).minutebook</source>
        <translation>%1 (copi).minutebook</translation>
    </message>
    <message>
        <source>Save Book Elsewhere</source>
        <translation>Cadw’r llyfr mewn man arall</translation>
    </message>
    <message>
        <source>Minute books (*.minutebook)</source>
        <translation>Llyfrau cofnodion (*.minutebook)</translation>
    </message>
    <message>
        <source>Passphrase of “%1”, or its recovery code:</source>
        <translation>Cyfrinymadrodd “%1”, neu ei god adfer:</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>Minute books (*.minutebook);;All files (*)</source>
        <translation>Llyfrau cofnodion (*.minutebook);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation>Mewnforio cyfarfodydd</translation>
    </message>
    <message>
        <source>Choose a Folder of Meeting Files</source>
        <translation>Dewis ffolder o ffeiliau cyfarfod</translation>
    </message>
    <message>
        <source>Meeting files (*.minutes.md *.md);;All files (*)</source>
        <translation>Ffeiliau cyfarfod (*.minutes.md *.md);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Bring In Old Minutes</source>
        <translation>Dod â hen gofnodion i mewn</translation>
    </message>
    <message>
        <source>Passphrase of “%1”:</source>
        <translation>Cyfrinymadrodd “%1”:</translation>
    </message>
    <message>
        <source>Open Review File</source>
        <translation>Agor ffeil adolygu</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Agor PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the system’s settings, or export the edition as PDF.</source>
        <translation>Nid oes argraffydd wedi’i osod ar y cyfrifiadur hwn. Ychwanegwch un yng ngosodiadau’r system, neu allforiwch yr argraffiad fel PDF.</translation>
    </message>
    <message>
        <source>Attach Papers</source>
        <translation>Atodi papurau</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Cadw copi</translation>
    </message>
    <message>
        <source>Keep This Filter</source>
        <translation>Cadw’r hidlydd hwn</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>E&amp;nw:</translation>
    </message>
    <message>
        <source>Who You Are</source>
        <translation>Pwy ydych chi</translation>
    </message>
    <message>
        <source>Whose actions are “mine”: of the committee’s people, &amp;you are</source>
        <translation>Camau gweithredu pwy yw “fy rhai i”: o blith pobl y pwyllgor, &amp;chi yw</translation>
    </message>
    <message>
        <source>Take In Comments</source>
        <translation>Casglu sylwadau</translation>
    </message>
    <message>
        <source>Review files (*.minutereview)</source>
        <translation>Ffeiliau adolygu (*.minutereview)</translation>
    </message>
    <message>
        <source>Accept with Changes</source>
        <translation>Derbyn gyda newidiadau</translation>
    </message>
    <message>
        <source>Instead of “%1”:</source>
        <translation>Yn lle “%1”:</translation>
    </message>
    <message>
        <source>Close and &amp;Lose It</source>
        <translation>Cau a’i &amp;golli</translation>
    </message>
    <message>
        <source>Minutebook %1

The minute book of a committee whose business is partly secret.</source>
        <translation>Minutebook %1

Llyfr cofnodion pwyllgor y mae ei fusnes yn rhannol gyfrinachol.</translation>
    </message>
    <message>
        <source>About Minutebook</source>
        <translation>Ynghylch Minutebook</translation>
    </message>
    <message>
        <source>As on the whole desktop</source>
        <translation>Fel ar y bwrdd gwaith cyfan</translation>
    </message>
    <message>
        <source>Language of the Window</source>
        <translation>Iaith y ffenestr</translation>
    </message>
    <message>
        <source>Menus, messages and dates, from the next start on:</source>
        <translation>Dewislenni, negeseuon a dyddiadau, o’r cychwyn nesaf ymlaen:</translation>
    </message>
    <message>
        <source>Ready to Send Back</source>
        <translation>Barod i’w anfon yn ôl</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.html *.htm *.md *.txt);;All files (*)</source>
        <translation>Dogfennau (*.docx *.odt *.html *.htm *.md *.txt);;Pob ffeil (*)</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere…</source>
        <translation>Cadw yn rhywl&amp;e arall…</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Rhagolwg</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papurau</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemau</translation>
    </message>
</context>
<context>
    <name>EmptySentences</name>
    <message>
        <source>Nobody in this meeting&apos;s tables is shown up to %1.</source>
        <translation>Nid oes neb o dablau’r cyfarfod hwn yn cael ei ddangos hyd at %1.</translation>
    </message>
    <message>
        <source>No open action is shown up to %1.</source>
        <translation>Nid oes cam gweithredu agored yn cael ei ddangos hyd at %1.</translation>
    </message>
    <message>
        <source>No decision is shown up to %1.</source>
        <translation>Nid oes penderfyniad yn cael ei ddangos hyd at %1.</translation>
    </message>
    <message>
        <source>No paper of this item is shown up to %1.</source>
        <translation>Nid oes papur i’r eitem hon yn cael ei ddangos hyd at %1.</translation>
    </message>
    <message>
        <source>Nothing that is shown of this meeting&apos;s notes looks like a mistake.</source>
        <translation>Nid oes dim o’r hyn a ddangosir o nodiadau’r cyfarfod hwn yn edrych fel camgymeriad.</translation>
    </message>
    <message>
        <source>This meeting has no agenda items yet.</source>
        <translation>Nid oes eitemau ar agenda’r cyfarfod hwn eto.</translation>
    </message>
    <message>
        <source>Choose a meeting to see what looks like a mistake in its notes.</source>
        <translation>Dewiswch gyfarfod i weld beth sy’n edrych fel camgymeriad yn ei nodiadau.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
</context>
<context>
    <name>ExportReaders</name>
    <message>
        <source>was not there</source>
        <translation>nid oedd yno</translation>
    </message>
    <message>
        <source>took no part in: %1</source>
        <translation>ni chymerodd ran yn: %1</translation>
    </message>
    <message>
        <source>was not there for: %1</source>
        <translation>nid oedd yno ar gyfer: %1</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Write “%1”</source>
        <translation>Ysgrifennu “%1”</translation>
    </message>
    <message>
        <source>Mark the line (%1)</source>
        <translation>Marcio’r llinell (%1)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Perchennog: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Ysgrifennu %1</translation>
    </message>
    <message>
        <source>Read “%1” as a plain word</source>
        <translation>Darllen “%1” fel gair plaen</translation>
    </message>
    <message>
        <source>Keep it with the chair&apos;s reason</source>
        <translation>Ei gadw gyda rheswm y Cadeirydd</translation>
    </message>
    <message>
        <source>Take “(stub)” off the heading</source>
        <translation>Tynnu “(stub)” oddi ar y pennawd</translation>
    </message>
    <message>
        <source>Take “(stub)” off the action</source>
        <translation>Tynnu “(stub)” oddi ar y cam gweithredu</translation>
    </message>
    <message>
        <source>Nest the line six deep</source>
        <translation>Nythu’r llinell chwe lefel i mewn</translation>
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
        <translation>Tudalen we (HTML)</translation>
    </message>
    <message>
        <source>Word processor document (ODT)</source>
        <translation>Dogfen prosesydd geiriau (ODT)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testun plaen</translation>
    </message>
</context>
<context>
    <name>InterimRemarks</name>
    <message>
        <source>%1 votes were counted, but %2 seats may vote on that day. Mend the votes or the seats.</source>
        <translation>Cyfrifwyd %1 o bleidleisiau, ond %2 o seddi a gaiff bleidleisio ar y diwrnod hwnnw. Trwsiwch y pleidleisiau neu’r seddi.</translation>
    </message>
    <message>
        <source>%1 fills no voting seat on that day. Mend the initials or the seats.</source>
        <translation>Nid yw %1 yn llenwi sedd bleidleisio ar y diwrnod hwnnw. Trwsiwch y blaenlythrennau neu’r seddi.</translation>
    </message>
    <message>
        <source>Without a quorum: %1 voting seats answered, and %2 have to.</source>
        <translation>Heb gworwm: atebodd %1 o seddi pleidleisio, ac mae angen i %2 wneud.</translation>
    </message>
    <message>
        <source>Without a quorum: of %1, %2 answered, and %3 have to.</source>
        <translation>Heb gworwm: o’r categori %1, atebodd %2, ac mae angen i %3 wneud.</translation>
    </message>
    <message numerus="yes">
        <source>It was settled before the last day for answers, and %n voting seat(s) had not answered.</source>
        <translation>
            <numerusform>Fe’i setlwyd cyn y diwrnod olaf ar gyfer atebion, ac roedd pob sedd bleidleisio wedi ateb.</numerusform>
            <numerusform>Fe’i setlwyd cyn y diwrnod olaf ar gyfer atebion, ac roedd 1 sedd bleidleisio heb ateb.</numerusform>
            <numerusform>Fe’i setlwyd cyn y diwrnod olaf ar gyfer atebion, ac roedd %n o seddi pleidleisio heb ateb.</numerusform>
            <numerusform>Fe’i setlwyd cyn y diwrnod olaf ar gyfer atebion, ac roedd %n o seddi pleidleisio heb ateb.</numerusform>
            <numerusform>Fe’i setlwyd cyn y diwrnod olaf ar gyfer atebion, ac roedd %n o seddi pleidleisio heb ateb.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was settled before it was put. Mend one of the two days.</source>
        <translation>Fe’i setlwyd cyn iddo gael ei gyflwyno. Trwsiwch un o’r ddau ddiwrnod.</translation>
    </message>
    <message>
        <source>The last day for answers lies before the day on which it was put. Mend one of the two.</source>
        <translation>Mae’r diwrnod olaf ar gyfer atebion cyn y diwrnod y’i cyflwynwyd. Trwsiwch un o’r ddau.</translation>
    </message>
    <message>
        <source>Nobody is named who took the chair’s action.</source>
        <translation>Nid enwir neb a gyflawnodd weithred y Cadeirydd.</translation>
    </message>
    <message>
        <source>It is settled, and no votes are written down.</source>
        <translation>Mae wedi’i setlo, ac nid oes pleidleisiau wedi’u hysgrifennu.</translation>
    </message>
</context>
<context>
    <name>KeysFile</name>
    <message>
        <source>another window is changing it; try again</source>
        <translation>mae ffenestr arall yn ei newid; rhowch gynnig arall arni</translation>
    </message>
</context>
<context>
    <name>LineHelp</name>
    <message>
        <source>Level: %1, as the bracket at its end says.</source>
        <translation>Lefel: %1, fel y dywed y cromfachau ar ei diwedd.</translation>
    </message>
    <message>
        <source>Level: %1, that of its decision.</source>
        <translation>Lefel: %1, sef lefel ei phenderfyniad.</translation>
    </message>
    <message>
        <source>Level: %1, that of its action, which is higher than its own.</source>
        <translation>Lefel: %1, sef lefel ei cham gweithredu, sy’n uwch na’i lefel ei hun.</translation>
    </message>
    <message>
        <source>Level: %1, the meeting’s default: who comes and goes is of that level unless a bracket says otherwise.</source>
        <translation>Lefel: %1, lefel ragosodedig y cyfarfod: ar y lefel honno y mae pwy sy’n dod ac yn mynd, oni bai fod cromfachau’n dweud yn wahanol.</translation>
    </message>
    <message>
        <source>Level: %1, from the heading of its section.</source>
        <translation>Lefel: %1, o bennawd ei hadran.</translation>
    </message>
    <message>
        <source>Level: %1, from the heading of its item.</source>
        <translation>Lefel: %1, o bennawd ei heitem.</translation>
    </message>
    <message>
        <source>Level: %1, the meeting’s default, as nothing here names another.</source>
        <translation>Lefel: %1, lefel ragosodedig y cyfarfod, gan nad oes dim yma’n enwi un arall.</translation>
    </message>
    <message>
        <source>At its end may stand a level, (%1); that this wording is fit for every reader, (cleared); or both, (%1, cleared).</source>
        <translation>Ar ei diwedd gall fod lefel, (%1); gair bod y geiriad hwn yn addas i bob darllenydd, (cleared); neu’r ddau, (%1, cleared).</translation>
    </message>
    <message>
        <source>This line is read as %1. If it is meant as %2:</source>
        <translation>Darllenir y llinell hon fel %1. Os fel %2 y’i bwriedir:</translation>
    </message>
    <message>
        <source>This line is %1.</source>
        <translation>Dyma yw’r llinell hon: %1.</translation>
    </message>
    <message>
        <source>What may stand in it: %1</source>
        <translation>Yr hyn a all fod ynddi: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Er enghraifft: %1</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>paragraff</translation>
    </message>
    <message>
        <source>One line is one paragraph. It is printed as it is typed.</source>
        <translation>Un llinell yw un paragraff. Fe’i hargreffir fel y’i teipiwyd.</translation>
    </message>
    <message>
        <source>text; **bold** and *italic* within it</source>
        <translation>testun; **trwm** ac *italig* ynddo</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>penderfyniad</translation>
    </message>
    <message>
        <source>A verb in capitals that decides puts the line into the decision register.</source>
        <translation>Mae berf mewn priflythrennau sy’n penderfynu yn rhoi’r llinell yn y gofrestr penderfyniadau.</translation>
    </message>
    <message>
        <source>text with AGREED, APPROVED or another of the committee’s verbs in capitals</source>
        <translation>testun gydag AGREED, APPROVED neu un arall o ferfau’r pwyllgor mewn priflythrennau</translation>
    </message>
    <message>
        <source>an outcome that is recorded</source>
        <translation>canlyniad a gofnodir</translation>
    </message>
    <message>
        <source>A verb in capitals that records puts the line into the decision register.</source>
        <translation>Mae berf mewn priflythrennau sy’n cofnodi yn rhoi’r llinell yn y gofrestr penderfyniadau.</translation>
    </message>
    <message>
        <source>text with NOTED or another of the committee’s verbs in capitals</source>
        <translation>testun gyda NOTED neu un arall o ferfau’r pwyllgor mewn priflythrennau</translation>
    </message>
    <message>
        <source>the sentence that says that something is withheld</source>
        <translation>y frawddeg sy’n dweud y delir rhywbeth yn ôl</translation>
    </message>
    <message>
        <source>It stands in the editions in which a line of this section is withheld, instead of the scheme’s own sentence.</source>
        <translation>Mae yn yr argraffiadau y delir un o linellau’r adran hon yn ôl ynddynt, yn lle brawddeg y cynllun ei hun.</translation>
    </message>
    <message>
        <source>text (stub)</source>
        <translation>testun (stub)</translation>
    </message>
    <message>
        <source>a list’s entry</source>
        <translation>pwynt mewn rhestr</translation>
    </message>
    <message>
        <source>Its mark is printed as it is typed.</source>
        <translation>Argreffir ei farc fel y’i teipiwyd.</translation>
    </message>
    <message>
        <source>- text, a) text or 1) text; two blanks before it nest it deeper</source>
        <translation>- testun, a) testun neu 1) testun; mae dau fwlch o’i flaen yn ei nythu’n ddyfnach</translation>
    </message>
    <message>
        <source>the heading of a section</source>
        <translation>pennawd adran</translation>
    </message>
    <message>
        <source>What stands below it belongs to it, and has its level where it names one.</source>
        <translation>Mae’r hyn sydd oddi tano’n perthyn iddo, ac mae ar ei lefel os yw’n enwi un.</translation>
    </message>
    <message>
        <source>## title (level)</source>
        <translation>## teitl (lefel)</translation>
    </message>
    <message>
        <source>one of the item’s data</source>
        <translation>un o ddata’r eitem</translation>
    </message>
    <message>
        <source>They stand directly below the heading, and are printed where a layout asks for them.</source>
        <translation>Maent yn union o dan y pennawd, ac fe’u hargreffir lle mae cynllun tudalen yn gofyn amdanynt.</translation>
    </message>
    <message>
        <source>@presenter, @minutes, @purpose, @paper or @title, a colon, and what it is</source>
        <translation>@presenter, @minutes, @purpose, @paper neu @title, colon, a beth ydyw</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>cam gweithredu</translation>
    </message>
    <message>
        <source>Somebody has something to do by a day. It gets its number once you leave the line, and stands in the action log.</source>
        <translation>Mae gan rywun rywbeth i’w wneud erbyn diwrnod penodol. Caiff y cam gweithredu ei rif pan adewch y llinell, ac mae yn y log camau gweithredu.</translation>
    </message>
    <message>
        <source>ACTION number due day {owner; owner}: owner to do something by day</source>
        <translation>ACTION rhif due diwrnod {perchennog; perchennog}: perchennog to gwneud rhywbeth by diwrnod</translation>
    </message>
    <message>
        <source>news of an action</source>
        <translation>diweddariad ar gam gweithredu</translation>
    </message>
    <message>
        <source>It counts for an action of this meeting or an earlier one. A state, an owner or a day that stands here is the action’s from now on.</source>
        <translation>Mae’n cyfrif ar gyfer cam gweithredu o’r cyfarfod hwn neu o un cynharach. Bydd statws, perchennog neu ddiwrnod sydd yma’n perthyn i’r cam gweithredu o hyn ymlaen.</translation>
    </message>
    <message>
        <source>UPDATE number CLOSED due day {owner}: text; the state is OPEN, ON TARGET, CLOSED, TRANSFERRED or WITHDRAWN</source>
        <translation>UPDATE rhif CLOSED due diwrnod {perchennog}: testun; y statws yw OPEN, ON TARGET, CLOSED, TRANSFERRED neu WITHDRAWN</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>pleidlais</translation>
    </message>
    <message>
        <source>It belongs to the decision on the line below it, else to the one above.</source>
        <translation>Mae’n perthyn i’r penderfyniad ar y llinell nesaf, neu fel arall i’r un ar y llinell flaenorol.</translation>
    </message>
    <message>
        <source>VOTE: 8 for, 1 against, 1 abstention; or by names: VOTE: for initials; against initials; abstained initials</source>
        <translation>VOTE: 8 for, 1 against, 1 abstention; neu wrth enwau: VOTE: for blaenlythrennau; against blaenlythrennau; abstained blaenlythrennau</translation>
    </message>
    <message>
        <source>the word of who moved and who seconded</source>
        <translation>y gair am bwy a gynigiodd a phwy a eiliodd</translation>
    </message>
    <message>
        <source>MOVED: initials, seconded initials</source>
        <translation>MOVED: blaenlythrennau, seconded blaenlythrennau</translation>
    </message>
    <message>
        <source>the arrival of somebody</source>
        <translation>dyfodiad rhywun</translation>
    </message>
    <message>
        <source>From here on they are in the room, for the attendance and the quorum.</source>
        <translation>O’r fan hon ymlaen mae’r person yn yr ystafell, o ran y presenoldeb a’r cworwm.</translation>
    </message>
    <message>
        <source>JOINED time: initials</source>
        <translation>JOINED amser: blaenlythrennau</translation>
    </message>
    <message>
        <source>the departure of somebody</source>
        <translation>ymadawiad rhywun</translation>
    </message>
    <message>
        <source>From here on they are not in the room, for the attendance and the quorum.</source>
        <translation>O’r fan hon ymlaen nid yw’r person yn yr ystafell, o ran y presenoldeb a’r cworwm.</translation>
    </message>
    <message>
        <source>LEFT time: initials</source>
        <translation>LEFT amser: blaenlythrennau</translation>
    </message>
    <message>
        <source>the word of who takes the chair</source>
        <translation>y gair am bwy sy’n cymryd y gadair</translation>
    </message>
    <message>
        <source>From here on they preside.</source>
        <translation>O’r fan hon ymlaen y person hwn sy’n cadeirio.</translation>
    </message>
    <message>
        <source>PRESIDING: initials</source>
        <translation>PRESIDING: blaenlythrennau</translation>
    </message>
    <message>
        <source>the word that somebody takes no part</source>
        <translation>y gair nad yw rhywun yn cymryd rhan</translation>
    </message>
    <message>
        <source>They count neither in the quorum of this item nor in its votes.</source>
        <translation>Nid yw’r person yn cyfrif yng nghworwm yr eitem hon nac yn ei phleidleisiau.</translation>
    </message>
    <message>
        <source>RECUSED: initials</source>
        <translation>RECUSED: blaenlythrennau</translation>
    </message>
    <message>
        <source>a declaration of interest</source>
        <translation>datganiad o fuddiant</translation>
    </message>
    <message>
        <source>Who declared what; or that nobody did.</source>
        <translation>Pwy a ddatganodd beth; neu na wnaeth neb.</translation>
    </message>
    <message>
        <source>INTEREST: initials text; or INTEREST: none</source>
        <translation>INTEREST: blaenlythrennau testun; neu INTEREST: none</translation>
    </message>
    <message>
        <source>the beginning of a break</source>
        <translation>dechrau egwyl</translation>
    </message>
    <message>
        <source>The meeting stands still until it is resumed.</source>
        <translation>Mae’r cyfarfod yn sefyll nes iddo ailddechrau.</translation>
    </message>
    <message>
        <source>ADJOURNED time</source>
        <translation>ADJOURNED amser</translation>
    </message>
    <message>
        <source>the end of a break</source>
        <translation>diwedd egwyl</translation>
    </message>
    <message>
        <source>The meeting goes on.</source>
        <translation>Mae’r cyfarfod yn mynd yn ei flaen.</translation>
    </message>
    <message>
        <source>RESUMED time; with a day before the time if it is another one</source>
        <translation>RESUMED amser; gyda diwrnod o flaen yr amser os yw’n un gwahanol</translation>
    </message>
    <message>
        <source>a note from after the meeting</source>
        <translation>nodyn wedi’r cyfarfod</translation>
    </message>
    <message>
        <source>It is printed apart, with its day.</source>
        <translation>Fe’i hargreffir ar wahân, gyda’i ddiwrnod.</translation>
    </message>
    <message>
        <source>NOTE day: text</source>
        <translation>NOTE diwrnod: testun</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>eich nodyn personol</translation>
    </message>
    <message>
        <source>It is printed in no edition, and is in no file that leaves the book unless you ask for it.</source>
        <translation>Nid argreffir ef mewn unrhyw argraffiad, ac nid yw mewn unrhyw ffeil sy’n gadael y llyfr oni bai eich bod yn gofyn amdano.</translation>
    </message>
    <message>
        <source>// text</source>
        <translation>// testun</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>llinell wag</translation>
    </message>
    <message>
        <source>It is not printed. What you type is a paragraph, unless it begins with a word in capitals that the notation knows.</source>
        <translation>Nid argreffir hi. Paragraff yw’r hyn a deipiwch, oni bai ei fod yn dechrau â gair mewn priflythrennau y mae’r nodiant yn ei adnabod.</translation>
    </message>
    <message>
        <source>text, or ACTION, UPDATE, VOTE, JOINED, LEFT, NOTE and their like</source>
        <translation>testun, neu ACTION, UPDATE, VOTE, JOINED, LEFT, NOTE a’u tebyg</translation>
    </message>
</context>
<context>
    <name>NotesHeading</name>
    <message>
        <source>at meeting %1</source>
        <comment>approved</comment>
        <translation>yng nghyfarfod %1</translation>
    </message>
    <message>
        <source>being corrected</source>
        <translation>wrthi’n cael eu cywiro</translation>
    </message>
    <message>
        <source>Safe view: what is above %1 is not shown, and nothing can be typed. It ends with the key that began it, F12.</source>
        <translation>Golwg ddiogel: ni ddangosir yr hyn sydd uwchlaw %1, ac ni ellir teipio dim. Daw i ben â’r fysell a’i dechreuodd, F12.</translation>
    </message>
    <message>
        <source>This book can only be read: its file or folder is not yours to write. Copy it to a folder of your own to change it.</source>
        <translation>Dim ond darllen y llyfr hwn a ellir: nid oes gennych hawl i ysgrifennu i’w ffeil neu ei ffolder. Copïwch ef i’ch ffolder eich hun i’w newid.</translation>
    </message>
    <message>
        <source>These minutes are %1: they can be read and exported, but no longer changed.</source>
        <translation>Statws y cofnodion hyn: %1. Gellir eu darllen a’u hallforio, ond nid eu newid mwyach.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>voting seats that are filled, that are needed</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>quorum: %1 ✓</source>
        <translation>cworwm: %1 ✓</translation>
    </message>
    <message>
        <source>✗ No quorum: %1</source>
        <translation>✗ Dim cworwm: %1</translation>
    </message>
    <message>
        <source>%1 voting seats are filled, %2 are needed</source>
        <translation>Llenwir %1 o seddi pleidleisio, mae angen %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a category, its seats that are filled, that are needed</comment>
        <translation>%1: %2 o %3</translation>
    </message>
    <message>
        <source>There is a quorum. %1.</source>
        <translation>Mae cworwm. %1.</translation>
    </message>
    <message>
        <source>There is no quorum. %1.</source>
        <translation>Nid oes cworwm. %1.</translation>
    </message>
    <message>
        <source>quorum not counted yet</source>
        <translation>cworwm heb ei gyfrif eto</translation>
    </message>
    <message>
        <source>expected: %1, %2 needed</source>
        <comment>voting seats that will be filled</comment>
        <translation>disgwylir: %1, mae angen %2</translation>
    </message>
    <message>
        <source>%1 from line %2 on</source>
        <comment>a person</comment>
        <translation>%1 o linell %2 ymlaen</translation>
    </message>
    <message>
        <source>⚠ Not cleared for this item, and in the room: %1.</source>
        <translation>⚠ Heb gliriad ar gyfer yr eitem hon, ac yn yr ystafell: %1.</translation>
    </message>
    <message>
        <source>⚠ Not cleared for this item (%1 in the room): %2.</source>
        <comment>how many, who</comment>
        <translation>⚠ Heb gliriad ar gyfer yr eitem hon (%1 yn yr ystafell): %2.</translation>
    </message>
    <message>
        <source>May come back: %1.</source>
        <translation>Caiff ddod yn ôl: %1.</translation>
    </message>
    <message>
        <source>This meeting has no agenda items.</source>
        <translation>Nid oes eitemau ar agenda’r cyfarfod hwn.</translation>
    </message>
    <message>
        <source>This meeting has no agenda items yet. Add the first, then type its notes.</source>
        <translation>Nid oes eitemau ar agenda’r cyfarfod hwn eto. Ychwanegwch y gyntaf, yna teipiwch ei nodiadau.</translation>
    </message>
    <message>
        <source>Choose a meeting on the left.</source>
        <translation>Dewiswch gyfarfod ar y chwith.</translation>
    </message>
    <message>
        <source>This book is empty. Make its first meeting, or import a meeting file.</source>
        <translation>Mae’r llyfr hwn yn wag. Crëwch ei gyfarfod cyntaf, neu mewnforiwch ffeil cyfarfod.</translation>
    </message>
    <message>
        <source>This window only reads the book. “Take Over Writing” in the menu Book changes that.</source>
        <translation>Dim ond darllen y llyfr y mae’r ffenestr hon. Mae “Cymryd yr ysgrifennu drosodd” yn y ddewislen Llyfr yn newid hynny.</translation>
    </message>
</context>
<context>
    <name>NumberPatterns</name>
    <message>
        <source>&quot;%1&quot; means nothing in a pattern. There are %2.</source>
        <translation>Nid oes ystyr i &quot;%1&quot; mewn patrwm. Dyma’r rhai sydd ar gael: %2.</translation>
    </message>
    <message>
        <source>Write {nn} once: it is what tells one action of a meeting from the next.</source>
        <translation>Ysgrifennwch {nn} unwaith: dyna sy’n gwahaniaethu rhwng un o gamau gweithredu cyfarfod a’r nesaf.</translation>
    </message>
    <message>
        <source>Put something between {meeting} and {nn}: 1 and 11 would read like 11 and 1.</source>
        <translation>Rhowch rywbeth rhwng {meeting} a {nn}: byddai 1 ac 11 yn darllen fel 11 ac 1.</translation>
    </message>
    <message>
        <source>A number cannot hold &quot;%1&quot;: in the notes it would end there.</source>
        <translation>Ni all rhif gynnwys &quot;%1&quot;: byddai’n dod i ben yno yn y nodiadau.</translation>
    </message>
    <message>
        <source>Write {meeting} or {ddMM}: all meetings would have the same reference.</source>
        <translation>Ysgrifennwch {meeting} neu {ddMM}: fel arall byddai’r un cyfeirnod gan bob cyfarfod.</translation>
    </message>
    <message>
        <source>Type an abbreviation: it begins the numbers of actions.</source>
        <translation>Teipiwch dalfyriad: mae rhifau camau gweithredu’n dechrau ag ef.</translation>
    </message>
    <message>
        <source>An abbreviation is one word without brackets: it begins the numbers of actions.</source>
        <translation>Un gair heb gromfachau yw talfyriad: mae rhifau camau gweithredu’n dechrau ag ef.</translation>
    </message>
</context>
<context>
    <name>OwnSchema</name>
    <message>
        <source>it has “%1” in it, which Minutebook does not make</source>
        <translation>mae “%1” ynddo, nad yw Minutebook yn ei wneud</translation>
    </message>
    <message>
        <source>it lacks its “%1”</source>
        <translation>nid yw “%1” ynddo</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>This party has no category. Type one, as “Small Supplier”.</source>
        <translation>Nid oes categori gan y parti hwn. Teipiwch un, fel “Cyflenwr Bach”.</translation>
    </message>
    <message>
        <source>This party has no code. Type one, as “CD”.</source>
        <translation>Nid oes cod gan y parti hwn. Teipiwch un, fel “CD”.</translation>
    </message>
    <message>
        <source>The code “%1” holds a space or a quotation mark. Write it as one word.</source>
        <translation>Mae bwlch neu ddyfynnod yn y cod “%1”. Ysgrifennwch ef fel un gair.</translation>
    </message>
    <message>
        <source>%1 “%2” stands here twice. Give one of the two another code.</source>
        <translation>Mae %1 “%2” yma ddwywaith. Rhowch god arall i un o’r ddau.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Weak: it can be guessed. Use four or more words that have nothing to do with each other.</source>
        <translation>Gwan: gellir ei ddyfalu. Defnyddiwch bedwar gair neu fwy nad oes a wnelont ddim â’i gilydd.</translation>
    </message>
    <message>
        <source>Fair: it holds off a casual guess. One more word would make it good.</source>
        <translation>Gweddol: mae’n atal dyfalu ar hap. Byddai un gair arall yn ei wneud yn dda.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Da.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Cryf.</translation>
    </message>
</context>
<context>
    <name>PersonChange</name>
    <message>
        <source>present</source>
        <translation>presennol</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>ymddiheuriadau</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>rhan o’r cyfarfod</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>drwy fideo</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>dros y ffôn</translation>
    </message>
    <message>
        <source>presides</source>
        <translation>yn cadeirio</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>pages</source>
        <translation>tudalennau</translation>
    </message>
    <message>
        <source>text</source>
        <translation>testun</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>nodau tudalen</translation>
    </message>
    <message>
        <source>document information</source>
        <translation>gwybodaeth am y ddogfen</translation>
    </message>
    <message>
        <source>XMP metadata</source>
        <translation>metadata XMP</translation>
    </message>
    <message>
        <source>alternative texts</source>
        <translation>testunau amgen</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>strwythur</translation>
    </message>
    <message>
        <source>links</source>
        <translation>dolenni</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>anodiadau</translation>
    </message>
    <message>
        <source>form fields</source>
        <translation>meysydd ffurflen</translation>
    </message>
    <message>
        <source>destinations</source>
        <translation>cyrchfannau</translation>
    </message>
    <message>
        <source>names of attachments</source>
        <translation>enwau atodiadau</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>atodiadau</translation>
    </message>
    <message>
        <source>page labels</source>
        <translation>labeli tudalennau</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>haenau</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>sgriptiau</translation>
    </message>
    <message>
        <source>names of fonts</source>
        <translation>enwau ffontiau</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>enw’r ffeil</translation>
    </message>
    <message>
        <source>other strings and names</source>
        <translation>llinynnau ac enwau eraill</translation>
    </message>
    <message>
        <source>decompressed streams</source>
        <translation>ffrydiau wedi’u datgywasgu</translation>
    </message>
    <message>
        <source>bytes outside the objects</source>
        <translation>beitiau y tu allan i’r gwrthrychau</translation>
    </message>
    <message>
        <source>withheld line</source>
        <translation>llinell a ddelir yn ôl</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>nodyn personol</translation>
    </message>
    <message>
        <source>withheld title</source>
        <translation>teitl a ddelir yn ôl</translation>
    </message>
    <message>
        <source>closed title</source>
        <translation>teitl caeedig</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>enw go iawn</translation>
    </message>
    <message>
        <source>withheld data</source>
        <translation>data a ddelir yn ôl</translation>
    </message>
    <message>
        <source>withheld paper</source>
        <translation>papur a ddelir yn ôl</translation>
    </message>
    <message>
        <source>withheld action of an earlier meeting</source>
        <translation>cam gweithredu o gyfarfod cynharach a ddelir yn ôl</translation>
    </message>
    <message>
        <source>real name of a party</source>
        <translation>enw go iawn parti</translation>
    </message>
    <message>
        <source>withheld person</source>
        <translation>person a ddelir yn ôl</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>tudalen %1</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>gwrthrych %1</translation>
    </message>
    <message>
        <source>revision %1 of the file</source>
        <translation>diwygiad %1 o’r ffeil</translation>
    </message>
    <message>
        <source>item %1 of the agenda</source>
        <translation>eitem %1 ar yr agenda</translation>
    </message>
    <message>
        <source>item &quot;%1&quot;</source>
        <translation>eitem &quot;%1&quot;</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>%1 holds nothing that the %2 edition of %3 withholds.</source>
        <translation>Nid oes dim yn %1 y mae argraffiad %2 o %3 yn ei ddal yn ôl.</translation>
    </message>
    <message>
        <source>%1 holds what the %2 edition of %3 withholds.</source>
        <translation>Mae %1 yn cynnwys yr hyn y mae argraffiad %2 o %3 yn ei ddal yn ôl.</translation>
    </message>
    <message>
        <source>Runs of words that were looked for: %1; left out, because they stand in open text too or are too short: %2.</source>
        <translation>Rhediadau o eiriau y chwiliwyd amdanynt: %1; gadawyd allan, am eu bod mewn testun agored hefyd neu’n rhy fyr: %2.</translation>
    </message>
    <message>
        <source>What was searched, with how many places each has: %1.</source>
        <translation>Yr hyn a chwiliwyd, a faint o leoedd sydd ym mhob un: %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 y ffeil: %1</translation>
    </message>
    <message>
        <source>the registers of %1</source>
        <translation>cofrestrau %1</translation>
    </message>
    <message>
        <source>Of a withheld text each run of five words is looked for: a piece of fewer words passes.</source>
        <translation>O destun a ddelir yn ôl chwilir am bob rhediad o bum gair: bydd darn o lai o eiriau’n mynd drwodd.</translation>
    </message>
    <message>
        <source>A text that has fewer is looked for whole, from three letters on; among the format&apos;s own words from two words and ten letters on.</source>
        <translation>Chwilir am destun â llai na hynny yn gyfan, o dair llythyren ymlaen; ymhlith geiriau’r fformat ei hun o ddau air a deg llythyren ymlaen.</translation>
    </message>
    <message>
        <source>Not seen is text whose words stand in another order or with others between them, that has digits or signs for letters or counts them in a list, that is enciphered or packed into letters, that is put backwards and shorter than five words or twenty letters, that is drawn with few straight lines, or that is set in a font that calls its letters others.</source>
        <translation>Ni welir testun y mae ei eiriau mewn trefn arall neu ag eraill rhyngddynt, sydd â digidau neu arwyddion yn lle llythrennau neu’n eu cyfrif mewn rhestr, sydd wedi’i seiffro neu ei bacio’n llythrennau, sydd o chwith ac yn fyrrach na phum gair neu ugain llythyren, sydd wedi’i lunio ag ychydig linellau syth, neu sydd mewn ffont sy’n galw ei llythrennau’n rhai eraill.</translation>
    </message>
    <message>
        <source>the volumes of %1 of %2</source>
        <translation>cyfrolau %1 am %2</translation>
    </message>
</context>
<context>
    <name>QuorumWords</name>
    <message>
        <source>half</source>
        <translation>hanner</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>traean</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>dwy ran o dair</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>tri chwarter</translation>
    </message>
    <message>
        <source>all</source>
        <translation>pob un</translation>
    </message>
    <message numerus="yes">
        <source>at least %n voting seat(s)</source>
        <translation>
            <numerusform>o leiaf 0 sedd bleidleisio</numerusform>
            <numerusform>o leiaf 1 sedd bleidleisio</numerusform>
            <numerusform>o leiaf %n o seddi pleidleisio</numerusform>
            <numerusform>o leiaf %n o seddi pleidleisio</numerusform>
            <numerusform>o leiaf %n o seddi pleidleisio</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 of the voting seats that are held</source>
        <translation>uwchlaw %1 o’r seddi pleidleisio a ddelir</translation>
    </message>
    <message>
        <source>at least %1 of the voting seats that are held</source>
        <translation>o leiaf %1 o’r seddi pleidleisio a ddelir</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>o leiaf %1 o’r categori %2</translation>
    </message>
    <message numerus="yes">
        <source>Today %n voting seat(s) are held</source>
        <translation>
            <numerusform>Heddiw ni ddelir unrhyw sedd bleidleisio</numerusform>
            <numerusform>Heddiw delir 1 sedd bleidleisio</numerusform>
            <numerusform>Heddiw delir %n o seddi pleidleisio</numerusform>
            <numerusform>Heddiw delir %n o seddi pleidleisio</numerusform>
            <numerusform>Heddiw delir %n o seddi pleidleisio</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, so no meeting could decide: %2 would be needed.</source>
        <translation>%1, felly ni allai unrhyw gyfarfod benderfynu: byddai angen %2.</translation>
    </message>
    <message>
        <source>%1, but %2 of %3, so no meeting could decide.</source>
        <translation>%1, ond %2 o’r categori %3, felly ni allai unrhyw gyfarfod benderfynu.</translation>
    </message>
    <message>
        <source>%1, so %2 have to be filled.</source>
        <translation>%1, felly rhaid llenwi %2.</translation>
    </message>
    <message>
        <source>No quorum is asked for: a meeting can decide with whoever is there.</source>
        <translation>Ni ofynnir am gworwm: gall cyfarfod benderfynu gyda phwy bynnag sydd yno.</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, a hefyd </translation>
    </message>
    <message>
        <source>A meeting can decide when these are filled: %1.</source>
        <translation>Gall cyfarfod benderfynu pan fydd y rhain wedi’u llenwi: %1.</translation>
    </message>
</context>
<context>
    <name>RecoveryReport</name>
    <message>
        <source>Saved: %1 meetings with %2 items, %3 entries in all.</source>
        <translation>Achubwyd: %1 o gyfarfodydd gyda %2 o eitemau, %3 o gofnodiadau i gyd.</translation>
    </message>
    <message>
        <source>Nothing that was in the book is missing.</source>
        <translation>Nid oes dim a oedd yn y llyfr ar goll.</translation>
    </message>
    <message>
        <source>Not saved: %1 entries.</source>
        <translation>Nis achubwyd: %1 o gofnodiadau.</translation>
    </message>
    <message>
        <source>Not saved: %1 entries that are known of, and others.</source>
        <translation>Nis achubwyd: %1 o gofnodiadau y gwyddys amdanynt, ac eraill.</translation>
    </message>
    <message>
        <source>Of the table “%1” not everything could be read; how much is missing is not known.</source>
        <translation>Ni ellid darllen popeth o’r tabl “%1”; ni wyddys faint sydd ar goll.</translation>
    </message>
    <message>
        <source>Of the table “%1” could not be read: %2.</source>
        <translation>Ni ellid darllen hyn o’r tabl “%1”: %2.</translation>
    </message>
    <message>
        <source>The committee’s own set-up is lost: set it up again.</source>
        <translation>Collwyd gosodiadau’r pwyllgor ei hun: gosodwch nhw eto.</translation>
    </message>
    <message>
        <source>Recovered Committee</source>
        <translation>Pwyllgor a achubwyd</translation>
    </message>
    <message>
        <source>The text of item %1 of meeting %2 is lost.</source>
        <translation>Collwyd testun eitem %1 o gyfarfod %2.</translation>
    </message>
    <message>
        <source>The text of item %1 of a meeting that is lost too.</source>
        <translation>Testun eitem %1 o gyfarfod sydd hefyd wedi’i golli.</translation>
    </message>
    <message>
        <source>The header and the people of a meeting are lost; its items are in meeting %1, a draft of today.</source>
        <translation>Collwyd pennyn a phobl cyfarfod; mae ei eitemau yng nghyfarfod %1, drafft o heddiw.</translation>
    </message>
    <message>
        <source>Entries that belong to something that is lost were left out: %1.</source>
        <translation>Gadawyd allan gofnodiadau sy’n perthyn i rywbeth a gollwyd: %1.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>paper “%1”</source>
        <translation>papur “%1”</translation>
    </message>
    <message>
        <source>text of revision %1</source>
        <translation>testun diwygiad %1</translation>
    </message>
    <message>
        <source>own notes</source>
        <translation>nodiadau personol</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>papurau</translation>
    </message>
    <message>
        <source>superseded drafts</source>
        <translation>drafftiau a ddisodlwyd</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cedwir</translation>
    </message>
    <message>
        <source>until the minutes are approved</source>
        <translation>nes cymeradwyo’r cofnodion</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the approval</source>
        <translation>
            <numerusform>0 blynedd ar ôl cymeradwyo</numerusform>
            <numerusform>1 flwyddyn ar ôl cymeradwyo</numerusform>
            <numerusform>%n o flynyddoedd ar ôl cymeradwyo</numerusform>
            <numerusform>%n blynedd ar ôl cymeradwyo</numerusform>
            <numerusform>%n o flynyddoedd ar ôl cymeradwyo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the meeting</source>
        <translation>
            <numerusform>0 blynedd ar ôl y cyfarfod</numerusform>
            <numerusform>1 flwyddyn ar ôl y cyfarfod</numerusform>
            <numerusform>%n o flynyddoedd ar ôl y cyfarfod</numerusform>
            <numerusform>%n blynedd ar ôl y cyfarfod</numerusform>
            <numerusform>%n o flynyddoedd ar ôl y cyfarfod</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>dim llinellau</numerusform>
            <numerusform>1 llinell</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
            <numerusform>%n o linellau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>dim diwygiadau</numerusform>
            <numerusform>1 diwygiad</numerusform>
            <numerusform>%n o ddiwygiadau</numerusform>
            <numerusform>%n o ddiwygiadau</numerusform>
            <numerusform>%n o ddiwygiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>dim ffeiliau, %1</numerusform>
            <numerusform>1 ffeil, %1</numerusform>
            <numerusform>%n o ffeiliau, %1</numerusform>
            <numerusform>%n o ffeiliau, %1</numerusform>
            <numerusform>%n o ffeiliau, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meeting, day</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ReviewMail</name>
    <message>
        <source>Dear %1,</source>
        <translation>Annwyl %1,</translation>
    </message>
    <message>
        <source>attached is the draft of the minutes of %1 for your comments. It is encrypted; you will be told its passphrase by another way.</source>
        <translation>amgaeir drafft cofnodion %1 i chi roi sylwadau arno. Mae wedi’i amgryptio; byddwch yn cael ei gyfrinymadrodd drwy ffordd arall.</translation>
    </message>
    <message>
        <source>Save the file, open it with Minutebook, and when you are done choose “Ready to Send Back” and mail the small file that this makes.</source>
        <translation>Cadwch y ffeil, agorwch hi gyda Minutebook, ac wedi i chi orffen dewiswch “Barod i’w anfon yn ôl” ac e-bostiwch y ffeil fach y mae hynny’n ei chreu.</translation>
    </message>
    <message>
        <source>Comments are wanted by %1.</source>
        <translation>Mae angen sylwadau erbyn %1.</translation>
    </message>
    <message>
        <source>Draft minutes of %1 for your comments</source>
        <translation>Cofnodion drafft %1 ar gyfer eich sylwadau</translation>
    </message>
    <message>
        <source>No program for mail answers on this machine. Address, subject and text of the mail to %1 are on the clipboard now: paste them into a mail wherever you write yours.</source>
        <translation>Nid oes rhaglen e-bost yn ateb ar y peiriant hwn. Mae cyfeiriad, pwnc a thestun yr e-bost at %1 ar y clipfwrdd bellach: gludwch nhw i e-bost ble bynnag yr ysgrifennwch eich rhai chi.</translation>
    </message>
    <message>
        <source>on %1 you were sent the draft of the minutes of %2. Comments were wanted by %3, and yours have not come yet.</source>
        <translation>ar %1 anfonwyd drafft cofnodion %2 atoch. Roedd angen sylwadau erbyn %3, ac nid yw eich rhai chi wedi cyrraedd eto.</translation>
    </message>
    <message>
        <source>Open the file with Minutebook, and when you are done choose “Ready to Send Back” and mail the small file that this makes. If the file or its passphrase went astray, ask for it again.</source>
        <translation>Agorwch y ffeil gyda Minutebook, ac wedi gorffen dewiswch “Barod i’w Hanfon yn Ôl” ac e-bostiwch y ffeil fach a wneir. Os aeth y ffeil neu ei chyfrinair ar goll, gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>Reminder: draft minutes of %1</source>
        <translation>Nodyn atgoffa: cofnodion drafft %1</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>To be discussed, %1: %2</source>
        <comment>reader, comment</comment>
        <translation>I’w drafod, %1: %2</translation>
    </message>
</context>
<context>
    <name>RevisionChain</name>
    <message>
        <source>Revision %1 of meeting %2 is missing.</source>
        <translation>Mae diwygiad %1 o gyfarfod %2 ar goll.</translation>
    </message>
    <message>
        <source>Revision %1 of meeting %2 does not follow the one before it.</source>
        <translation>Nid yw diwygiad %1 o gyfarfod %2 yn dilyn yr un o’i flaen.</translation>
    </message>
    <message>
        <source>Revision %1 of meeting %2 is not as it was kept.</source>
        <translation>Nid yw diwygiad %1 o gyfarfod %2 fel y cafodd ei gadw.</translation>
    </message>
    <message>
        <source>The text of revision %1 of meeting %2 is not as it was kept.</source>
        <translation>Nid yw testun diwygiad %1 o gyfarfod %2 fel y cafodd ei gadw.</translation>
    </message>
    <message>
        <source>The notes of meeting %1 are not those of its revision %2, which was approved. Restore a backup, or compare them with that revision.</source>
        <translation>Nid nodiadau diwygiad %2 cyfarfod %1, a gymeradwywyd, yw ei nodiadau. Adferwch gopi wrth gefn, neu eu cymharu â’r diwygiad hwnnw.</translation>
    </message>
    <message>
        <source>the notes of meeting %1 are not those of its revision %2, which was approved</source>
        <translation>nid nodiadau diwygiad %2 cyfarfod %1, a gymeradwywyd, yw ei nodiadau</translation>
    </message>
</context>
<context>
    <name>SchemePlaces</name>
    <message>
        <source>meeting %1</source>
        <translation>cyfarfod %1</translation>
    </message>
    <message>
        <source>%1 (its default level)</source>
        <translation>%1 (ei lefel ragosodedig)</translation>
    </message>
    <message>
        <source>%1 (its people)</source>
        <translation>%1 (ei bobl)</translation>
    </message>
    <message>
        <source>%1 (item %2)</source>
        <translation>%1 (eitem %2)</translation>
    </message>
    <message>
        <source>the item template &quot;%1&quot;</source>
        <translation>y templed eitem &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the clearance of %1</source>
        <translation>cliriad %1</translation>
    </message>
    <message>
        <source>an interest of %1</source>
        <translation>un o fuddiannau %1</translation>
    </message>
</context>
<context>
    <name>SeatListDialog</name>
    <message>
        <source>(left out)</source>
        <translation>(gadawyd allan)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Blaenlythrennau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidlais</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Dirprwyon</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Cliriad hyd at</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Yn cynrychioli</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Type the name of the committee.</source>
        <translation>Teipiwch enw’r pwyllgor.</translation>
    </message>
    <message>
        <source>Write one verb at least: a line without one would never be a decision.</source>
        <translation>Ysgrifennwch o leiaf un ferf: hebddi ni fyddai unrhyw linell byth yn benderfyniad.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verb: write single words of letters alone.</source>
        <translation>Nid yw &quot;%1&quot; yn ferf: ysgrifennwch eiriau unigol o lythrennau’n unig.</translation>
    </message>
    <message>
        <source>%1 stands among the verbs that decide too. Leave it in one place.</source>
        <translation>Mae %1 ymhlith y berfau sy’n penderfynu hefyd. Gadewch hi mewn un lle.</translation>
    </message>
    <message>
        <source>This row has no name. Type one, or remove the row.</source>
        <translation>Nid oes enw yn y rhes hon. Teipiwch un, neu tynnwch y rhes.</translation>
    </message>
    <message>
        <source>%1 stands in the table twice. Remove one of the rows.</source>
        <translation>Mae %1 yn y tabl ddwywaith. Tynnwch un o’r rhesi.</translation>
    </message>
    <message>
        <source>The initials &quot;%1&quot; hold a space or a bracket. Write them as one word.</source>
        <translation>Mae bwlch neu gromfach yn y blaenlythrennau &quot;%1&quot;. Ysgrifennwch nhw fel un gair.</translation>
    </message>
    <message>
        <source>The initials %1 are somebody else&apos;s. Clear them, and others are proposed.</source>
        <translation>Rhywun arall biau’r blaenlythrennau %1. Gwagiwch nhw, a chynigir rhai eraill.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scheme %2.</source>
        <translation>Nid yw &quot;%1&quot; yn un o lefelau’r cynllun %2.</translation>
    </message>
    <message>
        <source>This seat has no category. Type one, as &quot;Chair&quot; or &quot;Pilots&quot;.</source>
        <translation>Nid oes categori gan y sedd hon. Teipiwch un, fel &quot;Cadeirydd&quot; neu &quot;Peilotiaid&quot;.</translation>
    </message>
    <message>
        <source>%1 cannot stand in for themselves. Take the name out of the alternates.</source>
        <translation>Ni all %1 ddirprwyo dros ei hunan. Tynnwch yr enw o blith y dirprwyon.</translation>
    </message>
    <message>
        <source>This seat&apos;s term ends before it begins. Mend one of its dates.</source>
        <translation>Mae tymor y sedd hon yn dod i ben cyn iddo ddechrau. Trwsiwch un o’i ddyddiadau.</translation>
    </message>
    <message>
        <source>%1 is not in the table of people. Part several names by &quot; / &quot; or &quot;;&quot;.</source>
        <translation>Nid yw %1 yn y tabl o bobl. Gwahanwch sawl enw â &quot; / &quot; neu &quot;;&quot;.</translation>
    </message>
    <message>
        <source>%1 is not in the table of people. Add the name there, or mend it here.</source>
        <translation>Nid yw %1 yn y tabl o bobl. Ychwanegwch yr enw yno, neu trwsiwch ef yma.</translation>
    </message>
    <message>
        <source>No meeting can have so large a share of the seats. Make the first number smaller.</source>
        <translation>Ni all unrhyw gyfarfod gael cyfran mor fawr o’r seddi. Gwnewch y rhif cyntaf yn llai.</translation>
    </message>
    <message>
        <source>No voting seat is of the category &quot;%1&quot;. Choose one that a seat has.</source>
        <translation>Nid oes sedd bleidleisio yn y categori &quot;%1&quot;. Dewiswch un sydd gan sedd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice. Remove one of the rows.</source>
        <translation>Mae &quot;%1&quot; yma ddwywaith. Tynnwch un o’r rhesi.</translation>
    </message>
</context>
<context>
    <name>TellNoApproval</name>
    <message>
        <source>These notes approve the %2 of %1 alone. Write “APPROVED the Minutes of %1 …” too.</source>
        <translation>Dim ond “%2” %1 y mae’r nodiadau hyn yn eu cymeradwyo. Ysgrifennwch “APPROVED the Minutes of %1 …” hefyd.</translation>
    </message>
    <message>
        <source>These notes approve the Minutes of %1 but not the %2, of which they speak. Write “APPROVED the %2 of %1 …” too.</source>
        <translation>Mae’r nodiadau hyn yn cymeradwyo cofnodion %1 ond nid “%2”, y maent yn sôn amdanynt. Ysgrifennwch “APPROVED the %2 of %1 …” hefyd.</translation>
    </message>
    <message>
        <source>These notes approve the Minutes of %1, which is no meeting of this book. Mend the number.</source>
        <translation>Mae’r nodiadau hyn yn cymeradwyo cofnodion %1, nad yw’n gyfarfod yn y llyfr hwn. Cywirwch y rhif.</translation>
    </message>
    <message>
        <source>The minutes of %1 are approved already.</source>
        <translation>Mae cofnodion %1 wedi’u cymeradwyo eisoes.</translation>
    </message>
    <message>
        <source>%1 is still planned: it has no minutes to approve before it was started.</source>
        <translation>Mae %1 wedi’i gynllunio o hyd: nid oes ganddo gofnodion i’w cymeradwyo cyn iddo gychwyn.</translation>
    </message>
    <message>
        <source>These notes approve no minutes. Write “APPROVED the Minutes of %1 …” with the number of the meeting.</source>
        <translation>Nid yw’r nodiadau hyn yn cymeradwyo unrhyw gofnodion. Ysgrifennwch “APPROVED the Minutes of %1 …” gyda rhif y cyfarfod.</translation>
    </message>
    <message>
        <source>%1 is still planned, and only a meeting that has been started or held approves minutes. Start it, or make it a draft, first.</source>
        <translation>Mae %1 wedi’i gynllunio o hyd, a dim ond cyfarfod a ddechreuwyd neu a gynhaliwyd sy’n cymeradwyo cofnodion. Dechreuwch ef, neu ei wneud yn ddrafft, yn gyntaf.</translation>
    </message>
    <message>
        <source>These notes approve one edition of the minutes of %1 and defer or reject the other: they are approved, and frozen, once a later meeting approves that too.</source>
        <translation>Mae’r nodiadau hyn yn cymeradwyo un argraffiad o gofnodion %1 ac yn gohirio neu’n gwrthod y llall: cânt eu cymeradwyo, a’u rhewi, unwaith y bydd cyfarfod diweddarach yn cymeradwyo hwnnw hefyd.</translation>
    </message>
    <message>
        <source>These notes reject or defer the minutes of %1. Change that line if they were approved.</source>
        <translation>Mae’r nodiadau hyn yn gwrthod neu’n gohirio cofnodion %1. Newidiwch y llinell honno os cawsant eu cymeradwyo.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>A template has no name yet. Give it one.</source>
        <translation>Nid oes enw gan un templed eto. Rhowch un iddo.</translation>
    </message>
    <message>
        <source>“%1” has no title yet. Give it one.</source>
        <translation>Nid oes teitl gan “%1” eto. Rhowch un iddo.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>it is not yours</source>
        <translation>nid eich un chi ydyw</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>ni ellir creu’r ffolder</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>since %1, %2</source>
        <comment>day, time</comment>
        <translation>ers %1, %2</translation>
    </message>
    <message>
        <source>held %1–%2</source>
        <comment>times</comment>
        <translation>cynhaliwyd %1–%2</translation>
    </message>
    <message>
        <source>in session %1</source>
        <translation>mewn sesiwn %1</translation>
    </message>
    <message>
        <source>in session %1, adjourned</source>
        <translation>mewn sesiwn %1, gohiriwyd</translation>
    </message>
    <message>
        <source>begun %1, %2, not closed</source>
        <comment>day, time</comment>
        <translation>dechreuwyd %1, %2, heb ei gau</translation>
    </message>
    <message>
        <source>%1 of %2 min, %3 over</source>
        <translation>%1 o %2 mun, %3 drosodd</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 o %2 mun</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 mun</translation>
    </message>
    <message>
        <source>All items: %1 of %2 h, %3 over</source>
        <translation>Pob eitem: %1 o %2 awr, %3 drosodd</translation>
    </message>
    <message>
        <source>All items: %1 of %2 h</source>
        <translation>Pob eitem: %1 o %2 awr</translation>
    </message>
    <message>
        <source>All items: %1 h</source>
        <translation>Pob eitem: %1 awr</translation>
    </message>
    <message>
        <source>planned %1–%2</source>
        <comment>when the meeting was to begin and end</comment>
        <translation>cynlluniwyd %1–%2</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <comment>when the meeting will</comment>
        <translation>yn gorffen tua %1</translation>
    </message>
    <message>
        <source>no end foreseen</source>
        <comment>none of the items to come has its minutes planned</comment>
        <translation>dim diwedd i’w ragweld</translation>
    </message>
</context>
<context>
    <name>WithheldModel</name>
    <message>
        <source>overdue</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>due</source>
        <translation>i’w ailystyried</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>heb ei roi</translation>
    </message>
    <message>
        <source>later</source>
        <translation>wedyn</translation>
    </message>
    <message>
        <source>line gone</source>
        <translation>llinell wedi mynd</translation>
    </message>
    <message>
        <source>not withheld</source>
        <translation>heb ei ddal yn ôl</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>israddiwyd</translation>
    </message>
</context>
<context>
    <name>WithoutQuorum</name>
    <message>
        <source>item %1</source>
        <translation>eitem %1</translation>
    </message>
    <message>
        <source>%1, line %2 (%3)</source>
        <comment>item, line, verb</comment>
        <translation>%1, llinell %2 (%3)</translation>
    </message>
    <message>
        <source>Decided without a quorum: %1. Before approval mend the attendance, or keep a decision with the chair’s reason: a line “@quorum: REASON” below the item’s heading.</source>
        <translation>Penderfynwyd heb gworwm: %1. Cyn ei gymeradwyo, cywirwch y presenoldeb, neu cadwch ef gyda rheswm y cadeirydd: llinell “@quorum: RHESWM” o dan bennawd yr eitem.</translation>
    </message>
    <message>
        <source>The approval in “%1” was decided without a quorum. Mend the attendance first, or keep it with the chair’s reason: a line “@quorum: REASON” below the item’s heading.</source>
        <translation>Penderfynwyd ar y gymeradwyaeth yn “%1” heb gworwm. Cywirwch y presenoldeb yn gyntaf, neu cadwch hi gyda rheswm y cadeirydd: llinell “@quorum: RHESWM” o dan bennawd yr eitem.</translation>
    </message>
</context>
<context>
    <name>WordingFault</name>
    <message>
        <source>A link is its text in square brackets and its address in round ones, both within this wording: [the report](https://…). Half of one is not taken over.</source>
        <translation>Ystyr dolen yw ei thestun mewn bachau petryal a’i chyfeiriad mewn cromfachau, y ddau o fewn y geiriad hwn: [yr adroddiad](https://…). Ni chymerir hanner un drosodd.</translation>
    </message>
    <message>
        <source>Of a link only an address of http, https or mailto is kept. Write the text alone, or another address.</source>
        <translation>Dim ond cyfeiriad http, https neu mailto a gedwir o ddolen. Ysgrifennwch y testun yn unig, neu gyfeiriad arall.</translation>
    </message>
    <message>
        <source>A level in brackets is no wording, and is not taken over with it. Leave it out, and make it a comment of its own: “Level to discuss”.</source>
        <translation>Nid geiriad yw lefel mewn cromfachau, ac ni chaiff ei derbyn gydag ef. Gadewch hi allan, a’i gwneud yn sylw ar wahân: “Lefel i’w thrafod”.</translation>
    </message>
    <message>
        <source>So the line would become another kind of line, such as an action or an own note, which is not taken over as wording. Begin otherwise, or say it in a remark.</source>
        <translation>Felly byddai’r llinell yn troi’n fath arall o linell, fel cam gweithredu neu nodyn preifat, na chaiff ei dderbyn fel geiriad. Dechreuwch yn wahanol, neu dywedwch hynny mewn sylw.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>planned</source>
        <translation>arfaethedig</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>dan adolygiad</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>cymeradwywyd</translation>
    </message>
    <message>
        <source>final</source>
        <translation>terfynol</translation>
    </message>
    <message>
        <source>as presented</source>
        <comment>minutes are approved</comment>
        <translation>fel y’u cyflwynwyd</translation>
    </message>
    <message>
        <source>as modified</source>
        <comment>minutes are approved</comment>
        <translation>fel y’u diwygiwyd</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>ar darged</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>wedi’i gau</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>trosglwyddwyd</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>tynnwyd yn ôl</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>awgrym</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>rhybudd</translation>
    </message>
    <message>
        <source>error</source>
        <translation>gwall</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>nodyn personol</translation>
    </message>
    <message>
        <source>stub</source>
        <translation>bonyn</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>wedi’i chlirio</translation>
    </message>
    <message>
        <source>Your own note: it is printed in no edition.</source>
        <translation>Eich nodyn eich hun: nid argreffir ef mewn unrhyw argraffiad.</translation>
    </message>
    <message>
        <source>A bracket here looks like a marking but is none, so the line counts as %1.</source>
        <translation>Mae cromfach yma’n edrych fel marc ond nid yw’n un, felly mae’r llinell yn cyfrif fel %1.</translation>
    </message>
    <message>
        <source>Says that something is withheld: appears where this section withholds a line.</source>
        <translation>Yn dweud y delir rhywbeth yn ôl: mae’n ymddangos lle mae’r adran hon yn dal llinell yn ôl.</translation>
    </message>
    <message>
        <source>%1 in substance, with a wording that is cleared for editions from %2 up.</source>
        <translation>%1 o ran sylwedd, â geiriad sydd wedi’i glirio ar gyfer argraffiadau o %2 i fyny.</translation>
    </message>
    <message>
        <source>%1: appears in all editions from %1 up.</source>
        <translation>%1: yn ymddangos ym mhob argraffiad o %1 i fyny.</translation>
    </message>
    <message>
        <source>%1: withheld from every edition below %1.</source>
        <translation>%1: fe’i delir yn ôl o bob argraffiad islaw %1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is missing: install Minutebook again, or build all of it.</source>
        <translation>Mae %1 ar goll: gosodwch Minutebook eto, neu adeiladwch y cyfan ohono.</translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation>Minutebook</translation>
    </message>
    <message>
        <source>The book to open, or the review file (.minutereview).</source>
        <translation>Y llyfr i’w agor, neu’r ffeil adolygu (.minutereview).</translation>
    </message>
    <message>
        <source>Opens a window of its own, even though Minutebook is running already.</source>
        <translation>Yn agor ffenestr ar wahân, er bod Minutebook eisoes yn rhedeg.</translation>
    </message>
    <message>
        <source>Minutebook: there is not enough memory to go on. Close other programs and start it again; what was saved is in the book.</source>
        <translation>Minutebook: nid oes digon o gof i barhau. Caewch raglenni eraill a’i gychwyn eto; mae’r hyn a gadwyd yn y llyfr.</translation>
    </message>
</context>
<context>
    <name>minutebook</name>
    <message>
        <source>The classification scheme cannot be read: %1. Mend the JSON at that place.</source>
        <translation>Ni ellir darllen y cynllun dosbarthu: %1. Trwsiwch y JSON yn y fan honno.</translation>
    </message>
    <message>
        <source>The classification scheme is not right: %1.</source>
        <translation>Nid yw&apos;r cynllun dosbarthu&apos;n iawn: %1.</translation>
    </message>
    <message>
        <source>There is no classification scheme &quot;%1&quot;. Those that ship are SEC and TLP; one of your own is a file that ends in .json.</source>
        <translation>Nid oes cynllun dosbarthu &quot;%1&quot;. Daw SEC a TLP gyda&apos;r rhaglen; ffeil sy&apos;n gorffen â .json yw eich un eich hun.</translation>
    </message>
    <message>
        <source>The level %1 cannot go: it is still in use in %2. Keep it in the scheme, or give what stands there another level first.</source>
        <translation>Ni all y lefel %1 fynd: mae&apos;n dal mewn defnydd yn y mannau hyn: %2. Cadwch hi yn y cynllun, neu rhowch lefel arall i&apos;r hyn sydd yno yn gyntaf.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level of this body&apos;s scheme. Its levels are %2.</source>
        <translation>Nid yw &quot;%1&quot; yn un o lefelau cynllun y corff hwn. Ei lefelau yw %2.</translation>
    </message>
    <message>
        <source>The committee&apos;s seats in the book cannot be read (%1). Restore a backup.</source>
        <translation>Ni ellir darllen seddi&apos;r pwyllgor yn y llyfr (%1). Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>Row %2 of %1: %3</source>
        <translation>Rhes %2 o %1: %3</translation>
    </message>
    <message>
        <source>A party has no category or no code, or two have the same. Mend the register of parties.</source>
        <translation>Nid oes gan barti gategori neu god, neu mae gan ddau yr un rhai. Trwsiwch gofrestr y partïon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quorum. Write a number of voting seats (6), a share of them (2/3, &gt;1/2) or a number of a category (Pilots=1), parted by commas.</source>
        <translation>Nid yw &quot;%1&quot; yn gworwm. Ysgrifennwch nifer o seddi pleidleisio (6), cyfran ohonynt (2/3, &gt;1/2) neu nifer o gategori (Pilots=1), wedi&apos;u gwahanu gan atalnodau.</translation>
    </message>
    <message>
        <source>A book needs a passphrase. Type one; a book that is not encrypted has to be asked for (--plain).</source>
        <translation>Mae angen cyfrinymadrodd ar lyfr. Teipiwch un; rhaid gofyn yn benodol am lyfr heb ei amgryptio (--plain).</translation>
    </message>
    <message>
        <source>The key has %1 bytes where a book&apos;s key has 32. Give the whole key.</source>
        <translation>Mae %1 beit yn yr allwedd, a 32 sydd yn allwedd llyfr. Rhowch yr allwedd gyfan.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name, or open it.</source>
        <translation>Mae %1 yn bodoli eisoes ac fe&apos;i gadewir fel y mae. Dewiswch enw arall, neu agorwch ef.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Choose a folder that exists and that you may write to.</source>
        <translation>Ni ellir creu %1: %2. Dewiswch ffolder sy&apos;n bodoli ac y mae gennych hawl i ysgrifennu iddo.</translation>
    </message>
    <message>
        <source>There is no book at %1. Look for it under another name, or create it first.</source>
        <translation>Nid oes llyfr yn %1. Chwiliwch amdano dan enw arall, neu crëwch ef yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a minute book. Choose another file, or restore a backup.</source>
        <translation>Mae %1 yn wag: nid yw&apos;n llyfr cofnodion. Dewiswch ffeil arall, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>%1 is a folder, and a minute book is a file. Name the book in it.</source>
        <translation>Ffolder yw %1, a ffeil yw llyfr cofnodion. Enwch y llyfr sydd ynddo.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>Ni ellir darllen %1: %2. Gofynnwch am yr hawl i&apos;w ddarllen, neu copïwch ef i un o&apos;ch ffolderi.</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only, and a book needs both to be writable. Copy the book to a folder of yours and open the copy.</source>
        <translation>Mae %1 neu ei ffolder yn ddarllen-yn-unig, ac mae angen gallu ysgrifennu i&apos;r ddau ar lyfr. Copïwch y llyfr i un o&apos;ch ffolderi ac agorwch y copi.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but a passphrase or key was given. Open it as a plain book if that is what you expect; if not, do not trust this file.</source>
        <translation>Nid yw %1 wedi&apos;i amgryptio, ond rhoddwyd cyfrinymadrodd neu allwedd. Agorwch ef fel llyfr plaen os mai dyna&apos;r disgwyl; os nad, peidiwch ag ymddiried yn y ffeil hon.</translation>
    </message>
    <message>
        <source>%1 is encrypted, or no book at all, so it does not open as a plain book. Give its passphrase.</source>
        <translation>Mae %1 wedi&apos;i amgryptio, neu nid yw&apos;n llyfr o gwbl, felly nid yw&apos;n agor fel llyfr plaen. Rhowch ei gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase or key. Type it again; if it is certainly right, the file is no minute book or its beginning is damaged: restore a backup.</source>
        <translation>Nid yw %1 yn agor â&apos;r cyfrinymadrodd neu&apos;r allwedd hon. Teipiwch eto; os yw&apos;n sicr o fod yn gywir, nid llyfr cofnodion yw&apos;r ffeil neu mae ei dechrau wedi&apos;i ddifrodi: adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>%1 is not a minute book, or only a part of one. Copy it again from where it came, or restore a backup.</source>
        <translation>Nid llyfr cofnodion yw %1, neu ddim ond rhan o un ydyw. Copïwch ef eto o&apos;r lle y daeth, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Restore a backup; keep the damaged file, as parts of it may still be read.</source>
        <translation>Mae %1 wedi&apos;i ddifrodi: %2. Adferwch gopi wrth gefn; cadwch y ffeil a ddifrodwyd, gan y gellir darllen rhannau ohoni o hyd efallai.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a minute book. Choose another file.</source>
        <translation>Cronfa ddata rhaglen arall yw %1, nid llyfr cofnodion. Dewiswch ffeil arall.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Minutebook (book version %2; this one knows %3). Update Minutebook to open it.</source>
        <translation>Ysgrifennwyd %1 gan Minutebook mwy newydd (fersiwn llyfr %2; mae hwn yn adnabod %3). Diweddarwch Minutebook i&apos;w agor.</translation>
    </message>
    <message>
        <source>%1 was written by an older Minutebook and is only being read. Open it for writing once: it is brought up to date after a backup.</source>
        <translation>Ysgrifennwyd %1 gan Minutebook hŷn ac nid yw ond yn cael ei ddarllen. Agorwch ef i ysgrifennu unwaith: caiff ei ddiweddaru ar ôl gwneud copi wrth gefn.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again when that has finished.</source>
        <translation>Mae rhaglen arall yn ysgrifennu i %1. Rhowch gynnig arall arni pan fydd honno wedi gorffen.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Open it for writing to change it.</source>
        <translation>Mae %1 ar agor i&apos;w ddarllen yn unig. Agorwch ef i ysgrifennu er mwyn ei newid.</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened: it was moved, deleted or replaced by another file. Nothing more is saved into it. Put it back at its place, or save the book elsewhere.</source>
        <translation>Nid yw %1 bellach lle cafodd ei agor: cafodd ei symud, ei ddileu neu ei amnewid am ffeil arall. Ni chedwir dim mwy ynddo. Rhowch ef yn ôl yn ei le, neu cadwch y llyfr mewn man arall.</translation>
    </message>
    <message>
        <source>The book %1 could not be used: %2. Run &quot;minutebook check&quot; on it.</source>
        <translation>Ni ellid defnyddio&apos;r llyfr %1: %2. Rhedwch &quot;minutebook check&quot; arno.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2. Copy it to another disk and check the copy; if that is no better, restore a backup.</source>
        <translation>Ni ellid darllen %1 hyd ei ddiwedd: %2. Copïwch ef i ddisg arall a gwiriwch y copi; os nad yw hynny ddim gwell, adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was written. Make room and save again.</source>
        <translation>Mae&apos;r ddisg sy&apos;n dal %1 yn llawn, felly nid ysgrifennwyd dim. Gwnewch le a chadwch eto.</translation>
    </message>
    <message>
        <source>The program runs without SQLCipher, so it would write the book unencrypted, and does not open it. Install Minutebook from its package, and start it without LD_PRELOAD.</source>
        <translation>Mae&apos;r rhaglen yn rhedeg heb SQLCipher, felly byddai&apos;n ysgrifennu&apos;r llyfr heb ei amgryptio, ac nid yw&apos;n ei agor. Gosodwch Minutebook o&apos;i becyn, a chychwynnwch ef heb LD_PRELOAD.</translation>
    </message>
    <message>
        <source>The database library refused the setting %1 (it answers &quot;%2&quot;), so the book is not opened. Install Minutebook from its package.</source>
        <translation>Gwrthododd y llyfrgell cronfa ddata&apos;r gosodiad %1 (mae&apos;n ateb &quot;%2&quot;), felly ni agorir y llyfr. Gosodwch Minutebook o&apos;i becyn.</translation>
    </message>
    <message>
        <source>The book has to be brought up to date, but its backup %1 could not be made: %2. Make room there, or give yourself the right to write, and open it again.</source>
        <translation>Rhaid diweddaru&apos;r llyfr, ond ni ellid gwneud ei gopi wrth gefn %1: %2. Gwnewch le yno, neu rhowch yr hawl i chi&apos;ch hun ysgrifennu, ac agorwch ef eto.</translation>
    </message>
    <message>
        <source>The backup %1 was not made: %2 The book itself is as it was, and so are its earlier backups.</source>
        <translation>Ni wnaed y copi wrth gefn %1: %2 Mae&apos;r llyfr ei hun fel yr oedd, ac felly hefyd ei gopïau wrth gefn cynharach.</translation>
    </message>
    <message>
        <source>Another program is making a backup in %1 at this moment. Wait until it has.</source>
        <translation>Mae rhaglen arall yn gwneud copi wrth gefn yn %1 ar hyn o bryd. Arhoswch nes iddi orffen.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written to. Give yourself the right to, or remove what stands in its place.</source>
        <translation>Ni ellir creu&apos;r ffolder %1 nac ysgrifennu iddo. Rhowch yr hawl i chi&apos;ch hun, neu tynnwch yr hyn sydd yn ei le.</translation>
    </message>
    <message>
        <source>Nothing was restored, and the book %1 is as it was: %2</source>
        <translation>Nid adferwyd dim, ac mae&apos;r llyfr %1 fel yr oedd: %2</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read (%2), so nothing was recovered. Restore a backup; keep the damaged file.</source>
        <translation>Ni ellir darllen dim o %1 (%2), felly nid achubwyd dim. Adferwch gopi wrth gefn; cadwch y ffeil a ddifrodwyd.</translation>
    </message>
    <message>
        <source>%1 is open somewhere else, so it is left as it is. Close it there, and do it again.</source>
        <translation>Mae %1 ar agor yn rhywle arall, felly fe&apos;i gadewir fel y mae. Caewch ef yno, a gwnewch hyn eto.</translation>
    </message>
    <message>
        <source>The key was not changed, and the book %1 is as it was: %2</source>
        <translation>Ni newidiwyd yr allwedd, ac mae&apos;r llyfr %1 fel yr oedd: %2</translation>
    </message>
    <message>
        <source>The file of the keys is missing, so %1 opens with no passphrase: %2. Bring it back from where the book was, or from a backup; or type the recovery code, which opens the book without it.</source>
        <translation>Mae ffeil yr allweddi ar goll, felly nid yw %1 yn agor ag unrhyw gyfrinymadrodd: %2. Dewch â hi yn ôl o&apos;r lle&apos;r oedd y llyfr, neu o gopi wrth gefn; neu teipiwch y cod adfer, sy&apos;n agor y llyfr hebddi.</translation>
    </message>
    <message>
        <source>The file of the keys %1 cannot be read: %2. Ask for the right to read it, or type the recovery code.</source>
        <translation>Ni ellir darllen ffeil yr allweddi %1: %2. Gofynnwch am yr hawl i&apos;w darllen, neu teipiwch y cod adfer.</translation>
    </message>
    <message>
        <source>The file of the keys %1 could not be written: %2. Make room there, or give yourself the right to write, and do it again.</source>
        <translation>Ni ellid ysgrifennu ffeil yr allweddi %1: %2. Gwnewch le yno, neu rhowch yr hawl i chi&apos;ch hun ysgrifennu, a gwnewch hyn eto.</translation>
    </message>
    <message>
        <source>%1 is no file of keys, or only a part of one. Take it from a backup of the book, or type the recovery code.</source>
        <translation>Nid ffeil allweddi yw %1, neu ddim ond rhan o un ydyw. Cymerwch hi o gopi wrth gefn o&apos;r llyfr, neu teipiwch y cod adfer.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Minutebook. Update Minutebook, or type the recovery code.</source>
        <translation>Ysgrifennwyd %1 gan Minutebook mwy newydd. Diweddarwch Minutebook, neu teipiwch y cod adfer.</translation>
    </message>
    <message>
        <source>%1 asks for more or less work for a passphrase than Minutebook does, so it was altered or made by something else. Take it from a backup of the book, or type the recovery code.</source>
        <translation>Mae %1 yn gofyn am fwy neu lai o waith ar gyfer cyfrinymadrodd nag y mae Minutebook, felly cafodd ei newid neu ei gwneud gan rywbeth arall. Cymerwch hi o gopi wrth gefn o&apos;r llyfr, neu teipiwch y cod adfer.</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase. Close other programs and try again.</source>
        <translation>Nid oes digon o gof ar gyfer y cyfrinymadrodd. Caewch raglenni eraill a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>The file of the keys %2 is that of another book, or of this one before its key was changed, so %1 does not open with it. Bring back the right one, or type the recovery code, which opens the book without it.</source>
        <translation>Llyfr arall biau ffeil yr allweddi %2, neu&apos;r llyfr hwn cyn newid ei allwedd, felly nid yw %1 yn agor â hi. Dewch â&apos;r un iawn yn ôl, neu teipiwch y cod adfer, sy&apos;n agor y llyfr hebddi.</translation>
    </message>
    <message>
        <source>%1 was altered by something other than Minutebook: somebody who could open the book may be missing. Take the file from a backup, or change the book&apos;s key.</source>
        <translation>Newidiwyd %1 gan rywbeth heblaw Minutebook: efallai fod rhywun a allai agor y llyfr ar goll. Cymerwch y ffeil o gopi wrth gefn, neu newidiwch allwedd y llyfr.</translation>
    </message>
    <message>
        <source>%1 opens by its passphrase directly, so it has one only and nobody can be added. Give it a key of its own first (minutebook rekey).</source>
        <translation>Mae %1 yn agor yn uniongyrchol â&apos;i gyfrinymadrodd, felly dim ond un sydd ganddo ac ni ellir ychwanegu neb. Rhowch ei allwedd ei hun iddo yn gyntaf (minutebook rekey).</translation>
    </message>
    <message>
        <source>The desktop&apos;s key store did not take the key (%1). The book opens with its passphrases as before.</source>
        <translation>Ni dderbyniodd storfa allweddi&apos;r bwrdd gwaith yr allwedd (%1). Mae&apos;r llyfr yn agor â&apos;i gyfrinymadroddion fel o&apos;r blaen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand for a person. Write a name in one line, of at most %2 characters.</source>
        <translation>Ni all &quot;%1&quot; sefyll am berson. Ysgrifennwch enw ar un llinell, o %2 nod ar y mwyaf.</translation>
    </message>
    <message>
        <source>%1 can open the book already. Change that passphrase, or write the name otherwise.</source>
        <translation>Gall %1 agor y llyfr eisoes. Newidiwch y cyfrinymadrodd hwnnw, neu ysgrifennwch yr enw&apos;n wahanol.</translation>
    </message>
    <message>
        <source>There is no passphrase of &quot;%1&quot;. Those who have one are %2.</source>
        <translation>Nid oes cyfrinymadrodd gan &quot;%1&quot;. Y rhai sydd ag un yw %2.</translation>
    </message>
    <message>
        <source>%1 is the last who can open the book, and stays. Add somebody else first.</source>
        <translation>%1 yw&apos;r olaf sy&apos;n gallu agor y llyfr, ac mae&apos;n aros. Ychwanegwch rywun arall yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 people can open the book already, which is the most. Remove somebody first.</source>
        <translation>Gall %1 o bobl agor y llyfr eisoes, sef y nifer fwyaf. Tynnwch rywun yn gyntaf.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code, &quot;%2&quot;, is not as it was printed. Compare it with the page.</source>
        <translation>Nid yw grŵp %1 o&apos;r cod adfer, &quot;%2&quot;, fel y cafodd ei argraffu. Cymharwch ef â&apos;r dudalen.</translation>
    </message>
    <message>
        <source>The recovery code ends in its group %1, and has %2. Type the rest of it.</source>
        <translation>Mae&apos;r cod adfer yn dod i ben yn ei grŵp %1, ac mae ganddo %2. Teipiwch y gweddill ohono.</translation>
    </message>
    <message>
        <source>The recovery code has %1 groups of five, and more than that was typed. Type it as it is on the page.</source>
        <translation>Mae gan y cod adfer %1 o grwpiau o bump, a theipiwyd mwy na hynny. Teipiwch ef fel y mae ar y dudalen.</translation>
    </message>
    <message>
        <source>This is not a recovery code as it was printed. Compare it with the page.</source>
        <translation>Nid cod adfer fel y&apos;i hargraffwyd yw hwn. Cymharwch ef â&apos;r dudalen.</translation>
    </message>
    <message>
        <source>A committee needs a name and an abbreviation. Give both.</source>
        <translation>Mae angen enw a thalfyriad ar bwyllgor. Rhowch y ddau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the committee&apos;s abbreviation. %2</source>
        <translation>Ni all &quot;%1&quot; fod yn dalfyriad y pwyllgor. %2</translation>
    </message>
    <message>
        <source>What the committee was called when these minutes were approved cannot be read from the book (%1). Restore a backup.</source>
        <translation>Ni ellir darllen o&apos;r llyfr beth oedd enw&apos;r pwyllgor pan gymeradwywyd y cofnodion hyn (%1). Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>An item template needs a name and a title. Give both.</source>
        <translation>Mae angen enw a theitl ar dempled eitem. Rhowch y ddau.</translation>
    </message>
    <message>
        <source>The book&apos;s passphrase is wanted, and there is no terminal to ask at. Give --key-file FILE, or set MINUTEBOOK_KEY.</source>
        <translation>Mae angen cyfrinymadrodd y llyfr, ac nid oes terfynell i ofyn amdano. Rhowch --key-file FILE, neu gosodwch MINUTEBOOK_KEY.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from %1: %2. Name a file that you may read.</source>
        <translation>Ni ellir darllen y cyfrinymadrodd o %1: %2. Enwch ffeil y mae gennych hawl i&apos;w darllen.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>Nid yw&apos;r ddau gyfrinymadrodd yr un fath. Teipiwch yr un un ddwywaith.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Name a file that is there and that you may read.</source>
        <translation>Ni ellir darllen %1: %2. Enwch ffeil sydd yno ac y mae gennych hawl i&apos;w darllen.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that is there and that you may write to.</source>
        <translation>Ni ellir ysgrifennu %1: %2. Enwch ffeil mewn ffolder sydd yno ac y mae gennych hawl i ysgrifennu iddo.</translation>
    </message>
    <message>
        <source>%1 is written, but the book does not know that it left: %2 Mend that and write the file again, or delete it.</source>
        <translation>Ysgrifennwyd %1, ond nid yw&apos;r llyfr yn gwybod iddi adael: %2 Trwsiwch hynny ac ysgrifennwch y ffeil eto, neu dilëwch hi.</translation>
    </message>
    <message>
        <source>%1 is a minute book, stands beside one, holds a passphrase, or is what is being read, so it is not written over. Name another file.</source>
        <translation>Mae %1 yn llyfr cofnodion, yn sefyll wrth ymyl un, yn cynnwys cyfrinymadrodd, neu&apos;n cael ei darllen ar hyn o bryd, felly nid ysgrifennir drosti. Enwch ffeil arall.</translation>
    </message>
    <message>
        <source>%1 holds %2 up to %3, and nothing else is written over it: whoever takes the file for what it was would be misled. Name another file, or remove that one first.</source>
        <translation>Mae %1 yn cynnwys %2 hyd at %3, ac ni ysgrifennir dim arall drosti: byddai pwy bynnag sy&apos;n cymryd mai&apos;r un ffeil yw hi yn cael ei gamarwain. Enwch ffeil arall, neu tynnwch honno yn gyntaf.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it cannot be told to be %2. Name another file, or replace it (--replace).</source>
        <translation>Mae ffeil %1 yno eisoes, ac ni ellir gweld mai %2 yw hi. Enwch ffeil arall, neu amnewidiwch hi (--replace).</translation>
    </message>
    <message>
        <source>%1 opens by a passphrase only, and a file that opens without one is not written over it. Name another file, or remove that one first.</source>
        <translation>Mae %1 yn agor â chyfrinymadrodd yn unig, ac ni ysgrifennir drosti ffeil sy&apos;n agor heb un. Enwch ffeil arall, neu tynnwch honno yn gyntaf.</translation>
    </message>
    <message>
        <source>The output could not be written to its end: its disk is full, or what was to read it is gone. Make room, or send it elsewhere, and run the command again.</source>
        <translation>Ni ellid ysgrifennu&apos;r allbwn hyd ei ddiwedd: mae ei ddisg yn llawn, neu mae&apos;r hyn oedd i&apos;w ddarllen wedi mynd. Gwnewch le, neu anfonwch ef i rywle arall, a rhedwch y gorchymyn eto.</translation>
    </message>
    <message>
        <source>%1 has errors, so nothing of it was imported. Mend the lines marked &quot;error:&quot; above and import it again.</source>
        <translation>Mae gwallau yn %1, felly ni fewnforiwyd dim ohoni. Trwsiwch y llinellau a farciwyd â &quot;error:&quot; uchod a mewnforiwch hi eto.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder, and what is in it is left as it is. Name a folder that is empty or not there yet.</source>
        <translation>Nid ffolder gwag yw %1, ac fe adewir yr hyn sydd ynddo fel y mae. Enwch ffolder sy&apos;n wag neu nad yw yno eto.</translation>
    </message>
    <message>
        <source>%1 has faults, so no book was made of it. Mend the places that are named and read it again.</source>
        <translation>Mae gwallau yn %1, felly ni wnaed llyfr ohono. Trwsiwch y mannau a enwir a&apos;i ddarllen eto.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is no document of minutes. Save its text alone and bring that in.</source>
        <translation>Mae %1 yn fwy na %2 MB, ac nid yw hynny&apos;n ddogfen o gofnodion. Cadwch ei thestun yn unig a dewch â hwnnw i mewn.</translation>
    </message>
    <message>
        <source>%1 can be read only with %2, which is not installed. Install it, or save it as HTML or plain text and import that.</source>
        <translation>Dim ond â %2 y gellir darllen %1, ac nid yw wedi&apos;i osod. Gosodwch ef, neu cadwch y ddogfen fel HTML neu destun plaen a mewnforiwch honno.</translation>
    </message>
    <message>
        <source>%1 could not be read as a document (%2). Open it where it was written, save it as HTML or plain text and import that.</source>
        <translation>Ni ellid darllen %1 fel dogfen (%2). Agorwch hi lle&apos;i hysgrifennwyd, cadwch hi fel HTML neu destun plaen a mewnforiwch honno.</translation>
    </message>
    <message>
        <source>%1 does not say which meeting it is of. Give its number and its date (--meeting N --date 2024-03-05).</source>
        <translation>Nid yw %1 yn dweud o ba gyfarfod y mae. Rhowch ei rif a&apos;i ddyddiad (--meeting N --date 2024-03-05).</translation>
    </message>
    <message>
        <source>This meeting is no longer in the book. Choose another one.</source>
        <translation>Nid yw&apos;r cyfarfod hwn yn y llyfr mwyach. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>There is no meeting %1 in the book. Import it, or name another one.</source>
        <translation>Nid oes cyfarfod %1 yn y llyfr. Mewnforiwch ef, neu enwch un arall.</translation>
    </message>
    <message>
        <source>The meeting is one of &quot;%1&quot;, but the book is that of &quot;%2&quot;. Import it into its own book, or mend body and abbreviation.</source>
        <translation>Cyfarfod &quot;%1&quot; yw hwn, ond llyfr &quot;%2&quot; yw&apos;r llyfr. Mewnforiwch ef i&apos;w lyfr ei hun, neu trwsiwch body ac abbreviation.</translation>
    </message>
    <message>
        <source>A meeting needs a number and a date. Give both.</source>
        <translation>Mae angen rhif a dyddiad ar gyfarfod. Rhowch y ddau.</translation>
    </message>
    <message>
        <source>Meeting %1 is in the book already. Give the meeting another number, or replace the one that is there (--replace).</source>
        <translation>Mae cyfarfod %1 yn y llyfr eisoes. Rhowch rif arall i&apos;r cyfarfod, neu amnewidiwch yr un sydd yno (--replace).</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are approved and do not change any more. Record the change at the current meeting.</source>
        <translation>Mae cofnodion cyfarfod %1 wedi&apos;u cymeradwyo ac nid ydynt yn newid mwyach. Cofnodwch y newid yn y cyfarfod cyfredol.</translation>
    </message>
    <message>
        <source>A finding is let stand for a reason. Say in a few words why it may.</source>
        <translation>Gadewir i ganfyddiad sefyll am reswm. Dywedwch mewn ychydig eiriau pam y caiff wneud.</translation>
    </message>
    <message>
        <source>Meeting %1 has given numbers to actions, and none is ever given twice: it stays in the book. Change its date instead, or import another meeting over it.</source>
        <translation>Mae cyfarfod %1 wedi rhoi rhifau i gamau gweithredu, ac ni roddir yr un byth ddwywaith: mae&apos;n aros yn y llyfr. Newidiwch ei ddyddiad yn lle hynny, neu mewnforiwch gyfarfod arall drosto.</translation>
    </message>
    <message>
        <source>Meeting %1 would not read back as it is, because of %2. Change that in the meeting, or take its approval back first, and write the book again.</source>
        <translation>Ni fyddai cyfarfod %1 yn cael ei ddarllen yn ôl fel y mae, oherwydd %2. Newidiwch hynny yn y cyfarfod, neu tynnwch ei gymeradwyaeth yn ôl yn gyntaf, ac ysgrifennwch y llyfr eto.</translation>
    </message>
    <message>
        <source>This agenda item is no longer in the book. Keep what you typed by copying it to another item.</source>
        <translation>Nid yw&apos;r eitem agenda hon yn y llyfr mwyach. Cadwch yr hyn a deipiwyd gennych drwy ei gopïo i eitem arall.</translation>
    </message>
    <message>
        <source>Somebody else changed the item &quot;%1&quot; meanwhile. Copy what you typed, look at the new text, and add yours.</source>
        <translation>Newidiodd rhywun arall yr eitem &quot;%1&quot; yn y cyfamser. Copïwch yr hyn a deipiwyd gennych, edrychwch ar y testun newydd, ac ychwanegwch eich un chi.</translation>
    </message>
    <message>
        <source>These items were changed after they had been parted, so they stay apart. Move the lines back by hand if they belong together.</source>
        <translation>Newidiwyd yr eitemau hyn ar ôl eu gwahanu, felly maent yn aros ar wahân. Symudwch y llinellau yn ôl â llaw os ydynt yn perthyn i&apos;w gilydd.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; no longer stands in the notes as it did. Look at it again, and change it there.</source>
        <translation>Nid yw&apos;r llinell &quot;%1&quot; yn y nodiadau fel yr oedd mwyach. Edrychwch arni eto, a&apos;i newid yno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written into the line without changing something else in it, such as its level or its verb. Change the line in the notes.</source>
        <translation>Ni ellir ysgrifennu &quot;%1&quot; i&apos;r llinell heb newid rhywbeth arall ynddi, fel ei lefel neu ei berf. Newidiwch y llinell yn y nodiadau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write 2019-08-09 or 9 August 2019, or nothing at all.</source>
        <translation>Nid yw &quot;%1&quot; yn ddyddiad. Ysgrifennwch 2019-08-09 neu 9 August 2019, neu ddim byd o gwbl.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 have been circulated, so readers know its items by their numbers. Change a single item&apos;s number where it is a mistake.</source>
        <translation>Cylchredwyd cofnodion cyfarfod %1, felly mae darllenwyr yn adnabod ei eitemau wrth eu rhifau. Newidiwch rif eitem unigol lle mae&apos;n gamgymeriad.</translation>
    </message>
    <message>
        <source>This decision between meetings is no longer in the book. Look at the list again.</source>
        <translation>Nid yw&apos;r penderfyniad rhwng cyfarfodydd hwn yn y llyfr mwyach. Edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>A decision between meetings needs the day on which it was put and one line with a verb that decides, in capitals, as in: The Committee AGREED the fees.</source>
        <translation>Mae angen y diwrnod y&apos;i cyflwynwyd ar benderfyniad rhwng cyfarfodydd, ac un llinell â berf sy&apos;n penderfynu, mewn priflythrennau, fel yn: The Committee AGREED the fees.</translation>
    </message>
    <message>
        <source>The decision No %1 stands in the notes of meeting %2, which reports it. Change it there.</source>
        <translation>Mae penderfyniad rhif %1 yn nodiadau cyfarfod %2, sy&apos;n adrodd arno. Newidiwch ef yno.</translation>
    </message>
    <message>
        <source>A rule of retention asks for 1 to 99 years. Give their number.</source>
        <translation>Mae rheol gadw&apos;n gofyn am 1 i 99 o flynyddoedd. Rhowch eu nifer.</translation>
    </message>
    <message>
        <source>Nothing more of meeting %1 is due by the rules of retention as they are now. Look at the list again.</source>
        <translation>Nid oes dim mwy o gyfarfod %1 i&apos;w waredu yn ôl y rheolau cadw fel y maent nawr. Edrychwch ar y rhestr eto.</translation>
    </message>
    <message>
        <source>Meeting %1 has no revision %2. Choose one from the list of its revisions.</source>
        <translation>Nid oes diwygiad %2 gan gyfarfod %1. Dewiswch un o restr ei ddiwygiadau.</translation>
    </message>
    <message>
        <source>Nothing has changed since revision %2 of meeting %1. There is nothing to keep.</source>
        <translation>Nid oes dim wedi newid ers diwygiad %2 o gyfarfod %1. Nid oes dim i&apos;w gadw.</translation>
    </message>
    <message>
        <source>The text of revision %2 of meeting %1 was disposed of by the rules of retention. What is kept of it are its dates and hashes.</source>
        <translation>Gwaredwyd testun diwygiad %2 o gyfarfod %1 yn ôl y rheolau cadw. Yr hyn a gedwir ohono yw ei ddyddiadau a&apos;i werthoedd stwnsh.</translation>
    </message>
    <message>
        <source>The text of revision %2 of meeting %1 cannot be read: it is not as it was kept. Restore a backup.</source>
        <translation>Ni ellir darllen testun diwygiad %2 o gyfarfod %1: nid yw fel y cafodd ei gadw. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>A revision is kept for a reason. Say in a few words why.</source>
        <translation>Cedwir diwygiad am reswm. Dywedwch pam mewn ychydig eiriau.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are not approved yet: change them in the notes.</source>
        <translation>Nid yw cofnodion cyfarfod %1 wedi&apos;u cymeradwyo eto: newidiwch nhw yn y nodiadau.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are being corrected. Finish the correction or give it up first.</source>
        <translation>Mae cofnodion cyfarfod %1 yn cael eu cywiro. Gorffennwch y cywiriad neu rhowch y gorau iddo yn gyntaf.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are not being corrected.</source>
        <translation>Nid yw cofnodion cyfarfod %1 yn cael eu cywiro.</translation>
    </message>
    <message>
        <source>Approved minutes are corrected for a reason, which is printed in them. Say in a sentence why.</source>
        <translation>Cywirir cofnodion a gymeradwywyd am reswm, a argreffir ynddynt. Dywedwch pam mewn brawddeg.</translation>
    </message>
    <message>
        <source>What was withheld there has changed, or is not withheld any more. Look at the list of what is withheld again.</source>
        <translation>Mae&apos;r hyn a ddaliwyd yn ôl yno wedi newid, neu nid yw&apos;n cael ei ddal yn ôl mwyach. Edrychwch eto ar y rhestr o&apos;r hyn a ddelir yn ôl.</translation>
    </message>
    <message>
        <source>Nothing was said of what is withheld. Give a ground, an owner, a day or what has to happen first.</source>
        <translation>Ni ddywedwyd dim am yr hyn a ddelir yn ôl. Rhowch sail, perchennog, diwrnod neu&apos;r hyn sy&apos;n gorfod digwydd yn gyntaf.</translation>
    </message>
    <message>
        <source>What stays withheld is looked at again. Give a later day, or what has to happen first.</source>
        <translation>Caiff yr hyn a ddelir yn ôl o hyd ei ailystyried. Rhowch ddiwrnod diweddarach, neu&apos;r hyn sy&apos;n gorfod digwydd yn gyntaf.</translation>
    </message>
    <message>
        <source>What is withheld there is of the level %2, and %1 is not lower. Choose a level below it.</source>
        <translation>Mae&apos;r hyn a ddelir yn ôl yno ar lefel %2, ac nid yw %1 yn is. Dewiswch lefel islaw iddi.</translation>
    </message>
    <message>
        <source>What was withheld is opened for a reason, which its new readers are told. Say in a sentence why.</source>
        <translation>Agorir yr hyn a ddaliwyd yn ôl am reswm, y dywedir wrth ei ddarllenwyr newydd amdano. Dywedwch pam mewn brawddeg.</translation>
    </message>
    <message>
        <source>The reason is told to readers up to %1, but reads as of the level %2. Say it without the name of that level.</source>
        <translation>Dywedir y rheswm wrth ddarllenwyr hyd at %1, ond mae&apos;n darllen fel pe bai ar lefel %2. Dywedwch ef heb enw&apos;r lefel honno.</translation>
    </message>
    <message>
        <source>The reason says what is still withheld from readers up to %1, so nothing was done: %2. Say it in other words.</source>
        <translation>Mae&apos;r rheswm yn dweud yr hyn a ddelir yn ôl o hyd o ddarllenwyr hyd at %1, felly ni wnaed dim: %2. Dywedwch ef mewn geiriau eraill.</translation>
    </message>
    <message>
        <source>Readers up to %1 would see the real name of a party: &quot;%2&quot;. Write the pseudonym there first, then downgrade.</source>
        <translation>Byddai darllenwyr hyd at %1 yn gweld enw go iawn parti: &quot;%2&quot;. Ysgrifennwch y ffugenw yno yn gyntaf, ac yna israddiwch.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; would stay of the level %2: it tells of an action of that level, or its level is in doubt. Mend that first, then downgrade.</source>
        <translation>Byddai&apos;r llinell &quot;%1&quot; yn aros ar lefel %2: mae&apos;n sôn am gam gweithredu o&apos;r lefel honno, neu mae amheuaeth am ei lefel. Trwsiwch hynny yn gyntaf, ac yna israddiwch.</translation>
    </message>
    <message>
        <source>Meeting %1 reports on the action %2 in a line that has its level from that action alone, and would be opened with it: &quot;%3&quot;. Give that line its level first; in approved minutes by a correction.</source>
        <translation>Mae cyfarfod %1 yn adrodd ar gam gweithredu %2 mewn llinell sy&apos;n cael ei lefel o&apos;r cam gweithredu hwnnw&apos;n unig, ac a agorid gydag ef: &quot;%3&quot;. Rhowch ei lefel i&apos;r llinell honno yn gyntaf; mewn cofnodion a gymeradwywyd, drwy gywiriad.</translation>
    </message>
    <message>
        <source>It was disposed of, but another program has %1 open, so that traces of it may still be in the file. They go once every program has closed the book.</source>
        <translation>Fe&apos;i gwaredwyd, ond mae %1 ar agor gan raglen arall, felly gall olion ohono fod yn y ffeil o hyd. Ânt unwaith y bydd pob rhaglen wedi cau&apos;r llyfr.</translation>
    </message>
    <message>
        <source>%1 is no review file. Choose a file whose name ends in .minutereview.</source>
        <translation>Nid ffeil adolygu yw %1. Dewiswch ffeil y mae ei henw&apos;n gorffen â .minutereview.</translation>
    </message>
    <message>
        <source>%1 is not all there: it ends too early. Ask for it again, or copy it again from the mail.</source>
        <translation>Nid yw %1 yno i gyd: mae&apos;n gorffen yn rhy gynnar. Gofynnwch amdani eto, neu copïwch hi eto o&apos;r e-bost.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Minutebook. Update Minutebook to open it.</source>
        <translation>Gwnaed %1 gan Minutebook mwy newydd. Diweddarwch Minutebook i&apos;w hagor.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than opening such a file may take, so it is not opened. Do not trust it; ask for it again.</source>
        <translation>Mae %1 yn gofyn am fwy o gof neu amser nag y caiff agor ffeil o&apos;r fath ei gymryd, felly nis agorir. Peidiwch ag ymddiried ynddi; gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a review file&apos;s passphrase. Close other programs and try again.</source>
        <translation>Nid oes digon o gof i weithio gyda chyfrinymadrodd ffeil adolygu. Caewch raglenni eraill a rhowch gynnig arall arni.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase. Type it again, as you were told it.</source>
        <translation>Nid yw %1 yn agor â&apos;r cyfrinymadrodd hwn. Teipiwch ef eto, fel y&apos;i rhoddwyd i chi.</translation>
    </message>
    <message>
        <source>%1 is not as it was when it was sealed: it was altered or damaged on its way, so nothing of it is used. Ask for it again.</source>
        <translation>Nid yw %1 fel yr oedd pan gafodd ei selio: cafodd ei newid neu ei difrodi ar ei ffordd, felly ni ddefnyddir dim ohoni. Gofynnwch amdani eto.</translation>
    </message>
    <message>
        <source>%1 opens, but what is in it is no review that can be read. Ask whoever made it to make it again.</source>
        <translation>Mae %1 yn agor, ond nid yw&apos;r hyn sydd ynddi yn adolygiad y gellir ei ddarllen. Gofynnwch i bwy bynnag a&apos;i gwnaeth ei gwneud eto.</translation>
    </message>
    <message>
        <source>A review file needs a passphrase of its own. Give one, and tell it to the reader by another way than the file.</source>
        <translation>Mae angen ei chyfrinymadrodd ei hun ar ffeil adolygu. Rhowch un, a&apos;i ddweud wrth y darllenydd drwy ffordd wahanol i&apos;r ffeil.</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; is among the committee&apos;s people. Add them to the seats or people of the committee first.</source>
        <translation>Nid oes neb o&apos;r enw &quot;%1&quot; ymhlith pobl y pwyllgor. Ychwanegwch y person at seddi neu bobl y pwyllgor yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 is not cleared for %2, so this edition is not made for them. Choose a lower one, or record their clearance first.</source>
        <translation>Nid oes gan %1 gliriad ar gyfer %2, felly nis gwneir yr argraffiad hwn i&apos;r person hwnnw. Dewiswch un is, neu cofnodwch y cliriad yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 answers nothing that was sent from this book, so nothing of it was taken in. Open the book that it was sent from.</source>
        <translation>Nid yw %1 yn ateb dim a anfonwyd o&apos;r llyfr hwn, felly ni chasglwyd dim ohoni. Agorwch y llyfr yr anfonwyd hi ohono.</translation>
    </message>
    <message>
        <source>%1 came back from its reader: it holds comments and no pages. Open the book that it was sent from and take them in there.</source>
        <translation>Daeth %1 yn ôl oddi wrth ei darllenydd: mae&apos;n cynnwys sylwadau ac nid tudalennau. Agorwch y llyfr yr anfonwyd hi ohono a chasglwch nhw yno.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 were changed while the review file was being made, so it was not sent. Send it again.</source>
        <translation>Newidiwyd cofnodion cyfarfod %1 tra oedd y ffeil adolygu&apos;n cael ei gwneud, felly nis anfonwyd. Anfonwch hi eto.</translation>
    </message>
    <message>
        <source>This comment is no longer in the book. Choose another one.</source>
        <translation>Nid yw&apos;r sylw hwn yn y llyfr mwyach. Dewiswch un arall.</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; do not stand in the notes like that, so they cannot be replaced by themselves. Change the line in the notes.</source>
        <translation>Nid yw&apos;r geiriau &quot;%1&quot; yn y nodiadau fel yna, felly ni ellir eu hamnewid ohonynt eu hunain. Newidiwch y llinell yn y nodiadau.</translation>
    </message>
    <message>
        <source>With this wording the line would have another level, kind or number than it has, so it was not changed. Change the line in the notes if that is meant.</source>
        <translation>Gyda&apos;r geiriad hwn byddai gan y llinell lefel, math neu rif gwahanol i&apos;r hyn sydd ganddi, felly nis newidiwyd. Newidiwch y llinell yn y nodiadau os mai dyna a fwriedir.</translation>
    </message>
    <message>
        <source>This paper is no longer in the book. Look at the item&apos;s papers again, and attach it anew if it is wanted.</source>
        <translation>Nid yw&apos;r papur hwn yn y llyfr mwyach. Edrychwch eto ar bapurau&apos;r eitem, ac atodwch ef o&apos;r newydd os oes ei angen.</translation>
    </message>
    <message>
        <source>A paper needs a title: the agenda names it by that. Type one.</source>
        <translation>Mae angen teitl ar bapur: wrth hwnnw y mae&apos;r agenda&apos;n ei enwi. Teipiwch un.</translation>
    </message>
    <message>
        <source>%1 has %2 MB, and a paper has %3 at most. Attach a smaller file, or name this one by a line &quot;@paper: TITLE&quot; below the item&apos;s heading.</source>
        <translation>Mae %2 MB yn %1, a %3 ar y mwyaf a ganiateir mewn papur. Atodwch ffeil lai, neu enwch hon mewn llinell &quot;@paper: TITLE&quot; islaw pennawd yr eitem.</translation>
    </message>
    <message>
        <source>The paper &quot;%1&quot; is not as it was attached: its contents do not fit their hash. Attach it again, or restore a backup.</source>
        <translation>Nid yw&apos;r papur &quot;%1&quot; fel y cafodd ei atodi: nid yw ei gynnwys yn cyfateb i&apos;w werth stwnsh. Atodwch ef eto, neu adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The contents of the paper &quot;%1&quot; were disposed of on %2, by the rules of retention: only its title and hash were kept.</source>
        <translation>Gwaredwyd cynnwys y papur &quot;%1&quot; ar %2, yn ôl y rheolau cadw: dim ond ei deitl a&apos;i werth stwnsh a gadwyd.</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; has papers in the book and is not in the file, so they would be lost. Give the file&apos;s item that title, or remove the papers first.</source>
        <translation>Mae gan yr eitem &quot;%1&quot; bapurau yn y llyfr ac nid yw yn y ffeil, felly byddent yn cael eu colli. Rhowch y teitl hwnnw i eitem y ffeil, neu tynnwch y papurau yn gyntaf.</translation>
    </message>
    <message>
        <source>There are no minutes to bind: none of these meetings has been approved. Approve them, or name another year.</source>
        <translation>Nid oes cofnodion i&apos;w rhwymo: ni chymeradwywyd yr un o&apos;r cyfarfodydd hyn. Cymeradwywch nhw, neu enwch flwyddyn arall.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be printed beside another script, in &quot;%2&quot;. Put it on a line of its own.</source>
        <translation>Ni ellir argraffu &quot;%1&quot; wrth ymyl sgript arall, yn &quot;%2&quot;. Rhowch ef ar ei linell ei hun.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read (%2). Choose a PNG or SVG file.</source>
        <translation>Nid yw %1 yn llun y gellir ei ddarllen (%2). Dewiswch ffeil PNG neu SVG.</translation>
    </message>
    <message>
        <source>%1 is too large for a logo: at most %2 MB and %3 by %3 pixels. Save it smaller.</source>
        <translation>Mae %1 yn rhy fawr ar gyfer logo: %2 MB a %3 wrth %3 picsel ar y mwyaf. Cadwch ef yn llai.</translation>
    </message>
    <message>
        <source>%1 takes something from outside itself (%2), which a logo may not. Save it as a plain SVG or as a PNG.</source>
        <translation>Mae %1 yn cymryd rhywbeth o&apos;r tu allan iddo&apos;i hun (%2), ac ni chaiff logo wneud hynny. Cadwch ef fel SVG plaen neu fel PNG.</translation>
    </message>
    <message>
        <source>The footer &quot;%1&quot; is longer than the line at the foot of a page. Make it shorter.</source>
        <translation>Mae&apos;r troedyn &quot;%1&quot; yn hwy na&apos;r llinell wrth droed tudalen. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1. Please report this with the text of the meeting that it happened with.</source>
        <translation>Ni ellid gorffen y PDF: %1. Rhowch wybod am hyn gyda thestun y cyfarfod y digwyddodd gydag ef.</translation>
    </message>
    <message>
        <source>The ODT file could not be packed: %1. Please report this with the text of the meeting that it happened with.</source>
        <translation>Ni ellid pacio&apos;r ffeil ODT: %1. Rhowch wybod am hyn gyda thestun y cyfarfod y digwyddodd gydag ef.</translation>
    </message>
    <message>
        <source>This cannot be a PDF&apos;s passphrase: it is empty, longer than 127 bytes in UTF-8, or has characters that cannot be typed. Take another one.</source>
        <translation>Ni all hwn fod yn gyfrinymadrodd PDF: mae&apos;n wag, yn hwy na 127 beit mewn UTF-8, neu mae ynddo nodau na ellir eu teipio. Cymerwch un arall.</translation>
    </message>
    <message>
        <source>This says only what is not wanted. Name a word that is wanted before NOT, as in: crane NOT hired.</source>
        <translation>Dim ond yr hyn nas dymunir a ddywed hyn. Enwch air a ddymunir cyn NOT, fel yn: craen NOT llogi.</translation>
    </message>
    <message>
        <source>The file would have held what its edition withholds, so it was not written: %1. Please report this with the text of the meeting that it happened with.</source>
        <translation>Byddai&apos;r ffeil wedi cynnwys yr hyn y mae ei hargraffiad yn ei ddal yn ôl, felly nis ysgrifennwyd: %1. Rhowch wybod am hyn gyda thestun y cyfarfod y digwyddodd gydag ef.</translation>
    </message>
    <message>
        <source>The file would have held the real name of a party, so it was not written: %1. Write the pseudonym there, or give what says it the highest level.</source>
        <translation>Byddai&apos;r ffeil wedi cynnwys enw go iawn parti, felly nis ysgrifennwyd: %1. Ysgrifennwch y ffugenw yno, neu rhowch y lefel uchaf i&apos;r hyn sy&apos;n ei ddweud.</translation>
    </message>
    <message>
        <source>The file would have held what its edition withholds, so it was not written. End the safe view and export it again to see what and where.</source>
        <translation>Byddai&apos;r ffeil wedi cynnwys yr hyn y mae ei hargraffiad yn ei ddal yn ôl, felly nis ysgrifennwyd. Dewch â&apos;r olwg ddiogel i ben ac allforiwch hi eto i weld beth ac ymhle.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file opens with a password only, and it is not this one. Give the right one.</source>
        <translation>Ni phrofir dim: dim ond â chyfrinair y mae&apos;r ffeil yn agor, ac nid hwn ydyw. Rhowch yr un iawn.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file is damaged or no PDF, so a part of it may not have been read (%1). Make it again.</source>
        <translation>Ni phrofir dim: mae&apos;r ffeil wedi&apos;i difrodi neu nid PDF ydyw, felly gall fod rhan ohoni heb ei darllen (%1). Gwnewch hi eto.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file does not say what characters the font &quot;%1&quot; shows on page %2. Make it again with embedded fonts that can be searched.</source>
        <translation>Ni phrofir dim: nid yw&apos;r ffeil yn dweud pa nodau y mae&apos;r ffont &quot;%1&quot; yn eu dangos ar dudalen %2. Gwnewch hi eto â ffontiau wedi&apos;u mewnblannu y gellir eu chwilio.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file holds an image, and what an image shows is not read. Make it again without images, or look at them yourself.</source>
        <translation>Ni phrofir dim: mae delwedd yn y ffeil, ac ni ddarllenir yr hyn y mae delwedd yn ei ddangos. Gwnewch hi eto heb ddelweddau, neu edrychwch arnynt eich hun.</translation>
    </message>
    <message>
        <source>Nothing is proved: page %1 holds a drawing (curves, colours that run into one another, or very many lines), and what it shows is not read. Make it again without drawings, or look at them yourself.</source>
        <translation>Ni phrofir dim: mae llun llinell ar dudalen %1 (cromliniau, lliwiau sy&apos;n rhedeg i&apos;w gilydd, neu lawer iawn o linellau), ac ni ddarllenir yr hyn y mae&apos;n ei ddangos. Gwnewch hi eto heb luniau, neu edrychwch arnynt eich hun.</translation>
    </message>
    <message>
        <source>Nothing is proved: what object %1 of the file holds is packed or written in a way that is not known, or is damaged. Make the file again.</source>
        <translation>Ni phrofir dim: mae cynnwys gwrthrych %1 y ffeil wedi&apos;i bacio neu ei ysgrifennu mewn ffordd anhysbys, neu wedi&apos;i ddifrodi. Gwnewch y ffeil eto.</translation>
    </message>
    <message>
        <source>Nothing is proved: a file that is no plain text is attached (object %1). Make it again without it.</source>
        <translation>Ni phrofir dim: atodwyd ffeil nad yw&apos;n destun plaen (gwrthrych %1). Gwnewch hi eto hebddi.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file holds leftovers of earlier revisions, or something behind its end, that cannot be read. Make it again from its source.</source>
        <translation>Ni phrofir dim: mae yn y ffeil olion diwygiadau cynharach, neu rywbeth y tu ôl i&apos;w diwedd, na ellir eu darllen. Gwnewch hi eto o&apos;i ffynhonnell.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file is damaged, or not of the format that it should be (%1). Make it again.</source>
        <translation>Ni phrofir dim: mae&apos;r ffeil wedi&apos;i difrodi, neu nid yw yn y fformat y dylai fod (%1). Gwnewch hi eto.</translation>
    </message>
    <message>
        <source>Nothing is proved: %1 is marked %2, which is above the edition that it was searched for. Search it for %2, or take the right file.</source>
        <translation>Ni phrofir dim: mae %1 wedi&apos;i marcio&apos;n %2, sydd uwchlaw&apos;r argraffiad y chwiliwyd hi ar ei gyfer. Chwiliwch hi ar gyfer %2, neu cymerwch y ffeil iawn.</translation>
    </message>
    <message>
        <source>Nothing is proved: %1 is called &quot;%2&quot;, which is none of %3. Search it for what it is of, or take the right file.</source>
        <translation>Ni phrofir dim: enw %1 yw &quot;%2&quot;, nad yw&apos;n un o %3. Chwiliwch hi ar gyfer yr hyn y mae&apos;n perthyn iddo, neu cymerwch y ffeil iawn.</translation>
    </message>
    <message>
        <source>This is not UTF-8 and was replaced by a question mark. Save the file as UTF-8 and read it again.</source>
        <translation>Nid UTF-8 yw hwn, a rhoddwyd gofynnod yn ei le. Cadwch y ffeil fel UTF-8 a&apos;i darllen eto.</translation>
    </message>
    <message>
        <source>The invisible character %1 stands here and is shown by its code. Delete it, unless its code is meant to be read.</source>
        <translation>Mae&apos;r nod anweledig %1 yma ac fe&apos;i dangosir wrth ei god. Dilëwch ef, oni bai y bwriedir i&apos;w god gael ei ddarllen.</translation>
    </message>
    <message>
        <source>The file does not begin with &quot;---&quot;. Put the meeting&apos;s keys (body, abbreviation, meeting, date) between two lines of &quot;---&quot;.</source>
        <translation>Nid yw&apos;r ffeil yn dechrau â &quot;---&quot;. Rhowch allweddi&apos;r cyfarfod (body, abbreviation, meeting, date) rhwng dwy linell o &quot;---&quot;.</translation>
    </message>
    <message>
        <source>The keys at the file&apos;s beginning do not end. Put a line &quot;---&quot; after the last of them.</source>
        <translation>Nid yw&apos;r allweddi ar ddechrau&apos;r ffeil yn dod i ben. Rhowch linell &quot;---&quot; ar ôl yr olaf ohonynt.</translation>
    </message>
    <message>
        <source>This line is no &quot;key: value&quot;. Write it as one, or move it below the second &quot;---&quot;.</source>
        <translation>Nid yw&apos;r llinell hon ar ffurf &quot;key: value&quot;. Ysgrifennwch hi felly, neu symudwch hi islaw&apos;r ail &quot;---&quot;.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing. Add a line &quot;%1: …&quot; at the file&apos;s beginning.</source>
        <translation>Mae&apos;r allwedd &quot;%1&quot; ar goll. Ychwanegwch linell &quot;%1: …&quot; ar ddechrau&apos;r ffeil.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice. Delete one of the two lines.</source>
        <translation>Mae&apos;r allwedd &quot;%1&quot; yno ddwywaith. Dilëwch un o&apos;r ddwy linell.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read: keys are written exactly. Write &quot;%2&quot; if that is meant.</source>
        <translation>Ni ddarllenir &quot;%1&quot;: ysgrifennir allweddi&apos;n union. Ysgrifennwch &quot;%2&quot; os dyna a olygir.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for &quot;%1&quot;. Dates are written 2019-07-24, times 10:00-16:00, meetings as whole numbers; a status is planned, draft, in-review, approved or final.</source>
        <translation>Nid yw &quot;%2&quot; yn werth ar gyfer &quot;%1&quot;. Ysgrifennir dyddiadau fel 2019-07-24, amserau fel 10:00-16:00, cyfarfodydd fel rhifau cyfan; planned, draft, in-review, approved neu final yw statws.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in every edition: a level has no effect on it. Take the level out, and put what is not for everybody into an item&apos;s notes.</source>
        <translation>Mae &quot;%1&quot; ym mhob argraffiad: nid oes effaith i lefel arno. Tynnwch y lefel, a rhowch yr hyn nad yw i bawb yn nodiadau eitem.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins. Mend the time, or leave it if the meeting went on past midnight.</source>
        <translation>Mae&apos;r cyfarfod yn gorffen cyn iddo ddechrau. Trwsiwch yr amser, neu gadewch ef os aeth y cyfarfod heibio i hanner nos.</translation>
    </message>
    <message>
        <source>The next meeting stands before this one. Mend one of the two dates.</source>
        <translation>Mae&apos;r cyfarfod nesaf cyn yr un hwn. Trwsiwch un o&apos;r ddau ddyddiad.</translation>
    </message>
    <message>
        <source>There is no classification scheme &quot;%1&quot;. Write the body&apos;s own, SEC or TLP.</source>
        <translation>Nid oes cynllun dosbarthu &quot;%1&quot;. Ysgrifennwch un y corff ei hun, SEC neu TLP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scheme %2. Until it is one, everything counts as the highest level.</source>
        <translation>Nid yw &quot;%1&quot; yn un o lefelau&apos;r cynllun %2. Nes ei fod yn un, mae popeth yn cyfrif fel y lefel uchaf.</translation>
    </message>
    <message>
        <source>This text stands before the first heading. Put a heading &quot;# Title&quot; above it.</source>
        <translation>Mae&apos;r testun hwn cyn y pennawd cyntaf. Rhowch bennawd &quot;# Title&quot; uwch ei ben.</translation>
    </message>
    <message>
        <source>This looks like the heading of a table of people but is an agenda item&apos;s, and rows below it count as %1. Write &quot;# %2&quot;, without a number or level, if it is to be one.</source>
        <translation>Mae hwn yn edrych fel pennawd tabl o bobl ond pennawd eitem agenda ydyw, ac mae&apos;r rhesi oddi tano&apos;n cyfrif fel %1. Ysgrifennwch &quot;# %2&quot;, heb rif na lefel, os yw i fod yn un.</translation>
    </message>
    <message>
        <source>This row has too few cells. Write &quot;| Representing | Name (Initials) | Attendance |&quot;.</source>
        <translation>Mae rhy ychydig o gelloedd yn y rhes hon. Ysgrifennwch &quot;| Representing | Name (Initials) | Attendance |&quot;.</translation>
    </message>
    <message>
        <source>This row has more than three cells. Put what the fourth says into the third, parted by a comma.</source>
        <translation>Mae mwy na thair cell yn y rhes hon. Rhowch gynnwys y bedwaredd yn y drydedd, wedi&apos;i wahanu gan atalnod.</translation>
    </message>
    <message>
        <source>People are of the meeting&apos;s default level: a level in their table has no effect. Take it out, or move the person into an item&apos;s notes.</source>
        <translation>Ar lefel ragosodedig y cyfarfod y mae pobl: nid oes effaith i lefel yn eu tabl. Tynnwch hi, neu symudwch y person i nodiadau eitem.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no attendance. Write part, teleconference, video, arrived 10:15, left 12:00 or presiding, parted by commas.</source>
        <translation>Nid yw &quot;%1&quot; yn bresenoldeb. Ysgrifennwch part, teleconference, video, arrived 10:15, left 12:00 neu presiding, wedi&apos;u gwahanu gan atalnodau.</translation>
    </message>
    <message>
        <source>This person has no initials. Write them in brackets behind the name: &quot;Jo Smith (JS)&quot;.</source>
        <translation>Nid oes blaenlythrennau gan y person hwn. Ysgrifennwch nhw mewn cromfachau ar ôl yr enw: &quot;Jo Smith (JS)&quot;.</translation>
    </message>
    <message>
        <source>%1 already stands for %2. Give this person other initials, as %3.</source>
        <translation>Mae %1 eisoes yn sefyll am %2. Rhowch flaenlythrennau eraill i&apos;r person hwn, fel %3.</translation>
    </message>
    <message>
        <source>%1, for whom this alternate stands in, is in none of the tables. Add the member, or mend the name.</source>
        <translation>Nid yw %1, y mae&apos;r dirprwy hwn yn sefyll i mewn ar ei ran, yn yr un o&apos;r tablau. Ychwanegwch yr aelod, neu trwsiwch yr enw.</translation>
    </message>
    <message>
        <source>This looks like a level but is not exactly one, so the line counts as %1. Write the level as the scheme does, in round brackets at the line&apos;s end.</source>
        <translation>Mae hyn yn edrych fel lefel ond nid yw&apos;n union yn un, felly mae&apos;r llinell yn cyfrif fel %1. Ysgrifennwch y lefel fel y gwna&apos;r cynllun, mewn cromfachau crwn ar ddiwedd y llinell.</translation>
    </message>
    <message>
        <source>Another bracket of this line holds a level. Only the last one counts; take the other out if it is a mistake.</source>
        <translation>Mae lefel mewn cromfach arall yn y llinell hon. Dim ond yr olaf sy&apos;n cyfrif; tynnwch y llall os yw&apos;n gamgymeriad.</translation>
    </message>
    <message>
        <source>Clearing from %1 shows nothing that %2, the line&apos;s own level, does not show: it withholds nothing either. To withhold the line, mark it (%1).</source>
        <translation>Nid yw clirio o %1 yn dangos dim nad yw %2, lefel y llinell ei hun, yn ei ddangos: nid yw&apos;n dal dim yn ôl chwaith. I ddal y llinell yn ôl, marciwch hi (%1).</translation>
    </message>
    <message>
        <source>This looks like a heading but is text, and what follows has its level if that is higher. Begin the line with &quot;# &quot; or &quot;## &quot;, or with a backslash.</source>
        <translation>Mae hyn yn edrych fel pennawd ond testun ydyw, ac mae ei lefel gan yr hyn sy&apos;n dilyn os yw honno&apos;n uwch. Dechreuwch y llinell â &quot;# &quot; neu &quot;## &quot;, neu ag ôl-slaes.</translation>
    </message>
    <message>
        <source>&quot;(stub)&quot; belongs to a line, not to a heading, so this heading counts as the highest level. Put it on a line of its own.</source>
        <translation>I linell y mae &quot;(stub)&quot; yn perthyn, nid i bennawd, felly mae&apos;r pennawd hwn yn cyfrif fel y lefel uchaf. Rhowch ef ar ei linell ei hun.</translation>
    </message>
    <message>
        <source>An action is no stub: it would be gone from the confidential edition. The line counts as %1. Take &quot;(stub)&quot; off, and write the stub on a line of its own.</source>
        <translation>Nid bonyn yw cam gweithredu: byddai wedi mynd o&apos;r argraffiad cyfrinachol. Mae&apos;r llinell yn cyfrif fel %1. Tynnwch &quot;(stub)&quot;, ac ysgrifennwch y bonyn ar ei linell ei hun.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; is left out, and the words stand alone. Only whole addresses of http, https and mailto are kept: write one, or name the file in the text.</source>
        <translation>Gadewir y cyfeiriad &quot;%1&quot; allan, ac mae&apos;r geiriau&apos;n sefyll ar eu pen eu hunain. Dim ond cyfeiriadau cyfan http, https a mailto a gedwir: ysgrifennwch un, neu enwch y ffeil yn y testun.</translation>
    </message>
    <message>
        <source>Lists nest to six levels. Take some of the spaces before this line away.</source>
        <translation>Mae rhestrau&apos;n nythu hyd at chwe lefel. Tynnwch rai o&apos;r bylchau cyn y llinell hon.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword, but what should follow it is missing, so the line is read as text. Complete it, or put a backslash before it.</source>
        <translation>Mae &quot;%1&quot; yn allweddair, ond mae&apos;r hyn a ddylai ei ddilyn yn eisiau, felly darllenir y llinell fel testun. Cwblhewch hi, neu rhowch ôl-slaes o&apos;i flaen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon behind it, so the line is read as text. Write &quot;%2&quot;, or put a backslash before it.</source>
        <translation>Nid oes colon ar ôl &quot;%1&quot;, felly darllenir y llinell fel testun. Ysgrifennwch &quot;%2&quot;, neu rhowch ôl-slaes o&apos;i flaen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in small letters is text. Write it in capitals if it is to be read as a keyword.</source>
        <translation>Testun yw &quot;%1&quot; mewn llythrennau bach. Ysgrifennwch ef mewn priflythrennau os yw i&apos;w ddarllen fel allweddair.</translation>
    </message>
    <message>
        <source>An UPDATE speaks of one action, but more than one number stands here, so the line counts as the highest level. Give each action a line.</source>
        <translation>Am un cam gweithredu y mae UPDATE yn sôn, ond mae mwy nag un rhif yma, felly mae&apos;r llinell yn cyfrif fel y lefel uchaf. Rhowch linell i bob cam gweithredu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no action&apos;s number, so the line counts as %3. Write &quot;UPDATE %2: …&quot;.</source>
        <translation>Nid yw &quot;%1&quot; yn rhif cam gweithredu, felly mae&apos;r llinell yn cyfrif fel %3. Ysgrifennwch &quot;UPDATE %2: …&quot;.</translation>
    </message>
    <message>
        <source>The number %1 stands in another line too. Delete it from the newer of the two, which then gets a number of its own.</source>
        <translation>Mae&apos;r rhif %1 mewn llinell arall hefyd. Dilëwch ef o&apos;r un fwyaf newydd o&apos;r ddwy, ac fe gaiff hithau ei rhif ei hun wedyn.</translation>
    </message>
    <message>
        <source>No meeting of this book has raised %1. Mend the number, or bring in the meeting that raised it.</source>
        <translation>Ni chododd unrhyw gyfarfod yn y llyfr hwn %1. Trwsiwch y rhif, neu dewch â&apos;r cyfarfod a&apos;i cododd i mewn.</translation>
    </message>
    <message>
        <source>This action has no owner. Write who is to do it first: &quot;ACTION: GH to …&quot;, or &quot;ACTION {GH}: …&quot;.</source>
        <translation>Nid oes perchennog i&apos;r cam gweithredu hwn. Ysgrifennwch pwy sydd i&apos;w wneud yn gyntaf: &quot;ACTION: GH to …&quot;, neu &quot;ACTION {GH}: …&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is known neither to the meeting nor to the body. Mend the name, or add it to the people or the body&apos;s names.</source>
        <translation>Nid yw &quot;%1&quot; yn hysbys i&apos;r cyfarfod nac i&apos;r corff. Trwsiwch yr enw, neu ychwanegwch ef at y bobl neu at enwau&apos;r corff.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write 2019-08-09 or 9 August 2019.</source>
        <translation>Nid yw &quot;%1&quot; yn ddyddiad. Ysgrifennwch 2019-08-09 neu 9 August 2019.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status. Write OPEN, ON TARGET, CLOSED, TRANSFERRED or WITHDRAWN.</source>
        <translation>Nid yw &quot;%1&quot; yn statws. Ysgrifennwch OPEN, ON TARGET, CLOSED, TRANSFERRED neu WITHDRAWN.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no vote. Write &quot;8 for, 1 against, 1 abstention&quot; or &quot;for JH MC; against NO; abstained SM&quot;; a casting vote has a name: &quot;4 for, 4 against, casting JH&quot;.</source>
        <translation>Nid yw &quot;%1&quot; yn bleidlais. Ysgrifennwch &quot;8 for, 1 against, 1 abstention&quot; neu &quot;for JH MC; against NO; abstained SM&quot;; mae enw i bleidlais fwrw: &quot;4 for, 4 against, casting JH&quot;.</translation>
    </message>
    <message>
        <source>No decision stands next to this vote. Put the vote on the line after the decision.</source>
        <translation>Nid oes penderfyniad nesaf at y bleidlais hon. Rhowch y bleidlais ar y llinell ar ôl y penderfyniad.</translation>
    </message>
    <message>
        <source>The decision has another vote already. A vote belongs to the decision on the line below it, else to the one above: put each right above its own.</source>
        <translation>Mae gan y penderfyniad bleidlais arall eisoes. Mae pleidlais yn perthyn i&apos;r penderfyniad ar y llinell oddi tani, neu fel arall i&apos;r un uwchben: rhowch bob un yn union uwchben ei phenderfyniad ei hun.</translation>
    </message>
    <message>
        <source>No decision stands next to this motion. Put it on the line after the decision.</source>
        <translation>Nid oes penderfyniad nesaf at y cynnig hwn. Rhowch ef ar y llinell ar ôl y penderfyniad.</translation>
    </message>
    <message>
        <source>Nobody of this meeting is &quot;%1&quot;. Mend the initials, or add the person to the tables.</source>
        <translation>Nid oes neb o&apos;r enw &quot;%1&quot; yn y cyfarfod hwn. Trwsiwch y blaenlythrennau, neu ychwanegwch y person at y tablau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 10:45.</source>
        <translation>Nid yw &quot;%1&quot; yn amser. Ysgrifennwch 10:45.</translation>
    </message>
    <message>
        <source>A line &quot;@key: value&quot; is data only directly below a heading; here it is text. Move it up, or leave it as text.</source>
        <translation>Dim ond yn union o dan bennawd y mae llinell &quot;@key: value&quot; yn ddata; testun ydyw yma. Symudwch hi i fyny, neu gadewch hi fel testun.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for &quot;@%1&quot;. Write a whole number and nothing behind it; what is said of the item goes on a line below.</source>
        <translation>Nid yw &quot;%2&quot; yn werth ar gyfer &quot;@%1&quot;. Ysgrifennwch rif cyfan a dim ar ei ôl; ar linell islaw y mae&apos;r hyn a ddywedir am yr eitem yn mynd.</translation>
    </message>
    <message>
        <source>%1 is still to be filled in. Type what belongs there, or put a backslash before the brace if it is meant so.</source>
        <translation>Mae %1 i&apos;w lenwi o hyd. Teipiwch yr hyn sydd i fod yno, neu rhowch ôl-slaes cyn y &quot;{&quot; os bwriedir hynny.</translation>
    </message>
    <message>
        <source>%1 is not in the room here. Mend the initials, or write above this line when they JOINED.</source>
        <translation>Nid yw %1 yn yr ystafell yma. Trwsiwch y blaenlythrennau, neu ysgrifennwch uwchben y llinell hon pryd yr ymunodd (JOINED).</translation>
    </message>
    <message>
        <source>The meeting is not adjourned here. Write above this line when it was ADJOURNED, or take this one out.</source>
        <translation>Nid yw&apos;r cyfarfod wedi&apos;i ohirio yma. Ysgrifennwch uwchben y llinell hon pryd y cafodd ei ohirio (ADJOURNED), neu tynnwch hon.</translation>
    </message>
    <message>
        <source>%1 while the meeting is adjourned. Write above this line when it RESUMED, or move the line up.</source>
        <translation>%1 tra bo&apos;r cyfarfod wedi&apos;i ohirio. Ysgrifennwch uwchben y llinell hon pryd yr ailddechreuodd (RESUMED), neu symudwch y llinell i fyny.</translation>
    </message>
    <message>
        <source>%1 stands below %2, but is earlier. Mend one of the two times, or write the date where it RESUMED on another day.</source>
        <translation>Mae %1 islaw %2, ond yn gynharach. Trwsiwch un o&apos;r ddau amser, neu ysgrifennwch y dyddiad lle mae RESUMED ar ddiwrnod arall.</translation>
    </message>
    <message>
        <source>The meeting resumes on %1, before the day that it is held on. Mend the date.</source>
        <translation>Mae&apos;r cyfarfod yn ailddechrau ar %1, cyn y diwrnod y&apos;i cynhelir. Trwsiwch y dyddiad.</translation>
    </message>
    <message>
        <source>%1 stands under Apologies but joined here, so the minutes say both. Mark them as present in the attendance, or mend the initials.</source>
        <translation>Mae %1 dan Ymddiheuriadau ond ymunodd yma, felly mae&apos;r cofnodion yn dweud y ddau. Nodwch ei fod yn bresennol yn y presenoldeb, neu trwsiwch y blaenlythrennau.</translation>
    </message>
    <message>
        <source>%1 presided and left here, and no line says who does so after that. Write &quot;PRESIDING: …&quot; below this line.</source>
        <translation>Roedd %1 yn cadeirio a gadawodd yma, ac nid oes llinell yn dweud pwy sy&apos;n gwneud ar ôl hynny. Ysgrifennwch &quot;PRESIDING: …&quot; islaw&apos;r llinell hon.</translation>
    </message>
    <message>
        <source>%1 gives a casting vote but does not preside here. Mend the initials, or write above this line who is PRESIDING.</source>
        <translation>Mae %1 yn rhoi pleidlais fwrw ond nid yw&apos;n cadeirio yma. Trwsiwch y blaenlythrennau, neu ysgrifennwch uwchben y llinell hon pwy sy&apos;n cadeirio (PRESIDING).</translation>
    </message>
    <message>
        <source>%1 fills no voting seat here: away, recused, or none. Mend the initials, the attendance, or the seats.</source>
        <translation>Nid yw %1 yn llenwi sedd bleidleisio yma: i ffwrdd, wedi ymesgusodi, neu heb un. Trwsiwch y blaenlythrennau, y presenoldeb, neu&apos;r seddi.</translation>
    </message>
    <message>
        <source>%1 votes were counted, but %2 seats may vote here. Mend the vote or the attendance.</source>
        <translation>Cyfrifwyd %1 o bleidleisiau, ond %2 o seddi a gaiff bleidleisio yma. Trwsiwch y bleidlais neu&apos;r presenoldeb.</translation>
    </message>
    <message>
        <source>%1 votes were counted, and %2 seats may vote here. Count those who abstained too, or leave it.</source>
        <translation>Cyfrifwyd %1 o bleidleisiau, a %2 o seddi a gaiff bleidleisio yma. Cyfrifwch y rhai a ymataliodd hefyd, neu gadewch hyn.</translation>
    </message>
    <message>
        <source>%1 without a quorum: %2. Mend the attendance, or keep it with the chair&apos;s reason: a line &quot;@quorum: REASON&quot; below the heading.</source>
        <translation>%1 heb gworwm: %2. Trwsiwch y presenoldeb, neu cadwch ef gyda rheswm y Cadeirydd: llinell &quot;@quorum: REASON&quot; islaw&apos;r pennawd.</translation>
    </message>
    <message>
        <source>This is the real name of %2, and readers below %1 would see it. Write the pseudonym, or mark the line (%1).</source>
        <translation>Dyma enw go iawn %2, a byddai darllenwyr islaw %1 yn ei weld. Ysgrifennwch y ffugenw, neu marciwch y llinell (%1).</translation>
    </message>
    <message>
        <source>An outcome is written in capitals, or it is no entry of the register. Write %2 instead of &quot;%1&quot; if this was decided or noted.</source>
        <translation>Ysgrifennir canlyniad mewn priflythrennau, neu nid yw&apos;n gofnodiad yn y gofrestr. Ysgrifennwch %2 yn lle &quot;%1&quot; os penderfynwyd neu y nodwyd hyn.</translation>
    </message>
    <message>
        <source>This item has no outcome. Write what was AGREED or NOTED, or leave it if nothing was.</source>
        <translation>Nid oes canlyniad i&apos;r eitem hon. Ysgrifennwch yr hyn a gytunwyd neu a nodwyd (AGREED neu NOTED), neu gadewch hi os nad oedd dim.</translation>
    </message>
    <message>
        <source>This action has no date. Write &quot;by 9 August&quot; at its end, or &quot;due&quot; and the date before its colon.</source>
        <translation>Nid oes dyddiad i&apos;r cam gweithredu hwn. Ysgrifennwch &quot;by 9 August&quot; ar ei ddiwedd, neu &quot;due&quot; a&apos;r dyddiad cyn ei golon.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; does not follow the one before. Write &quot;%2&quot;, or leave it if the list is meant so.</source>
        <translation>Nid yw&apos;r label &quot;%1&quot; yn dilyn yr un o&apos;i flaen. Ysgrifennwch &quot;%2&quot;, neu gadewch ef os bwriedir y rhestr felly.</translation>
    </message>
    <message>
        <source>%1 is named twice in this vote. Take one of the two out.</source>
        <translation>Enwir %1 ddwywaith yn y bleidlais hon. Tynnwch un o&apos;r ddau.</translation>
    </message>
    <message>
        <source>A casting vote is given with %1 for and %2 against. Mend the numbers, or take the casting vote out.</source>
        <translation>Rhoddir pleidlais fwrw gyda %1 o blaid a %2 yn erbyn. Trwsiwch y rhifau, neu tynnwch y bleidlais fwrw.</translation>
    </message>
    <message>
        <source>%1 is a %2. Mend the weekday or the date.</source>
        <translation>%2 yw %1. Trwsiwch y diwrnod neu&apos;r dyddiad.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: minutes are told by nobody in particular. Name who is meant, or put what was said in quotation marks.</source>
        <translation>&quot;%1&quot;: nid oes neb penodol yn siarad mewn cofnodion. Enwch pwy a olygir, neu rhowch yr hyn a ddywedwyd mewn dyfynodau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the present, and minutes tell what was. Write &quot;%2&quot;.</source>
        <translation>Mae &quot;%1&quot; yn y presennol, ac mae cofnodion yn adrodd yr hyn a fu. Ysgrifennwch &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>This gives %1 something to do, but no ACTION of this item does. Write one, or leave it if nothing is to be followed up.</source>
        <translation>Mae hyn yn rhoi rhywbeth i %1 ei wneud, ond nid oes ACTION yn yr eitem hon yn gwneud hynny. Ysgrifennwch un, neu gadewch hyn os nad oes dim i&apos;w ddilyn.</translation>
    </message>
    <message>
        <source>Nobody is in the chair. Mark who presides in the attendance, or write &quot;PRESIDING: …&quot; in the notes.</source>
        <translation>Nid oes neb yn y gadair. Nodwch yn y presenoldeb pwy sy&apos;n cadeirio, neu ysgrifennwch &quot;PRESIDING: …&quot; yn y nodiadau.</translation>
    </message>
    <message>
        <source>The minutes do not say where the meeting is held. Give it a place.</source>
        <translation>Nid yw&apos;r cofnodion yn dweud ble y cynhelir y cyfarfod. Rhowch leoliad iddo.</translation>
    </message>
    <message>
        <source>The minutes do not say when the meeting begins and ends. Give it its times.</source>
        <translation>Nid yw&apos;r cofnodion yn dweud pryd mae&apos;r cyfarfod yn dechrau ac yn gorffen. Rhowch ei amserau iddo.</translation>
    </message>
    <message>
        <source>The meeting had no quorum at any time: %1. Mend the attendance or the seats, or say in the notes that it was not quorate.</source>
        <translation>Nid oedd cworwm gan y cyfarfod ar unrhyw adeg: %1. Trwsiwch y presenoldeb neu&apos;r seddi, neu dywedwch yn y nodiadau nad oedd cworwm.</translation>
    </message>
    <message>
        <source>%1 stands in for %2, who is there too: the seat counts once, for %2. Mark %2 as away, or move %1 to the attendees.</source>
        <translation>Mae %1 yn dirprwyo dros %2, sydd yno hefyd: unwaith y mae&apos;r sedd yn cyfrif, i %2. Nodwch fod %2 i ffwrdd, neu symudwch %1 at y mynychwyr.</translation>
    </message>
    <message>
        <source>The seat %1 of %2 is in none of the tables. Add who holds it, or who stands in, to those present or to the apologies.</source>
        <translation>Nid yw sedd %1 (%2) yn yr un o&apos;r tablau. Ychwanegwch pwy sy&apos;n ei dal, neu pwy sy&apos;n dirprwyo, at y rhai presennol neu at yr ymddiheuriadau.</translation>
    </message>
    <message>
        <source>Nothing is said of interests. Write &quot;INTEREST: none&quot; if nobody declared one.</source>
        <translation>Ni ddywedir dim am fuddiannau. Ysgrifennwch &quot;INTEREST: none&quot; os na ddatganodd neb un.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written out anywhere in this meeting. Write it out where it stands first, with the short form in brackets.</source>
        <translation>Ni ysgrifennir &quot;%1&quot; yn llawn yn unman yn y cyfarfod hwn. Ysgrifennwch ef yn llawn lle mae&apos;n ymddangos gyntaf, gyda&apos;r ffurf fer mewn cromfachau.</translation>
    </message>
    <message>
        <source>This meeting has no item %1. Mend the number, or say of which meeting it is.</source>
        <translation>Nid oes eitem %1 yn y cyfarfod hwn. Trwsiwch y rhif, neu dywedwch i ba gyfarfod y mae&apos;n perthyn.</translation>
    </message>
    <message>
        <source>No meeting of this book has raised %1. Mend the number.</source>
        <translation>Ni chododd unrhyw gyfarfod yn y llyfr hwn %1. Trwsiwch y rhif.</translation>
    </message>
    <message>
        <source>This item has no level, so it counts as %1. Write its level behind the title, be it that one.</source>
        <translation>Nid oes lefel gan yr eitem hon, felly mae&apos;n cyfrif fel %1. Ysgrifennwch ei lefel ar ôl y teitl, hyd yn oed os honno ydyw.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; also stands in what is withheld from readers of this line (%2). Write it otherwise, or leave it if it tells nothing.</source>
        <translation>Mae &quot;%1&quot; hefyd yn yr hyn a ddelir yn ôl o ddarllenwyr y llinell hon (%2). Ysgrifennwch ef yn wahanol, neu gadewch ef os nad yw&apos;n datgelu dim.</translation>
    </message>
    <message>
        <source>The %1 edition shows action numbers without %2, so its readers see that there are others. Leave it if they may.</source>
        <translation>Mae argraffiad %1 yn dangos rhifau camau gweithredu heb %2, felly mae ei ddarllenwyr yn gweld bod rhai eraill. Gadewch hyn os cânt wneud.</translation>
    </message>
    <message>
        <source>This was %1 in the last draft, and is %2 now: more readers see it. Mark it as it was, or waive this with the reason.</source>
        <translation>%1 oedd hyn yn y drafft diwethaf, a %2 ydyw nawr: mae mwy o ddarllenwyr yn ei weld. Marciwch ef fel yr oedd, neu hepgorwch hyn gan roi&apos;r rheswm.</translation>
    </message>
    <message>
        <source>This was %1 in the last draft, and is %2 now: readers of that draft have seen it. Mark it as it was, or waive this with the reason.</source>
        <translation>%1 oedd hyn yn y drafft diwethaf, a %2 ydyw nawr: mae darllenwyr y drafft hwnnw wedi&apos;i weld. Marciwch ef fel yr oedd, neu hepgorwch hyn gan roi&apos;r rheswm.</translation>
    </message>
    <message>
        <source>The structure of the file is broken (%1). Restore a backup.</source>
        <translation>Mae strwythur y ffeil wedi torri (%1). Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>A row of the table &quot;%1&quot; belongs to one that is gone. Restore a backup.</source>
        <translation>Mae rhes o&apos;r tabl &quot;%1&quot; yn perthyn i un sydd wedi mynd. Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>The book has version %1, but this program writes version %2. Open it with a program that fits.</source>
        <translation>Fersiwn %1 sydd gan y llyfr, ond fersiwn %2 y mae&apos;r rhaglen hon yn ei ysgrifennu. Agorwch ef â rhaglen sy&apos;n cyfateb.</translation>
    </message>
    <message>
        <source>Each of its %1 pages is as it was written, which a code in it tells.</source>
        <translation>Mae pob un o&apos;i %1 tudalen fel y cafodd ei hysgrifennu, fel y dengys cod sydd ynddi.</translation>
    </message>
    <message>
        <source>The file has %1 pages. It is not encrypted, so nothing tells whether somebody has changed one.</source>
        <translation>Mae %1 tudalen yn y ffeil. Nid yw wedi&apos;i hamgryptio, felly nid oes dim i ddangos a newidiodd rhywun un.</translation>
    </message>
    <message>
        <source>The structure of the file is whole, and every entry belongs to one that is there.</source>
        <translation>Mae strwythur y ffeil yn gyfan, ac mae pob cofnodiad yn perthyn i un sydd yno.</translation>
    </message>
    <message>
        <source>Papers that are as they were attached: %1.</source>
        <translation>Papurau sydd fel y cawsant eu hatodi: %1.</translation>
    </message>
    <message>
        <source>Revisions that are as they were kept, each chained to the one before: %1.</source>
        <translation>Diwygiadau sydd fel y cawsant eu cadw, pob un wedi&apos;i gadwyno wrth yr un o&apos;i flaen: %1.</translation>
    </message>
    <message>
        <source>Entries of the audit trail, each chained to the one before: %1.</source>
        <translation>Cofnodiadau&apos;r trywydd archwilio, pob un wedi&apos;i gadwyno wrth yr un o&apos;i flaen: %1.</translation>
    </message>
    <message>
        <source>A page is not as it was written (%1). Restore a backup.</source>
        <translation>Nid yw un dudalen fel y cafodd ei hysgrifennu (%1). Adferwch gopi wrth gefn.</translation>
    </message>
    <message>
        <source>%1 is in the room already, and joins once more. Take this line out, or write above it when they LEFT.</source>
        <translation>Mae %1 yn yr ystafell yn barod, ac yn ymuno eto. Tynnwch y llinell hon, neu ysgrifennwch uwch ei phen pryd y gadawodd (LEFT).</translation>
    </message>
    <message>
        <source>%1 stands among those present but joined only here, so was not in the room for what stands above. Mark them as there for part of the meeting, or take this line out if they were there from the beginning.</source>
        <translation>Mae %1 ymhlith y rhai sy’n bresennol ond dim ond yma yr ymunodd, felly nid oedd yn yr ystafell ar gyfer yr hyn sydd uchod. Nodwch fod y person yno am ran o’r cyfarfod, neu tynnwch y llinell hon os oedd yno o’r dechrau.</translation>
    </message>
    <message>
        <source>No installed font has %1. The first of that stands in &quot;%2&quot;, under &quot;%3&quot;. Write it in another way, or install these packages and start the program again: %4.</source>
        <translation>Nid oes gan yr un ffont a osodwyd %1. Mae’r cyntaf o’r rhain yn “%2”, o dan “%3”. Ysgrifennwch ef mewn ffordd arall, neu gosodwch y pecynnau hyn ac ailgychwynnwch y rhaglen: %4.</translation>
    </message>
    <message>
        <source>No font that minutes are set in has %1. The first of that stands in &quot;%2&quot;, under &quot;%3&quot;. Write it in another way.</source>
        <translation>Nid oes gan yr un ffont y cysodir cofnodion ynddi %1. Mae’r cyntaf o’r rhain yn “%2”, o dan “%3”. Ysgrifennwch ef mewn ffordd arall.</translation>
    </message>
    <message>
        <source>The approval of the minutes of meeting %1 stands: it can be taken back until they are issued, corrected or final and, where a later meeting gave it, while that meeting is open. Correct the minutes instead.</source>
        <translation>Mae cymeradwyaeth cofnodion cyfarfod %1 yn sefyll: gellir ei thynnu’n ôl hyd nes y cânt eu cyhoeddi, eu cywiro neu y byddant yn derfynol ac, os cyfarfod diweddarach a’i rhoddodd, tra bo hwnnw ar agor. Cywirwch y cofnodion yn lle hynny.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file holds %2, which no export of this program does, so what it shows, hides or runs is not read in full. Make it again without that, or export the edition anew.</source>
        <translation>Ni phrofir dim: mae’r ffeil yn dal %2, nad yw unrhyw allforiad o’r rhaglen hon yn ei wneud, felly ni ddarllenir yn llawn yr hyn y mae’n ei ddangos, ei guddio neu ei redeg. Gwnewch hi eto heb hynny, neu allforiwch yr argraffiad o’r newydd.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was decided first, so it cannot take the place of &quot;%2&quot;. Note the later one of the two, and choose the earlier.</source>
        <translation>Penderfynwyd “%1” gyntaf, felly ni all gymryd lle “%2”. Nodwch y diweddaraf o’r ddau, a dewis y cynharaf.</translation>
    </message>
    <message>
        <source>Meeting %2 is still planned, so it does not approve the minutes of meeting %1. Start it, or make it a draft, first.</source>
        <translation>Mae cyfarfod %2 wedi’i gynllunio o hyd, felly nid yw’n cymeradwyo cofnodion cyfarfod %1. Dechreuwch ef, neu ei wneud yn ddrafft, yn gyntaf.</translation>
    </message>
    <message>
        <source>This meeting&apos;s numbers had gone beyond %1, and no action of the book had it any more. If it was another action&apos;s once, delete it: the line then gets a number of its own. Leave it if this is the same action.</source>
        <translation>Roedd rhifau’r cyfarfod hwn wedi mynd y tu hwnt i %1, ac nid oedd gan yr un cam gweithredu yn y llyfr y rhif hwnnw mwyach. Os rhif cam arall ydoedd unwaith, dilëwch ef: caiff y llinell wedyn ei rhif ei hun. Gadewch ef os yr un cam yw hwn.</translation>
    </message>
    <message>
        <source>%1 had left the committee before this meeting. Write who is to do it, or leave it if it is still theirs.</source>
        <translation>Roedd %1 wedi gadael y pwyllgor cyn y cyfarfod hwn. Ysgrifennwch pwy sydd i’w wneud, neu ei adael os eu gwaith nhw ydyw o hyd.</translation>
    </message>
    <message>
        <source>The address of this link holds the real name of %2, and readers below %1 would see it. Take the link out, or mark the line (%1).</source>
        <translation>Mae cyfeiriad y ddolen hon yn dal enw go iawn %2, a byddai darllenwyr islaw %1 yn ei weld. Tynnwch y ddolen, neu farcio’r llinell (%1).</translation>
    </message>
    <message>
        <source>The action %1 is ended already, at meeting %2. Mend the number, or write OPEN first if it was taken up again.</source>
        <translation>Mae cam gweithredu %1 wedi dod i ben eisoes, yng nghyfarfod %2. Cywirwch y rhif, neu ysgrifennwch OPEN yn gyntaf os ailgydiwyd ynddo.</translation>
    </message>
    <message>
        <source>Another item has the number %1 already. Give one of the two another number, or renumber the items.</source>
        <translation>Mae gan eitem arall y rhif %1 eisoes. Rhowch rif arall i un o’r ddwy, neu ail-rifwch yr eitemau.</translation>
    </message>
    <message>
        <source>%1 moved this and seconds it too. Mend one of the two, or leave the seconder out.</source>
        <translation>%1 a gynigiodd hyn ac sy’n ei eilio hefyd. Cywirwch un o’r ddau, neu hepgorwch yr eilydd.</translation>
    </message>
    <message>
        <source>%1 is before the meeting, but this is a note on what came after it. Mend the date.</source>
        <translation>Mae %1 cyn y cyfarfod, ond nodyn ar yr hyn a ddaeth ar ei ôl yw hwn. Cywirwch y dyddiad.</translation>
    </message>
    <message>
        <source>The register of parties has no %1 “%2”. Mend the code, or enter the party.</source>
        <translation>Nid oes %1 “%2” yng nghofrestr y partïon. Cywirwch y cod, neu gofnodwch y parti.</translation>
    </message>
    <message>
        <source>%1 is not a number of this meeting, such as %2. Use UPDATE for an earlier meeting&apos;s action, delete a wrong number to be given one, or leave it if the action comes from an older log.</source>
        <translation>Nid yw %1 yn un o rifau&apos;r cyfarfod hwn, fel %2. Defnyddiwch UPDATE ar gyfer cam gweithredu o gyfarfod cynharach, dilëwch rif anghywir i gael un yn ei le, neu gadewch ef os daw&apos;r cam gweithredu o log hŷn.</translation>
    </message>
    <message>
        <source>The number %1 was another action&apos;s, which has been deleted. Write %2, or waive this if it is the same action in other words.</source>
        <translation>Rhif cam gweithredu arall, a ddilëwyd, oedd %1. Ysgrifennwch %2, neu hepgorwch hyn os yr un cam gweithredu ydyw mewn geiriau eraill.</translation>
    </message>
    <message>
        <source>%1 is before the meeting. Mend the date, or leave it if the action was due or done by then.</source>
        <translation>Mae %1 cyn y cyfarfod. Trwsiwch y dyddiad, neu gadewch ef os oedd y cam gweithredu i&apos;w wneud neu wedi&apos;i wneud erbyn hynny.</translation>
    </message>
    <message>
        <source>The action %1 is not ended by this line, which says nothing of how. Write behind the colon what was done.</source>
        <translation>Nid yw&apos;r llinell hon yn dod â cham gweithredu %1 i ben, gan nad yw&apos;n dweud sut. Ysgrifennwch ar ôl y colon beth a wnaed.</translation>
    </message>
    <message>
        <source>Others have read these minutes, and more readers would see this from now on: %1. Say why they may (--reason TEXT).</source>
        <translation>Mae eraill wedi darllen y cofnodion hyn, a byddai mwy o ddarllenwyr yn gweld hyn o hyn ymlaen: %1. Dywedwch pam y cânt (--reason TEXT).</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 were approved, and what was approved once is never deleted.</source>
        <translation>Cymeradwywyd cofnodion cyfarfod %1, ac ni chaiff yr hyn a gymeradwywyd unwaith byth ei ddileu.</translation>
    </message>
    <message>
        <source>The reason has words that also stand in what is still withheld from readers up to %1: %2. Say it in other words, if these give anything away.</source>
        <translation>Mae gan y rheswm eiriau sydd hefyd yn yr hyn a ataliwyd o hyd rhag darllenwyr hyd at %1: %2. Dywedwch ef mewn geiriau eraill, os yw’r rhain yn datgelu rhywbeth.</translation>
    </message>
    <message>
        <source>At meeting %1 the minutes of meeting %2 were approved, and that rests on it. Take that approval back first, while it can be.</source>
        <translation>Yng nghyfarfod %1 cymeradwywyd cofnodion cyfarfod %2, ac mae hynny’n dibynnu arno. Tynnwch y gymeradwyaeth honno’n ôl yn gyntaf, tra gellir.</translation>
    </message>
    <message>
        <source>“%1”, as the head or the attendance says, is the real name of %2. Does it tell readers who that is? Say it otherwise, if so.</source>
        <translation>“%1”, fel y dywed y pen neu’r presenoldeb, yw enw iawn %2. A yw’n dweud wrth ddarllenwyr pwy ydyw? Dywedwch ef mewn ffordd arall, os felly.</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionListDialog</name>
    <message>
        <source>(left out)</source>
        <translation>(gadawyd allan)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Codwyd ar</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Caewyd ar</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Beth ddaw ohono</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Yr hyn a ddaw i mewn</translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet here: a row of headings, then one for each action</source>
        <translation>&amp;Gludwch resi taenlen yma: rhes o benawdau, yna un ar gyfer pob cam gweithredu</translation>
    </message>
    <message>
        <source>Ref, Action, Owner, Due, Status, Raised, Closed, Level, Notes
SRC 8/01, Sound the bar, Harbour Office, 2023-08-09, closed, 2023-07-01, 2023-08-02, GREEN, All dry</source>
        <translation>Ref, Action, Owner, Due, Status, Raised, Closed, Level, Notes
SRC 8/01, Profi’r bar, Swyddfa’r Harbwr, 2023-08-09, closed, 2023-07-01, 2023-08-02, GREEN, Popeth yn sych</translation>
    </message>
    <message>
        <source>Take In an Old Action Log</source>
        <translation>Dod â hen log camau gweithredu i mewn</translation>
    </message>
    <message>
        <source>&amp;Make the Draft Meeting</source>
        <translation>&amp;Creu’r cyfarfod drafft</translation>
    </message>
    <message>
        <source>Number of the draft meeting</source>
        <translation>Rhif y cyfarfod drafft</translation>
    </message>
    <message>
        <source>Date of the draft meeting</source>
        <translation>Dyddiad y cyfarfod drafft</translation>
    </message>
    <message>
        <source>They come in with a &amp;draft meeting of their own, number</source>
        <translation>Dônt i mewn gyda’u cyfarfod &amp;drafft eu hunain, rhif</translation>
    </message>
    <message>
        <source>of</source>
        <translation>ar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>There is a row of headings alone: no action stands below it.</source>
        <translation>Dim ond rhes o benawdau sydd: nid oes cam gweithredu oddi tani.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) come in.</source>
        <translation>
            <numerusform>Ni ddaw camau gweithredu i mewn.</numerusform>
            <numerusform>Daw 1 cam gweithredu i mewn.</numerusform>
            <numerusform>Daw %n o gamau gweithredu i mewn.</numerusform>
            <numerusform>Daw %n o gamau gweithredu i mewn.</numerusform>
            <numerusform>Daw %n o gamau gweithredu i mewn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until mended above.</source>
        <translation>
            <numerusform>Nid oes rhes yn aros allan.</numerusform>
            <numerusform>Mae 1 rhes yn aros allan nes ei thrwsio uchod.</numerusform>
            <numerusform>Mae %n o resi’n aros allan nes eu trwsio uchod.</numerusform>
            <numerusform>Mae %n o resi’n aros allan nes eu trwsio uchod.</numerusform>
            <numerusform>Mae %n o resi’n aros allan nes eu trwsio uchod.</numerusform>
        </translation>
    </message>
    <message>
        <source>open (%1, as no level is named)</source>
        <translation>agored (%1, gan nad enwir lefel)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them say(s) no level and count(s) as %1, the highest that the list names: look at them.</source>
        <translation>
            <numerusform>Nid yw %n ohonynt yn enwi lefel, ac fe’u cyfrifir yn %1, yr uchaf y mae’r rhestr yn ei henwi: edrychwch arnynt.</numerusform>
            <numerusform>Nid yw %n ohonynt yn enwi lefel, ac fe’u cyfrifir yn %1, yr uchaf y mae’r rhestr yn ei henwi: edrychwch arnynt.</numerusform>
            <numerusform>Nid yw %n ohonynt yn enwi lefel, ac fe’u cyfrifir yn %1, yr uchaf y mae’r rhestr yn ei henwi: edrychwch arnynt.</numerusform>
            <numerusform>Nid yw %n ohonynt yn enwi lefel, ac fe’u cyfrifir yn %1, yr uchaf y mae’r rhestr yn ei henwi: edrychwch arnynt.</numerusform>
            <numerusform>Nid yw %n ohonynt yn enwi lefel, ac fe’u cyfrifir yn %1, yr uchaf y mae’r rhestr yn ei henwi: edrychwch arnynt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) are nobody whom the committee knows: %1.</source>
        <translation>
            <numerusform>Nid oes perchennog nad yw’r pwyllgor yn ei adnabod: %1.</numerusform>
            <numerusform>Mae 1 perchennog nad yw’r pwyllgor yn ei adnabod: %1.</numerusform>
            <numerusform>Mae %n o berchnogion nad yw’r pwyllgor yn eu hadnabod: %1.</numerusform>
            <numerusform>Mae %n o berchnogion nad yw’r pwyllgor yn eu hadnabod: %1.</numerusform>
            <numerusform>Mae %n o berchnogion nad yw’r pwyllgor yn eu hadnabod: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ActionLogModel</name>
    <message>
        <source>No longer on the committee: %1.</source>
        <comment>names</comment>
        <translation>Ddim ar y pwyllgor mwyach: %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oed</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Codwyd</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Diweddaraf</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionLogPage</name>
    <message>
        <source>Action log</source>
        <translation>Log camau gweithredu</translation>
    </message>
    <message>
        <source>Words of an action, of what was said of it, a number or an owner</source>
        <translation>Geiriau cam gweithredu, yr hyn a ddywedwyd amdano, rhif neu berchennog</translation>
    </message>
    <message>
        <source>No action has been raised yet.
Type “ACTION: WHO to do something by DATE” in the notes of a meeting.</source>
        <translation>Ni chodwyd cam gweithredu eto.
Teipiwch “ACTION: WHO to do something by DATE” yn nodiadau cyfarfod.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Nid oes cam gweithredu o’r fath.</translation>
    </message>
    <message>
        <source>&amp;Group by owner</source>
        <translation>&amp;Grwpio yn ôl perchennog</translation>
    </message>
    <message>
        <source>What was said of the chosen action</source>
        <translation>Yr hyn a ddywedwyd am y cam gweithredu a ddewiswyd</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Pob un</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agored</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Hwyr</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gorffenedig</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Cyflwr:</translation>
    </message>
    <message>
        <source>State of the actions</source>
        <translation>Cyflwr y camau gweithredu</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Perchennog:</translation>
    </message>
    <message>
        <source>Owner of the actions</source>
        <translation>Perchennog y camau gweithredu</translation>
    </message>
    <message>
        <source>Mee&amp;ting:</source>
        <translation>Cyf&amp;arfod:</translation>
    </message>
    <message>
        <source>Meeting that raised or took up the actions</source>
        <translation>Y cyfarfod a gododd neu a drafododd y camau gweithredu</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Lefel:</translation>
    </message>
    <message>
        <source>Level of the actions</source>
        <translation>Lefel y camau gweithredu</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>fy rhai i</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>perchennog %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>dim camau gweithredu</numerusform>
            <numerusform>1 cam gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 o 0 cam gweithredu</numerusform>
            <numerusform>%1 o 1 cam gweithredu</numerusform>
            <numerusform>%1 o blith %n o gamau gweithredu</numerusform>
            <numerusform>%1 o blith %n o gamau gweithredu</numerusform>
            <numerusform>%1 o blith %n o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Mine…</source>
        <translation>Fy rhai i…</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Fy rhai i (%1)</translation>
    </message>
    <message>
        <source>no longer on the committee: %1</source>
        <comment>names</comment>
        <translation>ddim ar y pwyllgor mwyach: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionsModel</name>
    <message>
        <source>Raised at this meeting</source>
        <translation>Codwyd yn y cyfarfod hwn</translation>
    </message>
    <message>
        <source>Carried in and taken</source>
        <translation>Dygwyd i mewn a thrafodwyd</translation>
    </message>
    <message>
        <source>Carried in, not taken yet</source>
        <translation>Dygwyd i mewn, heb ei drafod eto</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, hwyr</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionsPane</name>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>No action is open. Type “ACTION: WHO to do something by DATE” in the notes.</source>
        <translation>Nid oes cam gweithredu’n agored. Teipiwch “ACTION: WHO to do something by DATE” yn y nodiadau.</translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaCommands</name>
    <message>
        <source>A new meeting takes over what is open from the last one, and what was typed there is not in the book yet: the bar above the notes says why.</source>
        <translation>Mae cyfarfod newydd yn cymryd drosodd yr hyn sy’n agored o’r un diwethaf, ac nid yw’r hyn a deipiwyd yno yn y llyfr eto: mae’r bar uwchben y nodiadau’n dweud pam.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Ceisio eto</translation>
    </message>
    <message>
        <source>There are no item templates yet. Make some with “Item Templates…” in the menu Book.</source>
        <translation>Nid oes templedi eitemau eto. Crëwch rai gyda “Templedi eitemau…” yn y ddewislen Llyfr.</translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaModel</name>
    <message>
        <source>(no title)</source>
        <translation>(dim teitl)</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>dim canlyniadau</numerusform>
            <numerusform>1 canlyniad</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>dim problemau</numerusform>
            <numerusform>1 broblem</numerusform>
            <numerusform>%n o broblemau</numerusform>
            <numerusform>%n o broblemau</numerusform>
            <numerusform>%n o broblemau</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Choose a meeting to see its agenda.</source>
        <translation>Dewiswch gyfarfod i weld ei agenda.</translation>
    </message>
</context>
<context>
    <name>minutebook::AnswersModel</name>
    <message>
        <source>Seat</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Aelod</translation>
    </message>
    <message>
        <source>For</source>
        <translation>O blaid</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Yn erbyn</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Ymatal</translation>
    </message>
</context>
<context>
    <name>minutebook::Application</name>
    <message>
        <source>This book is not encrypted: whoever has the file can read it.</source>
        <translation>Nid yw’r llyfr hwn wedi’i amgryptio: gall pwy bynnag sydd â’r ffeil ei ddarllen.</translation>
    </message>
    <message>
        <source>That cannot be taken back or made again any more: something else has changed it since.</source>
        <translation>Ni ellir dadwneud nac ailwneud hynny mwyach: mae rhywbeth arall wedi’i newid ers hynny.</translation>
    </message>
</context>
<context>
    <name>minutebook::ApprovalNotices</name>
    <message>
        <source>These notes approve the minutes of meeting %1. Approving them here freezes them, as of this meeting’s date.</source>
        <translation>Mae’r nodiadau hyn yn cymeradwyo cofnodion cyfarfod %1. Mae eu cymeradwyo yma’n eu rhewi, o ddyddiad y cyfarfod hwn.</translation>
    </message>
    <message>
        <source>They are approved as modified: write the changes into them first.</source>
        <translation>Fe’u cymeradwyir fel y’u diwygiwyd: ysgrifennwch y newidiadau ynddynt yn gyntaf.</translation>
    </message>
    <message>
        <source>Meeting %1: %2</source>
        <comment>number, sentences</comment>
        <translation>Cyfarfod %1: %2</translation>
    </message>
</context>
<context>
    <name>minutebook::AttendanceModel</name>
    <message>
        <source>expected</source>
        <translation>disgwylir</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presennol</translation>
    </message>
    <message>
        <source>not yet here</source>
        <translation>heb gyrraedd eto</translation>
    </message>
    <message>
        <source>left</source>
        <translation>gadawodd</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>ddim yn cymryd rhan</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>ymddiheuriadau</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>heb wahoddiad</translation>
    </message>
    <message>
        <source>here by the notes; P adds them</source>
        <translation>yma yn ôl y nodiadau; mae P yn eu hychwanegu</translation>
    </message>
    <message>
        <source>alternate of %1</source>
        <translation>dirprwy %1</translation>
    </message>
    <message>
        <source>presiding</source>
        <translation>yn cadeirio</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>heb gliriad</translation>
    </message>
    <message>
        <source>video</source>
        <translation>fideo</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>dros y ffôn</translation>
    </message>
    <message>
        <source>part</source>
        <translation>rhan</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>pleidlais</translation>
    </message>
    <message>
        <source>Fills a voting seat.</source>
        <translation>Yn llenwi sedd bleidleisio.</translation>
    </message>
    <message>
        <source>Not cleared for this item.</source>
        <translation>Heb gliriad ar gyfer yr eitem hon.</translation>
    </message>
    <message>
        <source>In none of this meeting&apos;s tables yet. The key P adds them as present, A with apologies.</source>
        <translation>Heb fod yn un o dablau’r cyfarfod hwn eto. Mae’r fysell P yn ychwanegu’r person fel un presennol, ac A gydag ymddiheuriadau.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidlais</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Blaenlythrennau</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dros</translation>
    </message>
</context>
<context>
    <name>minutebook::AttendancePane</name>
    <message>
        <source>Attendance</source>
        <translation>Presenoldeb</translation>
    </message>
    <message>
        <source>Nobody is in this meeting&apos;s tables yet. Add people, or set up those of the committee.</source>
        <translation>Nid oes neb yn nhablau’r cyfarfod hwn eto. Ychwanegwch bobl, neu gosodwch bobl y pwyllgor.</translation>
    </message>
</context>
<context>
    <name>minutebook::AuditModel</name>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
</context>
<context>
    <name>minutebook::AuditPage</name>
    <message>
        <source>From this day</source>
        <translation>O’r diwrnod hwn</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Hyd at y diwrnod hwn</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Trywydd archwilio</translation>
    </message>
    <message>
        <source>Nothing of this kind has been entered.
What is issued, approved, corrected, waived or disposed of is entered here by itself.</source>
        <translation>Ni roddwyd dim o’r math hwn i mewn.
Rhoddir yma’n awtomatig yr hyn a gyhoeddir, a gymeradwyir, a gywirir, a hepgorir neu a waredir.</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Y cofnodiad a ddewiswyd</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>popeth</translation>
    </message>
    <message>
        <source>any</source>
        <translation>unrhyw un</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Beth</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;o</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;hyd at</translation>
    </message>
    <message>
        <source>meetin&amp;g</source>
        <translation>cyf&amp;arfod</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>dim cofnodiadau</numerusform>
            <numerusform>1 cofnodiad</numerusform>
            <numerusform>%n o gofnodiadau</numerusform>
            <numerusform>%n o gofnodiadau</numerusform>
            <numerusform>%n o gofnodiadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 o 0 cofnodiad</numerusform>
            <numerusform>%1 o 1 cofnodiad</numerusform>
            <numerusform>%1 o blith %n o gofnodiadau</numerusform>
            <numerusform>%1 o blith %n o gofnodiadau</numerusform>
            <numerusform>%1 o blith %n o gofnodiadau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Auditing</name>
    <message>
        <source>Their chain is whole.</source>
        <translation>Mae eu cadwyn yn gyfan.</translation>
    </message>
    <message>
        <source>%1 audit trail</source>
        <comment>committee</comment>
        <translation>Trywydd archwilio %1</translation>
    </message>
    <message>
        <source>An audit trail is written as PDF, CSV or JSON, by what the file’s name ends in.</source>
        <translation>Ysgrifennir trywydd archwilio fel PDF, CSV neu JSON, yn ôl yr hyn y mae enw’r ffeil yn gorffen ag ef.</translation>
    </message>
    <message>
        <source>The audit trail is written to %1, with everything that it tells: it is of the highest level.</source>
        <translation>Ysgrifennwyd y trywydd archwilio i %1, gyda phopeth y mae’n ei ddweud: mae ar y lefel uchaf.</translation>
    </message>
</context>
<context>
    <name>minutebook::Awake</name>
    <message>
        <source>A meeting is in session</source>
        <translation>Mae cyfarfod ar y gweill</translation>
    </message>
</context>
<context>
    <name>minutebook::BackingUp</name>
    <message>
        <source>%1 holds what the book holds, and is sound.</source>
        <translation>Mae %1 yn cynnwys yr un peth â’r llyfr, ac mae’n gyfan.</translation>
    </message>
    <message>
        <source>The backup would take the place of “%1”. The book as it is now is kept beside it.</source>
        <translation>Byddai’r copi wrth gefn yn cymryd lle “%1”. Cedwir y llyfr fel y mae nawr wrth ei ymyl.</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Adfer copi wrth gefn</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Adfer</translation>
    </message>
    <message>
        <source>The backup has taken the book’s place. As it was it is kept as %1.</source>
        <translation>Mae’r copi wrth gefn wedi cymryd lle’r llyfr. Cedwir yr hyn ydoedd fel %1.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Achubwyd</translation>
    </message>
    <message>
        <source>What could be read stands in the place of the damaged book, which is kept as %1.</source>
        <translation>Mae’r hyn y gellid ei ddarllen yn lle’r llyfr a ddifrodwyd, a gedwir fel %1.</translation>
    </message>
    <message>
        <source>Check Book</source>
        <translation>Gwirio’r llyfr</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>Mae “%1” yn gyfan.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>Mae “%1” wedi’i ddifrodi.</translation>
    </message>
    <message>
        <source>Restore or Recover…</source>
        <translation>Adfer neu achub…</translation>
    </message>
</context>
<context>
    <name>minutebook::BackupsDialog</name>
    <message>
        <source>“%1” has no backups in %2. One is made, and checked, when a book is opened, and then daily.</source>
        <translation>Nid oes copïau wrth gefn o “%1” yn %2. Gwneir un, a’i wirio, pan agorir llyfr, ac yna bob dydd.</translation>
    </message>
    <message>
        <source>The backups of “%1” stand in %2. Each was opened and read to its end when it was made. The newest three are kept, and one of each of seven days, five weeks and twelve months. They are on the same disk as the book: copy some to another.</source>
        <translation>Mae copïau wrth gefn “%1” yn %2. Agorwyd pob un a’i ddarllen hyd ei ddiwedd pan gafodd ei wneud. Cedwir y tri diweddaraf, ac un o bob un o saith diwrnod, pum wythnos a deuddeng mis. Maent ar yr un ddisg â’r llyfr: copïwch rai i un arall.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copïau wrth gefn</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Gwneud copi wrth gefn nawr</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Adfer…</translation>
    </message>
    <message>
        <source>Restore from &amp;Elsewhere…</source>
        <translation>Adfer o fan a&amp;rall…</translation>
    </message>
    <message>
        <source>Re&amp;cover What Can Be Read…</source>
        <translation>A&amp;chub yr hyn y gellir ei ddarllen…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copïau wrth gefn, y diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Gwnaed</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Maint</translation>
    </message>
</context>
<context>
    <name>minutebook::BetweenMeetings</name>
    <message>
        <source>Choose a decision in the list of decisions between meetings first.</source>
        <translation>Dewiswch benderfyniad yn y rhestr o benderfyniadau rhwng cyfarfodydd yn gyntaf.</translation>
    </message>
    <message>
        <source>Decision No %1 is reported here: what the notes say counts from now on.</source>
        <translation>Adroddir penderfyniad rhif %1 yma: yr hyn a ddywed y nodiadau sy’n cyfrif o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Decision No %1 would be removed. This cannot be undone, and its number is not given again.</source>
        <translation>Byddai penderfyniad rhif %1 yn cael ei dynnu. Ni ellir dadwneud hyn, ac ni roddir ei rif eto.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>There is no decision to report: each one that is settled stands in the notes of a meeting.</source>
        <translation>Nid oes penderfyniad i adrodd arno: mae pob un a setlwyd yn nodiadau cyfarfod.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) between meetings are reported here now.</source>
        <translation>
            <numerusform>Nid adroddir yma nawr ar unrhyw benderfyniad rhwng cyfarfodydd.</numerusform>
            <numerusform>Adroddir yma nawr ar 1 penderfyniad rhwng cyfarfodydd.</numerusform>
            <numerusform>Adroddir yma nawr ar %n o benderfyniadau rhwng cyfarfodydd.</numerusform>
            <numerusform>Adroddir yma nawr ar %n o benderfyniadau rhwng cyfarfodydd.</numerusform>
            <numerusform>Adroddir yma nawr ar %n o benderfyniadau rhwng cyfarfodydd.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::BodySetupDialog</name>
    <message>
        <source>Set Up the Committee</source>
        <translation>Gosod y pwyllgor</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Pwyllgor</translation>
    </message>
    <message>
        <source>&amp;People and Seats</source>
        <translation>P&amp;obl a seddi</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>C&amp;worwm</translation>
    </message>
    <message>
        <source>Agenda &amp;Items</source>
        <translation>&amp;Eitemau agenda</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>T&amp;udalennau</translation>
    </message>
    <message>
        <source>Sc&amp;heme</source>
        <translation>Cyn&amp;llun</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>&amp;Save Committee</source>
        <translation>&amp;Cadw’r pwyllgor</translation>
    </message>
    <message>
        <source>What agendas are made of. A standing item is on the agenda of every new meeting, in this order; the others are there to choose from when an item is added.</source>
        <translation>O’r hyn y gwneir agendâu. Mae eitem sefydlog ar agenda pob cyfarfod newydd, yn y drefn hon; mae’r lleill yno i ddewis ohonynt pan ychwanegir eitem.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be mended before this can be saved.</source>
        <translation>
            <numerusform>Nid oes dim i’w drwsio cyn y gellir cadw hyn.</numerusform>
            <numerusform>Mae 1 man i’w drwsio cyn y gellir cadw hyn.</numerusform>
            <numerusform>Mae %n o fannau i’w trwsio cyn y gellir cadw hyn.</numerusform>
            <numerusform>Mae %n o fannau i’w trwsio cyn y gellir cadw hyn.</numerusform>
            <numerusform>Mae %n o fannau i’w trwsio cyn y gellir cadw hyn.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Nid yw’r hyn a newidiwyd gennych wedi’i gadw. Canslwch unwaith eto i’w ollwng.</translation>
    </message>
</context>
<context>
    <name>minutebook::BookExportDialog</name>
    <message>
        <source>Export Action Log</source>
        <translation>Allforio’r log camau gweithredu</translation>
    </message>
    <message>
        <source>Export Decision Register</source>
        <translation>Allforio’r gofrestr penderfyniadau</translation>
    </message>
    <message>
        <source>Export Volume</source>
        <translation>Allforio cyfrol</translation>
    </message>
    <message>
        <source>Export Certified Extract</source>
        <translation>Allforio detholiad ardystiedig</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Taenlen (CSV)</translation>
    </message>
    <message>
        <source>Data for other programs (JSON)</source>
        <translation>Data i raglenni eraill (JSON)</translation>
    </message>
    <message>
        <source>To-dos for a calendar (iCalendar)</source>
        <translation>Tasgau i galendr (iCalendar)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Choose where the file is to be</source>
        <translation>Dewiswch ble mae’r ffeil i fod</translation>
    </message>
    <message>
        <source>Keep the &amp;certificate of the search beside it, as JSON</source>
        <translation>Cadw &amp;tystysgrif y chwiliad wrth ei hymyl, fel JSON</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Pob blwyddyn</translation>
    </message>
    <message>
        <source>Ed&amp;ition:</source>
        <translation>A&amp;rgraffiad:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Blwyddyn:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;format:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Ff&amp;eil:</translation>
    </message>
    <message>
        <source>Only a selection of them: %1.</source>
        <translation>Detholiad ohonynt yn unig: %1.</translation>
    </message>
    <message>
        <source>The actions of all meetings, by the latest word on each that its readers may see.</source>
        <translation>Camau gweithredu pob cyfarfod, yn ôl y gair diweddaraf am bob un y caiff ei ddarllenwyr ei weld.</translation>
    </message>
    <message>
        <source>The decisions of all meetings that its readers may see.</source>
        <translation>Penderfyniadau pob cyfarfod y caiff ei ddarllenwyr eu gweld.</translation>
    </message>
    <message>
        <source>The chosen decision with its vote, and a place for the signature of whoever certifies it.</source>
        <translation>Y penderfyniad a ddewiswyd gyda’i bleidlais, a lle i lofnod pwy bynnag sy’n ei ardystio.</translation>
    </message>
    <message>
        <source>The minutes that are approved or final, bound in one PDF with its contents in front.</source>
        <translation>Y cofnodion sydd wedi’u cymeradwyo neu’n derfynol, wedi’u rhwymo mewn un PDF gyda’u cynnwys ar y blaen.</translation>
    </message>
</context>
<context>
    <name>minutebook::BookExporter</name>
    <message>
        <source>The %1 action log is in %2.</source>
        <translation>Mae’r log camau gweithredu %1 yn %2.</translation>
    </message>
    <message>
        <source>The %1 decision register is in %2.</source>
        <translation>Mae’r gofrestr penderfyniadau %1 yn %2.</translation>
    </message>
    <message>
        <source>The %1 volume is in %2.</source>
        <translation>Mae’r gyfrol %1 yn %2.</translation>
    </message>
    <message>
        <source>The %1 extract is in %2.</source>
        <translation>Mae’r detholiad %1 yn %2.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>Mae %1 yno eisoes.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Amnewid</translation>
    </message>
</context>
<context>
    <name>minutebook::BookFolders</name>
    <message numerus="yes">
        <source>No book was made of the folder: %n place(s) have to be mended. The first: %1</source>
        <translation>
            <numerusform>Ni wnaed llyfr o’r ffolder. Y cyntaf i’w drwsio: %1</numerusform>
            <numerusform>Ni wnaed llyfr o’r ffolder: mae 1 man i’w drwsio. Y cyntaf: %1</numerusform>
            <numerusform>Ni wnaed llyfr o’r ffolder: mae %n o fannau i’w trwsio. Y cyntaf: %1</numerusform>
            <numerusform>Ni wnaed llyfr o’r ffolder: mae %n o fannau i’w trwsio. Y cyntaf: %1</numerusform>
            <numerusform>Ni wnaed llyfr o’r ffolder: mae %n o fannau i’w trwsio. Y cyntaf: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole book would be written to %1 without encryption: notes of every level, own notes, real names behind pseudonyms and papers. Whoever can look into the folder can read them.</source>
        <translation>Byddai’r llyfr cyfan yn cael ei ysgrifennu i %1 heb ei amgryptio: nodiadau o bob lefel, nodiadau personol, yr enwau go iawn y tu ôl i ffugenwau, a phapurau. Gall pwy bynnag sy’n gallu edrych yn y ffolder eu darllen.</translation>
    </message>
    <message>
        <source>Write It in the Clear</source>
        <translation>Ei ysgrifennu’n eglur</translation>
    </message>
    <message numerus="yes">
        <source>The whole book, with %n meeting(s), is in %1, in the clear.</source>
        <translation>
            <numerusform>Mae’r llyfr cyfan, heb gyfarfodydd, yn %1, yn eglur.</numerusform>
            <numerusform>Mae’r llyfr cyfan, gydag 1 cyfarfod, yn %1, yn eglur.</numerusform>
            <numerusform>Mae’r llyfr cyfan, gyda %n o gyfarfodydd, yn %1, yn eglur.</numerusform>
            <numerusform>Mae’r llyfr cyfan, gyda %n o gyfarfodydd, yn %1, yn eglur.</numerusform>
            <numerusform>Mae’r llyfr cyfan, gyda %n o gyfarfodydd, yn %1, yn eglur.</numerusform>
        </translation>
    </message>
    <message>
        <source>But not all of it is as it was approved: %1</source>
        <translation>Ond nid yw’r cyfan ohono fel y’i cymeradwywyd: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::BringInDialog</name>
    <message>
        <source>Bring In Old Minutes</source>
        <translation>Dod â hen gofnodion i mewn</translation>
    </message>
    <message>
        <source>&amp;Make the Draft Meeting</source>
        <translation>&amp;Creu’r cyfarfod drafft</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>Yr hyn sy’n anghywir neu’n amheus</translation>
    </message>
    <message>
        <source>The meeting in minute notation</source>
        <translation>Y cyfarfod mewn nodiant cofnodion</translation>
    </message>
    <message>
        <source>&amp;What comes into the book</source>
        <translation>&amp;Yr hyn a ddaw i’r llyfr</translation>
    </message>
    <message>
        <source>Recognised: %1, %2 and %3. Everything else of the document is a paragraph. Compare it with the old minutes. Levels count only where they stand as tags; items without one are of the highest level that the document marks, until you write another in their headings.</source>
        <translation>Adnabuwyd: %1, %2 a %3. Mae popeth arall yn y ddogfen yn baragraff. Cymharwch ef â’r hen gofnodion. Dim ond lle maent yn dagiau y mae lefelau’n cyfrif; mae eitemau heb un ar y lefel uchaf y mae’r ddogfen yn ei marcio, nes i chi ysgrifennu un arall yn eu penawdau.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>dim eitemau</numerusform>
            <numerusform>1 eitem</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>dim pobl</numerusform>
            <numerusform>1 person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>dim camau gweithredu</numerusform>
            <numerusform>1 cam gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
            <numerusform>%n o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Llinell %1: </translation>
    </message>
    <message>
        <source>Nothing looks wrong or doubtful.</source>
        <translation>Nid oes dim yn edrych yn anghywir nac yn amheus.</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;place(s) to look at:</source>
        <translation>
            <numerusform>Dim &amp;mannau i edrych arnynt:</numerusform>
            <numerusform>1 &amp;man i edrych arno:</numerusform>
            <numerusform>%n o &amp;fannau i edrych arnynt:</numerusform>
            <numerusform>%n o &amp;fannau i edrych arnynt:</numerusform>
            <numerusform>%n o &amp;fannau i edrych arnynt:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::CategoriesModel</name>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Seats at least</source>
        <translation>Lleiafswm seddi</translation>
    </message>
</context>
<context>
    <name>minutebook::ChangeMeetingDialog</name>
    <message>
        <source>Meeting %1 %2</source>
        <translation>Cyfarfod %1, %2</translation>
    </message>
    <message>
        <source>Actions of this meeting begin with its number.</source>
        <translation>Mae camau gweithredu’r cyfarfod hwn yn dechrau â’i rif.</translation>
    </message>
    <message>
        <source>Change Meeting</source>
        <translation>Newid y cyfarfod</translation>
    </message>
</context>
<context>
    <name>minutebook::Circulating</name>
    <message>
        <source>%1: nothing new from %2.</source>
        <translation>%1: dim byd newydd gan %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new comment(s) from %2.</source>
        <translation>
            <numerusform>%1: dim sylwadau newydd gan %2.</numerusform>
            <numerusform>%1: 1 sylw newydd gan %2.</numerusform>
            <numerusform>%1: %n o sylwadau newydd gan %2.</numerusform>
            <numerusform>%1: %n o sylwadau newydd gan %2.</numerusform>
            <numerusform>%1: %n o sylwadau newydd gan %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on an earlier draft than the latest that was sent.</source>
        <translation>Maent ar ddrafft cynharach na’r diweddaraf a anfonwyd.</translation>
    </message>
    <message>
        <source>Nobody is known who could read a draft. Add the committee’s people first (Book, Set Up the Committee).</source>
        <translation>Nid oes neb hysbys a allai ddarllen drafft. Ychwanegwch bobl y pwyllgor yn gyntaf (Llyfr, Gosod y pwyllgor).</translation>
    </message>
    <message numerus="yes">
        <source>%n review file(s) are ready in %1.</source>
        <translation>
            <numerusform>Nid oes ffeiliau adolygu’n barod yn %1.</numerusform>
            <numerusform>Mae 1 ffeil adolygu’n barod yn %1.</numerusform>
            <numerusform>Mae %n o ffeiliau adolygu’n barod yn %1.</numerusform>
            <numerusform>Mae %n o ffeiliau adolygu’n barod yn %1.</numerusform>
            <numerusform>Mae %n o ffeiliau adolygu’n barod yn %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment of %1 is entered.</source>
        <translation>Rhoddwyd sylw %1 i mewn.</translation>
    </message>
    <message>
        <source>Review files are still being made. Send others once these are ready.</source>
        <translation>Mae ffeiliau adolygu yn dal i gael eu gwneud. Anfonwch rai eraill pan fydd y rhain yn barod.</translation>
    </message>
    <message numerus="yes">
        <source>Making review file %1 of %n, for %2…</source>
        <comment>1, number, name</comment>
        <translation>
            <numerusform>Yn gwneud ffeil adolygu %1 o %n, ar gyfer %2…</numerusform>
            <numerusform>Yn gwneud ffeil adolygu %1 o %n, ar gyfer %2…</numerusform>
            <numerusform>Yn gwneud ffeil adolygu %1 o %n, ar gyfer %2…</numerusform>
            <numerusform>Yn gwneud ffeil adolygu %1 o %n, ar gyfer %2…</numerusform>
            <numerusform>Yn gwneud ffeil adolygu %1 o %n, ar gyfer %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for Review</source>
        <translation>Anfon i’w adolygu</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Anfon</translation>
    </message>
    <message>
        <source>The mail to %1 is in your mail program. Attach the file that was made for them.</source>
        <translation>Mae’r e-bost at %1 yn eich rhaglen e-bost. Atodwch y ffeil a wnaed ar eu cyfer.</translation>
    </message>
    <message>
        <source>The comment of %1 is entered. What it is about is %2, and %1 is cleared for %3: look how it became known.</source>
        <comment>reader, level, level</comment>
        <translation>Rhoddwyd sylw %1 i mewn. %2 yw lefel yr hyn y mae’n ymwneud ag ef, ac mae gan %1 gliriad ar gyfer %3: edrychwch sut y daeth yn hysbys.</translation>
    </message>
    <message>
        <source>They are on the minutes of meeting %1, which are approved already.</source>
        <translation>Maent ar gofnodion cyfarfod %1, sydd wedi’u cymeradwyo eisoes.</translation>
    </message>
    <message>
        <source>They are on the minutes of meeting %1.</source>
        <translation>Maent ar gofnodion cyfarfod %1.</translation>
    </message>
    <message>
        <source>Choose a reader in the list of who was sent the draft first (Review, Comments on the Minutes).</source>
        <translation>Dewiswch ddarllenydd yn gyntaf yn y rhestr o bwy yr anfonwyd y drafft atynt (Adolygu, Sylwadau ar y cofnodion).</translation>
    </message>
    <message>
        <source>The reminder to %1 is in your mail program.</source>
        <translation>Mae’r nodyn atgoffa i %1 yn eich rhaglen bost.</translation>
    </message>
</context>
<context>
    <name>minutebook::ColumnChoices</name>
    <message>
        <source>What the column “%1” says</source>
        <translation>Beth mae’r golofn “%1” yn ei ddweud</translation>
    </message>
</context>
<context>
    <name>minutebook::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nid oes dim o’r enw hwnnw.</translation>
    </message>
    <message>
        <source>Item, meeting or command</source>
        <translation>Eitem, cyfarfod neu orchymyn</translation>
    </message>
    <message>
        <source>What the words find</source>
        <translation>Yr hyn y mae’r geiriau’n ei ganfod</translation>
    </message>
</context>
<context>
    <name>minutebook::Commands</name>
    <message>
        <source>This window is in %1 from now on; %2 stays as it was.</source>
        <translation>Mae’r ffenestr hon yn %1 o hyn ymlaen; arhosodd %2 fel yr oedd.</translation>
    </message>
    <message>
        <source>This window is in %1 from now on; %2 is no longer there.</source>
        <translation>Mae’r ffenestr hon yn %1 o hyn ymlaen; nid yw %2 yno mwyach.</translation>
    </message>
    <message>
        <source>%1 The copy is not encrypted either.</source>
        <translation>%1 Nid yw’r copi wedi’i amgryptio chwaith.</translation>
    </message>
    <message>
        <source>Back to the Committee</source>
        <translation>Yn ôl i’r pwyllgor</translation>
    </message>
    <message>
        <source>Meeting %1 is in the book already. Its notes would be replaced by those of the file.</source>
        <translation>Mae cyfarfod %1 yn y llyfr eisoes. Byddai ei nodiadau’n cael eu hamnewid am rai’r ffeil.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Amnewid</translation>
    </message>
    <message>
        <source>“%1” would be deleted with its notes and papers. Undo brings it back as long as the book is open.</source>
        <translation>Byddai “%1” yn cael ei dileu gyda’i nodiadau a’i phapurau. Mae Dadwneud yn dod â hi yn ôl tra bo’r llyfr ar agor.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Dileu</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>ni ellir creu ei ffolder</translation>
    </message>
    <message>
        <source>From its next start on Minutebook speaks the desktop’s language.</source>
        <translation>O’i gychwyn nesaf ymlaen bydd Minutebook yn siarad iaith y bwrdd gwaith.</translation>
    </message>
    <message>
        <source>From its next start on Minutebook speaks this language: %1.</source>
        <translation>O’i gychwyn nesaf ymlaen bydd Minutebook yn siarad yr iaith hon: %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::CommentEditor</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>&amp;Wording instead</source>
        <translation>&amp;Geiriad yn lle hynny</translation>
    </message>
    <message>
        <source>&amp;Level to discuss</source>
        <translation>&amp;Lefel i’w thrafod</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yr hyn sy’n newid</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Canslo</translation>
    </message>
    <message>
        <source>W&amp;hy (may stay empty)</source>
        <translation>&amp;Pam (caiff aros yn wag)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Ateb</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>&amp;Sylw</translation>
    </message>
    <message>
        <source>higher than this draft</source>
        <translation>uwch na’r drafft hwn</translation>
    </message>
</context>
<context>
    <name>minutebook::CommitteeHistory</name>
    <message>
        <source>%1 since %2</source>
        <comment>seat, day</comment>
        <translation>%1 ers %2</translation>
    </message>
    <message>
        <source>Vacant: %1</source>
        <translation>Gwag: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::CommitteePage</name>
    <message>
        <source>Verbs that decide</source>
        <translation>Berfau sy’n penderfynu</translation>
    </message>
    <message>
        <source>Verbs that record</source>
        <translation>Berfau sy’n cofnodi</translation>
    </message>
    <message>
        <source>Others who can own an action</source>
        <translation>Eraill a all fod yn berchen ar gam gweithredu</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>E&amp;nw:</translation>
    </message>
    <message>
        <source>&amp;Abbreviation:</source>
        <translation>&amp;Talfyriad:</translation>
    </message>
    <message>
        <source>Scheme:</source>
        <translation>Cynllun:</translation>
    </message>
    <message>
        <source>&amp;Language of the minutes:</source>
        <translation>&amp;Iaith y cofnodion:</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Iaith y cofnodion</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>Enw’r pwyllgor</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Talfyriad</translation>
    </message>
    <message>
        <source>N&amp;umbers of actions:</source>
        <translation>&amp;Rhifau camau gweithredu:</translation>
    </message>
    <message>
        <source>Re&amp;ferences of minutes:</source>
        <translation>C&amp;yfeirnodau cofnodion:</translation>
    </message>
    <message>
        <source>Numbers of actions</source>
        <translation>Rhifau camau gweithredu</translation>
    </message>
    <message>
        <source>References of minutes</source>
        <translation>Cyfeirnodau cofnodion</translation>
    </message>
    <message>
        <source>Verbs that &amp;decide:</source>
        <translation>Berfau sy’n pen&amp;derfynu:</translation>
    </message>
    <message>
        <source>Verbs that &amp;record:</source>
        <translation>Ber&amp;fau sy’n cofnodi:</translation>
    </message>
    <message>
        <source>&amp;Others who can own an action:</source>
        <translation>Er&amp;aill a all fod yn berchen ar gam gweithredu:</translation>
    </message>
    <message>
        <source>Roles and organisations, one on each line, besides the people of a meeting.</source>
        <translation>Rolau a sefydliadau, un ar bob llinell, ar wahân i bobl cyfarfod.</translation>
    </message>
    <message>
        <source>Meeting %1 begins with %2. Numbers that are given stay as they are.</source>
        <translation>Mae cyfarfod %1 yn dechrau â %2. Mae rhifau a roddwyd yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Meeting %1, held today, is %2.</source>
        <translation>%2 yw cyfarfod %1, o’i gynnal heddiw.</translation>
    </message>
</context>
<context>
    <name>minutebook::ComparePage</name>
    <message>
        <source>Left edition</source>
        <translation>Argraffiad chwith</translation>
    </message>
    <message>
        <source>Pages of the left edition</source>
        <translation>Tudalennau’r argraffiad chwith</translation>
    </message>
    <message>
        <source>Right edition</source>
        <translation>Argraffiad de</translation>
    </message>
    <message>
        <source>Pages of the right edition</source>
        <translation>Tudalennau’r argraffiad de</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>Ni ellid llunio’r rhagolwg.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Dim gwahaniaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>Dim gwahaniaethau</numerusform>
            <numerusform>1 gwahaniaeth</numerusform>
            <numerusform>%n o wahaniaethau</numerusform>
            <numerusform>%n o wahaniaethau</numerusform>
            <numerusform>%n o wahaniaethau</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Gwahaniaeth %1 o %2</translation>
    </message>
</context>
<context>
    <name>minutebook::ComparedText</name>
    <message>
        <source>What has changed</source>
        <translation>Yr hyn sydd wedi newid</translation>
    </message>
</context>
<context>
    <name>minutebook::CompletionList</name>
    <message>
        <source>Ways to complete the word</source>
        <translation>Ffyrdd o gwblhau’r gair</translation>
    </message>
</context>
<context>
    <name>minutebook::DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendr</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendr (Alt+Down)</translation>
    </message>
    <message>
        <source>A day is missing. Write it like %1.</source>
        <translation>Mae diwrnod ar goll. Ysgrifennwch ef fel %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>Nid yw “%1” yn ddiwrnod. Ysgrifennwch ef fel %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionRegisterModel</name>
    <message>
        <source>Verb</source>
        <translation>Berf</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Geiriad</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Pleidlais</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Mewn grym</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Adolygu</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionRegisterPage</name>
    <message>
        <source>Decision register</source>
        <translation>Cofrestr penderfyniadau</translation>
    </message>
    <message>
        <source>Words of a decision or of its vote</source>
        <translation>Geiriau penderfyniad neu ei bleidlais</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.
A line of the notes with one of the committee’s verbs in capitals, such as AGREED or NOTED, is entered here.</source>
        <translation>Ni phenderfynwyd dim eto.
Rhoddir yma linell o’r nodiadau ag un o ferfau’r pwyllgor mewn priflythrennau, fel AGREED neu NOTED.</translation>
    </message>
    <message>
        <source>There is no such decision.</source>
        <translation>Nid oes penderfyniad o’r fath.</translation>
    </message>
    <message>
        <source>In force from this day on</source>
        <translation>Mewn grym o’r diwrnod hwn ymlaen</translation>
    </message>
    <message>
        <source>To be reviewed on this day</source>
        <translation>I’w adolygu ar y diwrnod hwn</translation>
    </message>
    <message>
        <source>Decisions that have to do with the chosen one</source>
        <translation>Penderfyniadau sy’n ymwneud â’r un a ddewiswyd</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Pob canlyniad</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Yr hyn a benderfynwyd</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Yr hyn a gofnodwyd</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>&amp;Canlyniad:</translation>
    </message>
    <message>
        <source>Whether a verb decides or records</source>
        <translation>A yw berf yn penderfynu ynteu’n cofnodi</translation>
    </message>
    <message>
        <source>&amp;Under verb:</source>
        <translation>&amp;Dan y ferf:</translation>
    </message>
    <message>
        <source>Verb of the decisions</source>
        <translation>Berf y penderfyniadau</translation>
    </message>
    <message>
        <source>Mee&amp;ting:</source>
        <translation>Cyf&amp;arfod:</translation>
    </message>
    <message>
        <source>Meeting that took the decisions</source>
        <translation>Y cyfarfod a wnaeth y penderfyniadau</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Lefel:</translation>
    </message>
    <message>
        <source>Level of the decisions</source>
        <translation>Lefel y penderfyniadau</translation>
    </message>
    <message>
        <source>In &amp;force from:</source>
        <translation>Mewn &amp;grym o:</translation>
    </message>
    <message>
        <source>Rev&amp;iew on:</source>
        <translation>Ad&amp;olygu ar:</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>dim canlyniadau</numerusform>
            <numerusform>1 canlyniad</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
            <numerusform>%n o ganlyniadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s)</source>
        <translation>
            <numerusform>%1 o 0 canlyniad</numerusform>
            <numerusform>%1 o 1 canlyniad</numerusform>
            <numerusform>%1 o blith %n o ganlyniadau</numerusform>
            <numerusform>%1 o blith %n o ganlyniadau</numerusform>
            <numerusform>%1 o blith %n o ganlyniadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Any verb</source>
        <translation>Unrhyw ferf</translation>
    </message>
    <message>
        <source>votes: %1</source>
        <translation>pleidleisiau: %1</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>yn penderfynu</translation>
    </message>
    <message>
        <source>records</source>
        <translation>yn cofnodi</translation>
    </message>
    <message>
        <source>This was decided on %1: it cannot be reviewed before that. Choose a later day to review it on.</source>
        <translation>Penderfynwyd hyn ar %1: ni ellir ei adolygu cyn hynny. Dewiswch ddiwrnod diweddarach i’w adolygu.</translation>
    </message>
    <message>
        <source>It would be reviewed before it is in force. Choose a later day to review it on, or an earlier one from which it holds.</source>
        <translation>Câi ei adolygu cyn iddo ddod i rym. Dewiswch ddiwrnod diweddarach i’w adolygu, neu un cynharach iddo ddod i rym.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionsModel</name>
    <message>
        <source>Item %1: %2</source>
        <translation>Eitem %1: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>%1, without a quorum</source>
        <comment>a verb, as AGREED</comment>
        <translation>%1, heb gworwm</translation>
    </message>
    <message>
        <source>Taken without a quorum. Problems says what to do.</source>
        <translation>Gwnaed heb gworwm. Mae’r cwarel Problemau yn dweud beth i’w wneud.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionsPane</name>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Type a verb such as AGREED in capitals in the notes.</source>
        <translation>Ni phenderfynwyd dim eto. Teipiwch ferf fel AGREED mewn priflythrennau yn y nodiadau.</translation>
    </message>
</context>
<context>
    <name>minutebook::Desk</name>
    <message>
        <source>its beginning is not as it was written</source>
        <translation>nid yw ei ddechrau fel y cafodd ei ysgrifennu</translation>
    </message>
    <message>
        <source>New File of Keys</source>
        <translation>Ffeil allweddi newydd</translation>
    </message>
    <message>
        <source>The recovery code has opened it. A passphrase that you give now makes a new file of keys; whoever else opened the book has to be added again.</source>
        <translation>Y cod adfer a’i hagorodd. Mae cyfrinymadrodd a rowch nawr yn gwneud ffeil allweddi newydd; rhaid ychwanegu eto bwy bynnag arall a agorai’r llyfr.</translation>
    </message>
    <message>
        <source>Make File of Keys</source>
        <translation>Gwneud ffeil allweddi</translation>
    </message>
    <message>
        <source>%1 opens the book with the new passphrase. Others are added under “Keys and Passphrases…” in the menu Book.</source>
        <translation>Mae %1 yn agor y llyfr â’r cyfrinymadrodd newydd. Ychwanegir eraill dan “Allweddi a chyfrinymadroddion…” yn y ddewislen Llyfr.</translation>
    </message>
    <message>
        <source>This book opens by one passphrase directly. “Keys and Passphrases…” in the menu Book gives it a key of its own, a recovery code, and passphrases for several people.</source>
        <translation>Mae’r llyfr hwn yn agor yn uniongyrchol ag un cyfrinymadrodd. Mae “Allweddi a chyfrinymadroddion…” yn y ddewislen Llyfr yn rhoi iddo ei allwedd ei hun, cod adfer, a chyfrinymadroddion i sawl person.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>nid oes un</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Ysgrifennydd</translation>
    </message>
    <message>
        <source>Something that was typed could not be saved and would be lost.</source>
        <translation>Ni ellid cadw rhywbeth a deipiwyd a byddai’n cael ei golli.</translation>
    </message>
    <message>
        <source>%1 What was typed and is not in the book can be written to %2 instead. That file is not encrypted.</source>
        <translation>%1 Gellir ysgrifennu’r hyn a deipiwyd ac nad yw yn y llyfr i %2 yn lle hynny. Nid yw’r ffeil honno wedi’i hamgryptio.</translation>
    </message>
    <message>
        <source>Write Text File</source>
        <translation>Ysgrifennu ffeil destun</translation>
    </message>
    <message>
        <source>Unlocking %1…</source>
        <translation>Yn datgloi %1…</translation>
    </message>
</context>
<context>
    <name>minutebook::DowngradeDialog</name>
    <message>
        <source>Downgrade</source>
        <translation>Israddio</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Lefel newydd</translation>
    </message>
    <message>
        <source>Reason why its new readers may see it</source>
        <translation>Rheswm pam y caiff ei ddarllenwyr newydd ei weld</translation>
    </message>
    <message>
        <source>&amp;Downgrade</source>
        <translation>&amp;Israddio</translation>
    </message>
    <message>
        <source>New &amp;level:</source>
        <translation>&amp;Lefel newydd:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Rheswm:</translation>
    </message>
    <message>
        <source>These minutes are approved: a further revision of them is made. The reason is printed on page one of the editions that show what is opened, and of no other.</source>
        <translation>Mae’r cofnodion hyn wedi’u cymeradwyo: gwneir diwygiad pellach ohonynt. Argreffir y rheswm ar dudalen un yr argraffiadau sy’n dangos yr hyn a agorir, a dim un arall.</translation>
    </message>
    <message>
        <source>Its tag is changed in the notes, where Undo takes that back. The reason is entered in the audit trail.</source>
        <translation>Newidir ei dag yn y nodiadau, lle bydd Dadwneud yn tynnu hynny’n ôl. Rhoddir y rheswm yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Geiriau cyntaf</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Lefel nawr</translation>
    </message>
    <message>
        <source>Level from then on</source>
        <translation>Lefel o hynny ymlaen</translation>
    </message>
    <message>
        <source>What is opened</source>
        <translation>Yr hyn a agorir</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Opened by it: %n heading(s), line(s) and paper(s)</source>
        <translation>
            <numerusform>&amp;Agorir drwy hyn: dim penawdau, llinellau na phapurau</numerusform>
            <numerusform>&amp;Agorir drwy hyn: 1 pennawd, llinell neu bapur</numerusform>
            <numerusform>&amp;Agorir drwy hyn: %n o benawdau, llinellau a phapurau</numerusform>
            <numerusform>&amp;Agorir drwy hyn: %n o benawdau, llinellau a phapurau</numerusform>
            <numerusform>&amp;Agorir drwy hyn: %n o benawdau, llinellau a phapurau</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::EditionBox</name>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>For readers cleared for everything.</source>
        <translation>I ddarllenwyr sydd wedi’u clirio ar gyfer popeth.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 neu %2</translation>
    </message>
    <message>
        <source>For readers cleared up to %1. What is %2 is not in it.</source>
        <translation>I ddarllenwyr sydd wedi’u clirio hyd at %1. Nid yw’r hyn sy’n %2 ynddo.</translation>
    </message>
    <message>
        <source>Minutes end with the list of who was there for what is %1.</source>
        <translation>Mae cofnodion yn gorffen â’r rhestr o bwy oedd yno ar gyfer yr hyn sy’n %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::EditionPages</name>
    <message>
        <source>Only in this edition</source>
        <translation>Dim ond yn yr argraffiad hwn</translation>
    </message>
    <message>
        <source>Reads otherwise in the edition beside it</source>
        <translation>Yn darllen yn wahanol yn yr argraffiad wrth ei ymyl</translation>
    </message>
    <message>
        <source>Go to the Line in the Notes</source>
        <translation>Mynd i’r llinell yn y nodiadau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copïo</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Dewis popeth</translation>
    </message>
</context>
<context>
    <name>minutebook::EditionPicker</name>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
</context>
<context>
    <name>minutebook::EnterCommentDialog</name>
    <message>
        <source>Words that it is about</source>
        <translation>Y geiriau y mae’n ymwneud â nhw</translation>
    </message>
    <message>
        <source>Wording instead</source>
        <translation>Geiriad yn lle hynny</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Enter a Comment on Somebody’s Behalf</source>
        <translation>Rhoi sylw ar ran rhywun</translation>
    </message>
    <message>
        <source>&amp;Who said it:</source>
        <translation>&amp;Pwy a’i dywedodd:</translation>
    </message>
    <message>
        <source>&amp;How it came:</source>
        <translation>&amp;Sut y daeth:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Math:</translation>
    </message>
    <message>
        <source>Words that it is &amp;about:</source>
        <translation>&amp;Geiriau y mae’n ymwneud â nhw:</translation>
    </message>
    <message>
        <source>Wording &amp;instead:</source>
        <translation>Geiriad &amp;yn lle hynny:</translation>
    </message>
    <message>
        <source>&amp;Level to discuss:</source>
        <translation>&amp;Lefel i’w thrafod:</translation>
    </message>
    <message>
        <source>What was &amp;said:</source>
        <translation>Yr &amp;hyn a ddywedwyd:</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Rhoi i mewn</translation>
    </message>
</context>
<context>
    <name>minutebook::EntryHistoryModel</name>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>erbyn %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>owners</comment>
        <translation>nawr %1</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>cynnydd</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Yr hyn a newidiodd</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Yr hyn a ddywedwyd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>is superseded by</source>
        <translation>disodlir gan</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>yn disodli</translation>
    </message>
    <message>
        <source>is linked with</source>
        <translation>wedi’i gysylltu â</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>codwyd</translation>
    </message>
</context>
<context>
    <name>minutebook::ExportDialog</name>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>Cofnod presenoldeb</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Choose where the file is to be</source>
        <translation>Dewiswch ble mae’r ffeil i fod</translation>
    </message>
    <message>
        <source>&amp;Encrypt: it opens by a passphrase only</source>
        <translation>A&amp;mgryptio: dim ond â chyfrinymadrodd y mae’n agor</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Y cyfrinymadrodd unwaith eto</translation>
    </message>
    <message>
        <source>&amp;Numbered copies, a file for each reader</source>
        <translation>Copïau wedi’u &amp;rhifo, ffeil i bob darllenydd</translation>
    </message>
    <message>
        <source>Keep the &amp;certificate of the search beside it, as JSON</source>
        <translation>Cadw &amp;tystysgrif y chwiliad wrth ei hymyl, fel JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dogfen</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Fformat</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Dogfen:</translation>
    </message>
    <message>
        <source>Ed&amp;ition:</source>
        <translation>&amp;Argraffiad:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;format:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>Ff&amp;eil:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>Cyfrin&amp;ymadrodd:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Unwaith eto:</translation>
    </message>
    <message>
        <source>Findin&amp;gs:</source>
        <translation>&amp;Canfyddiadau:</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left. Enter leads to the chosen one, and nothing is exported.</source>
        <translation>
            <numerusform>Nid oes canfyddiadau ar ôl. Mae Enter yn arwain at yr un a ddewiswyd, ac nid allforir dim.</numerusform>
            <numerusform>Mae 1 canfyddiad ar ôl. Mae Enter yn arwain at yr un a ddewiswyd, ac nid allforir dim.</numerusform>
            <numerusform>Mae %n o ganfyddiadau ar ôl. Mae Enter yn arwain at yr un a ddewiswyd, ac nid allforir dim.</numerusform>
            <numerusform>Mae %n o ganfyddiadau ar ôl. Mae Enter yn arwain at yr un a ddewiswyd, ac nid allforir dim.</numerusform>
            <numerusform>Mae %n o ganfyddiadau ar ôl. Mae Enter yn arwain at yr un a ddewiswyd, ac nid allforir dim.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that are left</source>
        <translation>Canfyddiadau sydd ar ôl</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file. It is no archive file (PDF/A).</source>
        <translation>Heb y cyfrinymadrodd ni all neb agor y ffeil. Nid ffeil archif (PDF/A) mohoni.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>Ff&amp;older:</translation>
    </message>
    <message>
        <source>Folder of the Copies</source>
        <translation>Ffolder y copïau</translation>
    </message>
    <message>
        <source>Choose a folder for the copies.</source>
        <translation>Dewiswch ffolder ar gyfer y copïau.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Dewiswch ffeil.</translation>
    </message>
    <message>
        <source>There is no folder of that name. Choose one for the copies.</source>
        <translation>Nid oes ffolder o’r enw hwnnw. Dewiswch un ar gyfer y copïau.</translation>
    </message>
    <message>
        <source>Choose at least one reader who is cleared for this edition.</source>
        <translation>Dewiswch o leiaf un darllenydd sydd wedi’i glirio ar gyfer yr argraffiad hwn.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Teipiwch gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Teipiwch y cyfrinymadrodd unwaith eto.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Mae’r ddau gyfrinymadrodd yn wahanol.</translation>
    </message>
</context>
<context>
    <name>minutebook::Exporter</name>
    <message>
        <source>The %1 agenda is in %2.</source>
        <translation>Ysgrifennwyd agenda %1: %2.</translation>
    </message>
    <message>
        <source>The %1 edition is in %2.</source>
        <translation>Ysgrifennwyd argraffiad %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>dim ffeiliau yn %1</numerusform>
            <numerusform>1 ffeil yn %1</numerusform>
            <numerusform>%n o ffeiliau yn %1</numerusform>
            <numerusform>%n o ffeiliau yn %1</numerusform>
            <numerusform>%n o ffeiliau yn %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>Mae %1 yno eisoes.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file(s) are there already.</source>
        <translation>
            <numerusform>Nid oes yr un o’r ffeiliau yno eisoes.</numerusform>
            <numerusform>Mae 1 o’r ffeiliau yno eisoes.</numerusform>
            <numerusform>Mae %n o’r ffeiliau yno eisoes.</numerusform>
            <numerusform>Mae %n o’r ffeiliau yno eisoes.</numerusform>
            <numerusform>Mae %n o’r ffeiliau yno eisoes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Amnewid</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are being written, and each is searched for what it must not hold.</source>
        <translation>
            <numerusform>Mae %n copi’n cael ei ysgrifennu, a chwilir pob un am yr hyn na chaiff ei ddal.</numerusform>
            <numerusform>Mae %n copi’n cael ei ysgrifennu, a chwilir pob un am yr hyn na chaiff ei ddal.</numerusform>
            <numerusform>Mae %n copi’n cael ei ysgrifennu, a chwilir pob un am yr hyn na chaiff ei ddal.</numerusform>
            <numerusform>Mae %n copi’n cael ei ysgrifennu, a chwilir pob un am yr hyn na chaiff ei ddal.</numerusform>
            <numerusform>Mae %n copi’n cael ei ysgrifennu, a chwilir pob un am yr hyn na chaiff ei ddal.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Allforio</translation>
    </message>
</context>
<context>
    <name>minutebook::FileProver</name>
    <message>
        <source>Registers</source>
        <translation>Cofrestrau</translation>
    </message>
    <message>
        <source>Action log or decision register of %1</source>
        <translation>Log camau gweithredu neu gofrestr penderfyniadau %1</translation>
    </message>
    <message>
        <source>Volume of minutes of %1</source>
        <translation>Cyfrol o gofnodion %1</translation>
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
        <translation>Cyfateb priflythrennau</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Gair</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Geiriau cyfan yn unig</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Canfod</translation>
    </message>
    <message>
        <source>Find in the meeting</source>
        <translation>Canfod yn y cyfarfod</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Trawiad blaenorol</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Trawiad nesaf</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cau’r chwiliad</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Amnewid am</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Amnewid</translation>
    </message>
    <message>
        <source>Replace this hit and go to the next</source>
        <translation>Amnewid y trawiad hwn a mynd i’r nesaf</translation>
    </message>
    <message>
        <source>All in Item</source>
        <translation>Pob un yn yr eitem</translation>
    </message>
    <message>
        <source>Replace all hits in this item</source>
        <translation>Amnewid pob trawiad yn yr eitem hon</translation>
    </message>
    <message>
        <source>All in Meeting</source>
        <translation>Pob un yn y cyfarfod</translation>
    </message>
    <message>
        <source>Replace all hits in the whole meeting</source>
        <translation>Amnewid pob trawiad yn y cyfarfod cyfan</translation>
    </message>
    <message>
        <source>%1 here, %2 in the meeting, %3 of them in titles</source>
        <comment>hits</comment>
        <translation>%1 yma, %2 yn y cyfarfod, %3 ohonynt mewn teitlau</translation>
    </message>
    <message>
        <source>%1 here, %2 in the meeting</source>
        <comment>hits</comment>
        <translation>%1 yma, %2 yn y cyfarfod</translation>
    </message>
</context>
<context>
    <name>minutebook::GroundDialog</name>
    <message>
        <source>Ground</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>commercial; security of a named site</source>
        <translation>masnachol; diogelwch safle penodol</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>a person or an office</source>
        <translation>person neu swydd</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>I’w ailystyried ar</translation>
    </message>
    <message>
        <source>What has to happen first</source>
        <translation>Yr hyn sy’n gorfod digwydd yn gyntaf</translation>
    </message>
    <message>
        <source>when the contract is signed</source>
        <translation>pan lofnodir y contract</translation>
    </message>
    <message>
        <source>Keep Withheld</source>
        <translation>Parhau i ddal yn ôl</translation>
    </message>
    <message>
        <source>Ground for Withholding</source>
        <translation>Sail dros ddal yn ôl</translation>
    </message>
    <message>
        <source>&amp;Keep Withheld</source>
        <translation>&amp;Parhau i ddal yn ôl</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Cadw</translation>
    </message>
    <message>
        <source>It is kept in the book, of the level of what is withheld: no edition below that says it.</source>
        <translation>Fe’i cedwir yn y llyfr, ar lefel yr hyn a ddelir yn ôl: nid yw unrhyw argraffiad islaw honno’n ei ddweud.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>may be left empty; it is entered in the audit trail</source>
        <translation>caniateir ei adael yn wag; fe’i rhoddir yn y trywydd archwilio</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>&amp;Sail:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>P&amp;erchennog:</translation>
    </message>
    <message>
        <source>&amp;Looked at again on:</source>
        <translation>&amp;I’w ailystyried ar:</translation>
    </message>
    <message>
        <source>or wh&amp;en:</source>
        <translation>&amp;neu pan:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Rheswm:</translation>
    </message>
    <message>
        <source>Give a later day, or what has to happen first.</source>
        <translation>Rhowch ddiwrnod diweddarach, neu’r hyn sy’n gorfod digwydd yn gyntaf.</translation>
    </message>
    <message>
        <source>That day has come: it is due at once.</source>
        <translation>Mae’r diwrnod hwnnw wedi dod: mae i’w ailystyried ar unwaith.</translation>
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
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Dyddiad y cyfarfod nesaf</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>Mae’r amser yn hysbys</translation>
    </message>
    <message>
        <source>The date of the next meeting is known</source>
        <translation>Mae dyddiad y cyfarfod nesaf yn hysbys</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Rhif:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Dyddiad:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Amser:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lleoliad:</translation>
    </message>
    <message>
        <source>Ne&amp;xt meeting:</source>
        <translation>Cyfarfod &amp;nesaf:</translation>
    </message>
    <message>
        <source>The date is far from %1, which stood here.</source>
        <translation>Mae’r dyddiad ymhell o %1, a oedd yma.</translation>
    </message>
</context>
<context>
    <name>minutebook::HeldTimes</name>
    <message>
        <source>Print the Clock’s Times</source>
        <translation>Argraffu amserau’r cloc</translation>
    </message>
    <message>
        <source>By its clock the meeting was held %1. Its minutes say %2, as was typed.</source>
        <translation>Yn ôl ei gloc cynhaliwyd y cyfarfod %1. Mae ei gofnodion yn dweud %2, fel y teipiwyd.</translation>
    </message>
</context>
<context>
    <name>minutebook::InterestsDialog</name>
    <message>
        <source>Standing interests</source>
        <translation>Buddiannau sefydlog</translation>
    </message>
    <message>
        <source>Standing Interests of %1</source>
        <translation>Buddiannau sefydlog %1</translation>
    </message>
    <message>
        <source>What somebody has declared once for all meetings. What they declare at an item alone is written there: “INTEREST: initials what”.</source>
        <translation>Yr hyn y mae rhywun wedi’i ddatgan unwaith ar gyfer pob cyfarfod. Yr hyn a ddatgenir ar eitem yn unig, yno yr ysgrifennir ef: “INTEREST: blaenlythrennau beth”.</translation>
    </message>
    <message>
        <source>&amp;Save Interests</source>
        <translation>&amp;Cadw’r buddiannau</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rhes %1: %2</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Nid yw’r hyn a newidiwyd gennych wedi’i gadw. Canslwch unwaith eto i’w ollwng.</translation>
    </message>
    <message>
        <source>&amp;Add Interest</source>
        <translation>&amp;Ychwanegu buddiant</translation>
    </message>
</context>
<context>
    <name>minutebook::InterestsModel</name>
    <message>
        <source>Empty: of the level of what nothing marks.</source>
        <translation>Gwag: ar lefel yr hyn nad oes dim yn ei farcio.</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Datganwyd</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Buddiant</translation>
    </message>
</context>
<context>
    <name>minutebook::InterimDialog</name>
    <message>
        <source>Put on</source>
        <translation>Cyflwynwyd ar</translation>
    </message>
    <message>
        <source>answers &amp;until:</source>
        <translation>atebion &amp;tan:</translation>
    </message>
    <message>
        <source>Answers until</source>
        <translation>Atebion tan</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Setlwyd ar</translation>
    </message>
    <message>
        <source>New Decision between Meetings</source>
        <translation>Penderfyniad newydd rhwng cyfarfodydd</translation>
    </message>
    <message>
        <source>Decision between Meetings No %1</source>
        <translation>Penderfyniad rhwng cyfarfodydd rhif %1</translation>
    </message>
    <message>
        <source>&amp;Add Decision</source>
        <translation>&amp;Ychwanegu’r penderfyniad</translation>
    </message>
    <message>
        <source>&amp;Save Decision</source>
        <translation>Cad&amp;w’r penderfyniad</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
    <message>
        <source>The Committee AGREED the fees. (AMBER)</source>
        <translation>The Committee AGREED the fees. (AMBER)</translation>
    </message>
    <message>
        <source>7 for, 1 against – or by initials: for AQ PL; against NO</source>
        <translation>7 for, 1 against – neu â blaenlythrennau: for AQ PL; against NO</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>nis argreffir</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>S&amp;ut:</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Penderfyniad:</translation>
    </message>
    <message>
        <source>&amp;Put on:</source>
        <translation>&amp;Cyflwynwyd ar:</translation>
    </message>
    <message>
        <source>&amp;Taken by:</source>
        <translation>&amp;Gwnaed gan:</translation>
    </message>
    <message>
        <source>&amp;Votes:</source>
        <translation>Pl&amp;eidleisiau:</translation>
    </message>
    <message>
        <source>A&amp;nswers:</source>
        <translation>&amp;Atebion:</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>Sy&amp;lw:</translation>
    </message>
    <message>
        <source>s&amp;ettled on:</source>
        <translation>&amp;setlwyd ar:</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Gwnaed gan</translation>
    </message>
    <message>
        <source>Answers by seat</source>
        <translation>Atebion fesul sedd</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Nid yw’r hyn a newidiwyd gennych wedi’i gadw. Canslwch unwaith eto i’w ollwng.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>verb, level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One line with a verb that decides, in capitals, and its level at the end.</source>
        <translation>Un llinell â berf sy’n penderfynu, mewn priflythrennau, a’i lefel ar y diwedd.</translation>
    </message>
    <message numerus="yes">
        <source>%n voting seat(s) have not answered yet.</source>
        <translation>
            <numerusform>Mae pob sedd bleidleisio wedi ateb.</numerusform>
            <numerusform>Nid yw 1 sedd bleidleisio wedi ateb eto.</numerusform>
            <numerusform>Nid yw %n o seddi pleidleisio wedi ateb eto.</numerusform>
            <numerusform>Nid yw %n o seddi pleidleisio wedi ateb eto.</numerusform>
            <numerusform>Nid yw %n o seddi pleidleisio wedi ateb eto.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was settled on %1, which is before it was put, on %2. Correct one of the days.</source>
        <translation>Fe’i setlwyd ar %1, sef cyn ei gyflwyno, ar %2. Cywirwch un o’r dyddiau.</translation>
    </message>
</context>
<context>
    <name>minutebook::InterimModel</name>
    <message>
        <source>open until %1</source>
        <translation>agored tan %1</translation>
    </message>
    <message>
        <source>to be reported</source>
        <translation>i adrodd arno</translation>
    </message>
    <message>
        <source>open</source>
        <translation>agored</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>hwyr: erbyn %1</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>cyfarfod %1</translation>
    </message>
    <message>
        <source>written procedure</source>
        <translation>gweithdrefn ysgrifenedig</translation>
    </message>
    <message>
        <source>chair’s action</source>
        <translation>gweithred y Cadeirydd</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Pleidleisiau: %1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Gwnaed gan %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Sylw: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Sut</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Cyflwynwyd</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Setlwyd</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidleisiau</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Adroddwyd</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Penderfyniad</translation>
    </message>
</context>
<context>
    <name>minutebook::InterimPage</name>
    <message>
        <source>What is to be reported</source>
        <translation>Yr hyn sydd i adrodd arno</translation>
    </message>
    <message>
        <source>Decisions between meetings</source>
        <translation>Penderfyniadau rhwng cyfarfodydd</translation>
    </message>
    <message>
        <source>No decision has been taken between meetings.
What is put to the members in writing, or decided by the chair alone, is written down here
and reported at the next meeting.</source>
        <translation>Ni wnaed penderfyniad rhwng cyfarfodydd.
Yma yr ysgrifennir yr hyn a gyflwynir i’r aelodau’n ysgrifenedig, neu a benderfynir gan y Cadeirydd ar ei ben ei hun,
ac adroddir arno yn y cyfarfod nesaf.</translation>
    </message>
    <message>
        <source>The chosen decision</source>
        <translation>Y penderfyniad a ddewiswyd</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Yr hyn sy’n hysbys amdano</translation>
    </message>
    <message numerus="yes">
        <source>%n to be reported at the next meeting</source>
        <translation>
            <numerusform>dim i adrodd arno yn y cyfarfod nesaf</numerusform>
            <numerusform>1 i adrodd arno yn y cyfarfod nesaf</numerusform>
            <numerusform>%n i adrodd arnynt yn y cyfarfod nesaf</numerusform>
            <numerusform>%n i adrodd arnynt yn y cyfarfod nesaf</numerusform>
            <numerusform>%n i adrodd arnynt yn y cyfarfod nesaf</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::IssueCommands</name>
    <message>
        <source>Choose a decision in the decision register first.</source>
        <translation>Dewiswch benderfyniad yn y gofrestr penderfyniadau yn gyntaf.</translation>
    </message>
</context>
<context>
    <name>minutebook::ItemDialog</name>
    <message>
        <source>New Agenda Item</source>
        <translation>Eitem newydd ar yr agenda</translation>
    </message>
    <message>
        <source>Agenda Item</source>
        <translation>Eitem agenda</translation>
    </message>
    <message>
        <source>none</source>
        <translation>dim</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>heb ei gynllunio</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> munud</translation>
    </message>
    <message>
        <source>in its place for those who may read the item’s level</source>
        <translation>yn ei le i’r rhai a gaiff ddarllen lefel yr eitem</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>Ychwanegu eitem</translation>
    </message>
    <message>
        <source>Change Item</source>
        <translation>Newid yr eitem</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Teitl:</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Rhif:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Lefel:</translation>
    </message>
    <message>
        <source>&amp;Presenter:</source>
        <translation>&amp;Cyflwynydd:</translation>
    </message>
    <message>
        <source>&amp;Minutes planned:</source>
        <translation>&amp;Munudau a gynlluniwyd:</translation>
    </message>
    <message>
        <source>P&amp;urpose:</source>
        <translation>&amp;Diben:</translation>
    </message>
    <message>
        <source>&amp;Closed title:</source>
        <translation>Teitl c&amp;aeedig:</translation>
    </message>
    <message>
        <source>Another item has the number %1.</source>
        <translation>Mae’r rhif %1 gan eitem arall.</translation>
    </message>
    <message>
        <source>The items behind it keep the numbers that they were called by. “Renumber Items” puts all in order.</source>
        <translation>Mae’r eitemau ar ei hôl yn cadw’r rhifau a oedd ganddynt. Mae “Ailrifo eitemau” yn rhoi popeth mewn trefn.</translation>
    </message>
    <message>
        <source>as the meeting&apos;s</source>
        <translation>fel un y cyfarfod</translation>
    </message>
    <message>
        <source>for decision</source>
        <translation>i benderfynu</translation>
    </message>
    <message>
        <source>for discussion</source>
        <translation>i drafod</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>er gwybodaeth</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Diben</translation>
    </message>
</context>
<context>
    <name>minutebook::Keyholders</name>
    <message>
        <source>The book has a new key. As it was it is kept as %1, and still opens for whoever could open it, as do earlier backups: delete them when nobody needs them.</source>
        <translation>Mae gan y llyfr allwedd newydd. Cedwir yr hyn ydoedd fel %1, ac mae hwnnw’n dal i agor i bwy bynnag a allai ei agor, felly hefyd gopïau wrth gefn cynharach: dilëwch nhw pan na fydd neb eu hangen.</translation>
    </message>
    <message>
        <source>To be added again: %1.</source>
        <translation>I’w hychwanegu eto: %1.</translation>
    </message>
    <message>
        <source>This book is not encrypted: everybody can open it, so there is no passphrase to change.</source>
        <translation>Nid yw’r llyfr hwn wedi’i amgryptio: gall pawb ei agor, felly nid oes cyfrinymadrodd i’w newid.</translation>
    </message>
    <message>
        <source>Add Somebody</source>
        <translation>Ychwanegu rhywun</translation>
    </message>
    <message>
        <source>Whoever it is types a passphrase of their own.</source>
        <translation>Pwy bynnag ydyw, mae’n teipio ei gyfrinymadrodd ei hun.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ychwanegu</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>Newid y cyfrinymadrodd</translation>
    </message>
    <message>
        <source>The book stays as it is. Copies that were made before open with the old passphrase.</source>
        <translation>Mae’r llyfr yn aros fel y mae. Mae copïau a wnaed cynt yn agor â’r hen gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Newid</translation>
    </message>
    <message>
        <source>%1 would not open the book any more with a passphrase. A copy that was made before still opens: for a book that is to be closed to somebody for good, take a new key.</source>
        <translation>Ni fyddai %1 yn gallu agor y llyfr â chyfrinymadrodd mwyach. Mae copi a wnaed cynt yn dal i agor: ar gyfer llyfr sydd i’w gau i rywun am byth, cymerwch allwedd newydd.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
    <message>
        <source>New Key</source>
        <translation>Allwedd newydd</translation>
    </message>
    <message>
        <source>The book is encrypted anew under a new key, and kept as it was beside that. Only your passphrase opens it then: others are added again, and the recovery code is another one.</source>
        <translation>Amgryptir y llyfr o’r newydd dan allwedd newydd, a’i gadw fel yr oedd wrth ymyl hynny. Dim ond eich cyfrinymadrodd chi sy’n ei agor wedyn: ychwanegir eraill eto, ac mae’r cod adfer yn un arall.</translation>
    </message>
    <message>
        <source>Change the Key</source>
        <translation>Newid yr allwedd</translation>
    </message>
    <message>
        <source>Nobody but they know their passphrases, so whoever of these is not you is to be added again: %1.</source>
        <translation>Neb ond nhw sy’n gwybod eu cyfrinymadroddion, felly rhaid ychwanegu eto bwy bynnag o’r rhain nad chi ydyw: %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::KeysDialog</name>
    <message>
        <source>“%1” opens by one passphrase directly, so it cannot have several, nor a recovery code. With a key of its own it can; what you type now stays your passphrase if you type it again.</source>
        <translation>Mae “%1” yn agor yn uniongyrchol ag un cyfrinymadrodd, felly ni all gael sawl un, na chod adfer. Gyda’i allwedd ei hun fe all; mae’r hyn a deipiwch nawr yn parhau’n gyfrinymadrodd i chi os teipiwch ef eto.</translation>
    </message>
    <message>
        <source>Each of these people opens “%1” with a passphrase of their own. Whoever is taken out and has kept a copy of the book still opens that copy: a new key ends it for all that is written from then on.</source>
        <translation>Mae pob un o’r bobl hyn yn agor “%1” â’i gyfrinymadrodd ei hun. Mae pwy bynnag a dynnir ac sydd wedi cadw copi o’r llyfr yn dal i agor y copi hwnnw: mae allwedd newydd yn rhoi terfyn ar hynny ar gyfer popeth a ysgrifennir o hynny ymlaen.</translation>
    </message>
    <message>
        <source>&amp;Change Passphrase…</source>
        <translation>&amp;Newid y cyfrinymadrodd…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Tynnu…</translation>
    </message>
    <message>
        <source>Keys and Passphrases</source>
        <translation>Allweddi a chyfrinymadroddion</translation>
    </message>
    <message>
        <source>Who can open the book</source>
        <translation>Pwy sy’n gallu agor y llyfr</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ychwanegu…</translation>
    </message>
    <message>
        <source>Recovery C&amp;ode…</source>
        <translation>&amp;Cod adfer…</translation>
    </message>
    <message>
        <source>New &amp;Key…</source>
        <translation>&amp;Allwedd newydd…</translation>
    </message>
    <message>
        <source>Give It a &amp;Key of Its Own…</source>
        <translation>Rhoi ei &amp;allwedd ei hun iddo…</translation>
    </message>
    <message>
        <source>Open it without a passphrase &amp;while I am logged in to this desktop</source>
        <translation>Ei agor &amp;heb gyfrinymadrodd tra byddaf wedi mewngofnodi i’r bwrdd gwaith hwn</translation>
    </message>
    <message>
        <source>The key is put into the desktop’s key store. The passphrases and the recovery code stay.</source>
        <translation>Rhoddir yr allwedd yn storfa allweddi’r bwrdd gwaith. Mae’r cyfrinymadroddion a’r cod adfer yn aros.</translation>
    </message>
</context>
<context>
    <name>minutebook::LevelReasons</name>
    <message>
        <source>Others have read these minutes, and more readers would see this from now on: %1.</source>
        <translation>Mae eraill wedi darllen y cofnodion hyn, a byddai mwy o ddarllenwyr yn gweld hyn o hyn ymlaen: %1.</translation>
    </message>
    <message>
        <source>Lower a Level</source>
        <translation>Gostwng lefel</translation>
    </message>
    <message>
        <source>&amp;Reason why they may:</source>
        <translation>&amp;Rheswm pam y cânt wneud:</translation>
    </message>
    <message>
        <source>It is entered in the audit trail.</source>
        <translation>Fe’i rhoddir yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>eitem %1</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <comment>item, level, level</comment>
        <translation>%1, %2 → %3</translation>
    </message>
    <message>
        <source>Say Why…</source>
        <translation>Dweud pam…</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Gostwng</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Rhoi i mewn</translation>
    </message>
</context>
<context>
    <name>minutebook::LineHelpView</name>
    <message>
        <source>What this line is</source>
        <translation>Beth yw’r llinell hon</translation>
    </message>
</context>
<context>
    <name>minutebook::LineMargin</name>
    <message>
        <source>Levels of the lines, as colours</source>
        <translation>Lefelau’r llinellau, fel lliwiau</translation>
    </message>
    <message>
        <source>Levels of the lines</source>
        <translation>Lefelau’r llinellau</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>nodyn personol</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>wedi’i chlirio</translation>
    </message>
</context>
<context>
    <name>minutebook::ListSource</name>
    <message>
        <source>&amp;Open CSV File…</source>
        <translation>&amp;Agor ffeil CSV…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Rhestr</translation>
    </message>
    <message>
        <source>Open List</source>
        <translation>Agor rhestr</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablau (*.csv *.tsv *.txt);;Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>minutebook::LockPage</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Datgloi…</translation>
    </message>
    <message>
        <source>What was typed is saved. The book is closed, and its key is forgotten until somebody unlocks it.</source>
        <translation>Mae’r hyn a deipiwyd wedi’i gadw. Mae’r llyfr ar gau, a’i allwedd wedi’i hanghofio nes i rywun ei ddatgloi.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>Mae %1 ar glo</translation>
    </message>
</context>
<context>
    <name>minutebook::Locking</name>
    <message>
        <source>This book is not encrypted: there is no key to lock it with.</source>
        <translation>Nid yw’r llyfr hwn wedi’i amgryptio: nid oes allwedd i’w gloi.</translation>
    </message>
    <message>
        <source>The book is being locked.</source>
        <translation>Mae’r llyfr yn cael ei gloi.</translation>
    </message>
    <message>
        <source>The book is not locked, as something that was typed could not be saved. “Save Book Elsewhere…” in the menu Book keeps it; lock the book then.</source>
        <translation>Nid yw’r llyfr ar glo, gan na ellid cadw rhywbeth a deipiwyd. Mae “Cadw’r llyfr mewn man arall…” yn y ddewislen Llyfr yn ei ddiogelu; clowch y llyfr wedyn.</translation>
    </message>
</context>
<context>
    <name>minutebook::MainWindow</name>
    <message>
        <source>Item, meeting or command</source>
        <translation>Eitem, cyfarfod neu orchymyn</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Newydd…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Newid…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Tynnu…</translation>
    </message>
    <message>
        <source>Open Edition</source>
        <translation>Agor argraffiad</translation>
    </message>
    <message>
        <source>Ground…</source>
        <translation>Sail…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Parhau…</translation>
    </message>
    <message>
        <source>Downgrade…</source>
        <translation>Israddio…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Allforio…</translation>
    </message>
    <message>
        <source>Send for Review…</source>
        <translation>Anfon i’w adolygu…</translation>
    </message>
    <message>
        <source>Take In Comments…</source>
        <translation>Casglu sylwadau…</translation>
    </message>
    <message>
        <source>Enter a Comment…</source>
        <translation>Rhoi sylw…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>With Changes…</source>
        <translation>Gyda newidiadau…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Gwrthod…</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Trafod</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Ailagor</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Mynd i’r llinell</translation>
    </message>
    <message>
        <source>“%1” cannot be done: %2.</source>
        <comment>an action, why not</comment>
        <translation>Ni ellir gwneud “%1”: %2.</translation>
    </message>
    <message>
        <source>Write Mail…</source>
        <translation>Ysgrifennu e-bost…</translation>
    </message>
</context>
<context>
    <name>minutebook::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Llawlyfr</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Tudalennau’r llawlyfr</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Tudalen y llawlyfr</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingCommands</name>
    <message>
        <source>Meeting %1 is of %2, and today is %3. Its clock would run from now on.</source>
        <translation>Ar %2 y mae cyfarfod %1, a heddiw yw %3. Byddai ei gloc yn rhedeg o hyn ymlaen.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Dechrau</translation>
    </message>
    <message>
        <source>When this meeting began, and the time that its items took, would be forgotten.</source>
        <translation>Byddai’r amser y dechreuodd y cyfarfod hwn, a’r amser a gymerodd ei eitemau, yn cael eu hanghofio.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Anghofio</translation>
    </message>
    <message>
        <source>Meeting %1 of %2 would be deleted, with its agenda, notes, attendance and papers. This cannot be undone.</source>
        <translation>Byddai cyfarfod %1, %2, yn cael ei ddileu, gyda’i agenda, ei nodiadau, ei bresenoldeb a’i bapurau. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>Delete Meeting</source>
        <translation>Dileu’r cyfarfod</translation>
    </message>
    <message numerus="yes">
        <source>The minutes of meeting %1 are approved, as of %2, and frozen.</source>
        <translation>
            <numerusform>Ni chymeradwywyd unrhyw gofnodion: %1, o %2.</numerusform>
            <numerusform>Cymeradwywyd cofnodion cyfarfod %1, o %2, a’u rhewi.</numerusform>
            <numerusform>Cymeradwywyd cofnodion cyfarfodydd %1, o %2, a’u rhewi.</numerusform>
            <numerusform>Cymeradwywyd cofnodion cyfarfodydd %1, o %2, a’u rhewi.</numerusform>
            <numerusform>Cymeradwywyd cofnodion cyfarfodydd %1, o %2, a’u rhewi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct Approved Minutes</source>
        <translation>Cywiro cofnodion a gymeradwywyd</translation>
    </message>
    <message>
        <source>The notes of meeting %1 can be changed until the correction is finished or given up. What was approved stays as a revision.</source>
        <translation>Gellir newid nodiadau cyfarfod %1 nes gorffen y cywiriad neu roi’r gorau iddo. Mae’r hyn a gymeradwywyd yn aros fel diwygiad.</translation>
    </message>
    <message>
        <source>&amp;Reason for the correction:</source>
        <translation>&amp;Rheswm dros y cywiriad:</translation>
    </message>
    <message>
        <source>It is printed on page one of every edition that the correction changes, where its readers may see it: it is of the meeting’s default level, or of the level that you put behind it in brackets.</source>
        <translation>Fe’i hargreffir ar dudalen un pob argraffiad y mae’r cywiriad yn ei newid, lle caiff ei ddarllenwyr ei weld: mae ar lefel ragosodedig y cyfarfod, neu ar y lefel a rowch ar ei ôl mewn cromfachau.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Cywiro</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are open for a correction. “Finish the Correction” freezes them again.</source>
        <translation>Mae cofnodion cyfarfod %1 yn agored i’w cywiro. Mae “Gorffen y cywiriad” yn eu rhewi eto.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 would be frozen again, as corrected. This cannot be taken back.</source>
        <translation>Byddai cofnodion cyfarfod %1 yn cael eu rhewi eto, fel y’u cywirwyd. Ni ellir tynnu hyn yn ôl.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Gorffen</translation>
    </message>
    <message>
        <source>The correction of the minutes of meeting %1 is kept as a revision, and they are frozen again.</source>
        <translation>Cedwir cywiriad cofnodion cyfarfod %1 fel diwygiad, ac fe’u rhewyd eto.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 would say again what was approved. What was changed since is lost.</source>
        <translation>Byddai cofnodion cyfarfod %1 yn dweud eto’r hyn a gymeradwywyd. Collir yr hyn a newidiwyd ers hynny.</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>Rhoi’r gorau</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are as they were before the correction.</source>
        <translation>Mae cofnodion cyfarfod %1 fel yr oeddent cyn y cywiriad.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of its readers are not answered.</source>
        <translation>
            <numerusform>Atebwyd pob sylw gan y darllenwyr.</numerusform>
            <numerusform>Nid atebwyd 1 sylw gan y darllenwyr.</numerusform>
            <numerusform>Nid atebwyd %n o sylwadau gan y darllenwyr.</numerusform>
            <numerusform>Nid atebwyd %n o sylwadau gan y darllenwyr.</numerusform>
            <numerusform>Nid atebwyd %n o sylwadau gan y darllenwyr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back from %1 on the draft that went out last.</source>
        <translation>Ni ddaeth dim yn ôl oddi wrth %1 ar y drafft a aeth allan ddiwethaf.</translation>
    </message>
    <message>
        <source>The meeting is not closed yet; approving it closes it.</source>
        <translation>Nid yw’r cyfarfod wedi’i gau eto; mae ei gymeradwyo’n ei gau.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Cymeradwyo</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 would be final. This cannot be taken back.</source>
        <translation>Byddai cofnodion cyfarfod %1 yn derfynol. Ni ellir tynnu hyn yn ôl.</translation>
    </message>
    <message>
        <source>Make Final</source>
        <translation>Gwneud yn derfynol</translation>
    </message>
    <message>
        <source>Meeting %1: %2</source>
        <comment>number, sentences</comment>
        <translation>Cyfarfod %1: %2</translation>
    </message>
    <message>
        <source>The minutes would be frozen all the same.</source>
        <translation>Byddai’r cofnodion yn cael eu rhewi er hynny.</translation>
    </message>
    <message>
        <source>The approval of the minutes of meeting %1 is taken back. They are open again: %2.</source>
        <comment>number, status</comment>
        <translation>Mae cymeradwyaeth cofnodion cyfarfod %1 wedi’i thynnu’n ôl. Maent yn agored eto: %2.</translation>
    </message>
    <message>
        <source>The notes of meeting %1 would be frozen: from then on they change by a correction alone, whose reason is printed, and what was undone or could be undone in them is forgotten. The approval can be taken back until they are issued.</source>
        <translation>Byddai nodiadau cyfarfod %1 yn cael eu rhewi: o hynny ymlaen dim ond trwy gywiriad y newidiant, ac argreffir ei reswm, ac anghofir yr hyn a ddadwnaed neu y gellid ei ddadwneud ynddynt. Gellir tynnu’r gymeradwyaeth yn ôl hyd nes y cyhoeddir y cofnodion.</translation>
    </message>
    <message>
        <source>More readers would see this from now on: %1. The correction’s reason is entered with it in the audit trail. A release note on what was withheld is only made by a downgrade: to have one, set the level again here, finish, and open the part by “What Is Withheld” (Alt+Shift+F12).</source>
        <translation>Byddai mwy o ddarllenwyr yn gweld hyn o hyn ymlaen: %1. Cofnodir rheswm y cywiriad gydag ef yn y trywydd archwilio. Dim ond trwy israddio y gwneir nodyn rhyddhau ar yr hyn a ddaliwyd yn ôl: i gael un, gosodwch y lefel eto yma, gorffennwch, ac agorwch y rhan drwy “Yr hyn a ddelir yn ôl” (Alt+Shift+F12).</translation>
    </message>
    <message>
        <source>The minutes are not those of revision %1, which was kept last: they would be approved as modified, as they stand now.</source>
        <translation>Nid rhai diwygiad %1, a gadwyd ddiwethaf, yw’r cofnodion: byddent yn cael eu cymeradwyo fel y’u diwygiwyd, fel y maent nawr.</translation>
    </message>
    <message>
        <source>Still open in the list of problems: %1. Hints among them: %2. “Cancel” leads there.</source>
        <comment>how many, how many</comment>
        <translation>Ar agor o hyd yn y rhestr broblemau: %1. Awgrymiadau yn eu plith: %2. Mae “Canslo” yn arwain yno.</translation>
    </message>
    <message>
        <source>The minutes are not those of revision %1, which was kept last, though an edition up to the default level reads the same: they would be approved without a word on that.</source>
        <translation>Nid y cofnodion yw rhai adolygiad %1, a gadwyd olaf, er bod argraffiad hyd at y lefel ddiofyn yn darllen yr un fath: byddent yn cael eu cymeradwyo heb air am hynny.</translation>
    </message>
    <message>
        <source>Meeting %1, which approves them, is only on %2.</source>
        <translation>Dim ond ar %2 y mae cyfarfod %1, sy’n eu cymeradwyo.</translation>
    </message>
    <message>
        <source>The reason of the correction has words that also stand in what is withheld from readers up to %1, and is printed as it is: %2.</source>
        <translation>Mae gan reswm y cywiriad eiriau sydd hefyd yn yr hyn a ataliwyd rhag darllenwyr hyd at %1, ac fe’i hargreffir fel y mae: %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingDialog</name>
    <message numerus="yes">
        <source>%n pe&amp;rson(s) expected, none with apologies yet</source>
        <translation>
            <numerusform>Ni ddisgw&amp;ylir neb eto</numerusform>
            <numerusform>Disgw&amp;ylir 1 person, neb gydag ymddiheuriadau eto</numerusform>
            <numerusform>Disgw&amp;ylir %n o bobl, neb gydag ymddiheuriadau eto</numerusform>
            <numerusform>Disgw&amp;ylir %n o bobl, neb gydag ymddiheuriadau eto</numerusform>
            <numerusform>Disgw&amp;ylir %n o bobl, neb gydag ymddiheuriadau eto</numerusform>
        </translation>
    </message>
    <message>
        <source>No pe&amp;rson to expect: the committee has neither seats nor people yet</source>
        <translation>Neb i’w ddisgw&amp;yl: nid oes gan y pwyllgor seddi na phobl eto</translation>
    </message>
    <message numerus="yes">
        <source>%n d&amp;ecision(s) taken between meetings, to be reported</source>
        <translation>
            <numerusform>Dim &amp;penderfyniad rhwng cyfarfodydd i adrodd arno</numerusform>
            <numerusform>1 &amp;penderfyniad rhwng cyfarfodydd, i adrodd arno</numerusform>
            <numerusform>%n o &amp;benderfyniadau rhwng cyfarfodydd, i adrodd arnynt</numerusform>
            <numerusform>%n o &amp;benderfyniadau rhwng cyfarfodydd, i adrodd arnynt</numerusform>
            <numerusform>%n o &amp;benderfyniadau rhwng cyfarfodydd, i adrodd arnynt</numerusform>
        </translation>
    </message>
    <message>
        <source>No d&amp;ecision taken between meetings is to be reported</source>
        <translation>Nid oes &amp;penderfyniad rhwng cyfarfodydd i adrodd arno</translation>
    </message>
    <message>
        <source>The last &amp;minutes for approval: there are none that wait for it</source>
        <translation>Y &amp;cofnodion diwethaf i’w cymeradwyo: nid oes rhai’n aros am hynny</translation>
    </message>
    <message>
        <source>The &amp;minutes of %1, for approval</source>
        <translation>&amp;Cofnodion %1, i’w cymeradwyo</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;standing item(s)</source>
        <translation>
            <numerusform>Dim eitemau &amp;sefydlog</numerusform>
            <numerusform>1 eitem &amp;sefydlog</numerusform>
            <numerusform>%n o eitemau &amp;sefydlog</numerusform>
            <numerusform>%n o eitemau &amp;sefydlog</numerusform>
            <numerusform>%n o eitemau &amp;sefydlog</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open &amp;action(s), each with a line for its progress</source>
        <translation>
            <numerusform>Dim camau &amp;gweithredu agored</numerusform>
            <numerusform>1 cam &amp;gweithredu agored, â llinell ar gyfer ei gynnydd</numerusform>
            <numerusform>%n o gamau &amp;gweithredu agored, pob un â llinell ar gyfer ei gynnydd</numerusform>
            <numerusform>%n o gamau &amp;gweithredu agored, pob un â llinell ar gyfer ei gynnydd</numerusform>
            <numerusform>%n o gamau &amp;gweithredu agored, pob un â llinell ar gyfer ei gynnydd</numerusform>
        </translation>
    </message>
    <message>
        <source>New Meeting</source>
        <translation>Cyfarfod newydd</translation>
    </message>
    <message>
        <source>Create Meeting</source>
        <translation>Creu’r cyfarfod</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingSession</name>
    <message>
        <source>meeting started</source>
        <translation>cychwyn y cyfarfod</translation>
    </message>
    <message>
        <source>meeting resumed</source>
        <translation>ailddechrau’r cyfarfod</translation>
    </message>
    <message>
        <source>meeting closed</source>
        <translation>cau’r cyfarfod</translation>
    </message>
    <message>
        <source>the clock’s times forgotten</source>
        <translation>anghofio amserau’r cloc</translation>
    </message>
    <message>
        <source>the clock’s times printed</source>
        <translation>rhoi amserau’r cloc yn y cofnodion</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsImport</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Llinell %1: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>Ni fewnforiwyd %1. %2</translation>
    </message>
    <message>
        <source>Meeting %1 is in the book already. Its notes would be replaced by those of the file.</source>
        <translation>Mae cyfarfod %1 yn y llyfr eisoes. Byddai ei nodiadau’n cael eu hamnewid am rai’r ffeil.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Amnewid</translation>
    </message>
    <message>
        <source>Meeting %1 stays as it is in the book.</source>
        <translation>Mae cyfarfod %1 yn aros fel y mae yn y llyfr.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) came in.</source>
        <translation>
            <numerusform>Ni ddaeth cyfarfod i mewn.</numerusform>
            <numerusform>Daeth 1 cyfarfod i mewn.</numerusform>
            <numerusform>Daeth %n o gyfarfodydd i mewn.</numerusform>
            <numerusform>Daeth %n o gyfarfodydd i mewn.</numerusform>
            <numerusform>Daeth %n o gyfarfodydd i mewn.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no file that ends in .minutes.md. Choose the folder in which meeting files stand.</source>
        <translation>Nid oes gan %1 ffeil sy’n gorffen â .minutes.md. Dewiswch y ffolder lle mae’r ffeiliau cyfarfod.</translation>
    </message>
    <message>
        <source>Meetings %1 are in the book already. Their notes would be replaced by those of the files; else they stay as they are, and the others come in.</source>
        <translation>Mae cyfarfodydd %1 yn y llyfr eisoes. Byddai eu nodiadau’n cael eu disodli gan rai’r ffeiliau; fel arall maent yn aros fel y maent, a daw’r lleill i mewn.</translation>
    </message>
    <message>
        <source>Another of these files is meeting %1 too, and that came in. Give one of them a number of its own.</source>
        <translation>Mae ffeil arall o’r rhain yn gyfarfod %1 hefyd, a daeth honno i mewn. Rhowch rif ei hun i un ohonynt.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not.</source>
        <translation>
            <numerusform>Ni fethodd yr un ffeil.</numerusform>
            <numerusform>Ni ddaeth 1 ffeil i mewn.</numerusform>
            <numerusform>Ni ddaeth %n ffeil i mewn.</numerusform>
            <numerusform>Ni ddaeth %n ffeil i mewn.</numerusform>
            <numerusform>Ni ddaeth %n ffeil i mewn.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting came in.</source>
        <translation>Ni ddaeth yr un cyfarfod i mewn.</translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation>Mewnforio cyfarfodydd</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n meeting file(s)…</source>
        <translation>
            <numerusform>Yn edrych drwy %n ffeil cyfarfod…</numerusform>
            <numerusform>Yn edrych drwy %n ffeil cyfarfod…</numerusform>
            <numerusform>Yn edrych drwy %n ffeil cyfarfod…</numerusform>
            <numerusform>Yn edrych drwy %n ffeil cyfarfod…</numerusform>
            <numerusform>Yn edrych drwy %n ffeil cyfarfod…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n meeting file(s)…</source>
        <translation>
            <numerusform>Yn mewnforio %n ffeil cyfarfod…</numerusform>
            <numerusform>Yn mewnforio %n ffeil cyfarfod…</numerusform>
            <numerusform>Yn mewnforio %n ffeil cyfarfod…</numerusform>
            <numerusform>Yn mewnforio %n ffeil cyfarfod…</numerusform>
            <numerusform>Yn mewnforio %n ffeil cyfarfod…</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing was cancelled before.</source>
        <translation>Canslwyd y mewnforio cyn hynny.</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsModel</name>
    <message>
        <source>Meeting %1, %2, %3</source>
        <translation>Cyfarfod %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2, at meeting %3</source>
        <comment>meeting and its status: approved; when; where</comment>
        <translation>%1 ar %2, yng nghyfarfod %3</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statws</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsPane</name>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>This book has no meetings yet.</source>
        <translation>Nid oes cyfarfodydd yn y llyfr hwn eto.</translation>
    </message>
</context>
<context>
    <name>minutebook::NewBookDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Y cyfrinymadrodd unwaith eto</translation>
    </message>
    <message>
        <source>Do not encrypt this book: whoever has the file can read it</source>
        <translation>Peidio ag amgryptio’r llyfr hwn: gall pwy bynnag sydd â’r ffeil ei ddarllen</translation>
    </message>
    <message>
        <source>New Book</source>
        <translation>Llyfr newydd</translation>
    </message>
    <message>
        <source>Harbour Safety Committee</source>
        <translation>Pwyllgor Diogelwch yr Harbwr</translation>
    </message>
    <message>
        <source>HSC</source>
        <translation>PDH</translation>
    </message>
    <message>
        <source>Another, from a JSON file…</source>
        <translation>Un arall, o ffeil JSON…</translation>
    </message>
    <message>
        <source>Create Book</source>
        <translation>Creu’r llyfr</translation>
    </message>
    <message>
        <source>Name of the &amp;committee:</source>
        <translation>Enw’r &amp;pwyllgor:</translation>
    </message>
    <message>
        <source>&amp;Abbreviation:</source>
        <translation>&amp;Talfyriad:</translation>
    </message>
    <message>
        <source>Classification &amp;scheme:</source>
        <translation>Cynllun &amp;dosbarthu:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Ffeil:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Cyfrinymadrodd:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Unwaith eto:</translation>
    </message>
    <message>
        <source>Choose where the book is to be</source>
        <translation>Dewiswch ble mae’r llyfr i fod</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Take a Classification Scheme</source>
        <translation>Cymryd cynllun dosbarthu</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Cynlluniau (*.json)</translation>
    </message>
    <message>
        <source>New Book from a Folder</source>
        <translation>Llyfr newydd o ffolder</translation>
    </message>
    <message>
        <source>Minute books (*.minutebook)</source>
        <translation>Llyfrau cofnodion (*.minutebook)</translation>
    </message>
    <message>
        <source>Type the name of the committee.</source>
        <translation>Teipiwch enw’r pwyllgor.</translation>
    </message>
    <message>
        <source>Type its abbreviation: it begins the numbers of actions.</source>
        <translation>Teipiwch ei dalfyriad: mae rhifau camau gweithredu’n dechrau ag ef.</translation>
    </message>
    <message>
        <source>Choose a file for the book.</source>
        <translation>Dewiswch ffeil ar gyfer y llyfr.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another: a new book is never written over one.</source>
        <translation>Mae ffeil o’r enw hwnnw yno eisoes. Dewiswch un arall: ni chaiff llyfr newydd byth ei ysgrifennu dros un.</translation>
    </message>
    <message>
        <source>Type a passphrase. It opens the book, and so does the recovery code, which is shown once the book is made.</source>
        <translation>Teipiwch gyfrinymadrodd. Mae’n agor y llyfr, ac felly hefyd y cod adfer, a ddangosir ar ôl creu’r llyfr.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Teipiwch y cyfrinymadrodd unwaith eto.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Mae’r ddau gyfrinymadrodd yn wahanol.</translation>
    </message>
</context>
<context>
    <name>minutebook::NewPassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Y cyfrinymadrodd, unwaith eto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Enw:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Cyfrinymadrodd:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Unwaith eto:</translation>
    </message>
    <message>
        <source>Type whose passphrase it is.</source>
        <translation>Teipiwch pwy biau’r cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Teipiwch gyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Teipiwch y cyfrinymadrodd unwaith eto.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Mae’r ddau gyfrinymadrodd yn wahanol.</translation>
    </message>
</context>
<context>
    <name>minutebook::NotesCommands</name>
    <message numerus="yes">
        <source>Replaced in %n item(s). Undo takes all of it back.</source>
        <translation>
            <numerusform>Nid amnewidiwyd dim.</numerusform>
            <numerusform>Amnewidiwyd mewn 1 eitem. Mae Dadwneud yn tynnu’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd mewn %n o eitemau. Mae Dadwneud yn tynnu’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd mewn %n o eitemau. Mae Dadwneud yn tynnu’r cyfan yn ôl.</numerusform>
            <numerusform>Amnewidiwyd mewn %n o eitemau. Mae Dadwneud yn tynnu’r cyfan yn ôl.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another item has changed meanwhile, so nothing was replaced there. Replace once more.</source>
        <translation>Mae eitem arall wedi newid yn y cyfamser, felly ni amnewidiwyd dim yno. Gwnewch yr amnewid unwaith eto.</translation>
    </message>
    <message>
        <source>No line of this meeting’s notes is chosen in the pane. Choose one there, or go to the notes.</source>
        <translation>Nid oes llinell o nodiadau’r cyfarfod hwn wedi’i dewis yn y cwarel. Dewiswch un yno, neu ewch i’r nodiadau.</translation>
    </message>
    <message>
        <source>The Committee %1 </source>
        <translation>%1 y Pwyllgor </translation>
    </message>
    <message>
        <source>The %1 %2 </source>
        <translation>%2 y %1 </translation>
    </message>
</context>
<context>
    <name>minutebook::NotesEditor</name>
    <message>
        <source>Add %1 to the Meeting…</source>
        <translation>Ychwanegu %1 at y cyfarfod…</translation>
    </message>
    <message>
        <source>Mark %1 as Present</source>
        <translation>Nodi bod %1 yn bresennol</translation>
    </message>
    <message>
        <source>What is wrong in this line, and how to mend it</source>
        <translation>Beth sydd o’i le yn y llinell hon, a sut i’w drwsio</translation>
    </message>
    <message>
        <source>Nothing is wrong in this line.</source>
        <translation>Nid oes dim o’i le yn y llinell hon.</translation>
    </message>
    <message>
        <source>Ctrl+. in this line: %1</source>
        <translation>Ctrl+. yn y llinell hon: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>The notes of the chosen item, in minute notation</source>
        <translation>Nodiadau’r eitem a ddewiswyd, mewn nodiant cofnodion</translation>
    </message>
</context>
<context>
    <name>minutebook::NotesStatus</name>
    <message>
        <source>Saved ✓</source>
        <translation>Cadwyd ✓</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Cadwyd</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Heb ei gadw eto</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ Heb ei gadw</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Heb ei gadw</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>dim geiriau</numerusform>
            <numerusform>1 gair</numerusform>
            <numerusform>%n o eiriau</numerusform>
            <numerusform>%n o eiriau</numerusform>
            <numerusform>%n o eiriau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>dim problemau</numerusform>
            <numerusform>1 broblem</numerusform>
            <numerusform>%n o broblemau</numerusform>
            <numerusform>%n o broblemau</numerusform>
            <numerusform>%n o broblemau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>worth a look</comment>
        <translation>
            <numerusform>dim awgrymiadau</numerusform>
            <numerusform>1 awgrym</numerusform>
            <numerusform>%n o awgrymiadau</numerusform>
            <numerusform>%n o awgrymiadau</numerusform>
            <numerusform>%n o awgrymiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Dim problemau</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Yn cadw…</translation>
    </message>
</context>
<context>
    <name>minutebook::OldMinutes</name>
    <message>
        <source>The document does not say its date. Type it.</source>
        <translation>Nid yw’r ddogfen yn dweud ei dyddiad. Teipiwch ef.</translation>
    </message>
    <message>
        <source>The document does not say its number. Type it.</source>
        <translation>Nid yw’r ddogfen yn dweud ei rhif. Teipiwch ef.</translation>
    </message>
    <message>
        <source>The document says neither its number nor its date. Type both.</source>
        <translation>Nid yw’r ddogfen yn dweud ei rhif na’i dyddiad. Teipiwch y ddau.</translation>
    </message>
</context>
<context>
    <name>minutebook::OpenBook</name>
    <message>
        <source>line of another item</source>
        <translation>llinell o eitem arall</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <comment>of an item</comment>
        <translation>y teitl “%1”</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <comment>an item</comment>
        <translation>symudwyd “%1”</translation>
    </message>
    <message>
        <source>items renumbered</source>
        <translation>ailrifwyd eitemau</translation>
    </message>
    <message numerus="yes">
        <source>replacing in %n item(s)</source>
        <translation>
            <numerusform>amnewid mewn dim eitemau</numerusform>
            <numerusform>amnewid mewn 1 eitem</numerusform>
            <numerusform>amnewid mewn %n o eitemau</numerusform>
            <numerusform>amnewid mewn %n o eitemau</numerusform>
            <numerusform>amnewid mewn %n o eitemau</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <comment>an item</comment>
        <translation>ychwanegwyd “%1”</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <comment>an item</comment>
        <translation>dilëwyd “%1”</translation>
    </message>
    <message>
        <source>details of the meeting</source>
        <translation>manylion y cyfarfod</translation>
    </message>
</context>
<context>
    <name>minutebook::OpenReview</name>
    <message>
        <source>another program has changed it meanwhile</source>
        <translation>mae rhaglen arall wedi’i newid yn y cyfamser</translation>
    </message>
    <message>
        <source>it is the file that is being worked on</source>
        <translation>dyma’r ffeil y gweithir arni</translation>
    </message>
    <message>
        <source>it is there already, and may hold comments</source>
        <translation>mae yno eisoes, ac efallai’n dal sylwadau</translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewCard</name>
    <message>
        <source>Table</source>
        <translation>Tabl</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>a picture&apos;s title</comment>
        <translation>%1 fel tabl</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Cadw…</translation>
    </message>
    <message>
        <source>The table as comma-separated values</source>
        <translation>Y tabl fel gwerthoedd wedi’u gwahanu gan atalnodau</translation>
    </message>
    <message>
        <source>Save the table: %1</source>
        <comment>a picture&apos;s title</comment>
        <translation>Cadw’r tabl: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>dim cyfarfodydd</numerusform>
            <numerusform>1 cyfarfod</numerusform>
            <numerusform>%n o gyfarfodydd</numerusform>
            <numerusform>%n o gyfarfodydd</numerusform>
            <numerusform>%n o gyfarfodydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>dim eitemau</numerusform>
            <numerusform>1 eitem</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
            <numerusform>%n o eitemau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>dim penderfyniadau</numerusform>
            <numerusform>1 penderfyniad</numerusform>
            <numerusform>%n o benderfyniadau</numerusform>
            <numerusform>%n o benderfyniadau</numerusform>
            <numerusform>%n o benderfyniadau</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) raised</source>
        <translation>
            <numerusform>ni chodwyd camau gweithredu</numerusform>
            <numerusform>codwyd 1 cam gweithredu</numerusform>
            <numerusform>codwyd %n o gamau gweithredu</numerusform>
            <numerusform>codwyd %n o gamau gweithredu</numerusform>
            <numerusform>codwyd %n o gamau gweithredu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>actions</comment>
        <translation>
            <numerusform>dim un wedi’i orffen</numerusform>
            <numerusform>1 wedi’i orffen</numerusform>
            <numerusform>%n wedi’u gorffen</numerusform>
            <numerusform>%n wedi’u gorffen</numerusform>
            <numerusform>%n wedi’u gorffen</numerusform>
        </translation>
    </message>
    <message>
        <source>actions are being counted</source>
        <translation>mae camau gweithredu’n cael eu cyfrif</translation>
    </message>
    <message>
        <source>Attendance by seat</source>
        <translation>Presenoldeb fesul sedd</translation>
    </message>
    <message>
        <source>Actions, meeting by meeting</source>
        <translation>Camau gweithredu, fesul cyfarfod</translation>
    </message>
    <message>
        <source>Outcomes by verb</source>
        <translation>Canlyniadau fesul berf</translation>
    </message>
    <message>
        <source>Time of items, in minutes</source>
        <translation>Amser eitemau, mewn munudau</translation>
    </message>
    <message>
        <source>● present, ◐ in part, – apologies; initials: an alternate</source>
        <translation>● presennol, ◐ yn rhannol, – ymddiheuriadau; blaenlythrennau: dirprwy</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Blwyddyn:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Blwyddyn</translation>
    </message>
    <message>
        <source>There are no meetings in this book yet.</source>
        <translation>Nid oes cyfarfodydd yn y llyfr hwn eto.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <comment>rows that the picture leaves out</comment>
        <translation>
            <numerusform>dim rhagor yn y tabl</numerusform>
            <numerusform>1 arall yn y tabl</numerusform>
            <numerusform>%n arall yn y tabl</numerusform>
            <numerusform>%n arall yn y tabl</numerusform>
            <numerusform>%n arall yn y tabl</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts of the year</source>
        <translation>Siartiau’r flwyddyn</translation>
    </message>
    <message>
        <source>No item of this year has a time, planned or spent.</source>
        <translation>Nid oes gan yr un eitem o’r flwyddyn hon amser, wedi’i gynllunio na’i dreulio.</translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewTable</name>
    <message>
        <source>not named</source>
        <translation>heb ei enwi</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presennol</translation>
    </message>
    <message>
        <source>part</source>
        <translation>rhan</translation>
    </message>
    <message>
        <source>alternate: %1</source>
        <translation>dirprwy: %1</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>ymddiheuriadau</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meetings</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Deiliad</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Llenwyd</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Codwyd</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gorffenedig</translation>
    </message>
    <message>
        <source>Open afterwards</source>
        <translation>Agored wedyn</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Berf</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Sawl gwaith</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>yn penderfynu</translation>
    </message>
    <message>
        <source>records</source>
        <translation>yn cofnodi</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Planned, min</source>
        <translation>Cynlluniwyd, mun</translation>
    </message>
    <message>
        <source>Spent, min</source>
        <translation>Treuliwyd, mun</translation>
    </message>
</context>
<context>
    <name>minutebook::Overviewing</name>
    <message>
        <source>The table was written to %1. It is marked %2.</source>
        <translation>Ysgrifennwyd y tabl i %1. Fe’i marciwyd yn %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::PageThumbnails</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Mân-luniau’r tudalennau</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesBar</name>
    <message>
        <source>How large the pages are</source>
        <translation>Maint y tudalennau</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Tudalen</translation>
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
        <translation>Canfod yn y tudalennau</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Trawiad blaenorol</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Trawiad nesaf</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Cau’r chwiliad</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>dim trawiadau</numerusform>
            <numerusform>1 trawiad</numerusform>
            <numerusform>%n o drawiadau</numerusform>
            <numerusform>%n o drawiadau</numerusform>
            <numerusform>%n o drawiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit of hits</comment>
        <translation>%1 o %2</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesOutline</name>
    <message>
        <source>Outline of the pages</source>
        <translation>Amlinelliad y tudalennau</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>Ty&amp;nnu</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Letter (8½ × 11 in)</source>
        <translation>Letter (8½ × 11 mod)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>Llinell wrth droed pob tudalen</translation>
    </message>
    <message>
        <source>Harbour House, North Quay</source>
        <translation>Tŷ’r Harbwr, Cei’r Gogledd</translation>
    </message>
    <message>
        <source>&amp;Foot of each page:</source>
        <translation>&amp;Troed pob tudalen:</translation>
    </message>
    <message>
        <source>One line, as an address or a registered number, at most as long as the page is wide. It stands in every edition.</source>
        <translation>Un llinell, fel cyfeiriad neu rif cofrestredig, heb fod yn hwy na lled y dudalen. Mae ym mhob argraffiad.</translation>
    </message>
    <message>
        <source>Choose a &amp;Logo…</source>
        <translation>Dewis lo&amp;go…</translation>
    </message>
    <message>
        <source>Logo on page one:</source>
        <translation>Logo ar dudalen un:</translation>
    </message>
    <message>
        <source>A PNG or SVG picture; it is kept in the book, on white, and printed at most 51 mm wide and 17 mm high. Whoever hears the minutes hears the committee&apos;s name in its place.</source>
        <translation>Llun PNG neu SVG; fe’i cedwir yn y llyfr, ar wyn, a’i argraffu hyd at 51 mm o led a 17 mm o uchder. Bydd pwy bynnag sy’n clywed y cofnodion yn clywed enw’r pwyllgor yn ei le.</translation>
    </message>
    <message>
        <source>Choose a Logo</source>
        <translation>Dewis logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Lluniau (*.png *.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Dim logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Y logo</translation>
    </message>
    <message>
        <source>This is longer than the line at the foot of a page. Make it shorter.</source>
        <translation>Mae hwn yn hwy na’r llinell wrth droed tudalen. Gwnewch ef yn fyrrach.</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>P&amp;apur:</translation>
    </message>
</context>
<context>
    <name>minutebook::Palette</name>
    <message>
        <source>Go to Item %1</source>
        <comment>number and title</comment>
        <translation>Mynd i eitem %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <comment>committee, meeting</comment>
        <translation>Mynd i %1 %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
</context>
<context>
    <name>minutebook::PaneCommands</name>
    <message>
        <source>Go to a pane first, then close it. The notes always stay.</source>
        <translation>Ewch i gwarel yn gyntaf, yna caewch ef. Mae’r nodiadau’n aros bob amser.</translation>
    </message>
    <message>
        <source>Choose the finding in the list of problems first.</source>
        <translation>Dewiswch y canfyddiad yn y rhestr o broblemau yn gyntaf.</translation>
    </message>
    <message>
        <source>This is a mistake, not a finding of the lint: it stays until it is mended.</source>
        <translation>Camgymeriad yw hwn, nid canfyddiad gan y gwiriad: mae’n aros nes ei drwsio.</translation>
    </message>
    <message>
        <source>This finding is not waived.</source>
        <translation>Nid yw’r canfyddiad hwn wedi’i hepgor.</translation>
    </message>
</context>
<context>
    <name>minutebook::Papers</name>
    <message>
        <source>it is no file</source>
        <translation>nid yw’n ffeil</translation>
    </message>
    <message>
        <source>Lower a Level</source>
        <translation>Gostwng lefel</translation>
    </message>
    <message>
        <source>Others have read these minutes, and more readers would see the paper “%1” from now on.</source>
        <translation>Mae eraill wedi darllen y cofnodion hyn, a byddai mwy o ddarllenwyr yn gweld y papur “%1” o hyn ymlaen.</translation>
    </message>
    <message>
        <source>&amp;Reason why they may:</source>
        <translation>&amp;Rheswm pam y cânt wneud:</translation>
    </message>
    <message>
        <source>It is entered in the audit trail.</source>
        <translation>Fe’i rhoddir yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Gostwng</translation>
    </message>
    <message>
        <source>%1 is kept in the book now.</source>
        <translation>Cedwir %1 yn y llyfr nawr.</translation>
    </message>
    <message>
        <source>The copy is in %1. The book’s protection does not reach it.</source>
        <translation>Mae’r copi yn %1. Nid yw’r llyfr yn ei warchod yno.</translation>
    </message>
    <message>
        <source>The paper “%1” would be removed from the book. This cannot be undone.</source>
        <translation>Byddai’r papur “%1” yn cael ei dynnu o’r llyfr. Ni ellir dadwneud hyn.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Tynnu</translation>
    </message>
</context>
<context>
    <name>minutebook::PapersModel</name>
    <message>
        <source>%1 · disposed of on %2</source>
        <comment>file, day</comment>
        <translation>%1 · gwaredwyd ar %2</translation>
    </message>
    <message>
        <source>, version %1</source>
        <translation>, fersiwn %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papur</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Fersiwn</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
</context>
<context>
    <name>minutebook::PapersPane</name>
    <message>
        <source>Papers</source>
        <translation>Papurau</translation>
    </message>
    <message>
        <source>This item has no papers. Drop files here, or attach them: they are kept in the book, and the agenda lists them.</source>
        <translation>Nid oes papurau i’r eitem hon. Gollyngwch ffeiliau yma, neu atodwch nhw: cânt eu cadw yn y llyfr, ac mae’r agenda’n eu rhestru.</translation>
    </message>
    <message>
        <source>as its item</source>
        <translation>fel ei eitem</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Cadw copi…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Symud i &amp;fyny</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Symud i &amp;lawr</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Tynnu…</translation>
    </message>
</context>
<context>
    <name>minutebook::Parties</name>
    <message>
        <source>Take Out of the Register</source>
        <translation>Tynnu o’r gofrestr</translation>
    </message>
    <message>
        <source>%1 (meetings %2)</source>
        <comment>pseudonym, numbers</comment>
        <translation>%1 (cyfarfodydd %2)</translation>
    </message>
    <message>
        <source>Minutes speak of %1. Without the register nobody can tell later who that was, and the real name is not kept out of editions any more.</source>
        <translation>Mae cofnodion yn sôn am %1. Heb y gofrestr ni all neb ddweud yn ddiweddarach pwy oedd hwnnw, ac ni chedwir yr enw go iawn o argraffiadau mwyach.</translation>
    </message>
</context>
<context>
    <name>minutebook::PartiesDialog</name>
    <message>
        <source>Parties</source>
        <translation>Partïon</translation>
    </message>
    <message>
        <source>Parties and Pseudonyms</source>
        <translation>Partïon a ffugenwau</translation>
    </message>
    <message>
        <source>&amp;Save Parties</source>
        <translation>&amp;Cadw’r partïon</translation>
    </message>
    <message>
        <source>The notes speak of a party by its category and code. Its real name is %1: where a line that readers below %1 can see says it, the line is marked, and no edition below %1 is written as long as it does.</source>
        <translation>Mae’r nodiadau’n sôn am barti yn ôl ei gategori a’i god. Mae ei enw go iawn yn %1: lle mae llinell y gall darllenwyr islaw %1 ei gweld yn ei ddweud, marcir y llinell, ac nid ysgrifennir argraffiad islaw %1 tra bo’n gwneud hynny.</translation>
    </message>
    <message>
        <source>There are no parties in this book.</source>
        <translation>Nid oes partïon yn y llyfr hwn.</translation>
    </message>
    <message>
        <source>There are no parties yet. Add one with the button, or with Ctrl+Enter.</source>
        <translation>Nid oes partïon eto. Ychwanegwch un â’r botwm, neu â Ctrl+Enter.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Rhes %1: %2</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Nid yw’r hyn a newidiwyd gennych wedi’i gadw. Canslwch unwaith eto i’w ollwng.</translation>
    </message>
    <message>
        <source>&amp;Add Party</source>
        <translation>&amp;Ychwanegu parti</translation>
    </message>
</context>
<context>
    <name>minutebook::PartiesModel</name>
    <message>
        <source>In minutes of meetings before that day the real name is no secret. Empty: it is one in all of them.</source>
        <translation>Yng nghofnodion cyfarfodydd cyn y diwrnod hwnnw nid yw’r enw go iawn yn gyfrinach. Gwag: mae’n gyfrinach ym mhob un ohonynt.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Cod</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Enw go iawn</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Ers</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
</context>
<context>
    <name>minutebook::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Open Book</source>
        <translation>Agor llyfr</translation>
    </message>
</context>
<context>
    <name>minutebook::PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Dangos yr hyn a deipir</translation>
    </message>
</context>
<context>
    <name>minutebook::PdfPages</name>
    <message>
        <source>Pages</source>
        <translation>Tudalennau</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleCommands</name>
    <message>
        <source>Item %1</source>
        <translation>Eitem %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>item, line</comment>
        <translation>%1, llinell %2</translation>
    </message>
    <message>
        <source>Choose somebody in the attendance first.</source>
        <translation>Dewiswch rywun yn y presenoldeb yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 was there, by %2 of the notes: apologies would contradict that. Change that line first.</source>
        <translation>Roedd %1 yno, yn ôl %2 yn y nodiadau: byddai ymddiheuriadau’n gwrth-ddweud hynny. Newidiwch y llinell honno yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 is not in the room here because a line of the notes says so. J writes that they join now.</source>
        <translation>Nid yw %1 yn yr ystafell yma am fod llinell yn y nodiadau’n dweud hynny. Mae J yn ysgrifennu ymuno nawr.</translation>
    </message>
    <message>
        <source>%1 is in the room already, by %2 of the notes.</source>
        <translation>Mae %1 yn yr ystafell eisoes, yn ôl %2 yn y nodiadau.</translation>
    </message>
    <message>
        <source>%1 is not in the room, at the cursor’s line. J writes that they join.</source>
        <translation>Nid yw %1 yn yr ystafell, wrth linell y cyrchwr. Mae J yn ysgrifennu ymuno.</translation>
    </message>
    <message>
        <source>Choose somebody of this meeting in the attendance first.</source>
        <translation>Dewiswch rywun o’r cyfarfod hwn yn y presenoldeb yn gyntaf.</translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <comment>a person</comment>
        <translation>cywirwyd %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a person</comment>
        <translation>ychwanegwyd %1</translation>
    </message>
    <message>
        <source>%1 stays in this meeting: %2 of the notes names them. Change that first, or mark them with apologies.</source>
        <translation>Mae %1 yn aros yn y cyfarfod hwn: mae %2 yn y nodiadau’n ei enwi. Newidiwch hynny yn gyntaf, neu nodwch ymddiheuriadau.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>a person</comment>
        <translation>tynnwyd %1</translation>
    </message>
    <message>
        <source>The line has no time, because this meeting is not in session now. Type it before the colon: “%1 10:45: …”.</source>
        <translation>Nid oes amser ar y llinell, gan nad yw’r cyfarfod hwn yn eistedd nawr. Teipiwch ef cyn y colon: “%1 10:45: …”.</translation>
    </message>
    <message>
        <source>%1 is in the room from the beginning, by the table. J once more writes that they came only now: they were not here for what stands above.</source>
        <translation>Yn ôl y tabl, mae %1 yn yr ystafell o’r dechrau. Mae J unwaith eto yn ysgrifennu mai dim ond nawr y daeth: nid oedd yma ar gyfer yr hyn sydd uchod.</translation>
    </message>
    <message>
        <source>%1 takes no part in this item already.</source>
        <translation>Nid yw %1 yn cymryd rhan yn yr eitem hon eisoes.</translation>
    </message>
    <message>
        <source>%1 has sent apologies, and cannot preside.</source>
        <translation>Mae %1 wedi ymddiheuro, ac ni all lywyddu.</translation>
    </message>
    <message>
        <source>%1 presides already.</source>
        <translation>Mae %1 yn llywyddu’n barod.</translation>
    </message>
    <message>
        <source>%1 has sent apologies already.</source>
        <translation>Mae %1 wedi ymddiheuro’n barod.</translation>
    </message>
    <message>
        <source>%1 is in the table of those present already.</source>
        <translation>Mae %1 yn nhabl y rhai sy’n bresennol yn barod.</translation>
    </message>
    <message>
        <source>%1 takes no part in this item, and cannot preside over it. Choose somebody else.</source>
        <translation>Nid yw %1 yn cymryd rhan yn yr eitem hon, ac ni all lywyddu drosti. Dewiswch rywun arall.</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleHistory</name>
    <message>
        <source>Choose one of the committee’s own people first: only theirs are kept.</source>
        <translation>Dewiswch un o bobl y pwyllgor ei hun yn gyntaf: dim ond eu rhai nhw a gedwir.</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleHistoryModel</name>
    <message>
        <source>Alternate: %1</source>
        <translation>Dirprwy: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>seat, day</comment>
        <translation>%1 tan %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>ers %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>present at %n meeting(s)</source>
        <translation>
            <numerusform>ddim yn bresennol mewn unrhyw gyfarfod</numerusform>
            <numerusform>yn bresennol mewn 1 cyfarfod</numerusform>
            <numerusform>yn bresennol mewn %n o gyfarfodydd</numerusform>
            <numerusform>yn bresennol mewn %n o gyfarfodydd</numerusform>
            <numerusform>yn bresennol mewn %n o gyfarfodydd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in part at %n</source>
        <translation>
            <numerusform>yn rhannol mewn dim un</numerusform>
            <numerusform>yn rhannol mewn 1</numerusform>
            <numerusform>yn rhannol mewn %n</numerusform>
            <numerusform>yn rhannol mewn %n</numerusform>
            <numerusform>yn rhannol mewn %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apologies for %n</source>
        <translation>
            <numerusform>dim ymddiheuriadau</numerusform>
            <numerusform>ymddiheuriadau am 1</numerusform>
            <numerusform>ymddiheuriadau am %n</numerusform>
            <numerusform>ymddiheuriadau am %n</numerusform>
            <numerusform>ymddiheuriadau am %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presennol</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>Yn rhannol</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Buddiannau</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Cliriad hyd at</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Blaenlythrennau</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Yn cynrychioli</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Cliriad hyd at</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
</context>
<context>
    <name>minutebook::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Nobody is known to the committee yet.
Set the committee up, or write down who attends its meetings.</source>
        <translation>Nid oes neb yn hysbys i’r pwyllgor eto.
Gosodwch y pwyllgor, neu nodwch pwy sy’n mynychu ei gyfarfodydd.</translation>
    </message>
    <message>
        <source>Attendance by seat</source>
        <translation>Presenoldeb fesul sedd</translation>
    </message>
    <message>
        <source>No seat is held by anybody.
Seats, their holders and terms are typed where the committee is set up.</source>
        <translation>Nid oes neb yn dal sedd.
Teipir seddi, eu deiliaid a’u tymhorau lle gosodir y pwyllgor.</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>Y person a ddewiswyd</translation>
    </message>
    <message>
        <source>Choose somebody on the left.</source>
        <translation>Dewiswch rywun ar y chwith.</translation>
    </message>
    <message>
        <source>&amp;People over the years</source>
        <translation>&amp;Pobl dros y blynyddoedd</translation>
    </message>
    <message>
        <source>Attendance by &amp;seat</source>
        <translation>Presenoldeb fesul &amp;sedd</translation>
    </message>
    <message>
        <source>The meetings are being read.</source>
        <translation>Mae’r cyfarfodydd yn cael eu darllen.</translation>
    </message>
    <message>
        <source>What the newest meetings say. All of them are being read.</source>
        <translation>Yr hyn y mae’r cyfarfodydd diweddaraf yn ei ddweud. Mae pob un yn cael ei ddarllen.</translation>
    </message>
</context>
<context>
    <name>minutebook::PersonDetailsModel</name>
    <message>
        <source>Meeting %1, %2</source>
        <comment>number, date</comment>
        <translation>Cyfarfod %1, %2</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>ymddiheuriadau</translation>
    </message>
    <message>
        <source>presided</source>
        <translation>cadeiriodd</translation>
    </message>
    <message>
        <source>present</source>
        <translation>presennol</translation>
    </message>
    <message>
        <source>for part of it</source>
        <translation>am ran ohono</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>o %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tan %1</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>dros y ffôn</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>drwy fideo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Cyswllt</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Yn cynrychioli</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Cliriad hyd at</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>not among the committee’s people</source>
        <translation>ddim ymhlith pobl y pwyllgor</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Tymhorau</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>heb ddiwedd</translation>
    </message>
    <message>
        <source>%1, no vote</source>
        <translation>%1, dim pleidlais</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>Alternate: %1</source>
        <translation>Dirprwy: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>term, holder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Declared interests</source>
        <translation>Buddiannau a ddatganwyd</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Sefydlog</translation>
    </message>
    <message>
        <source>Standing, %1</source>
        <translation>Sefydlog, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>interest, title of an item</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Manylion</translation>
    </message>
</context>
<context>
    <name>minutebook::PersonDialog</name>
    <message>
        <source>Is there for &amp;part of the meeting</source>
        <translation>Yno am &amp;ran o’r cyfarfod</translation>
    </message>
    <message>
        <source>Add Person to the Meeting</source>
        <translation>Ychwanegu person at y cyfarfod</translation>
    </message>
    <message>
        <source>Person of the Meeting</source>
        <translation>Person y cyfarfod</translation>
    </message>
    <message>
        <source>Add Person</source>
        <translation>Ychwanegu person</translation>
    </message>
    <message>
        <source>Change Person</source>
        <translation>Newid y person</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Enw:</translation>
    </message>
    <message>
        <source>&amp;Initials:</source>
        <translation>&amp;Blaenlythrennau:</translation>
    </message>
    <message>
        <source>&amp;Representing:</source>
        <translation>Yn &amp;cynrychioli:</translation>
    </message>
    <message>
        <source>&amp;Stands in for:</source>
        <translation>Yn &amp;dirprwyo dros:</translation>
    </message>
    <message>
        <source>&amp;Listed with:</source>
        <translation>Rhestrir g&amp;yda:</translation>
    </message>
    <message>
        <source>Lines of the notes name this person by these initials.</source>
        <translation>Mae llinellau’r nodiadau’n enwi’r person hwn â’r blaenlythrennau hyn.</translation>
    </message>
    <message>
        <source>a member, an alternate, or a guest</source>
        <translation>aelod, dirprwy, neu westai</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neb</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>mynychwyr</translation>
    </message>
    <message>
        <source>voting members</source>
        <translation>aelodau â phleidlais</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>ymddiheuriadau</translation>
    </message>
    <message>
        <source>%1 is in this meeting already.</source>
        <translation>Mae %1 yn y cyfarfod hwn eisoes.</translation>
    </message>
    <message>
        <source>The initials %1 are somebody else&apos;s in this meeting. Give others, as %2.</source>
        <translation>Rhywun arall yn y cyfarfod hwn biau’r blaenlythrennau %1. Rhowch rai eraill, fel %2.</translation>
    </message>
    <message>
        <source>Initials are one word without brackets.</source>
        <translation>Un gair heb gromfachau yw blaenlythrennau.</translation>
    </message>
</context>
<context>
    <name>minutebook::PreviewCommands</name>
    <message>
        <source>This opens %1 in another program, which may go online.</source>
        <translation>Mae hyn yn agor %1 mewn rhaglen arall, a all fynd ar-lein.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
</context>
<context>
    <name>minutebook::PreviewPane</name>
    <message>
        <source>Outline</source>
        <translation>Amlinelliad</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Mân-luniau</translation>
    </message>
    <message>
        <source>Beside the pages</source>
        <translation>Wrth ymyl y tudalennau</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>Ni ellid llunio’r rhagolwg.</translation>
    </message>
    <message>
        <source>Choose a meeting to see its minutes as their readers get them.</source>
        <translation>Dewiswch gyfarfod i weld ei gofnodion fel y mae eu darllenwyr yn eu cael.</translation>
    </message>
</context>
<context>
    <name>minutebook::Printing</name>
    <message>
        <source>%1 has been sent to the printer.</source>
        <translation>Anfonwyd %1 at yr argraffydd.</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot; did not take the pages. Look after it, or choose another one, and print again.</source>
        <translation>Ni dderbyniodd yr argraffydd &quot;%1&quot; y tudalennau. Edrychwch arno, neu dewiswch un arall, ac argraffwch eto.</translation>
    </message>
    <message>
        <source>The audit trail does not say so: the book could not be written.</source>
        <translation>Nid yw’r trywydd archwilio yn dweud hynny: ni ellid ysgrifennu yn y llyfr.</translation>
    </message>
</context>
<context>
    <name>minutebook::ProblemsModel</name>
    <message>
        <source>title</source>
        <translation>teitl</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>hepgorwyd</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <comment>why it may stand – what was found</comment>
        <translation>“%1” – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gravity: what is wrong with the meeting</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <comment>gravity: item, line. what is wrong</comment>
        <translation>%1: %2, %3. %4</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eitem</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Llinell</translation>
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
        <translation>Problemau</translation>
    </message>
    <message>
        <source>Nothing in this meeting&apos;s notes looks like a mistake.</source>
        <translation>Nid oes dim yn nodiadau’r cyfarfod hwn yn edrych fel camgymeriad.</translation>
    </message>
</context>
<context>
    <name>minutebook::ProofDialog</name>
    <message>
        <source>Go to the &amp;Line in the Notes</source>
        <translation>Mynd i’r &amp;llinell yn y nodiadau</translation>
    </message>
    <message>
        <source>Show the &amp;Page</source>
        <translation>Dangos y &amp;dudalen</translation>
    </message>
    <message>
        <source>Nothing Withheld Is in It</source>
        <translation>Nid oes dim a ddelir yn ôl ynddi</translation>
    </message>
    <message>
        <source>Something Withheld Is in It</source>
        <translation>Mae rhywbeth a ddelir yn ôl ynddi</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copïo fel testun</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>C&amp;adw fel JSON…</translation>
    </message>
</context>
<context>
    <name>minutebook::ProofPage</name>
    <message>
        <source>Certificate</source>
        <translation>Tystysgrif</translation>
    </message>
    <message>
        <source>No Certificate: a Leak</source>
        <translation>Dim tystysgrif: gollyngiad</translation>
    </message>
    <message>
        <source>Searched by Minutebook and shown on %1, by this computer’s clock.</source>
        <translation>Chwiliwyd gan Minutebook a’i dangos ar %1, yn ôl cloc y cyfrifiadur hwn.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Terfyn uchaf</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Chwiliwyd am</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Chwiliwyd</translation>
    </message>
</context>
<context>
    <name>minutebook::ProveDialog</name>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Dewis ffeil</translation>
    </message>
    <message>
        <source>The file is searched for all that this edition withholds from its readers. It can come from anywhere.</source>
        <translation>Chwilir y ffeil am bopeth y mae’r argraffiad hwn yn ei ddal yn ôl o’i ddarllenwyr. Gall ddod o unrhyw le.</translation>
    </message>
    <message>
        <source>Prove a File</source>
        <translation>Profi ffeil</translation>
    </message>
    <message>
        <source>What the file is of</source>
        <translation>Yr hyn y mae’r ffeil yn perthyn iddo</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Profi</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Ffeil:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;O:</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>&amp;Argraffiad:</translation>
    </message>
    <message>
        <source>Files that can be proved (%1)</source>
        <translation>Ffeiliau y gellir eu profi (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Pob ffeil (*)</translation>
    </message>
</context>
<context>
    <name>minutebook::QuorumPage</name>
    <message>
        <source>Voting seats at least</source>
        <translation>Seddi pleidleisio o leiaf</translation>
    </message>
    <message>
        <source>Share, upper number</source>
        <translation>Cyfran, rhif uchaf</translation>
    </message>
    <message>
        <source>Share, lower number</source>
        <translation>Cyfran, rhif isaf</translation>
    </message>
    <message>
        <source>Seats of a category</source>
        <translation>Seddi mewn categori</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>dim nifer</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>dim cyfran</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>o leiaf</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>uwchlaw</translation>
    </message>
    <message>
        <source>Share of the voting seats</source>
        <translation>Cyfran y seddi pleidleisio</translation>
    </message>
    <message>
        <source>&amp;Voting seats, at least:</source>
        <translation>&amp;Seddi pleidleisio, o leiaf:</translation>
    </message>
    <message>
        <source>A meeting can decide when all of this holds. A seat counts when its holder, or an alternate, is in the room and takes part.</source>
        <translation>Gall cyfarfod benderfynu pan fo hyn i gyd yn wir. Mae sedd yn cyfrif pan fo’i deiliad, neu ddirprwy, yn yr ystafell ac yn cymryd rhan.</translation>
    </message>
    <message>
        <source>&amp;Add Category</source>
        <translation>&amp;Ychwanegu categori</translation>
    </message>
    <message>
        <source>Share o&amp;f those held:</source>
        <translation>Cyfra&amp;n o’r rhai a ddelir:</translation>
    </message>
    <message>
        <source>Of a categor&amp;y:</source>
        <translation>O &amp;gategori:</translation>
    </message>
</context>
<context>
    <name>minutebook::ReaderModel</name>
    <message>
        <source>You said this of an earlier draft.</source>
        <translation>Dywedoch hyn am ddrafft cynharach.</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>Yr ateb: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ReaderView</name>
    <message>
        <source>How the chosen passage has changed</source>
        <translation>Sut y newidiodd y darn a ddewiswyd</translation>
    </message>
    <message>
        <source>What this file is</source>
        <translation>Beth yw’r ffeil hon</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Yr hyn y gellir ei wneud</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Nothing has been said yet.

Choose a paragraph with Ctrl+Down or the mouse, or some of its words, and press R for a remark, W for other wording, L for a level to discuss. Ctrl+Return accepts the draft as a whole.

Everything is saved as you go; you can close this at any time and go on later.</source>
        <translation>Ni ddywedwyd dim eto.

Dewiswch baragraff â Ctrl+Down neu’r llygoden, neu rai o’i eiriau, a phwyswch R am sylw, W am eiriad arall, L am lefel i’w thrafod. Mae Ctrl+Return yn derbyn y drafft yn ei gyfanrwydd.

Cedwir popeth wrth i chi fynd ymlaen; gallwch gau hyn unrhyw bryd a pharhau’n ddiweddarach.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, ar gyfer %2</translation>
    </message>
    <message>
        <source>Comments are wanted by %1</source>
        <translation>Mae angen sylwadau erbyn %1</translation>
    </message>
    <message>
        <source>Nothing has changed since the last draft that you got</source>
        <translation>Nid oes dim wedi newid ers y drafft diwethaf a gawsoch</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed since the last draft that you got</source>
        <translation>
            <numerusform>Ni newidiwyd dim ers y drafft diwethaf a gawsoch</numerusform>
            <numerusform>Newidiwyd 1 darn ers y drafft diwethaf a gawsoch</numerusform>
            <numerusform>Newidiwyd %n o ddarnau ers y drafft diwethaf a gawsoch</numerusform>
            <numerusform>Newidiwyd %n o ddarnau ers y drafft diwethaf a gawsoch</numerusform>
            <numerusform>Newidiwyd %n o ddarnau ers y drafft diwethaf a gawsoch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ReadersList</name>
    <message>
        <source>Readers</source>
        <translation>Darllenwyr</translation>
    </message>
    <message>
        <source>%1 – cleared up to %2 only</source>
        <translation>%1 – cliriad hyd at %2 yn unig</translation>
    </message>
</context>
<context>
    <name>minutebook::RecoveryDialog</name>
    <message>
        <source>Recovery Code</source>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>This code opens the minute book “%1” of %2 without a passphrase and without the file of its keys.</source>
        <translation>Mae’r cod hwn yn agor llyfr cofnodion “%1” (%2) heb gyfrinymadrodd a heb ffeil ei allweddi.</translation>
    </message>
    <message>
        <source>Whoever has this page and a copy of the book can read all of it. Lock it away where the committee keeps what is of its highest level, and not with the book.</source>
        <translation>Gall pwy bynnag sydd â’r dudalen hon a chopi o’r llyfr ddarllen y cyfan ohono. Clowch hi lle mae’r pwyllgor yn cadw’r hyn sydd ar ei lefel uchaf, ac nid gyda’r llyfr.</translation>
    </message>
    <message>
        <source>To use it, open the book and type the code instead of the passphrase. Hyphens, spaces and capitals do not count; there is no I, L, O or U in it. Of a mistyped group the program says which it is.</source>
        <translation>I’w ddefnyddio, agorwch y llyfr a theipiwch y cod yn lle’r cyfrinymadrodd. Nid yw cysylltnodau, bylchau na phriflythrennau’n cyfrif; nid oes I, L, O nac U ynddo. Os camdeipir grŵp, mae’r rhaglen yn dweud pa un ydyw.</translation>
    </message>
    <message>
        <source>It is void when the book’s key has been changed.</source>
        <translation>Mae’n ddi-rym ar ôl newid allwedd y llyfr.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Gwnaed ar %1</translation>
    </message>
    <message>
        <source>%1 recovery code.pdf</source>
        <translation>Cod adfer %1.pdf</translation>
    </message>
    <message>
        <source>It is &amp;written down or printed, and locked away</source>
        <translation>Fe’i hy&amp;sgrifennwyd neu ei argraffu, a’i gloi o’r golwg</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Cod adfer</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>A&amp;rgraffu…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Cadw fel PDF…</translation>
    </message>
    <message>
        <source>This code opens “%1” when every passphrase is forgotten, or when the file of the keys is lost. Without either of them nobody can open the book.</source>
        <translation>Mae’r cod hwn yn agor “%1” pan anghofir pob cyfrinymadrodd, neu pan gollir ffeil yr allweddi. Heb y naill na’r llall ni all neb agor y llyfr.</translation>
    </message>
    <message>
        <source>Whoever has it and a copy of the book can read all of it: keep it on paper, not on this machine.</source>
        <translation>Gall pwy bynnag sydd ag ef a chopi o’r llyfr ddarllen y cyfan ohono: cadwch ef ar bapur, nid ar y peiriant hwn.</translation>
    </message>
    <message>
        <source>Save Recovery Code</source>
        <translation>Cadw’r cod adfer</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Ffeiliau PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in %1. Print it, lock it away, and delete the file.</source>
        <translation>Mae’r dudalen yn %1. Argraffwch hi, clowch hi o’r golwg, a dilëwch y ffeil.</translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterFilters</name>
    <message>
        <source>Filter: %1</source>
        <translation>Hidlydd: %1</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>Geir&amp;iau:</translation>
    </message>
    <message>
        <source>Kept filters: %1</source>
        <translation>Hidlyddion a gadwyd: %1</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Unrhyw lefel</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Unrhyw gyfarfod</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a meeting, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Hidlyddion a gadwyd</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>cyfarfod %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>lefel %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterPage</name>
    <message>
        <source>Show &amp;All</source>
        <translation>Dangos y c&amp;yfan</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Y cofnodiad a ddewiswyd</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>Ynghylch y cofnodiad a ddewiswyd</translation>
    </message>
    <message>
        <source>The first ones. All meetings are being read.</source>
        <translation>Y rhai cyntaf. Mae pob cyfarfod yn cael ei ddarllen.</translation>
    </message>
    <message>
        <source>All meetings are being read.</source>
        <translation>Mae pob cyfarfod yn cael ei ddarllen.</translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterPages</name>
    <message>
        <source>Choose a decision in the decision register first.</source>
        <translation>Dewiswch benderfyniad yn y gofrestr penderfyniadau yn gyntaf.</translation>
    </message>
    <message>
        <source>The decision is noted. Choose another one, and say in its menu what the noted one has to do with it.</source>
        <translation>Nodwyd y penderfyniad. Dewiswch un arall, a dywedwch yn ei ddewislen beth sydd a wnelo’r un a nodwyd ag ef.</translation>
    </message>
    <message>
        <source>Open the action log or the decision register first.</source>
        <translation>Agorwch y log camau gweithredu neu’r gofrestr penderfyniadau yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose one of the kept filters of the action log or the decision register first.</source>
        <translation>Dewiswch un o’r hidlyddion a gadwyd yn y log camau gweithredu neu’r gofrestr penderfyniadau yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose an action in the action log first.</source>
        <translation>Dewiswch gam gweithredu yn y log camau gweithredu yn gyntaf.</translation>
    </message>
    <message>
        <source>Note another decision first, or go to it in the notes: the one that this one has to do with.</source>
        <translation>Nodwch benderfyniad arall yn gyntaf, neu ewch ato yn y nodiadau: yr un y mae a wnelo hwn ag ef.</translation>
    </message>
    <message>
        <source>Say first who belongs to the committee: “Set Up the Committee…” in the menu Book.</source>
        <translation>Dywedwch yn gyntaf pwy sy’n perthyn i’r pwyllgor: “Gosod y pwyllgor…” yn y ddewislen Llyfr.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReportDialog</name>
    <message>
        <source>In detail</source>
        <translation>Yn fanwl</translation>
    </message>
</context>
<context>
    <name>minutebook::Retaining</name>
    <message>
        <source>%1 of meeting %2: %3</source>
        <comment>what, meeting, how much</comment>
        <translation>%1 o gyfarfod %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… a dim mwy</numerusform>
            <numerusform>… ac 1 arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
            <numerusform>… a %n arall</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be taken out of the book for good. That cannot be undone; the minutes stay as they are.</source>
        <translation>Byddai hyn yn cael ei dynnu o’r llyfr am byth. Ni ellir dadwneud hynny; mae’r cofnodion yn aros fel y maent.</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Gwaredu</translation>
    </message>
    <message>
        <source>The rules of retention are kept in the book.</source>
        <translation>Cedwir y rheolau cadw yn y llyfr.</translation>
    </message>
    <message>
        <source>What you ticked is disposed of, and that is recorded. Copies and backups of the book are not changed.</source>
        <translation>Gwaredwyd yr hyn a diciwyd gennych, ac mae hynny wedi’i gofnodi. Ni newidir copïau na chopïau wrth gefn o’r llyfr.</translation>
    </message>
</context>
<context>
    <name>minutebook::RetentionDialog</name>
    <message>
        <source>are kept</source>
        <translation>cedwir</translation>
    </message>
    <message>
        <source>are kept until the minutes are approved</source>
        <translation>cedwir nes cymeradwyo’r cofnodion</translation>
    </message>
    <message>
        <source>are kept for years after the approval of the minutes</source>
        <translation>cedwir am flynyddoedd ar ôl cymeradwyo’r cofnodion</translation>
    </message>
    <message>
        <source>are kept for years after the meeting</source>
        <translation>cedwir am flynyddoedd ar ôl y cyfarfod</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Nodiadau personol</translation>
    </message>
    <message>
        <source>Superseded drafts</source>
        <translation>Drafftiau a ddisodlwyd</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papurau</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yr hyn sydd i’w waredu</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Faint</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>I’w waredu ers</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Yn ôl y rheol</translation>
    </message>
    <message>
        <source>What has been disposed of</source>
        <translation>Yr hyn a waredwyd</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ar</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Stwnsh (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Dispose of What Is Ticked…</source>
        <translation>&amp;Gwaredu’r hyn a diciwyd…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Cadw a gwaredu</translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation>&amp;Cadw’r rheolau</translation>
    </message>
    <message>
        <source>Approved minutes are kept for ever. What is due by these rules is listed, and goes only when you say so: from this book, not from copies and backups of it. Where nobody has written down when minutes were approved, the day of the next meeting counts.</source>
        <translation>Cedwir cofnodion a gymeradwywyd am byth. Rhestrir yr hyn sydd i’w waredu yn ôl y rheolau hyn, a dim ond pan ddywedwch chi y mae’n mynd: o’r llyfr hwn, nid o gopïau na chopïau wrth gefn ohono. Lle nad oes neb wedi nodi pryd y cymeradwywyd cofnodion, diwrnod y cyfarfod nesaf sy’n cyfrif.</translation>
    </message>
    <message>
        <source>%1: years</source>
        <translation>%1: blynyddoedd</translation>
    </message>
    <message>
        <source>&amp;Own notes (//):</source>
        <translation>&amp;Nodiadau personol (//):</translation>
    </message>
    <message>
        <source>Superseded d&amp;rafts:</source>
        <translation>&amp;Drafftiau a ddisodlwyd:</translation>
    </message>
    <message>
        <source>Contents of &amp;papers:</source>
        <translation>Cynnwys &amp;papurau:</translation>
    </message>
    <message>
        <source>How notes were typed:</source>
        <translation>Sut y teipiwyd nodiadau:</translation>
    </message>
    <message>
        <source>is forgotten as soon as the minutes are approved</source>
        <translation>anghofir hyn cyn gynted ag y cymeradwyir y cofnodion</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>I’w waredu</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Gwaredwyd</translation>
    </message>
    <message>
        <source>Nothing is due by these rules.</source>
        <translation>Nid oes dim i’w waredu yn ôl y rheolau hyn.</translation>
    </message>
    <message numerus="yes">
        <source> year(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> blwyddyn</numerusform>
            <numerusform> flwyddyn</numerusform>
            <numerusform> blynedd</numerusform>
            <numerusform> blynedd</numerusform>
            <numerusform> o flynyddoedd</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewModel</name>
    <message>
        <source>On the draft as a whole</source>
        <translation>Ar y drafft yn ei gyfanrwydd</translation>
    </message>
    <message>
        <source>Their place was not found in the notes as they are now</source>
        <translation>Ni chanfuwyd eu lle yn y nodiadau fel y maent nawr</translation>
    </message>
    <message>
        <source>Collides with what %1 proposes for the same words.</source>
        <translation>Mae’n gwrthdaro â’r hyn y mae %1 yn ei gynnig ar gyfer yr un geiriau.</translation>
    </message>
    <message>
        <source>Would lower the level of what stands here. Nothing of that is done by accepting it.</source>
        <translation>Byddai’n gostwng lefel yr hyn sydd yma. Ni wneir dim o hynny drwy ei dderbyn.</translation>
    </message>
    <message>
        <source>The words have changed since: look whether this is still the place.</source>
        <translation>Mae’r geiriau wedi newid ers hynny: edrychwch ai dyma’r lle o hyd.</translation>
    </message>
    <message>
        <source>Made on an earlier draft than the latest that was sent.</source>
        <translation>Gwnaed ar ddrafft cynharach na’r diweddaraf a anfonwyd.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Ateb: %1</translation>
    </message>
    <message>
        <source>Collides with what %1 propose for the same words.</source>
        <translation>Yn gwrthdaro â’r hyn y mae %1 yn ei gynnig ar gyfer yr un geiriau.</translation>
    </message>
    <message>
        <source>What was changed for it has been undone: the notes read as before.</source>
        <translation>Dadwnaed yr hyn a newidiwyd ar ei gyfer: mae’r nodiadau’n darllen fel o’r blaen.</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>agored eto</translation>
    </message>
    <message>
        <source>The notes have this wording already.</source>
        <translation>Mae’r geiriad hwn yn y nodiadau eisoes.</translation>
    </message>
    <message>
        <source>Accepting it changes nothing in the notes: set the level in the line.</source>
        <translation>Nid yw ei dderbyn yn newid dim yn y nodiadau: gosodwch y lefel yn y llinell.</translation>
    </message>
    <message>
        <source>The line is cleared: what is accepted is seen from %1 up.</source>
        <translation>Mae’r llinell wedi’i chlirio: gwelir yr hyn a dderbynnir o %1 i fyny.</translation>
    </message>
    <message>
        <source>Would lower the level of what stands here, and cannot be accepted so: accept it with changes.</source>
        <translation>Byddai’n gostwng lefel yr hyn sydd yma, ac ni ellir ei dderbyn felly: derbyniwch ef gyda newidiadau.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewPage</name>
    <message>
        <source>late</source>
        <translation>hwyr</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, derbyniwyd</translation>
    </message>
    <message>
        <source>Nobody has commented on these minutes.
Send the draft to its readers, and take in what they send back;
what came by mail or telephone can be entered for them.</source>
        <translation>Nid oes neb wedi rhoi sylwadau ar y cofnodion hyn.
Anfonwch y drafft at ei ddarllenwyr, a chasglwch yr hyn y maent yn ei anfon yn ôl;
gellir rhoi i mewn ar eu rhan yr hyn a ddaeth drwy e-bost neu dros y ffôn.</translation>
    </message>
    <message>
        <source>What is left to be done</source>
        <translation>Yr hyn sydd ar ôl i’w wneud</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Sylwadau</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Darllenydd</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Diwygiad</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Anfonwyd</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Dychwelwyd</translation>
    </message>
    <message>
        <source>Who has been sent these minutes</source>
        <translation>At bwy yr anfonwyd y cofnodion hyn</translation>
    </message>
    <message>
        <source>All comments are dealt with</source>
        <translation>Ymdriniwyd â phob sylw</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) open</source>
        <translation>
            <numerusform>Dim sylwadau’n agored</numerusform>
            <numerusform>1 sylw’n agored</numerusform>
            <numerusform>%n o sylwadau’n agored</numerusform>
            <numerusform>%n o sylwadau’n agored</numerusform>
            <numerusform>%n o sylwadau’n agored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>comments</comment>
        <translation>
            <numerusform>%n yn agored</numerusform>
            <numerusform>%n yn agored</numerusform>
            <numerusform>%n yn agored</numerusform>
            <numerusform>%n yn agored</numerusform>
            <numerusform>%n yn agored</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>comments</comment>
        <translation>
            <numerusform>%n wedi’u hateb</numerusform>
            <numerusform>%n wedi’u hateb</numerusform>
            <numerusform>%n wedi’u hateb</numerusform>
            <numerusform>%n wedi’u hateb</numerusform>
            <numerusform>%n wedi’u hateb</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y open ones</source>
        <translation>Dim ond rhai &amp;agored</translation>
    </message>
    <message>
        <source>All comments are dealt with.
Without “Only open ones” they are listed with their answers.</source>
        <translation>Ymdriniwyd â phob sylw.
Heb “Dim ond rhai agored” maent wedi’u rhestru gyda’u hatebion.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewPages</name>
    <message>
        <source>Pages of the draft</source>
        <translation>Tudalennau’r drafft</translation>
    </message>
    <message>
        <source>New since the last draft that you got</source>
        <translation>Newydd ers y drafft diwethaf a gawsoch</translation>
    </message>
    <message>
        <source>Read before: %1</source>
        <translation>Cynt: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewWindow</name>
    <message>
        <source>a draft for %1 alone</source>
        <translation>drafft i %1 yn unig</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Sylw</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Geiriad</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>Dim sylwadau</numerusform>
            <numerusform>1 sylw</numerusform>
            <numerusform>%n o sylwadau</numerusform>
            <numerusform>%n o sylwadau</numerusform>
            <numerusform>%n o sylwadau</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in this file – %1</source>
        <translation>Cadwyd yn y ffeil hon – %1</translation>
    </message>
    <message>
        <source>Not saved – %1</source>
        <translation>Heb ei gadw – %1</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Adolygu</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Golwg</translation>
    </message>
    <message>
        <source>&amp;Remark…</source>
        <translation>&amp;Sylw…</translation>
    </message>
    <message>
        <source>Other &amp;Wording…</source>
        <translation>&amp;Geiriad arall…</translation>
    </message>
    <message>
        <source>&amp;Level to Discuss…</source>
        <translation>&amp;Lefel i’w thrafod…</translation>
    </message>
    <message>
        <source>&amp;Answer the Chosen Comment…</source>
        <translation>&amp;Ateb y sylw a ddewiswyd…</translation>
    </message>
    <message>
        <source>&amp;Change the Chosen Comment…</source>
        <translation>&amp;Newid y sylw a ddewiswyd…</translation>
    </message>
    <message>
        <source>Re&amp;move the Chosen Comment</source>
        <translation>&amp;Tynnu’r sylw a ddewiswyd</translation>
    </message>
    <message>
        <source>Acce&amp;pt the Draft as a Whole</source>
        <translation>&amp;Derbyn y drafft yn ei gyfanrwydd</translation>
    </message>
    <message>
        <source>Ready to &amp;Send Back…</source>
        <translation>&amp;Barod i’w anfon yn ôl…</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>Sylw &amp;nesaf</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>Sylw &amp;blaenorol</translation>
    </message>
    <message>
        <source>Next &amp;Change since the Last Draft</source>
        <translation>Newid n&amp;esaf ers y drafft diwethaf</translation>
    </message>
    <message>
        <source>Pre&amp;vious Change since the Last Draft</source>
        <translation>Newid blaen&amp;orol ers y drafft diwethaf</translation>
    </message>
    <message>
        <source>To the Comments, or &amp;back to the Pages</source>
        <translation>I’r sylwadau, neu’n ôl i’r &amp;tudalennau</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Canfod…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Mwy</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>L&amp;lai</translation>
    </message>
    <message>
        <source>As Wide as the &amp;Window</source>
        <translation>Mor llydan â’r &amp;ffenestr</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Golau</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>T&amp;ywyll</translation>
    </message>
    <message>
        <source>Choose the words first: with Ctrl+Down and Shift+Right, or with the mouse.</source>
        <translation>Dewiswch y geiriau yn gyntaf: â Ctrl+Down a Shift+Right, neu â’r llygoden.</translation>
    </message>
    <message>
        <source>These words are not typed but made by the program (numbers, names, dates, votes and the like), so no other wording can be put in their place. Say what should stand there in a remark: R.</source>
        <translation>Nid eu teipio a wnaed â’r geiriau hyn ond eu creu gan y rhaglen (rhifau, enwau, dyddiadau, pleidleisiau a’r cyffelyb), felly ni ellir rhoi geiriad arall yn eu lle. Dywedwch beth ddylai fod yno mewn sylw: R.</translation>
    </message>
    <message>
        <source>Choose the paragraph first: with Ctrl+Down, or with the mouse.</source>
        <translation>Dewiswch y paragraff yn gyntaf: â Ctrl+Down, neu â’r llygoden.</translation>
    </message>
    <message>
        <source>%1 is ready (%2): it holds your comments and no pages. Attach it to a mail to whoever sent you the draft; it opens with the same passphrase.</source>
        <translation>Mae %1 yn barod (%2): mae’n cynnwys eich sylwadau a dim tudalennau. Atodwch hi i e-bost at bwy bynnag a anfonodd y drafft atoch; mae’n agor â’r un cyfrinymadrodd.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Yn agor %1…</translation>
    </message>
    <message>
        <source>P&amp;ut the Removed Comment Back</source>
        <translation>Rh&amp;oi’r sylw a dynnwyd yn ôl</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Cau</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>Lliwia&amp;u’r system</translation>
    </message>
    <message>
        <source>The comment is removed. %1 puts it back.</source>
        <translation>Mae’r sylw wedi’i dynnu. Mae %1 yn ei roi’n ôl.</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>Cadw cop&amp;i…</translation>
    </message>
    <message>
        <source>What you say is kept in %1 from now on. The file that you opened stays as it was.</source>
        <translation>Cedwir yr hyn a ddywedwch yn %1 o hyn ymlaen. Mae’r ffeil a agorwyd gennych yn aros fel yr oedd.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Cymor&amp;th</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Llawlyfr</translation>
    </message>
</context>
<context>
    <name>minutebook::Reviewing</name>
    <message>
        <source>Choose a comment in the list first.</source>
        <translation>Dewiswch sylw yn y rhestr yn gyntaf.</translation>
    </message>
    <message>
        <source>There is no line of the notes that this comment is about.</source>
        <translation>Nid oes llinell yn y nodiadau y mae’r sylw hwn yn ymwneud â hi.</translation>
    </message>
    <message>
        <source>This wording is accepted and in the notes already. “Chosen Comment Is Open Again” takes the answer back; Undo takes back what it changed.</source>
        <translation>Derbyniwyd y geiriad hwn ac mae yn y nodiadau eisoes. Mae “Ailagor y sylw a ddewiswyd” yn tynnu’r ateb yn ôl; mae Dadwneud yn tynnu’n ôl yr hyn a newidiodd.</translation>
    </message>
    <message>
        <source>This comment is on no words that could be changed.</source>
        <translation>Nid yw’r sylw hwn ar unrhyw eiriau y gellid eu newid.</translation>
    </message>
    <message>
        <source>A comment is declined with a reason: the reader is told.</source>
        <translation>Gwrthodir sylw am reswm: dywedir wrth y darllenydd.</translation>
    </message>
    <message>
        <source>Other words were accepted here.</source>
        <translation>Derbyniwyd geiriau eraill yma.</translation>
    </message>
    <message>
        <source>No comments have been received on the minutes of an earlier meeting.</source>
        <translation>Ni chafwyd sylwadau ar gofnodion cyfarfod cynharach.</translation>
    </message>
    <message>
        <source>Comments were received on the minutes of meeting %1, but no later meeting is there whose notes could say so. Make the next meeting first.</source>
        <translation>Cafwyd sylwadau ar gofnodion cyfarfod %1, ond nid oes cyfarfod diweddarach y gallai ei nodiadau ddweud hynny. Crëwch y cyfarfod nesaf yn gyntaf.</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Dewiswch gyfarfod yn gyntaf.</translation>
    </message>
    <message>
        <source>Meeting %1 has no item yet whose notes could say how many comments were received. Add one first.</source>
        <translation>Nid oes eto eitem yng nghyfarfod %1 y gallai ei nodiadau ddweud faint o sylwadau a gafwyd. Ychwanegwch un yn gyntaf.</translation>
    </message>
    <message>
        <source>How many comments were received stands in the notes of meeting %1, item “%2”. Undo takes it back.</source>
        <translation>Mae nifer y sylwadau a gafwyd yn nodiadau cyfarfod %1, eitem “%2”. Mae Dadwneud yn tynnu hynny’n ôl.</translation>
    </message>
    <message>
        <source>The line is cleared: its readers from %1 up would see “%2”. Is that fit for them?</source>
        <translation>Mae’r llinell wedi’i chlirio: byddai ei darllenwyr o %1 i fyny yn gweld “%2”. A yw hynny’n addas iddynt?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Derbyn</translation>
    </message>
    <message>
        <source>%1 is told with the next draft, in an edition up to %2.</source>
        <comment>a reader, a level</comment>
        <translation>Dywedir wrth %1 gyda’r drafft nesaf, mewn argraffiad hyd at %2.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Gwrthod</translation>
    </message>
    <message>
        <source>&amp;Why not:</source>
        <translation>&amp;Pam ddim:</translation>
    </message>
    <message>
        <source>%1 is not told with the next draft: an edition up to %2 leaves out what this is about.</source>
        <comment>a reader, a level</comment>
        <translation>Ni ddywedir wrth %1 gyda’r drafft nesaf: mae argraffiad hyd at %2 yn gadael allan yr hyn y mae hyn amdano.</translation>
    </message>
    <message>
        <source>The answer has words that also stand in what is withheld from readers up to %1: %2. Is it fit for %3?</source>
        <translation>Mae gan yr ateb eiriau sydd hefyd yn yr hyn a ataliwyd rhag darllenwyr hyd at %1: %2. A yw’n addas i %3?</translation>
    </message>
    <message>
        <source>Tell It So</source>
        <translation>Ei Ddweud Felly</translation>
    </message>
</context>
<context>
    <name>minutebook::Revising</name>
    <message>
        <source>Revisions of the minutes of %1 %2</source>
        <translation>Diwygiadau cofnodion %1 %2</translation>
    </message>
    <message>
        <source>Keep a Revision</source>
        <translation>Cadw diwygiad</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are kept as they are now, with all their levels: to be compared and looked up later, whatever becomes of the notes.</source>
        <translation>Cedwir cofnodion cyfarfod %1 fel y maent nawr, gyda’u holl lefelau: i’w cymharu a’u darllen yn ddiweddarach, beth bynnag a ddaw o’r nodiadau.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Rheswm:</translation>
    </message>
    <message>
        <source>It stands in the list of revisions, and can be changed no more.</source>
        <translation>Bydd yn y rhestr o ddiwygiadau, ac ni ellir ei newid mwyach.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Cadw</translation>
    </message>
    <message>
        <source>Revision %1 is kept.</source>
        <translation>Cadwyd diwygiad %1.</translation>
    </message>
    <message>
        <source>Choose a revision in the list of revisions first.</source>
        <translation>Dewiswch ddiwygiad yn y rhestr o ddiwygiadau yn gyntaf.</translation>
    </message>
    <message>
        <source>Their chain is whole.</source>
        <translation>Mae eu cadwyn yn gyfan.</translation>
    </message>
    <message>
        <source>More readers would see this from now on: %1. The reason answers for that too.</source>
        <translation>Byddai mwy o ddarllenwyr yn gweld hyn o hyn ymlaen: %1. Mae’r rheswm yn ateb dros hynny hefyd.</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Mae’r tudalennau’n cael eu gwneud …</translation>
    </message>
</context>
<context>
    <name>minutebook::RevisionsModel</name>
    <message>
        <source>text disposed of</source>
        <translation>gwaredwyd y testun</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>diwygiad %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>drafft</translation>
    </message>
    <message>
        <source>changed draft</source>
        <translation>drafft newidiedig</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>cymeradwywyd</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>cywiriad</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Rhif</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Gan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Stwnsh</translation>
    </message>
    <message>
        <source>approval taken back on %1</source>
        <comment>day</comment>
        <translation>tynnwyd y gymeradwyaeth yn ôl ar %1</translation>
    </message>
    <message>
        <source>approval taken back on %1 by %2</source>
        <comment>day, person</comment>
        <translation>tynnwyd y gymeradwyaeth yn ôl ar %1 gan %2</translation>
    </message>
    <message>
        <source>approved, taken back</source>
        <translation>cymeradwywyd, tynnwyd yn ôl</translation>
    </message>
</context>
<context>
    <name>minutebook::RevisionsPage</name>
    <message>
        <source>Revisions</source>
        <translation>Diwygiadau</translation>
    </message>
    <message>
        <source>No revision of these minutes has been kept yet.
One is kept when they go into review and when they are approved, or by “Keep a Revision”.</source>
        <translation>Nid oes diwygiad o’r cofnodion hyn wedi’i gadw eto.
Cedwir un pan ânt i’w hadolygu a phan gymeradwyir nhw, neu drwy “Cadw diwygiad”.</translation>
    </message>
    <message>
        <source>Whole te&amp;xt</source>
        <translation>&amp;Testun cyfan</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;O</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;i</translation>
    </message>
    <message>
        <source>in the edition</source>
        <translation>yn yr argraffiad</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>Cyflwr cynt</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>Cyflwr wedyn</translation>
    </message>
    <message>
        <source>Edition that is compared</source>
        <translation>Argraffiad a gymherir</translation>
    </message>
    <message>
        <source>the notes now</source>
        <translation>y nodiadau nawr</translation>
    </message>
    <message>
        <source>revision %1</source>
        <comment>as in: from revision 1 to revision 2</comment>
        <translation>diwygiad %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>dim gwahaniaeth</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>dim llinellau’n wahanol</numerusform>
            <numerusform>1 llinell yn wahanol</numerusform>
            <numerusform>%n o linellau’n wahanol</numerusform>
            <numerusform>%n o linellau’n wahanol</numerusform>
            <numerusform>%n o linellau’n wahanol</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs in this edition.</source>
        <translation>Nid oes dim yn wahanol yn yr argraffiad hwn.</translation>
    </message>
    <message>
        <source>What is compared here cannot be relied on: %1</source>
        <translation>Ni ellir dibynnu ar yr hyn a gymherir yma: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::RowsEdit</name>
    <message>
        <source>Edit</source>
        <translation>Golygu</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Ty&amp;nnu</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Tynnu</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>Sy&amp;mud i fyny</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>Symud i &amp;fyny</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>Symu&amp;d i lawr</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>Symud i law&amp;r</translation>
    </message>
</context>
<context>
    <name>minutebook::SafeNotes</name>
    <message>
        <source>Notes, as far as they may be seen</source>
        <translation>Nodiadau, cyn belled ag y ceir eu gweld</translation>
    </message>
    <message>
        <source>What the safe view shows of the chosen item&apos;s notes</source>
        <translation>Yr hyn y mae’r olwg ddiogel yn ei ddangos o nodiadau’r eitem a ddewiswyd</translation>
    </message>
</context>
<context>
    <name>minutebook::SafeScreen</name>
    <message>
        <source>Safe view: this dialog is not shown. It is there again, as it was, after F12.</source>
        <translation>Golwg ddiogel: ni ddangosir y ddeialog hon. Bydd yno eto, fel yr oedd, ar ôl F12.</translation>
    </message>
    <message>
        <source>The edition that may be seen is being printed.</source>
        <translation>Mae’r argraffiad y ceir ei weld yn cael ei argraffu.</translation>
    </message>
    <message>
        <source>Safe view: nothing above %1 is shown</source>
        <translation>Golwg ddiogel: ni ddangosir dim uwchlaw %1</translation>
    </message>
    <message>
        <source>%1 – Safe view: %2</source>
        <comment>committee, level</comment>
        <translation>%1 – Golwg ddiogel: %2</translation>
    </message>
    <message>
        <source>this window shows everything · approved minutes are being corrected</source>
        <translation>mae’r ffenestr hon yn dangos popeth · mae cofnodion a gymeradwywyd yn cael eu cywiro</translation>
    </message>
    <message>
        <source>this window shows everything</source>
        <translation>mae’r ffenestr hon yn dangos popeth</translation>
    </message>
</context>
<context>
    <name>minutebook::SavingNotices</name>
    <message>
        <source>Keep What Is Typed Here</source>
        <translation>Cadw’r hyn a deipiwyd yma</translation>
    </message>
    <message>
        <source>Take the Other Text</source>
        <translation>Cymryd y testun arall</translation>
    </message>
    <message>
        <source>Not saved. %1 What you type stays in the window.</source>
        <translation>Heb ei gadw. %1 Mae’r hyn a deipiwch yn aros yn y ffenestr.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the item “%1”. What you typed there is in no book until you choose whether it is to be an item again.</source>
        <translation>Mae rhywun arall wedi dileu’r eitem “%1”. Nid yw’r hyn a deipiwyd gennych yno mewn unrhyw lyfr nes i chi ddewis a yw i fod yn eitem eto.</translation>
    </message>
    <message>
        <source>Somebody else has changed the notes of “%1”. Nothing more of them is saved until you choose which text is to stay.</source>
        <translation>Mae rhywun arall wedi newid nodiadau “%1”. Ni chedwir mwy ohonynt nes i chi ddewis pa destun sydd i aros.</translation>
    </message>
    <message>
        <source>Let It Go</source>
        <translation>Gadael iddo fynd</translation>
    </message>
</context>
<context>
    <name>minutebook::SchemePage</name>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Argreffir</translation>
    </message>
    <message>
        <source>What its readers may do</source>
        <translation>Yr hyn y caiff ei darllenwyr ei wneud</translation>
    </message>
    <message>
        <source>Levels, from the lowest to the highest</source>
        <translation>Lefelau, o’r isaf i’r uchaf</translation>
    </message>
    <message>
        <source>Levels, colours, markings, handling statements, the sentence of a stub, the names of editions and where the marking stands are edited in the file, which is JSON. Meetings that were held keep the levels that they were held with; planned ones go over to the new ones.</source>
        <translation>Golygir lefelau, lliwiau, marciau, datganiadau trin, brawddeg bonyn, enwau argraffiadau a lleoliad y marc yn y ffeil, sydd ar ffurf JSON. Mae cyfarfodydd a gynhaliwyd yn cadw’r lefelau oedd ganddynt; mae rhai arfaethedig yn newid i’r rhai newydd.</translation>
    </message>
    <message>
        <source>%1 (%2): the marking stands in the header and the footer of each page.</source>
        <translation>%1 (%2): mae’r marc ym mhennyn a throedyn pob tudalen.</translation>
    </message>
    <message>
        <source>%1 (%2): the marking stands at the head of page one.</source>
        <translation>%1 (%2): mae’r marc ar frig tudalen un.</translation>
    </message>
    <message>
        <source>%1 (where nothing is marked)</source>
        <translation>%1 (lle na farcir dim)</translation>
    </message>
    <message>
        <source>Take a Classification Scheme</source>
        <translation>Cymryd cynllun dosbarthu</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Cynlluniau (*.json)</translation>
    </message>
    <message>
        <source>Write the Classification Scheme</source>
        <translation>Ysgrifennu’r cynllun dosbarthu</translation>
    </message>
    <message>
        <source>Taken from %1. It counts once the committee is saved.</source>
        <translation>Cymerwyd o %1. Mae’n cyfrif unwaith y cedwir y pwyllgor.</translation>
    </message>
    <message>
        <source>Written to %1. Edit it there, and take it from the file again.</source>
        <translation>Ysgrifennwyd i %1. Golygwch ef yno, a’i gymryd o’r ffeil eto.</translation>
    </message>
    <message>
        <source>Write to a &amp;File…</source>
        <translation>Ysgrifennu i &amp;ffeil…</translation>
    </message>
    <message>
        <source>&amp;Take from a File…</source>
        <translation>&amp;Cymryd o ffeil…</translation>
    </message>
</context>
<context>
    <name>minutebook::SearchModel</name>
    <message>
        <source>Meeting %1, %2</source>
        <comment>number, date</comment>
        <translation>Cyfarfod %1, %2</translation>
    </message>
    <message>
        <source>title of an item</source>
        <translation>teitl eitem</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nodyn</translation>
    </message>
    <message>
        <source>action</source>
        <translation>cam gweithredu</translation>
    </message>
    <message>
        <source>update</source>
        <translation>diweddariad</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>penderfyniad</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>canlyniad</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>pleidlais</translation>
    </message>
    <message>
        <source>about an item</source>
        <translation>am eitem</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>nodyn personol</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>papur</translation>
    </message>
    <message>
        <source>person</source>
        <translation>person</translation>
    </message>
    <message>
        <source>Between meetings, No %1, %2</source>
        <comment>number, date</comment>
        <translation>Rhwng cyfarfodydd, Rhif %1, %2</translation>
    </message>
</context>
<context>
    <name>minutebook::SearchPage</name>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Teitlau</translation>
    </message>
    <message>
        <source>Actions and updates</source>
        <translation>Camau gweithredu a diweddariadau</translation>
    </message>
    <message>
        <source>Decisions and outcomes</source>
        <translation>Penderfyniadau a chanlyniadau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Nodiadau personol</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papurau</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>O’r diwrnod hwn ymlaen</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Hyd at y diwrnod hwn</translation>
    </message>
    <message>
        <source>Words, or “a phrase”; crane OR winch, crane NOT hired, cran*</source>
        <translation>Geiriau, neu “ymadrodd”; craen OR winsh, craen NOT llogi, crae*</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Geiriau i chwilio amdanynt</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Diweddaraf yn gyntaf</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Gorau yn gyntaf</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Trefn y trawiadau</translation>
    </message>
    <message>
        <source>&amp;Look for:</source>
        <translation>&amp;Chwilio am:</translation>
    </message>
    <message>
        <source>Kind of what is looked for</source>
        <translation>Math yr hyn y chwilir amdano</translation>
    </message>
    <message>
        <source>Level of what is looked for</source>
        <translation>Lefel yr hyn y chwilir amdano</translation>
    </message>
    <message>
        <source>Initials, name or owner</source>
        <translation>Blaenlythrennau, enw neu berchennog</translation>
    </message>
    <message>
        <source>Person to look for</source>
        <translation>Person i chwilio amdano</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;Yn:</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>&amp;Lefel:</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Person:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>&amp;O:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hyd at:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Yr hyn a ganfuwyd</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Unrhyw lefel</translation>
    </message>
    <message>
        <source>Nothing was found.
All words have to stand in one line. Try fewer of them, or their beginnings, as in cran*.</source>
        <translation>Ni chanfuwyd dim.
Rhaid i bob gair fod mewn un llinell. Rhowch gynnig ar lai ohonynt, neu eu dechrau, fel yn crae*.</translation>
    </message>
    <message>
        <source>Notes, titles, actions, decisions, papers and people of all meetings are looked through as you type.</source>
        <translation>Chwilir nodiadau, teitlau, camau gweithredu, penderfyniadau, papurau a phobl pob cyfarfod wrth i chi deipio.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits or more</source>
        <translation>
            <numerusform>0 trawiad neu fwy</numerusform>
            <numerusform>1 trawiad neu fwy</numerusform>
            <numerusform>%n o drawiadau neu fwy</numerusform>
            <numerusform>%n o drawiadau neu fwy</numerusform>
            <numerusform>%n o drawiadau neu fwy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>dim trawiadau</numerusform>
            <numerusform>1 trawiad</numerusform>
            <numerusform>%n o drawiadau</numerusform>
            <numerusform>%n o drawiadau</numerusform>
            <numerusform>%n o drawiadau</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <comment>so many hits, a number</comment>
        <translation>%1; dangosir y %2 cyntaf</translation>
    </message>
    <message>
        <source>%1 so far: older meetings are still being read</source>
        <comment>so many hits</comment>
        <translation>%1 hyd yma: mae cyfarfodydd hŷn yn dal i gael eu darllen</translation>
    </message>
    <message numerus="yes">
        <source>Compares the newest %n hit(s).</source>
        <translation>
            <numerusform>Mae’n cymharu’r %n trawiad diweddaraf.</numerusform>
            <numerusform>Mae’n cymharu’r %n trawiad diweddaraf.</numerusform>
            <numerusform>Mae’n cymharu’r %n trawiad diweddaraf.</numerusform>
            <numerusform>Mae’n cymharu’r %n trawiad diweddaraf.</numerusform>
            <numerusform>Mae’n cymharu’r %n trawiad diweddaraf.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>o %1 ymlaen</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>hyd at %1</translation>
    </message>
    <message>
        <source>This alone is looked through: %1.</source>
        <comment>filters</comment>
        <translation>Dim ond hyn a chwilir: %1.</translation>
    </message>
    <message>
        <source>There is no day from %1 up to %2. Exchange them.</source>
        <translation>Nid oes yr un diwrnod o %1 hyd at %2. Cyfnewidiwch hwy.</translation>
    </message>
    <message>
        <source>All meetings are being looked through.</source>
        <translation>Mae pob cyfarfod yn cael ei chwilio.</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatHistoryModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %n meeting(s) by the holder, %4 by an alternate</source>
        <comment>category, name, two numbers</comment>
        <translation>
            <numerusform>%1, %2: %3 cyfarfod gan y deiliad, %4 gan ddirprwy</numerusform>
            <numerusform>%1, %2: %3 o 1 cyfarfod gan y deiliad, %4 gan ddirprwy</numerusform>
            <numerusform>%1, %2: %3 o blith %n o gyfarfodydd gan y deiliad, %4 gan ddirprwy</numerusform>
            <numerusform>%1, %2: %3 o blith %n o gyfarfodydd gan y deiliad, %4 gan ddirprwy</numerusform>
            <numerusform>%1, %2: %3 o blith %n o gyfarfodydd gan y deiliad, %4 gan ddirprwy</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Sedd</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Deiliad</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presennol</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Dirprwy</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Neb</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Tymor</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListDialog</name>
    <message>
        <source>&amp;Paste rows of a spreadsheet here: a row of headings, then one for each person</source>
        <translation>&amp;Gludwch resi taenlen yma: rhes o benawdau, yna un ar gyfer pob person</translation>
    </message>
    <message>
        <source>Category, Name, Initials, Votes, Alternates, Clearance, Representing, From, Until
Pilots, Pia Lot, PL, yes, Pat Log / Hal Oar, AMBER, , 2024-01-01,
Pilots, vacant
A list of names alone will do as well.</source>
        <translation>Category, Name, Initials, Votes, Alternates, Clearance, Representing, From, Until
Pilots, Pia Lot, PL, yes, Pat Log / Hal Oar, AMBER, , 2024-01-01,
Pilots, vacant
Bydd rhestr o enwau’n unig yn gwneud y tro hefyd.</translation>
    </message>
    <message>
        <source>&amp;Add to what there is; people of the same name are changed</source>
        <translation>&amp;Ychwanegu at yr hyn sydd; newidir pobl o’r un enw</translation>
    </message>
    <message>
        <source>&amp;Replace all people and seats</source>
        <translation>A&amp;mnewid yr holl bobl a seddi</translation>
    </message>
    <message>
        <source>People and Seats from a List</source>
        <translation>Pobl a seddi o restr</translation>
    </message>
    <message>
        <source>&amp;Take These In</source>
        <translation>&amp;Cymryd y rhain i mewn</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Yr hyn a ddaw i mewn</translation>
    </message>
    <message>
        <source>%1 and %2 come in.</source>
        <translation>Daw i mewn: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>dim pobl</numerusform>
            <numerusform>1 person</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
            <numerusform>%n o bobl</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>dim seddi</numerusform>
            <numerusform>1 sedd</numerusform>
            <numerusform>%n o seddi</numerusform>
            <numerusform>%n o seddi</numerusform>
            <numerusform>%n o seddi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until mended above.</source>
        <translation>
            <numerusform>Nid oes rhes yn aros allan.</numerusform>
            <numerusform>Mae 1 rhes yn aros allan nes ei thrwsio uchod.</numerusform>
            <numerusform>Mae %n o resi’n aros allan nes eu trwsio uchod.</numerusform>
            <numerusform>Mae %n o resi’n aros allan nes eu trwsio uchod.</numerusform>
            <numerusform>Mae %n o resi’n aros allan nes eu trwsio uchod.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are left out: %1.</source>
        <translation>Colofnau a adewir allan: %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListModel</name>
    <message>
        <source>vacant</source>
        <translation>gwag</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Rhes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Blaenlythrennau</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidlais</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Dirprwyon</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Cliriad hyd at</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Yn cynrychioli</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Beth sydd o’i le</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListReader</name>
    <message>
        <source>The first row has no heading &quot;Name&quot;. Put a row of headings first: Category, Name, Initials, Votes.</source>
        <translation>Nid oes pennawd &quot;Name&quot; yn y rhes gyntaf. Rhowch res o benawdau yn gyntaf: Category, Name, Initials, Votes.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed. Close it behind its cell, or take it out.</source>
        <translation>Mae dyfynnod yn y rhes hon heb ei gau. Caewch ef ar ôl ei gell, neu tynnwch ef.</translation>
    </message>
    <message>
        <source>A vacant seat needs a category. Write it, or leave the row out.</source>
        <translation>Mae angen categori ar sedd wag. Ysgrifennwch ef, neu gadewch y rhes allan.</translation>
    </message>
    <message>
        <source>This row has no name. Write who sits there, &quot;vacant&quot; for a seat that nobody holds, or leave the row out.</source>
        <translation>Nid oes enw yn y rhes hon. Ysgrifennwch pwy sy’n eistedd yno, &quot;vacant&quot; am sedd nad oes neb yn ei dal, neu gadewch y rhes allan.</translation>
    </message>
    <message>
        <source>%1 stands in the list twice. Leave one of the rows out.</source>
        <translation>Mae %1 yn y rhestr ddwywaith. Gadewch un o’r rhesi allan.</translation>
    </message>
    <message>
        <source>The initials %1 are somebody else&apos;s. Give others, as %2.</source>
        <translation>Rhywun arall biau’r blaenlythrennau %1. Rhowch rai eraill, fel %2.</translation>
    </message>
    <message>
        <source>%1 cannot stand in for themselves. Take the name out of the alternates.</source>
        <translation>Ni all %1 ddirprwyo dros ei hunan. Tynnwch yr enw o blith y dirprwyon.</translation>
    </message>
    <message>
        <source>The alternate &quot;%1&quot; is nobody of this list. Give them a row of their own, and part several names by &quot; / &quot; or &quot;;&quot;.</source>
        <translation>Nid yw’r dirprwy &quot;%1&quot; ar y rhestr hon. Rhowch ei res ei hun i’r person, a gwahanwch sawl enw â &quot; / &quot; neu &quot;;&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; under Votes is neither yes nor no. Write &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>Nid yw &quot;%1&quot; dan Votes yn yes nac yn no. Ysgrifennwch &quot;yes&quot; neu &quot;no&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write 2024-03-04.</source>
        <translation>Nid yw &quot;%1&quot; yn ddyddiad. Ysgrifennwch 2024-03-04.</translation>
    </message>
    <message>
        <source>Only a seat has a vote, and a seat needs a category. Write it, or take the vote out.</source>
        <translation>Dim ond sedd sydd â phleidlais, ac mae angen categori ar sedd. Ysgrifennwch ef, neu tynnwch y bleidlais.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scheme %2. Write one that is: %3.</source>
        <translation>Nid yw &quot;%1&quot; yn un o lefelau’r cynllun %2. Ysgrifennwch un sydd: %3.</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatingPage</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Rhes %1: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pobl</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Seddi</translation>
    </message>
    <message>
        <source>Paste or &amp;Open a List…</source>
        <translation>Gludo neu &amp;agor rhestr…</translation>
    </message>
    <message>
        <source>P&amp;eople: members, alternates, staff, regular guests</source>
        <translation>Po&amp;bl: aelodau, dirprwyon, staff, gwesteion rheolaidd</translation>
    </message>
    <message>
        <source>Sea&amp;ts: places at the table, by category of party; several alternates are parted by “ / ” or “;”</source>
        <translation>&amp;Seddi: lleoedd wrth y bwrdd, yn ôl categori’r parti; gwahenir sawl dirprwy â “ / ” neu “;”</translation>
    </message>
    <message>
        <source>Add Perso&amp;n</source>
        <translation>&amp;Ychwanegu person</translation>
    </message>
    <message>
        <source>&amp;Add Seat</source>
        <translation>Yc&amp;hwanegu sedd</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatsModel</name>
    <message>
        <source>Who may stand in while the holder is away, first choice first. Several are parted by “ / ” or “;”.</source>
        <translation>Pwy a all ddirprwyo tra bo’r deiliad i ffwrdd, y dewis cyntaf yn gyntaf. Gwahenir sawl un â “ / ” neu “;”.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categori</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Pleidlais</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Deiliad</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Dirprwyon</translation>
    </message>
    <message>
        <source>From</source>
        <translation>O</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tan</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>na</translation>
    </message>
</context>
<context>
    <name>minutebook::SendDialog</name>
    <message>
        <source>Comments are wanted by</source>
        <translation>Mae angen sylwadau erbyn</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ffolder</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Dewis ffolder</translation>
    </message>
    <message>
        <source>Folder for the Review Files</source>
        <translation>Ffolder ar gyfer y ffeiliau adolygu</translation>
    </message>
    <message>
        <source>Send %1 for Review</source>
        <translation>Anfon %1 i’w adolygu</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Darllenydd</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Argraffiad</translation>
    </message>
    <message>
        <source>Got last</source>
        <translation>Cafodd ddiwethaf</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Darllenwyr</translation>
    </message>
    <message>
        <source>one is made for each reader</source>
        <translation>gwneir un i bob darllenydd</translation>
    </message>
    <message>
        <source>Passphrase of all files</source>
        <translation>Cyfrinymadrodd pob ffeil</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Ysgrifennu’r ffeiliau</translation>
    </message>
    <message>
        <source>Comments are wanted &amp;by:</source>
        <translation>Mae angen sylwadau &amp;erbyn:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Cyfrinymadrodd:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Ffolder:</translation>
    </message>
    <message>
        <source>Each reader gets a file of their own, encrypted, with one edition of the draft as it is now and nothing else.</source>
        <translation>Mae pob darllenydd yn cael ei ffeil ei hun, wedi’i hamgryptio, gydag un argraffiad o’r drafft fel y mae nawr a dim byd arall.</translation>
    </message>
    <message>
        <source>Edition for %1</source>
        <translation>Argraffiad i %1</translation>
    </message>
    <message>
        <source>is cleared for no edition</source>
        <translation>heb gliriad ar gyfer unrhyw argraffiad</translation>
    </message>
</context>
<context>
    <name>minutebook::SentDialog</name>
    <message>
        <source>Ready to Be Sent</source>
        <translation>Barod i’w hanfon</translation>
    </message>
    <message>
        <source>Attach each file to a mail to its reader; mail programs take attachments by hand alone. Tell the passphrase by another way: on the telephone, on paper, in person.</source>
        <translation>Atodwch bob ffeil i e-bost at ei darllenydd; dim ond â llaw y mae rhaglenni e-bost yn derbyn atodiadau. Dywedwch y cyfrinymadrodd drwy ffordd arall: dros y ffôn, ar bapur, wyneb yn wyneb.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Darllenydd</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Ffeil</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Ffeiliau</translation>
    </message>
    <message>
        <source>&amp;Write Mail</source>
        <translation>&amp;Ysgrifennu e-bost</translation>
    </message>
    <message>
        <source>&amp;Copy Passphrase</source>
        <translation>&amp;Copïo’r cyfrinymadrodd</translation>
    </message>
    <message>
        <source>Copy Mail &amp;Text</source>
        <translation>Copïo &amp;testun yr e-bost</translation>
    </message>
</context>
<context>
    <name>minutebook::Sharing</name>
    <message>
        <source>in another window on this machine</source>
        <translation>mewn ffenestr arall ar y peiriant hwn</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>ar %1</translation>
    </message>
    <message>
        <source>%1 writes in this book, %2. Here it is read, and shows what is saved there.</source>
        <translation>Mae %1 yn ysgrifennu yn y llyfr hwn, %2. Yma fe’i darllenir, a dangosir yr hyn a gedwir yno.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Rhywun</translation>
    </message>
    <message>
        <source>Beside this book stands %1, which a sync program made because it could not unite two versions. See what differs, and take it instead if need be, with “Restore from Elsewhere…” under “Backups…” in the menu Book.</source>
        <translation>Wrth ymyl y llyfr hwn mae %1, a wnaed gan raglen gydamseru am na allai uno dau fersiwn. Edrychwch beth sy’n wahanol, a chymerwch hwnnw yn lle hwn os oes angen, gydag “Adfer o fan arall…” dan “Copïau wrth gefn…” yn y ddewislen Llyfr.</translation>
    </message>
    <message>
        <source>This book is on another machine’s disk. One window at a time may have it open: do not open it on a second machine meanwhile, not even to read. For a meeting, “Save Book Elsewhere…” makes a copy on this machine’s disk.</source>
        <translation>Mae’r llyfr hwn ar ddisg peiriant arall. Un ffenestr ar y tro a gaiff ei agor: peidiwch â’i agor ar ail beiriant yn y cyfamser, hyd yn oed i’w ddarllen. Ar gyfer cyfarfod, mae “Cadw’r llyfr mewn man arall…” yn gwneud copi ar ddisg y peiriant hwn.</translation>
    </message>
    <message>
        <source>Another window writes in this book from now on. Here it is read, and shows what is saved there.</source>
        <translation>Mae ffenestr arall yn ysgrifennu yn y llyfr hwn o hyn ymlaen. Yma fe’i darllenir, a dangosir yr hyn a gedwir yno.</translation>
    </message>
    <message>
        <source>Nobody else writes in this book: its file or its folder is read-only.</source>
        <translation>Nid oes neb arall yn ysgrifennu yn y llyfr hwn: mae ei ffeil neu ei ffolder yn ddarllen-yn-unig.</translation>
    </message>
    <message>
        <source>This window writes in the book already.</source>
        <translation>Mae’r ffenestr hon yn ysgrifennu yn y llyfr eisoes.</translation>
    </message>
    <message>
        <source>The window that writes in the book cannot be asked: the book’s folder is read-only.</source>
        <translation>Ni ellir gofyn i’r ffenestr sy’n ysgrifennu yn y llyfr: mae ffolder y llyfr yn ddarllen-yn-unig.</translation>
    </message>
    <message>
        <source>The other window has something that it could not save, and keeps the book.</source>
        <translation>Mae gan y ffenestr arall rywbeth na allai ei gadw, ac mae’n dal gafael ar y llyfr.</translation>
    </message>
    <message>
        <source>The other window does not answer. It may have ended, or hang. What was typed there and is not saved stays there; nothing that is saved is lost.</source>
        <translation>Nid yw’r ffenestr arall yn ateb. Efallai ei bod wedi dod i ben, neu wedi rhewi. Mae’r hyn a deipiwyd yno ac nas cadwyd yn aros yno; ni chollir dim a gadwyd.</translation>
    </message>
    <message>
        <source>Write Here All the Same</source>
        <translation>Ysgrifennu yma er hynny</translation>
    </message>
    <message>
        <source>From now on this window writes in the book.</source>
        <translation>O hyn ymlaen y ffenestr hon sy’n ysgrifennu yn y llyfr.</translation>
    </message>
    <message>
        <source>Nobody writes in this book now. This window can.</source>
        <translation>Nid oes neb yn ysgrifennu yn y llyfr hwn nawr. Gall y ffenestr hon.</translation>
    </message>
</context>
<context>
    <name>minutebook::Sitting</name>
    <message>
        <source>%1 (alt)</source>
        <translation>%1 (dir.)</translation>
    </message>
</context>
<context>
    <name>minutebook::SpellingMarks</name>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>Nid yw “%1” mewn unrhyw eiriadur.</translation>
    </message>
    <message>
        <source>No suggestions for “%1”</source>
        <translation>Dim awgrymiadau ar gyfer “%1”</translation>
    </message>
    <message>
        <source>&amp;Learn “%1” for This Committee</source>
        <translation>&amp;Dysgu “%1” ar gyfer y pwyllgor hwn</translation>
    </message>
</context>
<context>
    <name>minutebook::TakingIn</name>
    <message>
        <source>Review files are still being taken in. Take in others once these are.</source>
        <translation>Mae ffeiliau adolygu’n dal i gael eu derbyn. Derbyniwch eraill ar ôl y rhain.</translation>
    </message>
    <message numerus="yes">
        <source>Opening review file %1 of %n…</source>
        <translation>
            <numerusform>Yn agor ffeil adolygu %1 o %n…</numerusform>
            <numerusform>Yn agor ffeil adolygu %1 o %n…</numerusform>
            <numerusform>Yn agor ffeil adolygu %1 o %n…</numerusform>
            <numerusform>Yn agor ffeil adolygu %1 o %n…</numerusform>
            <numerusform>Yn agor ffeil adolygu %1 o %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not taken in. %2</source>
        <comment>file, why</comment>
        <translation>Ni dderbyniwyd %1. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n review file(s) came in.</source>
        <translation>
            <numerusform>Daeth %n ffeil adolygu i mewn.</numerusform>
            <numerusform>Daeth %n ffeil adolygu i mewn.</numerusform>
            <numerusform>Daeth %n ffeil adolygu i mewn.</numerusform>
            <numerusform>Daeth %n ffeil adolygu i mewn.</numerusform>
            <numerusform>Daeth %n ffeil adolygu i mewn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not.</source>
        <translation>
            <numerusform>Ni ddaeth %n.</numerusform>
            <numerusform>Ni ddaeth %n.</numerusform>
            <numerusform>Ni ddaeth %n.</numerusform>
            <numerusform>Ni ddaeth %n.</numerusform>
            <numerusform>Ni ddaeth %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Comments</source>
        <translation>Casglu sylwadau</translation>
    </message>
    <message>
        <source>%1 was left out: nobody gave its passphrase.</source>
        <translation>Gadawyd %1 allan: ni roddodd neb ei chyfrinymadrodd.</translation>
    </message>
</context>
<context>
    <name>minutebook::TemplatePicker</name>
    <message>
        <source>New Item from Template</source>
        <translation>Eitem newydd o dempled</translation>
    </message>
    <message>
        <source>Type some of its name</source>
        <translation>Teipiwch ran o’i enw</translation>
    </message>
    <message>
        <source>Some of the template’s name</source>
        <translation>Rhan o enw’r templed</translation>
    </message>
    <message>
        <source>Item templates</source>
        <translation>Templedi eitemau</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>Ychwanegu eitem</translation>
    </message>
</context>
<context>
    <name>minutebook::TemplatesDialog</name>
    <message>
        <source>Item Templates</source>
        <translation>Templedi eitemau</translation>
    </message>
    <message>
        <source>Save Templates</source>
        <translation>Cadw’r templedi</translation>
    </message>
    <message>
        <source>There are no templates. Add one with the plus below the list.</source>
        <translation>Nid oes templedi. Ychwanegwch un â’r plws o dan y rhestr.</translation>
    </message>
</context>
<context>
    <name>minutebook::TemplatesEdit</name>
    <message>
        <source>Stan&amp;ding item: on the agenda of every new meeting</source>
        <translation>Eitem &amp;sefydlog: ar agenda pob cyfarfod newydd</translation>
    </message>
    <message>
        <source>%1, standing item</source>
        <translation>%1, eitem sefydlog</translation>
    </message>
    <message>
        <source>Item templates</source>
        <translation>Templedi eitemau</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Ychwanegu templed</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Dileu’r templed</translation>
    </message>
    <message>
        <source>Move the template up</source>
        <translation>Symud y templed i fyny</translation>
    </message>
    <message>
        <source>Move the template down</source>
        <translation>Symud y templed i lawr</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Teitl</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Nodiadau</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>E&amp;nw:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Teitl:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>No&amp;diadau:</translation>
    </message>
    <message>
        <source>Places to fill are written {Party}: those of one name are filled at once, the title’s too. {…} stands alone.</source>
        <translation>Ysgrifennir lleoedd i’w llenwi fel {Parti}: llenwir rhai o’r un enw ar unwaith, gan gynnwys un y teitl. Mae {…} yn sefyll ar ei ben ei hun.</translation>
    </message>
    <message>
        <source>Assessment – {Party} (RED)</source>
        <translation>Asesiad – {Parti} (RED)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Templed newydd</translation>
    </message>
</context>
<context>
    <name>minutebook::ThumbnailsModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
</context>
<context>
    <name>minutebook::TreePane</name>
    <message>
        <source>Filter</source>
        <translation>Hidlydd</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Hidlydd: %1</translation>
    </message>
    <message>
        <source>“%1” is not edited here. These can be: %2.</source>
        <translation>Ni olygir “%1” yma. Gellir golygu’r rhain: %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::WaitDialog</name>
    <message>
        <source>Please Wait</source>
        <translation>Arhoswch</translation>
    </message>
</context>
<context>
    <name>minutebook::WaiveDialog</name>
    <message>
        <source>Waive Finding</source>
        <translation>Hepgor canfyddiad</translation>
    </message>
    <message>
        <source>&amp;Reason why it may stand:</source>
        <translation>&amp;Rheswm pam y caiff sefyll:</translation>
    </message>
    <message>
        <source>It is not told again until its line changes. The reason is kept in the book.</source>
        <translation>Nis dangosir eto nes bydd ei linell yn newid. Cedwir y rheswm yn y llyfr.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Hepgor</translation>
    </message>
</context>
<context>
    <name>minutebook::WelcomePage</name>
    <message>
        <source>No book was open here yet. A book holds the meetings, members, actions and decisions of one committee.</source>
        <translation>Nid oedd llyfr ar agor yma eto. Mae llyfr yn cynnwys cyfarfodydd, aelodau, camau gweithredu a phenderfyniadau un pwyllgor.</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Llyfrau diweddar</translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation>Minutebook</translation>
    </message>
    <message>
        <source>The minutes of a committee whose business is partly secret, in one encrypted book.</source>
        <translation>Cofnodion pwyllgor y mae ei fusnes yn rhannol gyfrinachol, mewn un llyfr wedi’i amgryptio.</translation>
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
        <translation>eitem %1</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>papur %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>llinell %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Ailystyried</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Sail: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Perchennog: %1</translation>
    </message>
    <message>
        <source>Looked at again: %1</source>
        <translation>I’w ailystyried: %1</translation>
    </message>
    <message>
        <source>Its line is nowhere in the notes at the moment. What was said of it is kept, and comes back with the line.</source>
        <translation>Nid yw ei linell yn unman yn y nodiadau ar hyn o bryd. Cedwir yr hyn a ddywedwyd amdano, ac mae’n dod yn ôl gyda’r llinell.</translation>
    </message>
    <message>
        <source>Downgraded from %1 to %2 on %3: %4</source>
        <translation>Israddiwyd o %1 i %2 ar %3: %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lle</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Sail</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Geiriau cyntaf</translation>
    </message>
</context>
<context>
    <name>minutebook::WithheldPage</name>
    <message>
        <source>What is withheld</source>
        <translation>Yr hyn a ddelir yn ôl</translation>
    </message>
    <message>
        <source>Nothing of this kind is withheld.
An item, a section or lines with a level above the meeting’s default one are listed here.
Choose another filter above, or go back to the notes.</source>
        <translation>Ni ddelir dim o’r math hwn yn ôl.
Rhestrir yma eitem, adran neu linellau â lefel uwchlaw lefel ragosodedig y cyfarfod.
Dewiswch hidlydd arall uchod, neu ewch yn ôl i’r nodiadau.</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>Y rhan a ddewiswyd</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Yr hyn sydd i’w ailystyried</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>&amp;Cyflwr:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Perchennog:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Meetin&amp;g:</source>
        <translation>Cyf&amp;arfod:</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Lefel:</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Lefel</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>A ddelir yn ôl</translation>
    </message>
    <message>
        <source>Due and overdue</source>
        <translation>I’w ailystyried a hwyr</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Popeth</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Unrhyw un</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Unrhyw gyfarfod</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Unrhyw lefel</translation>
    </message>
    <message>
        <source>Nothing is due to be looked at again.</source>
        <translation>Nid oes dim i’w ailystyried.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are due to be looked at again.</source>
        <translation>
            <numerusform>Nid oes rhan i’w hailystyried.</numerusform>
            <numerusform>Mae 1 rhan i’w hailystyried.</numerusform>
            <numerusform>Mae %n o rannau i’w hailystyried.</numerusform>
            <numerusform>Mae %n o rannau i’w hailystyried.</numerusform>
            <numerusform>Mae %n o rannau i’w hailystyried.</numerusform>
        </translation>
    </message>
    <message>
        <source>All meetings are being read.</source>
        <translation>Mae pob cyfarfod yn cael ei ddarllen.</translation>
    </message>
    <message>
        <source>The latest meetings are listed. The others are being read.</source>
        <translation>Rhestrir y cyfarfodydd diweddaraf. Mae’r lleill yn cael eu darllen.</translation>
    </message>
</context>
<context>
    <name>minutebook::WithheldParts</name>
    <message>
        <source>Choose a part in the list of what is withheld first.</source>
        <translation>Dewiswch ran yn y rhestr o’r hyn a ddelir yn ôl yn gyntaf.</translation>
    </message>
    <message>
        <source>Go to a line of the notes that is withheld, or choose a part in the list of what is withheld.</source>
        <translation>Ewch i linell yn y nodiadau a ddelir yn ôl, neu dewiswch ran yn y rhestr o’r hyn a ddelir yn ôl.</translation>
    </message>
    <message>
        <source>Nothing is withheld at the cursor: its line is not above the meeting’s default level.</source>
        <translation>Ni ddelir dim yn ôl wrth y cyrchwr: nid yw ei linell uwchlaw lefel ragosodedig y cyfarfod.</translation>
    </message>
    <message>
        <source>Meeting %1, %2 (%3): “%4”</source>
        <comment>number, place, level, first words</comment>
        <translation>Cyfarfod %1, %2 (%3): “%4”</translation>
    </message>
    <message>
        <source>It stays withheld. That it was looked at is in the audit trail.</source>
        <translation>Mae’n dal i gael ei ddal yn ôl. Mae’r ffaith iddo gael ei ailystyried yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>What was said of it is kept in the book.</source>
        <translation>Cedwir yr hyn a ddywedwyd amdano yn y llyfr.</translation>
    </message>
    <message>
        <source>That is not withheld any more: there is nothing to downgrade.</source>
        <translation>Nid yw hwnnw’n cael ei ddal yn ôl mwyach: nid oes dim i’w israddio.</translation>
    </message>
    <message>
        <source>It is %1 now. Why is in the audit trail.</source>
        <translation>Mae’n %1 nawr. Mae’r rheswm yn y trywydd archwilio.</translation>
    </message>
    <message>
        <source>It is %1 now. Revision %2 of the minutes of meeting %3 has the release note.</source>
        <translation>Mae’n %1 nawr. Yn niwygiad %2 o gofnodion cyfarfod %3 y mae’r nodyn rhyddhau.</translation>
    </message>
    <message>
        <source>It is downgraded in the notes. Undo takes that back.</source>
        <translation>Fe’i hisraddiwyd yn y nodiadau. Mae Dadwneud yn tynnu hynny’n ôl.</translation>
    </message>
    <message>
        <source>It is downgraded in the notes, but the book could not keep why: %1 Undo takes the lower level back.</source>
        <translation>Fe’i hisraddiwyd yn y nodiadau, ond ni allai’r llyfr gadw’r rheswm: %1 Mae Dadwneud yn tynnu’r lefel is yn ôl.</translation>
    </message>
    <message>
        <source>%1 withheld parts</source>
        <comment>committee</comment>
        <translation>Rhannau a ddelir yn ôl %1</translation>
    </message>
    <message>
        <source>What is withheld is written as PDF, CSV or JSON, by what the file’s name ends in.</source>
        <translation>Ysgrifennir yr hyn a ddelir yn ôl fel PDF, CSV neu JSON, yn ôl yr hyn y mae enw’r ffeil yn gorffen ag ef.</translation>
    </message>
    <message>
        <source>What is withheld is written to %1, with everything that it tells: it is of the highest level.</source>
        <translation>Ysgrifennwyd yr hyn a ddelir yn ôl i %1, gyda phopeth y mae’n ei ddweud: mae ar y lefel uchaf.</translation>
    </message>
    <message>
        <source>The whole item is opened with it: its heading’s level goes, and every line that has no level of its own is opened.</source>
        <translation>Agorir yr eitem gyfan gydag ef: mae lefel ei phennawd yn mynd, ac agorir pob llinell nad oes ganddi ei lefel ei hun.</translation>
    </message>
    <message>
        <source>The whole section is opened with it: every line of it that has no level of its own.</source>
        <translation>Agorir yr adran gyfan gydag ef: pob llinell ohoni nad oes ganddi ei lefel ei hun.</translation>
    </message>
    <message>
        <source>The lines beside it that have the same level are opened with it.</source>
        <translation>Agorir gydag ef y llinellau wrth ei ymyl sydd â’r un lefel.</translation>
    </message>
    <message>
        <source>Print It as It Is</source>
        <translation>Ei Argraffu fel y Mae</translation>
    </message>
</context>
</TS>
