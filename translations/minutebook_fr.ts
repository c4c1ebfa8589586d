<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>ActionList</name>
    <message>
        <source>This row says no action.</source>
        <translation>Cette ligne n’indique aucune action.</translation>
    </message>
    <message>
        <source>“%1” is no status. Write open, on target, closed, transferred or withdrawn.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état. Écrivez open, on target, closed, transferred ou withdrawn.</translation>
    </message>
    <message>
        <source>“%1” is no level of the scheme.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau du schéma.</translation>
    </message>
    <message>
        <source>The action %1 is in the book already.</source>
        <translation>L’action %1 figure déjà dans le livre.</translation>
    </message>
    <message>
        <source>The number %1 stands in a row above already.</source>
        <translation>Le numéro %1 figure déjà dans une ligne plus haut.</translation>
    </message>
    <message>
        <source>“%1” is no date that can be read in one way alone. Write it as 2024-03-05.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date lisible d’une seule façon. Écrivez-la sous la forme 2024-03-05.</translation>
    </message>
    <message>
        <source>This row cannot be written as an action. Look at its owner and text for brackets and colons.</source>
        <translation>Cette ligne ne peut pas s’écrire comme action. Cherchez des crochets, parenthèses ou deux-points dans son responsable et son texte.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>ActionLog</name>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (has left)</source>
        <comment>an owner</comment>
        <translation>%1 (parti)</translation>
    </message>
    <message>
        <source>Nobody’s</source>
        <translation>Sans responsable</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n action(s)</source>
        <comment>an owner</comment>
        <translation>
            <numerusform>%1&#x202f;: %n action</numerusform>
            <numerusform>%1&#x202f;: %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <comment>committee, number, date</comment>
        <translation>%1 %2, %3</translation>
    </message>
    <message>
        <source>%1, item %2</source>
        <translation>%1, point %2</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New Book…</source>
        <translation>&amp;Nouveau livre…</translation>
    </message>
    <message>
        <source>create committee</source>
        <translation>créer un comité</translation>
    </message>
    <message>
        <source>&amp;Open Book…</source>
        <translation>Ouvrir &amp;un livre…</translation>
    </message>
    <message>
        <source>Save Book &amp;Elsewhere…</source>
        <translation>Enregistrer le livre &amp;ailleurs…</translation>
    </message>
    <message>
        <source>save as, copy, backup</source>
        <translation>enregistrer sous, copier, copie, sauvegarde</translation>
    </message>
    <message>
        <source>&amp;Set Up the Committee…</source>
        <translation>&amp;Configurer le comité…</translation>
    </message>
    <message>
        <source>settings, options, preferences, members, seats, quorum, verbs, scheme, numbering, logo, footer, standing items</source>
        <translation>paramètres, réglages, options, préférences, membres, sièges, quorum, verbes, schéma, classification, numérotation, logo, pied de page, points permanents</translation>
    </message>
    <message>
        <source>&amp;Close Book</source>
        <translation>&amp;Fermer le livre</translation>
    </message>
    <message>
        <source>Item &amp;Templates…</source>
        <translation>&amp;Modèles de points…</translation>
    </message>
    <message>
        <source>standing items, recurring</source>
        <translation>points permanents, récurrents</translation>
    </message>
    <message>
        <source>&amp;Retention…</source>
        <translation>Con&amp;servation…</translation>
    </message>
    <message>
        <source>erase, delete, dispose, data protection</source>
        <translation>effacer, supprimer, éliminer, protection des données, RGPD, durée</translation>
    </message>
    <message>
        <source>&amp;Keys and Passphrases…</source>
        <translation>C&amp;lés et phrases secrètes…</translation>
    </message>
    <message>
        <source>password, unlock, rekey, recovery code, access</source>
        <translation>mot de passe, déverrouiller, changer la clé, code de récupération, accès</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Sauve&amp;gardes…</translation>
    </message>
    <message>
        <source>restore, recover, copy, damaged</source>
        <translation>restaurer, récupérer, copie, endommagé</translation>
    </message>
    <message>
        <source>C&amp;heck Book</source>
        <translation>&amp;Vérifier le livre</translation>
    </message>
    <message>
        <source>verify, integrity, damaged, repair</source>
        <translation>contrôler, intégrité, endommagé, réparer</translation>
    </message>
    <message>
        <source>T&amp;ake Over Writing</source>
        <translation>&amp;Prendre la main en écriture</translation>
    </message>
    <message>
        <source>read-only, other window, lock, share</source>
        <translation>lecture seule, autre fenêtre, verrou, partage</translation>
    </message>
    <message>
        <source>Export &amp;Whole Book as Folder…</source>
        <translation>E&amp;xporter tout le livre dans un dossier…</translation>
    </message>
    <message>
        <source>backup, archive</source>
        <translation>sauvegarde, archive</translation>
    </message>
    <message>
        <source>&amp;Import Folder into New Book…</source>
        <translation>&amp;Importer un dossier dans un nouveau livre…</translation>
    </message>
    <message>
        <source>restore</source>
        <translation>restaurer</translation>
    </message>
    <message>
        <source>Import &amp;Folder into This Book…</source>
        <translation>Importer un &amp;dossier dans ce livre…</translation>
    </message>
    <message>
        <source>many meetings, directory</source>
        <translation>plusieurs réunions, répertoire</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;New Meeting…</source>
        <translation>&amp;Nouvelle réunion…</translation>
    </message>
    <message>
        <source>schedule, next</source>
        <translation>planifier, prochaine, séance, convoquer</translation>
    </message>
    <message>
        <source>Edit &amp;Meeting…</source>
        <translation>M&amp;odifier la réunion…</translation>
    </message>
    <message>
        <source>details, date, time, venue, place, next meeting</source>
        <translation>détails, date, heure, lieu, endroit, prochaine réunion</translation>
    </message>
    <message>
        <source>&amp;Import Meetings…</source>
        <translation>Impor&amp;ter des réunions…</translation>
    </message>
    <message>
        <source>open file</source>
        <translation>ouvrir un fichier</translation>
    </message>
    <message>
        <source>&amp;Bring In Old Minutes…</source>
        <translation>R&amp;eprendre d’anciens procès-verbaux…</translation>
    </message>
    <message>
        <source>convert, paste, legacy</source>
        <translation>convertir, coller, historique, PV</translation>
    </message>
    <message>
        <source>&amp;Export Minutes…</source>
        <translation>E&amp;xporter le procès-verbal…</translation>
    </message>
    <message>
        <source>Export A&amp;genda…</source>
        <translation>Exporter &amp;l’ordre du jour…</translation>
    </message>
    <message>
        <source>notice of meeting, PDF</source>
        <translation>convocation, PDF</translation>
    </message>
    <message>
        <source>E&amp;xport Attendance Record…</source>
        <translation>Exporter la &amp;feuille de présence…</translation>
    </message>
    <message>
        <source>who was there, register</source>
        <translation>qui était là, émargement, registre</translation>
    </message>
    <message>
        <source>Prove T&amp;hat a File Is Clean…</source>
        <translation>Prouver &amp;qu’un fichier est sans fuite…</translation>
    </message>
    <message>
        <source>check, verify, leak, redaction</source>
        <translation>contrôler, vérifier, fuite, caviardage, occultation</translation>
    </message>
    <message>
        <source>Print Edition Sho&amp;wn…</source>
        <translation>Imprimer l’édition affic&amp;hée…</translation>
    </message>
    <message>
        <source>printer, paper</source>
        <translation>imprimante, papier</translation>
    </message>
    <message>
        <source>New &amp;Agenda Item…</source>
        <translation>Nou&amp;veau point à l’ordre du jour…</translation>
    </message>
    <message>
        <source>add item, any other business, AOB</source>
        <translation>ajouter un point, questions diverses, divers</translation>
    </message>
    <message>
        <source>New Item from &amp;Template…</source>
        <translation>Nouveau &amp;point à partir d’un modèle…</translation>
    </message>
    <message>
        <source>standing item</source>
        <translation>point permanent</translation>
    </message>
    <message>
        <source>&amp;Change Item…</source>
        <translation>&amp;Modifier le point…</translation>
    </message>
    <message>
        <source>rename, title, presenter, purpose, number</source>
        <translation>renommer, titre, rapporteur, objet, numéro</translation>
    </message>
    <message>
        <source>Mo&amp;ve Item Up</source>
        <translation>&amp;Déplacer le point vers le haut</translation>
    </message>
    <message>
        <source>reorder, earlier</source>
        <translation>réordonner, monter, plus tôt</translation>
    </message>
    <message>
        <source>Move Item &amp;Down</source>
        <translation>Déplacer le point vers le &amp;bas</translation>
    </message>
    <message>
        <source>reorder, later</source>
        <translation>réordonner, descendre, plus tard</translation>
    </message>
    <message>
        <source>De&amp;lete Item…</source>
        <translation>Suppr&amp;imer le point…</translation>
    </message>
    <message>
        <source>remove</source>
        <translation>enlever, retirer</translation>
    </message>
    <message>
        <source>Attach &amp;Papers…</source>
        <translation>&amp;Joindre des documents…</translation>
    </message>
    <message>
        <source>file, document, enclosure, annex</source>
        <translation>fichier, document, pièce jointe, annexe</translation>
    </message>
    <message>
        <source>&amp;Renumber Items</source>
        <translation>&amp;Renuméroter les points</translation>
    </message>
    <message>
        <source>number, order</source>
        <translation>numéro, ordre</translation>
    </message>
    <message>
        <source>&amp;Start Meeting</source>
        <translation>&amp;Commencer la réunion</translation>
    </message>
    <message>
        <source>begin, open, call to order, clock, resume, reopen</source>
        <translation>débuter, ouvrir la séance, horloge, reprendre, rouvrir</translation>
    </message>
    <message>
        <source>Cl&amp;ose Meeting</source>
        <translation>Clore l&amp;a réunion</translation>
    </message>
    <message>
        <source>end, finish, adjourn, stop, clock</source>
        <translation>terminer, finir, lever la séance, ajourner, arrêter, horloge</translation>
    </message>
    <message>
        <source>&amp;Forget Start and Times…</source>
        <translation>Remettre l’horloge à &amp;zéro…</translation>
    </message>
    <message>
        <source>reset, clock</source>
        <translation>oublier le début, heures, réinitialiser</translation>
    </message>
    <message>
        <source>&amp;Keep Item as Template…</source>
        <translation>&amp;Garder le point comme modèle…</translation>
    </message>
    <message>
        <source>Delete Meeting Entirel&amp;y…</source>
        <translation>&amp;Supprimer définitivement la réunion…</translation>
    </message>
    <message>
        <source>remove, cancel</source>
        <translation>enlever, annuler</translation>
    </message>
    <message>
        <source>&amp;Planned: It Is Still to Come</source>
        <translation>&amp;Prévue&#x202f;: elle est encore à venir</translation>
    </message>
    <message>
        <source>&amp;Draft: Its Minutes Are Being Written</source>
        <translation>Pro&amp;jet&#x202f;: son procès-verbal est en cours de rédaction</translation>
    </message>
    <message>
        <source>In &amp;Review: Others Read Them, Items Keep Their Numbers</source>
        <translation>En &amp;relecture&#x202f;: d’autres le lisent, les points gardent leur numéro</translation>
    </message>
    <message>
        <source>circulate, comments</source>
        <translation>diffuser, commentaires</translation>
    </message>
    <message>
        <source>&amp;Approved: The Notes Are Frozen, and Undo Is Forgotten…</source>
        <translation>&amp;Approuvé&#x202f;: les notes sont figées, et l’historique d’annulation est oublié…</translation>
    </message>
    <message>
        <source>adopt, confirm, sign, lock</source>
        <translation>adopter, confirmer, signer, verrouiller</translation>
    </message>
    <message>
        <source>&amp;Final: Approved, and Issued as They Are…</source>
        <translation>&amp;Définitif&#x202f;: approuvé, et émis tel quel…</translation>
    </message>
    <message>
        <source>issue, publish, lock</source>
        <translation>émettre, publier, verrouiller</translation>
    </message>
    <message>
        <source>Approve the &amp;Minutes That These Notes Approve</source>
        <translation>Approuver le procès-&amp;verbal que ces notes approuvent</translation>
    </message>
    <message>
        <source>adopt, confirm, previous minutes</source>
        <translation>adopter, confirmer, procès-verbal précédent</translation>
    </message>
    <message>
        <source>&amp;Take the Approval Back</source>
        <translation>R&amp;evenir sur l’approbation</translation>
    </message>
    <message>
        <source>unlock, unfreeze, reopen</source>
        <translation>déverrouiller, défiger, rouvrir</translation>
    </message>
    <message>
        <source>&amp;Correct Approved Minutes…</source>
        <translation>Re&amp;ctifier un procès-verbal approuvé…</translation>
    </message>
    <message>
        <source>amend, unlock, reopen, erratum</source>
        <translation>corriger, amender, déverrouiller, rouvrir, rectificatif, erratum</translation>
    </message>
    <message>
        <source>Finish the C&amp;orrection…</source>
        <translation>&amp;Terminer la rectification…</translation>
    </message>
    <message>
        <source>amend, lock</source>
        <translation>amender, corriger, verrouiller</translation>
    </message>
    <message>
        <source>&amp;Give the Correction Up…</source>
        <translation>A&amp;bandonner la rectification…</translation>
    </message>
    <message>
        <source>cancel, discard</source>
        <translation>annuler, renoncer</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>take back, reverse</source>
        <translation>défaire, revenir en arrière</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>again, repeat</source>
        <translation>refaire, répéter</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>search</source>
        <translation>chercher, trouver</translation>
    </message>
    <message>
        <source>Find &amp;Next</source>
        <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
        <source>Find Pre&amp;vious</source>
        <translation>Occurrence précé&amp;dente</translation>
    </message>
    <message>
        <source>R&amp;eplace…</source>
        <translation>Re&amp;mplacer…</translation>
    </message>
    <message>
        <source>change everywhere</source>
        <translation>changer partout</translation>
    </message>
    <message>
        <source>&amp;Search the Book…</source>
        <translation>Rechercher dans le &amp;livre…</translation>
    </message>
    <message>
        <source>find, look up, all meetings</source>
        <translation>chercher, trouver, toutes les réunions</translation>
    </message>
    <message>
        <source>Level &amp;1</source>
        <translation>Niveau &amp;1</translation>
    </message>
    <message>
        <source>classify, classification, marking</source>
        <translation>classer, classification, marquage</translation>
    </message>
    <message>
        <source>Level &amp;2</source>
        <translation>Niveau &amp;2</translation>
    </message>
    <message>
        <source>Level &amp;3</source>
        <translation>Niveau &amp;3</translation>
    </message>
    <message>
        <source>Level &amp;4</source>
        <translation>Niveau &amp;4</translation>
    </message>
    <message>
        <source>Level &amp;5</source>
        <translation>Niveau &amp;5</translation>
    </message>
    <message>
        <source>Level &amp;6</source>
        <translation>Niveau &amp;6</translation>
    </message>
    <message>
        <source>Level &amp;7</source>
        <translation>Niveau &amp;7</translation>
    </message>
    <message>
        <source>Level &amp;8</source>
        <translation>Niveau &amp;8</translation>
    </message>
    <message>
        <source>Level &amp;9</source>
        <translation>Niveau &amp;9</translation>
    </message>
    <message>
        <source>&amp;0 No Level of Its Own</source>
        <translation>&amp;0 Aucun niveau propre</translation>
    </message>
    <message>
        <source>unmark, remove marking, declassify</source>
        <translation>retirer le marquage, enlever le niveau, déclassifier</translation>
    </message>
    <message>
        <source>&amp;Cleared for Every Reader</source>
        <translation>&amp;Communicable à tous les lecteurs</translation>
    </message>
    <message>
        <source>release, declassify, open</source>
        <translation>libérer, déclassifier, ouvrir, divulguer</translation>
    </message>
    <message>
        <source>New Line: &amp;Action</source>
        <translation>Nouvelle ligne&#x202f;: &amp;action</translation>
    </message>
    <message>
        <source>task, to do, assign</source>
        <translation>tâche, à faire, confier</translation>
    </message>
    <message>
        <source>New Line: &amp;Update</source>
        <translation>Nouvelle ligne&#x202f;: &amp;suivi</translation>
    </message>
    <message>
        <source>progress, status, close an action</source>
        <translation>avancement, progression, état, clore une action</translation>
    </message>
    <message>
        <source>New Line: &amp;Vote</source>
        <translation>Nouvelle ligne&#x202f;: &amp;vote</translation>
    </message>
    <message>
        <source>motion, ballot, poll, division, for, against, abstain, casting vote, show of hands</source>
        <translation>motion, scrutin, suffrage, pour, contre, abstention, voix prépondérante, main levée</translation>
    </message>
    <message>
        <source>New Line: &amp;Decision</source>
        <translation>Nouvelle ligne&#x202f;: &amp;décision</translation>
    </message>
    <message>
        <source>motion, resolution, resolve, agree, approve</source>
        <translation>motion, résolution, résoudre, convenir, approuver</translation>
    </message>
    <message>
        <source>&amp;Own Note, Never Printed</source>
        <translation>&amp;Note personnelle, jamais imprimée</translation>
    </message>
    <message>
        <source>comment, private, remark, hide</source>
        <translation>commentaire, privé, remarque, masquer</translation>
    </message>
    <message>
        <source>&amp;Mend This Line…</source>
        <translation>Co&amp;rriger cette ligne…</translation>
    </message>
    <message>
        <source>fix, correct, repair, suggestion, spelling</source>
        <translation>réparer, suggestion, orthographe</translation>
    </message>
    <message>
        <source>&amp;Waive Chosen Finding…</source>
        <translation>Écar&amp;ter le signalement sélectionné…</translation>
    </message>
    <message>
        <source>ignore, dismiss, hint</source>
        <translation>ignorer, rejeter, indication</translation>
    </message>
    <message>
        <source>&amp;Tell Waived Finding Again</source>
        <translation>Si&amp;gnaler de nouveau ce qui a été écarté</translation>
    </message>
    <message>
        <source>restore, ignored</source>
        <translation>rétablir, ignoré</translation>
    </message>
    <message>
        <source>&amp;Previous Item</source>
        <translation>Point &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next Item</source>
        <translation>Point su&amp;ivant</translation>
    </message>
    <message>
        <source>Note Pro&amp;gress of the Chosen Action</source>
        <translation>Noter l’avance&amp;ment de l’action sélectionnée</translation>
    </message>
    <message>
        <source>update, status, close an action</source>
        <translation>suivi, état, clore une action</translation>
    </message>
    <message>
        <source>&amp;Add Person…</source>
        <translation>&amp;Ajouter une personne…</translation>
    </message>
    <message>
        <source>guest, visitor, observer, attendee, invite</source>
        <translation>invité, visiteur, observateur, participant, inviter</translation>
    </message>
    <message>
        <source>&amp;Correct Person…</source>
        <translation>&amp;Corriger la personne…</translation>
    </message>
    <message>
        <source>rename, initials, spelling</source>
        <translation>renommer, initiales, orthographe</translation>
    </message>
    <message>
        <source>&amp;Remove Person</source>
        <translation>&amp;Retirer la personne</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>supprimer, enlever</translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation>&amp;Présent</translation>
    </message>
    <message>
        <source>attends, here, roll call</source>
        <translation>participe, ici, appel</translation>
    </message>
    <message>
        <source>Apol&amp;ogies</source>
        <translation>&amp;Excusé</translation>
    </message>
    <message>
        <source>absent, away, excused, regrets</source>
        <translation>absent, parti, excuses, empêché</translation>
    </message>
    <message>
        <source>For Part of the &amp;Meeting</source>
        <translation>Présent &amp;une partie de la réunion</translation>
    </message>
    <message>
        <source>late, early, partly</source>
        <translation>en retard, en avance, partiellement</translation>
    </message>
    <message>
        <source>By &amp;Telephone</source>
        <translation>Par &amp;téléphone</translation>
    </message>
    <message>
        <source>phone, dial in, call, remote, teleconference</source>
        <translation>appel, à distance, téléconférence, audioconférence</translation>
    </message>
    <message>
        <source>By &amp;Video</source>
        <translation>Par &amp;vidéo</translation>
    </message>
    <message>
        <source>remote, online, video conference</source>
        <translation>à distance, en ligne, visioconférence, visio</translation>
    </message>
    <message>
        <source>Presides from the &amp;Beginning</source>
        <translation>Préside dès le &amp;début</translation>
    </message>
    <message>
        <source>chair, chairman, president</source>
        <translation>président, présidente, présidence</translation>
    </message>
    <message>
        <source>&amp;Joins Now</source>
        <translation>Arr&amp;ive maintenant</translation>
    </message>
    <message>
        <source>arrive, arrival, late, enter, comes back, return, recall, readmit</source>
        <translation>arrivée, en retard, entre, revient, retour, rappeler, rejoint</translation>
    </message>
    <message>
        <source>&amp;Leaves Now</source>
        <translation>Part &amp;maintenant</translation>
    </message>
    <message>
        <source>depart, departure, exit, goes, withdraw</source>
        <translation>départ, sort, sortie, quitte, se retire</translation>
    </message>
    <message>
        <source>Takes &amp;No Part in This Item</source>
        <translation>Ne prend pas part à ce p&amp;oint</translation>
    </message>
    <message>
        <source>recuse, recusal, conflict of interest, withdraw, leave</source>
        <translation>se récuser, récusation, déport, conflit d’intérêts, se retirer, quitter</translation>
    </message>
    <message>
        <source>Takes the C&amp;hair</source>
        <translation>Pre&amp;nd la présidence</translation>
    </message>
    <message>
        <source>preside, presiding, chairman, hand over</source>
        <translation>présider, président, passer la main</translation>
    </message>
    <message>
        <source>&amp;Meetings</source>
        <translation>Réu&amp;nions</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>&amp;Ordre du jour</translation>
    </message>
    <message>
        <source>Ac&amp;tions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>tâches</translation>
    </message>
    <message>
        <source>Attendan&amp;ce</source>
        <translation>P&amp;résences</translation>
    </message>
    <message>
        <source>people, members, quorum, roll call</source>
        <translation>personnes, membres, quorum, appel</translation>
    </message>
    <message>
        <source>D&amp;ecisions</source>
        <translation>Déc&amp;isions</translation>
    </message>
    <message>
        <source>resolutions, motions, votes</source>
        <translation>résolutions, motions, votes</translation>
    </message>
    <message>
        <source>Pro&amp;blems</source>
        <translation>Pro&amp;blèmes</translation>
    </message>
    <message>
        <source>mistakes, hints, warnings, lint</source>
        <translation>erreurs, indications, avertissements, contrôle</translation>
    </message>
    <message>
        <source>&amp;Preview</source>
        <translation>A&amp;perçu</translation>
    </message>
    <message>
        <source>pages, PDF</source>
        <translation>pages, PDF</translation>
    </message>
    <message>
        <source>Papers of the &amp;Item</source>
        <translation>&amp;Documents du point</translation>
    </message>
    <message>
        <source>attachments, documents, files</source>
        <translation>pièces jointes, documents, fichiers</translation>
    </message>
    <message>
        <source>Go to the &amp;Notes</source>
        <translation>Aller au&amp;x notes</translation>
    </message>
    <message>
        <source>Close T&amp;his Pane</source>
        <translation>F&amp;ermer ce volet</translation>
    </message>
    <message>
        <source>hide</source>
        <translation>masquer, cacher</translation>
    </message>
    <message>
        <source>&amp;Go to the Chosen Row’s Line</source>
        <translation>Aller à la li&amp;gne de l’élément sélectionné</translation>
    </message>
    <message>
        <source>A&amp;rrange Panes for a Meeting</source>
        <translation>Di&amp;sposer les volets pour une réunion</translation>
    </message>
    <message>
        <source>reset, layout, default</source>
        <translation>réinitialiser, disposition, par défaut</translation>
    </message>
    <message>
        <source>Show Wai&amp;ved Findings</source>
        <translation>Affic&amp;her les signalements écartés</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Find a C&amp;ommand…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>Sa&amp;fe View</source>
        <translation>&amp;Vue protégée</translation>
    </message>
    <message>
        <source>projector, screen share, share screen, presentation, beamer, hide</source>
        <translation>projecteur, partage d’écran, partager l’écran, présentation, vidéoprojecteur, masquer</translation>
    </message>
    <message>
        <source>Ceiling &amp;1</source>
        <translation>Plafond &amp;1</translation>
    </message>
    <message>
        <source>projector, screen share, presentation</source>
        <translation>projecteur, partage d’écran, présentation</translation>
    </message>
    <message>
        <source>Ceiling &amp;2</source>
        <translation>Plafond &amp;2</translation>
    </message>
    <message>
        <source>Ceiling &amp;3</source>
        <translation>Plafond &amp;3</translation>
    </message>
    <message>
        <source>Ceiling &amp;4</source>
        <translation>Plafond &amp;4</translation>
    </message>
    <message>
        <source>Ceiling &amp;5</source>
        <translation>Plafond &amp;5</translation>
    </message>
    <message>
        <source>Ceiling &amp;6</source>
        <translation>Plafond &amp;6</translation>
    </message>
    <message>
        <source>Ceiling &amp;7</source>
        <translation>Plafond &amp;7</translation>
    </message>
    <message>
        <source>Ceiling &amp;8</source>
        <translation>Plafond &amp;8</translation>
    </message>
    <message>
        <source>Ceiling &amp;9</source>
        <translation>Plafond &amp;9</translation>
    </message>
    <message>
        <source>&amp;Compare Two Editions</source>
        <translation>&amp;Comparer deux éditions</translation>
    </message>
    <message>
        <source>difference, side by side</source>
        <translation>différence, côte à côte</translation>
    </message>
    <message>
        <source>&amp;Next Difference</source>
        <translation>Différence &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous Difference</source>
        <translation>Différence &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Find in the Pages…</source>
        <translation>&amp;Rechercher dans les pages…</translation>
    </message>
    <message>
        <source>&amp;Outline and Thumbnails of the Pages</source>
        <translation>P&amp;lan et vignettes des pages</translation>
    </message>
    <message>
        <source>contents, bookmarks</source>
        <translation>sommaire, table des matières, signets</translation>
    </message>
    <message>
        <source>Go Along with the C&amp;ursor</source>
        <translation>S&amp;uivre le curseur</translation>
    </message>
    <message>
        <source>synchronise, scroll</source>
        <translation>synchroniser, défiler</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>larger, bigger, magnify</source>
        <translation>plus grand, zoom avant, loupe</translation>
    </message>
    <message>
        <source>Zoom Ou&amp;t</source>
        <translation>Ré&amp;duire</translation>
    </message>
    <message>
        <source>smaller</source>
        <translation>plus petit, zoom arrière</translation>
    </message>
    <message>
        <source>Fit the &amp;Width</source>
        <translation>A&amp;juster à la largeur</translation>
    </message>
    <message>
        <source>zoom</source>
        <translation>zoom</translation>
    </message>
    <message>
        <source>Fit the P&amp;age</source>
        <translation>Ajuster à la pa&amp;ge</translation>
    </message>
    <message>
        <source>&amp;Size on Paper</source>
        <translation>&amp;Taille réelle</translation>
    </message>
    <message>
        <source>zoom, 100 %</source>
        <translation>zoom, 100&#x202f;%</translation>
    </message>
    <message>
        <source>Colours of the &amp;System</source>
        <translation>&amp;Couleurs du système</translation>
    </message>
    <message>
        <source>theme, appearance</source>
        <translation>thème, apparence</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>theme, appearance, day</source>
        <translation>thème, apparence, jour</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <source>theme, appearance, night</source>
        <translation>thème, apparence, nuit</translation>
    </message>
    <message>
        <source>&amp;Comments on the Minutes</source>
        <translation>Commentaires &amp;sur le procès-verbal</translation>
    </message>
    <message>
        <source>&amp;Send for Review…</source>
        <translation>Envo&amp;yer en relecture…</translation>
    </message>
    <message>
        <source>circulate, mail, chair</source>
        <translation>diffuser, courriel, mail, président</translation>
    </message>
    <message>
        <source>&amp;Take In Comments…</source>
        <translation>&amp;Importer des commentaires…</translation>
    </message>
    <message>
        <source>import, feedback</source>
        <translation>reprendre, retours</translation>
    </message>
    <message>
        <source>&amp;Enter a Comment on Somebody’s Behalf…</source>
        <translation>Saisir &amp;un commentaire pour quelqu’un…</translation>
    </message>
    <message>
        <source>&amp;Accept the Chosen Comment</source>
        <translation>Accepter le &amp;commentaire sélectionné</translation>
    </message>
    <message>
        <source>Accept the Chosen Comment with C&amp;hanges…</source>
        <translation>Acc&amp;epter le commentaire sélectionné avec des modifications…</translation>
    </message>
    <message>
        <source>&amp;Decline the Chosen Comment…</source>
        <translation>Refuser &amp;le commentaire sélectionné…</translation>
    </message>
    <message>
        <source>Discuss the Chosen Comment at a &amp;Meeting</source>
        <translation>&amp;Débattre du commentaire sélectionné en réunion</translation>
    </message>
    <message>
        <source>Chosen Comment Is &amp;Open Again</source>
        <translation>Rou&amp;vrir le commentaire sélectionné</translation>
    </message>
    <message>
        <source>&amp;Go to the Chosen Comment’s Line</source>
        <translation>&amp;Aller à la ligne du commentaire sélectionné</translation>
    </message>
    <message>
        <source>Re&amp;port How Many Comments Were Received</source>
        <translation>Rendre compte du nom&amp;bre de commentaires reçus</translation>
    </message>
    <message>
        <source>&amp;Revisions of the Minutes</source>
        <translation>Révisions du &amp;procès-verbal</translation>
    </message>
    <message>
        <source>versions, history, compare</source>
        <translation>versions, historique, comparer</translation>
    </message>
    <message>
        <source>&amp;Keep a Revision…</source>
        <translation>Conserver u&amp;ne révision…</translation>
    </message>
    <message>
        <source>version, snapshot</source>
        <translation>version, instantané</translation>
    </message>
    <message>
        <source>Ope&amp;n Edition of the Chosen Revision</source>
        <translation>&amp;Ouvrir l’édition de la révision sélectionnée</translation>
    </message>
    <message>
        <source>Compare Side &amp;by Side</source>
        <translation>Co&amp;mparer côte à côte</translation>
    </message>
    <message>
        <source>A&amp;udit Trail</source>
        <translation>&amp;Journal d’audit</translation>
    </message>
    <message>
        <source>log, history, who changed</source>
        <translation>journal, historique, qui a modifié, piste d’audit</translation>
    </message>
    <message>
        <source>E&amp;xport Audit Trail…</source>
        <translation>E&amp;xporter le journal d’audit…</translation>
    </message>
    <message>
        <source>What &amp;Is Withheld</source>
        <translation>Élémen&amp;ts réservés</translation>
    </message>
    <message>
        <source>secret, redacted, exemptions</source>
        <translation>secret, caviardé, occulté, exemptions, exceptions</translation>
    </message>
    <message>
        <source>Ground for Withho&amp;lding…</source>
        <translation>Moti&amp;f de la réserve…</translation>
    </message>
    <message>
        <source>reason, exemption</source>
        <translation>raison, exemption, exception</translation>
    </message>
    <message>
        <source>Keep &amp;Withheld…</source>
        <translation>&amp;Garder réservé…</translation>
    </message>
    <message>
        <source>Downgrade to a Lower Le&amp;vel…</source>
        <translation>Déclasser à un niveau inférieu&amp;r…</translation>
    </message>
    <message>
        <source>declassify, release</source>
        <translation>déclassifier, libérer, divulguer</translation>
    </message>
    <message>
        <source>Export What Is Withheld to a &amp;File…</source>
        <translation>Exporter les éléments réservés dans un fic&amp;hier…</translation>
    </message>
    <message>
        <source>Action &amp;Log</source>
        <translation>Registre des &amp;actions</translation>
    </message>
    <message>
        <source>tasks, open actions, overdue</source>
        <translation>tâches, actions ouvertes, en retard, suivi</translation>
    </message>
    <message>
        <source>De&amp;cision Register</source>
        <translation>Registre des &amp;décisions</translation>
    </message>
    <message>
        <source>resolutions, votes</source>
        <translation>résolutions, votes, délibérations</translation>
    </message>
    <message>
        <source>P&amp;eople over the Years</source>
        <translation>&amp;Personnes au fil des ans</translation>
    </message>
    <message>
        <source>members, terms, attendance record, history</source>
        <translation>membres, mandats, présences, assiduité, historique</translation>
    </message>
    <message>
        <source>A &amp;Year in Pictures</source>
        <translation>Une année en &amp;images</translation>
    </message>
    <message>
        <source>statistics, charts, report</source>
        <translation>statistiques, graphiques, rapport, bilan</translation>
    </message>
    <message>
        <source>Decisions &amp;between Meetings</source>
        <translation>Décisions prises entre les &amp;réunions</translation>
    </message>
    <message>
        <source>written resolution, circular, by e-mail</source>
        <translation>résolution écrite, consultation écrite, circulaire, par courriel</translation>
    </message>
    <message>
        <source>New Decision between &amp;Meetings…</source>
        <translation>&amp;Nouvelle décision entre les réunions…</translation>
    </message>
    <message>
        <source>C&amp;hange Decision between Meetings…</source>
        <translation>&amp;Modifier la décision entre les réunions…</translation>
    </message>
    <message>
        <source>Rem&amp;ove Decision between Meetings…</source>
        <translation>&amp;Supprimer la décision entre les réunions…</translation>
    </message>
    <message>
        <source>&amp;Report Decisions Taken between Meetings</source>
        <translation>Rendre compte des décisions prises en&amp;tre les réunions</translation>
    </message>
    <message>
        <source>Go to the Latest &amp;Word on the Chosen Action</source>
        <translation>Aller au dernier état de l’action sé&amp;lectionnée</translation>
    </message>
    <message>
        <source>&amp;Note the Chosen Decision</source>
        <translation>Mar&amp;quer la décision sélectionnée</translation>
    </message>
    <message>
        <source>Chosen Decision Is &amp;Superseded by the Noted One, or No Longer</source>
        <translation>Dire la décision sélectionnée rempla&amp;cée par la décision marquée, ou ne plus le dire</translation>
    </message>
    <message>
        <source>Link the Chosen Decision with the No&amp;ted One, or No Longer</source>
        <translation>Lier la décision sélectionnée à la décision marquée, &amp;ou ne plus la lier</translation>
    </message>
    <message>
        <source>&amp;Keep the Register’s Filter…</source>
        <translation>&amp;Garder le filtre du registre…</translation>
    </message>
    <message>
        <source>&amp;Forget the Chosen Filter</source>
        <translation>Ou&amp;blier le filtre sélectionné</translation>
    </message>
    <message>
        <source>Say Who Yo&amp;u Are…</source>
        <translation>Dire qui &amp;vous êtes…</translation>
    </message>
    <message>
        <source>name, signature</source>
        <translation>nom, signature</translation>
    </message>
    <message>
        <source>Take In an Old Action Lo&amp;g…</source>
        <translation>Importer &amp;un ancien registre des actions…</translation>
    </message>
    <message>
        <source>Export &amp;Action Log…</source>
        <translation>&amp;Exporter le registre des actions…</translation>
    </message>
    <message>
        <source>Export &amp;Decision Register…</source>
        <translation>E&amp;xporter le registre des décisions…</translation>
    </message>
    <message>
        <source>Export Certified E&amp;xtract of the Chosen Decision…</source>
        <translation>Exporter un extrait certi&amp;fié conforme de la décision sélectionnée…</translation>
    </message>
    <message>
        <source>certificate, certified copy</source>
        <translation>certificat, copie certifiée conforme</translation>
    </message>
    <message>
        <source>Export &amp;Volume of Minutes…</source>
        <translation>Exporter un recueil de procès-verbaux (&amp;Z)…</translation>
    </message>
    <message>
        <source>bind, annual</source>
        <translation>relier, annuel</translation>
    </message>
    <message>
        <source>&amp;Parties and Pseudonyms…</source>
        <translation>Tiers et pseudon&amp;ymes…</translation>
    </message>
    <message>
        <source>real names, alias, code, anonymous</source>
        <translation>vrais noms, alias, code, anonyme</translation>
    </message>
    <message>
        <source>&amp;Interests of the Chosen Person…</source>
        <translation>Intérêts de la personne sélectionnée (&amp;K)…</translation>
    </message>
    <message>
        <source>conflict, declaration</source>
        <translation>conflit, déclaration</translation>
    </message>
    <message>
        <source>&amp;About Minutebook</source>
        <translation>À &amp;propos de Minutebook</translation>
    </message>
    <message>
        <source>version, licence</source>
        <translation>version, licence</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Niveau %1</translation>
    </message>
    <message>
        <source>Safe View up to %1</source>
        <translation>Vue protégée jusqu’à %1</translation>
    </message>
    <message>
        <source>Re&amp;sume Meeting</source>
        <translation>Reprendre la réuni&amp;on</translation>
    </message>
    <message>
        <source>Open the Sa&amp;mple Committee</source>
        <translation>&amp;Ouvrir le comité d’exemple</translation>
    </message>
    <message>
        <source>example, demo, try, tutorial</source>
        <translation>exemple, démo, essayer, tutoriel</translation>
    </message>
    <message>
        <source>Language the Window Spea&amp;ks…</source>
        <translation>Langue de la &amp;fenêtre…</translation>
    </message>
    <message>
        <source>German, French, Welsh, English, translation</source>
        <translation>allemand, français, gallois, anglais, traduction</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>help, handbook, how to, guide, notation</source>
        <translation>aide, guide, comment faire, notation</translation>
    </message>
    <message>
        <source>&amp;Book</source>
        <translation>&amp;Livre</translation>
    </message>
    <message>
        <source>&amp;Meeting</source>
        <translation>&amp;Réunion</translation>
    </message>
    <message>
        <source>Stat&amp;us of the Minutes</source>
        <translation>Stat&amp;ut du procès-verbal</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Mo&amp;difier</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notes</translation>
    </message>
    <message>
        <source>&amp;Attendance</source>
        <translation>&amp;Présences</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>Safe View &amp;up to</source>
        <translation>Vue protégée &amp;jusqu’à</translation>
    </message>
    <message>
        <source>Pages of the Previe&amp;w</source>
        <translation>Pages de l’aperç&amp;u</translation>
    </message>
    <message>
        <source>Revie&amp;w</source>
        <translation>Rele&amp;cture</translation>
    </message>
    <message>
        <source>&amp;Register</source>
        <translation>Re&amp;gistre</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>V&amp;errouiller</translation>
    </message>
    <message>
        <source>leave, away, passphrase, hide</source>
        <translation>quitter, absent, phrase secrète, cacher</translation>
    </message>
    <message>
        <source>&amp;Never Lock by Itself</source>
        <translation>Ne &amp;jamais verrouiller seul</translation>
    </message>
    <message>
        <source>idle, away</source>
        <translation>inactif, absent</translation>
    </message>
    <message>
        <source>Lock after &amp;5 Minutes without a Key</source>
        <translation>Verrouiller après &amp;5 minutes sans frappe</translation>
    </message>
    <message>
        <source>Lock after &amp;15 Minutes without a Key</source>
        <translation>Verrouiller après &amp;15 minutes sans frappe</translation>
    </message>
    <message>
        <source>Lock after &amp;60 Minutes without a Key</source>
        <translation>Verrouiller après &amp;60 minutes sans frappe</translation>
    </message>
    <message>
        <source>Lock When I&amp;dle</source>
        <translation>&amp;Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>Mail to Somebod&amp;y Who Has the Draft…</source>
        <translation>Courriel à &amp;qui a le brouillon…</translation>
    </message>
    <message>
        <source>write mail, remind, late</source>
        <translation>écrire un courriel, rappeler, en retard</translation>
    </message>
    <message>
        <source>New &amp;Line: Post-Meeting Note</source>
        <translation>Nouvelle ligne&#x202f;: note p&amp;ostérieure à la réunion</translation>
    </message>
    <message>
        <source>after the meeting, since then, afterwards, footnote</source>
        <translation>après la réunion, depuis, ensuite, note de bas de page</translation>
    </message>
    <message>
        <source>&amp;What Is This Line?</source>
        <translation>&amp;Qu’est-ce que cette ligne&#x202f;?</translation>
    </message>
    <message>
        <source>help, notation, explain, kind, level, example</source>
        <translation>aide, notation, expliquer, type, niveau, exemple</translation>
    </message>
    <message>
        <source>save, issue, publish, send, sign, PDF, ODT, HTML</source>
        <translation>enregistrer, émettre, publier, envoyer, signer, PV, PDF, ODT, HTML</translation>
    </message>
    <message>
        <source>remarks, feedback, circulation, readers</source>
        <translation>remarques, retours, observations, diffusion, lecteurs</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>exported</source>
        <translation>exporté</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>merged</source>
        <translation>fusionné</translation>
    </message>
    <message>
        <source>status changed</source>
        <translation>statut modifié</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>approval taken back</source>
        <translation>approbation retirée</translation>
    </message>
    <message>
        <source>revision kept</source>
        <translation>révision conservée</translation>
    </message>
    <message>
        <source>correction begun</source>
        <translation>rectification commencée</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>rectifié</translation>
    </message>
    <message>
        <source>correction given up</source>
        <translation>rectification abandonnée</translation>
    </message>
    <message>
        <source>level changed</source>
        <translation>niveau modifié</translation>
    </message>
    <message>
        <source>ground given</source>
        <translation>motif donné</translation>
    </message>
    <message>
        <source>ground changed</source>
        <translation>motif modifié</translation>
    </message>
    <message>
        <source>kept withheld</source>
        <translation>gardé réservé</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>déclassé</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>waiver taken back</source>
        <translation>signalement rétabli</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importé</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>disposed of</source>
        <translation>éliminé</translation>
    </message>
    <message>
        <source>rekeyed</source>
        <translation>clé changée</translation>
    </message>
    <message>
        <source>keys changed</source>
        <translation>accès modifiés</translation>
    </message>
    <message>
        <source>restored from a backup</source>
        <translation>restauré d’une sauvegarde</translation>
    </message>
    <message>
        <source>recovered from a damaged book</source>
        <translation>récupéré d’un livre endommagé</translation>
    </message>
</context>
<context>
    <name>AuditTrail</name>
    <message>
        <source>Entry %1 of the audit trail is missing.</source>
        <translation>L’entrée %1 du journal d’audit manque.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail does not follow the one before it.</source>
        <translation>L’entrée %1 du journal d’audit ne fait pas suite à la précédente.</translation>
    </message>
    <message>
        <source>Entry %1 of the audit trail is not as it was made.</source>
        <translation>L’entrée %1 du journal d’audit n’est plus telle qu’elle a été écrite.</translation>
    </message>
    <message>
        <source>The audit trail ends before its entry %1.</source>
        <translation>Le journal d’audit s’arrête avant son entrée %1.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>of %1, which is still to come: the clock was wrong then, or is now</source>
        <translation>du %1, date encore à venir&#x202f;: l’horloge était fausse ce jour-là, ou l’est maintenant</translation>
    </message>
    <message>
        <source>less than an hour old</source>
        <translation>datant de moins d’une heure</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) old</source>
        <translation>
            <numerusform>datant de %n heure</numerusform>
            <numerusform>datant de %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>datant de %n jour</numerusform>
            <numerusform>datant de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup. One is made when the book is opened in the window, or by “minutebook backups --make”.</source>
        <translation>Il n’y a aucune sauvegarde. Il en est fait une à l’ouverture du livre dans la fenêtre, ou par «&#xa0;minutebook backups --make&#xa0;».</translation>
    </message>
    <message>
        <source>There is one backup, %1.</source>
        <translation>Il y a une sauvegarde, %1.</translation>
    </message>
    <message>
        <source>There are %1 backups: the newest is %2, the oldest %3.</source>
        <translation>Il y a %1 sauvegardes&#x202f;: la plus récente %2, la plus ancienne %3.</translation>
    </message>
</context>
<context>
    <name>BookDifference</name>
    <message>
        <source>papers</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>revisions</source>
        <translation>révisions</translation>
    </message>
    <message>
        <source>decisions between meetings</source>
        <translation>décisions entre les réunions</translation>
    </message>
    <message>
        <source>parties</source>
        <translation>tiers</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>commentaires</translation>
    </message>
    <message>
        <source>waived findings</source>
        <translation>signalements écartés</translation>
    </message>
    <message>
        <source>issued files</source>
        <translation>fichiers émis</translation>
    </message>
    <message>
        <source>Meeting %1 of %2</source>
        <translation>La réunion %1 du %2</translation>
    </message>
    <message>
        <source>%1 is in the backup alone.</source>
        <translation>%1 figure seulement dans la sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is in the book alone.</source>
        <translation>%1 figure seulement dans le livre.</translation>
    </message>
    <message>
        <source>%1 reads otherwise: lines in the backup alone %2, in the book alone %3.</source>
        <translation>%1 se lit autrement&#x202f;: lignes propres à la sauvegarde&#x202f;: %2, propres au livre&#x202f;: %3.</translation>
    </message>
    <message>
        <source>The minutes in the backup are those in the book.</source>
        <translation>Les procès-verbaux de la sauvegarde sont ceux du livre.</translation>
    </message>
    <message>
        <source>Of %1 the backup has %2 and the book %3.</source>
        <translation>Nombre de %1&#x202f;: %2 dans la sauvegarde et %3 dans le livre.</translation>
    </message>
</context>
<context>
    <name>BookExportDialog</name>
    <message>
        <source>Action Log</source>
        <translation>Registre des actions</translation>
    </message>
    <message>
        <source>Decision Register</source>
        <translation>Registre des décisions</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Recueil</translation>
    </message>
    <message>
        <source>Extract</source>
        <translation>Extrait</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Point %1</translation>
    </message>
</context>
<context>
    <name>BookFolder</name>
    <message>
        <source>This is not JSON: %1.</source>
        <translation>Ceci n’est pas du JSON&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The folder was written by another version of Minutebook, whose files this one does not know.</source>
        <translation>Le dossier a été écrit par une autre version de Minutebook, dont celle-ci ne connaît pas les fichiers.</translation>
    </message>
    <message>
        <source>The key “%1” is missing.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque.</translation>
    </message>
    <message>
        <source>“%1” is no level of the scheme, so nobody can be cleared for it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau du schéma&#x202f;: personne ne peut donc y être habilité.</translation>
    </message>
    <message>
        <source>“%1” stands here twice. Give one of the two another name.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici deux fois. Donnez un autre nom à l’un des deux.</translation>
    </message>
    <message>
        <source>“%1” is nobody of people.csv.</source>
        <translation>«&#xa0;%1&#xa0;» n’est personne de people.csv.</translation>
    </message>
    <message>
        <source>“%1” is no logo as Minutebook keeps them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un logo tel que Minutebook les conserve.</translation>
    </message>
    <message>
        <source>What the key “%1” holds is not what Minutebook writes there.</source>
        <translation>Ce que contient la clé «&#xa0;%1&#xa0;» n’est pas ce que Minutebook y écrit.</translation>
    </message>
    <message>
        <source>Line %1 of this item does not say what stands in the column “text”.</source>
        <translation>La ligne %1 de ce point ne dit pas ce que contient la colonne «&#xa0;text&#xa0;».</translation>
    </message>
    <message>
        <source>Entry %1 stands here twice.</source>
        <translation>L’entrée %1 figure ici deux fois.</translation>
    </message>
    <message>
        <source>There is no entry %1 in decisions.csv.</source>
        <translation>Il n’y a pas d’entrée %1 dans decisions.csv.</translation>
    </message>
    <message>
        <source>Nothing stands in the column “%1”, and something has to.</source>
        <translation>La colonne «&#xa0;%1&#xa0;» est vide, et ne doit pas l’être.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no date. Write it as 2024-03-05.</source>
        <translation>«&#xa0;%1&#xa0;», dans la colonne «&#xa0;%2&#xa0;», n’est pas une date. Écrivez-la sous la forme 2024-03-05.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no moment. Write it as 2024-03-05T10:00:00Z.</source>
        <translation>«&#xa0;%1&#xa0;», dans la colonne «&#xa0;%2&#xa0;», n’est pas un instant. Écrivez-le sous la forme 2024-03-05T10:00:00Z.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is no whole number from %3 on.</source>
        <translation>«&#xa0;%1&#xa0;», dans la colonne «&#xa0;%2&#xa0;», n’est pas un nombre entier à partir de %3.</translation>
    </message>
    <message>
        <source>“%1” in the column “%2” is neither “yes” nor “no”.</source>
        <translation>«&#xa0;%1&#xa0;», dans la colonne «&#xa0;%2&#xa0;», n’est ni «&#xa0;yes&#xa0;» ni «&#xa0;no&#xa0;».</translation>
    </message>
    <message>
        <source>There is no file “%1” in the folder.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;» dans le dossier.</translation>
    </message>
    <message>
        <source>There is no meeting %1 in meetings.csv.</source>
        <translation>Il n’y a pas de réunion %1 dans meetings.csv.</translation>
    </message>
    <message>
        <source>Meeting %1 has no item %2: items are counted from the first of its file.</source>
        <translation>La réunion %1 n’a pas de point %2&#x202f;: les points se comptent à partir du premier de son fichier.</translation>
    </message>
    <message>
        <source>This file is missing. Put it back: an empty table has its row of headings all the same.</source>
        <translation>Ce fichier manque. Remettez-le en place&#x202f;: même vide, un tableau a sa ligne d’en-têtes.</translation>
    </message>
    <message>
        <source>This file is not written in UTF-8. Save it so.</source>
        <translation>Ce fichier n’est pas écrit en UTF-8. Enregistrez-le ainsi.</translation>
    </message>
    <message>
        <source>A heading stands twice in the row of headings.</source>
        <translation>Un en-tête figure deux fois dans la ligne d’en-têtes.</translation>
    </message>
    <message>
        <source>The row of headings lacks %1.</source>
        <translation>Il manque %1 dans la ligne d’en-têtes.</translation>
    </message>
    <message>
        <source>This row has more cells than there are headings. Put cells with a comma into quotation marks.</source>
        <translation>Cette ligne a plus de cellules qu’il n’y a d’en-têtes. Mettez entre guillemets les cellules qui contiennent une virgule.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed.</source>
        <translation>Un guillemet n’est pas fermé dans cette ligne.</translation>
    </message>
    <message>
        <source>“%1” is no way to decide between meetings. Write “%2” or “%3”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une façon de décider entre les réunions. Écrivez «&#xa0;%2&#xa0;» ou «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not the file that was written here: its hash is another.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas le fichier qui a été écrit ici&#x202f;: son empreinte est différente.</translation>
    </message>
    <message>
        <source>“%1” is no name for a file.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de fichier possible.</translation>
    </message>
    <message>
        <source>this in line %1 of its file: %2</source>
        <translation>ceci à la ligne %1 de son fichier&#x202f;: %2</translation>
    </message>
    <message>
        <source>its date, place or other keys</source>
        <translation>sa date, son lieu ou d’autres de ses clés</translation>
    </message>
    <message>
        <source>its tables of people</source>
        <translation>ses tableaux de personnes</translation>
    </message>
    <message>
        <source>its item “%1”</source>
        <translation>son point «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” is no register. Write “actions” or “decisions”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un registre. Écrivez «&#xa0;actions&#xa0;» ou «&#xa0;decisions&#xa0;».</translation>
    </message>
    <message>
        <source>The filter is not JSON as Minutebook writes it.</source>
        <translation>Le filtre n’est pas du JSON tel que Minutebook l’écrit.</translation>
    </message>
    <message>
        <source>“%1” is nothing that has a rule. Write “%2”, “%3” or “%4”.</source>
        <translation>«&#xa0;%1&#xa0;» n’est soumis à aucune règle. Écrivez «&#xa0;%2&#xa0;», «&#xa0;%3&#xa0;» ou «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is no rule of how long something is kept.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une règle de durée de conservation.</translation>
    </message>
    <message>
        <source>No rule of that matter has so many years.</source>
        <translation>Aucune règle en la matière ne compte autant d’années.</translation>
    </message>
    <message>
        <source>“%1” is nothing that can stand in the column “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas figurer dans la colonne «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” is not in the column “bundle” of %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans la colonne «&#xa0;bundle&#xa0;» de %2.</translation>
    </message>
    <message>
        <source>There is no item %1 in this meeting.</source>
        <translation>Il n’y a pas de point %1 dans cette réunion.</translation>
    </message>
    <message>
        <source>%1 is the file of meeting %2.</source>
        <translation>%1 est le fichier de la réunion %2.</translation>
    </message>
    <message>
        <source>Meeting %1 stands here twice.</source>
        <translation>La réunion %1 figure ici deux fois.</translation>
    </message>
    <message>
        <source>No row of meetings.csv names this file. Add one, or take the file out of the folder.</source>
        <translation>Aucune ligne de meetings.csv ne nomme ce fichier. Ajoutez-en une, ou retirez le fichier du dossier.</translation>
    </message>
    <message>
        <source>This item has no paper %1.</source>
        <translation>Ce point n’a pas de document %1.</translation>
    </message>
    <message>
        <source>“%1” is nothing that a part is known by. Write “%2”, “%3”, “%4” or “%5”.</source>
        <translation>«&#xa0;%1&#xa0;» ne permet pas de reconnaître un élément. Écrivez «&#xa0;%2&#xa0;», «&#xa0;%3&#xa0;», «&#xa0;%4&#xa0;» ou «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>A part is a line or a paper. Leave one of the columns “line” and “paper” empty.</source>
        <translation>Une partie est une ligne ou un document. Laissez vide l’une des colonnes «&#xa0;line&#xa0;» et «&#xa0;paper&#xa0;».</translation>
    </message>
</context>
<context>
    <name>BringIn</name>
    <message>
        <source>The document marks parts of it %1. Items that had no level of their own are %1 until somebody has looked through them and written another level in their headings.</source>
        <translation>Le document marque certains passages %1. Les points qui n’avaient pas de niveau propre sont %1 jusqu’à ce que quelqu’un les ait relus et ait inscrit un autre niveau dans leur titre.</translation>
    </message>
    <message>
        <source>The first cell of each row of the table “%1” is not in this document: the program that wrote it leaves out headings of rows. Look them up in the original.</source>
        <translation>La première cellule de chaque ligne du tableau «&#xa0;%1&#xa0;» n’est pas dans ce document&#x202f;: le programme qui l’a écrit omet les en-têtes de ligne. Cherchez-les dans l’original.</translation>
    </message>
    <message>
        <source>The document says “%1”, which is no level of this committee’s. All its items are %2 until somebody has looked through them and written another level in their headings.</source>
        <translation>Le document porte « %1 », qui n’est pas un niveau de ce comité. Tous ses points sont %2 jusqu’à ce que quelqu’un les ait relus et ait écrit un autre niveau dans leurs titres.</translation>
    </message>
</context>
<context>
    <name>CheckReport</name>
    <message>
        <source>a page is not as it was written</source>
        <translation>une page n’est plus telle qu’elle a été écrite</translation>
    </message>
</context>
<context>
    <name>Circumstances</name>
    <message>
        <source>no book is open</source>
        <translation>aucun livre n’est ouvert</translation>
    </message>
    <message>
        <source>not in the safe view</source>
        <translation>pas dans la vue protégée</translation>
    </message>
    <message>
        <source>the book can only be read</source>
        <translation>le livre est en lecture seule</translation>
    </message>
    <message>
        <source>these minutes are not being corrected</source>
        <translation>ce procès-verbal n’est pas en cours de rectification</translation>
    </message>
    <message>
        <source>they are being corrected already</source>
        <translation>il est déjà en cours de rectification</translation>
    </message>
    <message>
        <source>the notes are not shown</source>
        <translation>les notes ne sont pas affichées</translation>
    </message>
    <message>
        <source>no meeting is chosen</source>
        <translation>aucune réunion n’est sélectionnée</translation>
    </message>
    <message>
        <source>approved minutes are never deleted</source>
        <translation>un procès-verbal approuvé ne se supprime jamais</translation>
    </message>
    <message>
        <source>the minutes can only be read</source>
        <translation>le procès-verbal est en lecture seule</translation>
    </message>
    <message>
        <source>not at this point of the meeting</source>
        <translation>pas à ce stade de la réunion</translation>
    </message>
    <message>
        <source>no item is chosen</source>
        <translation>aucun point n’est sélectionné</translation>
    </message>
    <message>
        <source>the minutes of meeting %1, which is shown, are not approved yet</source>
        <translation>le procès-verbal de la réunion %1, qui est affichée, n’est pas encore approuvé</translation>
    </message>
    <message>
        <source>the minutes of meeting %1 are final</source>
        <translation>le procès-verbal de la réunion %1 est définitif</translation>
    </message>
    <message>
        <source>the minutes of meeting %1 are approved</source>
        <translation>le procès-verbal de la réunion %1 est approuvé</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The same again: </source>
        <translation>La même à nouveau&#x202f;: </translation>
    </message>
    <message>
        <source>Passphrase of %1: </source>
        <translation>Phrase secrète de %1&#x202f;: </translation>
    </message>
    <message>
        <source>Takes the passphrase that opens the book, or its recovery code, from FILE.</source>
        <translation>Prend dans FILE la phrase secrète qui ouvre le livre, ou son code de récupération.</translation>
    </message>
    <message>
        <source>Leaves the book unencrypted: everybody who gets the file can read it.</source>
        <translation>Laisse le livre non chiffré&#x202f;: quiconque obtient le fichier peut le lire.</translation>
    </message>
    <message>
        <source>A plain book has no passphrase. Give --plain or a passphrase (--password-file, --key-file, MINUTEBOOK_KEY), not both.</source>
        <translation>Un livre en clair n’a pas de phrase secrète. Donnez soit --plain, soit une phrase secrète (--password-file, --key-file, MINUTEBOOK_KEY), mais pas les deux.</translation>
    </message>
    <message>
        <source>Nothing is called &quot;%1&quot; in an audit trail. Give of these, parted by commas: %2.</source>
        <translation>Rien ne s’appelle «&#xa0;%1&#xa0;» dans un journal d’audit. Indiquez, séparés par des virgules, certains de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>That is no day. Write it as in 2024-03-31.</source>
        <translation>Ce n’est pas un jour. Écrivez-le sous la forme 2024-03-31.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Give of these: %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Indiquez l’un de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A file of format %1 is not for the terminal. Name it with -o FILE.</source>
        <translation>Un fichier au format %1 n’est pas fait pour le terminal. Nommez-le avec -o FILE.</translation>
    </message>
    <message>
        <source>Writes the book&apos;s audit trail: what was issued, approved, corrected, waived and disposed of, by whom and when.</source>
        <translation>Écrit le journal d’audit du livre&#x202f;: ce qui a été émis, approuvé, rectifié, écarté et éliminé, par qui et quand.</translation>
    </message>
    <message>
        <source>Only these, parted by commas: %1.</source>
        <translation>Seulement ceux-ci, séparés par des virgules&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only what was entered on this day (UTC) and later, as in 2024-03-31.</source>
        <translation>Seulement ce qui a été inscrit ce jour-là (UTC) ou plus tard, sous la forme 2024-03-31.</translation>
    </message>
    <message>
        <source>Only what was entered on this day and earlier.</source>
        <translation>Seulement ce qui a été inscrit ce jour-là ou plus tôt.</translation>
    </message>
    <message>
        <source>Only what is of this meeting.</source>
        <translation>Seulement ce qui concerne cette réunion.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for; by default &quot;confidential&quot;: everything. What tells of anything above it is not there, nor are numbers and hashes.</source>
        <translation>Le niveau le plus élevé auquel les lecteurs sont habilités&#x202f;; par défaut «&#xa0;confidential&#xa0;»&#x202f;: tout. Rien n’y figure de ce qui renseigne sur un niveau supérieur, ni nombres ni empreintes.</translation>
    </message>
    <message>
        <source>%1; by default what the file&apos;s name ends in, else table.</source>
        <translation>%1&#x202f;; par défaut selon l’extension du fichier, sinon table.</translation>
    </message>
    <message>
        <source>Writes to FILE instead of standard output. That of a ceiling above the default level only its owner can read (0600).</source>
        <translation>Écrit dans FILE au lieu de la sortie standard. Si le plafond dépasse le niveau par défaut, seul son propriétaire peut lire le fichier (0600).</translation>
    </message>
    <message>
        <source>%1 holds what %2 holds, and is sound.</source>
        <translation>%1 contient ce que contient %2, et est en bon état.</translation>
    </message>
    <message>
        <source>%1 is as %2 has it. As it was it is kept as %3.</source>
        <translation>%1 est désormais tel que dans %2. L’ancien état est conservé sous %3.</translation>
    </message>
    <message>
        <source>--preview changes nothing, and --replace does. Give one of them.</source>
        <translation>--preview ne change rien, --replace si. Donnez l’un des deux.</translation>
    </message>
    <message>
        <source>%1 has no backups. “minutebook backups %1 --make” makes one; the window does so by itself.</source>
        <translation>%1 n’a pas de sauvegarde. «&#xa0;minutebook backups %1 --make&#xa0;» en fait une&#x202f;; la fenêtre le fait d’elle-même.</translation>
    </message>
    <message>
        <source>Copies the book with the file of its keys, while it may be in use, and checks the copy.</source>
        <translation>Copie le livre avec son fichier de clés, même s’il est en cours d’utilisation, et vérifie la copie.</translation>
    </message>
    <message>
        <source>Makes a book of a backup, and checks it; over a file that is there only with --replace, which keeps that one.</source>
        <translation>Fait un livre d’une sauvegarde et le vérifie&#x202f;; par-dessus un fichier existant seulement avec --replace, qui conserve celui-ci.</translation>
    </message>
    <message>
        <source>Tells what differs between the backup and the book as it is, and changes nothing.</source>
        <translation>Dit en quoi la sauvegarde diffère du livre actuel, et ne change rien.</translation>
    </message>
    <message>
        <source>Sets the book that is there aside (NAME.before-restore.minutebook) and takes its place.</source>
        <translation>Met de côté le livre en place (NAME.before-restore.minutebook) et prend sa place.</translation>
    </message>
    <message>
        <source>Lists the backups that were made of the book by itself, the newest first.</source>
        <translation>Liste les sauvegardes du livre faites automatiquement, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Makes a further one, as the window does when a book is opened, and daily.</source>
        <translation>En fait une de plus, comme la fenêtre à l’ouverture d’un livre, puis chaque jour.</translation>
    </message>
    <message>
        <source>Reads all that can be read of a damaged book into a new one, and tells what was saved and what was not.</source>
        <translation>Lit dans un nouveau livre tout ce qui peut l’être d’un livre endommagé, et dit ce qui a été sauvé et ce qui ne l’a pas été.</translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 est en bon état.</translation>
    </message>
    <message>
        <source>Reads every page and every paper of the book, walks the chains of its revisions and its audit trail, and tells what is damaged.</source>
        <translation>Lit chaque page et chaque document du livre, parcourt les chaînes de ses révisions et de son journal d’audit, et dit ce qui est endommagé.</translation>
    </message>
    <message>
        <source>Usage: minutebook [BOOK]</source>
        <translation>Utilisation&#x202f;: minutebook [BOOK]</translation>
    </message>
    <message>
        <source>       minutebook COMMAND ...</source>
        <translation>       minutebook COMMAND ...</translation>
    </message>
    <message>
        <source>Without a command the window opens. The commands work without a display; each takes --help:</source>
        <translation>Sans commande, la fenêtre s’ouvre. Les commandes fonctionnent sans affichage&#x202f;; chacune accepte --help&#x202f;:</translation>
    </message>
    <message>
        <source>The passphrase of a book is that of --key-file FILE, else of the variable MINUTEBOOK_KEY, else it is asked for.</source>
        <translation>La phrase secrète d’un livre est celle de --key-file FILE, sinon de la variable MINUTEBOOK_KEY&#x202f;; à défaut, elle est demandée.</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 a leak was found.</source>
        <translation>Code de retour&#x202f;: 0 effectué, 1 échec, 2 mauvaise utilisation, 3 fuite trouvée.</translation>
    </message>
    <message>
        <source>The minute book.</source>
        <translation>Le livre de procès-verbaux.</translation>
    </message>
    <message>
        <source>The folder with the book&apos;s files.</source>
        <translation>Le dossier contenant les fichiers du livre.</translation>
    </message>
    <message>
        <source>A review file, as it was sent or came back.</source>
        <translation>Un fichier de relecture, tel qu’il a été envoyé ou est revenu.</translation>
    </message>
    <message>
        <source>A revision&apos;s number, or &quot;now&quot; for the notes as they are.</source>
        <translation>Le numéro d’une révision, ou «&#xa0;now&#xa0;» pour les notes actuelles.</translation>
    </message>
    <message>
        <source>A copy of the book, a book as any other.</source>
        <translation>Une copie du livre, elle-même un livre comme un autre.</translation>
    </message>
    <message>
        <source>The file, from wherever it comes.</source>
        <translation>Le fichier, d’où qu’il vienne.</translation>
    </message>
    <message>
        <source>A meeting file, in minute notation.</source>
        <translation>Un fichier de réunion, en notation de procès-verbal.</translation>
    </message>
    <message>
        <source>Shows this help.</source>
        <translation>Affiche cette aide.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>«&#xa0;%1&#xa0;» est un argument de trop.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 manque.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>--%1 takes a whole number, not &quot;%2&quot;.</source>
        <translation>--%1 attend un nombre entier, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>See minutebook %1 --help.</source>
        <translation>Voir minutebook %1 --help.</translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. See minutebook --help.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;». Voir minutebook --help.</translation>
    </message>
    <message>
        <source>There is no paper &quot;%1&quot;. Give --paper A4 or Letter.</source>
        <translation>Il n’y a pas de papier «&#xa0;%1&#xa0;». Donnez --paper A4 ou Letter.</translation>
    </message>
    <message>
        <source>Makes a new minute book, encrypted under a key of its own that a passphrase opens, and gives out its recovery code.</source>
        <translation>Crée un nouveau livre de procès-verbaux, chiffré sous une clé propre qu’ouvre une phrase secrète, et en délivre le code de récupération.</translation>
    </message>
    <message>
        <source>The committee&apos;s name.</source>
        <translation>Le nom du comité.</translation>
    </message>
    <message>
        <source>The committee&apos;s abbreviation, as in the numbers of its actions.</source>
        <translation>L’abréviation du comité, comme dans les numéros de ses actions.</translation>
    </message>
    <message>
        <source>The classification scheme: SEC, TLP, or a file of one&apos;s own that ends in .json. &quot;minutebook scheme&quot; writes one to begin with.</source>
        <translation>Le schéma de classification&#x202f;: SEC, TLP, ou un fichier à soi dont le nom finit par .json. «&#xa0;minutebook scheme&#xa0;» en écrit un pour commencer.</translation>
    </message>
    <message>
        <source>The committee&apos;s seats and people: a table with the headings Category, Name, Initials, Votes, Alternates, Clearance.</source>
        <translation>Les sièges et les personnes du comité&#x202f;: un tableau avec les en-têtes Category, Name, Initials, Votes, Alternates, Clearance.</translation>
    </message>
    <message>
        <source>Those whom the notes call by pseudonyms: a table with the headings category, code, real-name, since, remark.</source>
        <translation>Ceux que les notes désignent par des pseudonymes&#x202f;: un tableau avec les en-têtes category, code, real-name, since, remark.</translation>
    </message>
    <message>
        <source>What makes a meeting able to decide: 6, 2/3, &gt;1/2 or Pilots=1, parted by commas.</source>
        <translation>Ce qui permet à une réunion de décider&#x202f;: 6, 2/3, &gt;1/2 ou Pilots=1, séparés par des virgules.</translation>
    </message>
    <message>
        <source>The paper that minutes are printed on, A4 or Letter.</source>
        <translation>Le papier sur lequel s’impriment les procès-verbaux, A4 ou Letter.</translation>
    </message>
    <message>
        <source>The committee&apos;s logo for page one: a PNG or SVG picture.</source>
        <translation>Le logo du comité pour la première page&#x202f;: une image PNG ou SVG.</translation>
    </message>
    <message>
        <source>A line for the foot of each page, at most as long as one fits there.</source>
        <translation>Une ligne pour le bas de chaque page, tout au plus de la longueur qui y tient.</translation>
    </message>
    <message>
        <source>--line 0: the item itself</source>
        <translation>--line 0&#x202f;: le point lui-même</translation>
    </message>
    <message>
        <source>Nothing is withheld of item %1 of meeting %2. List what is: minutebook withheld BOOK --meeting %2.</source>
        <translation>Rien n’est réservé dans le point %1 de la réunion %2. Pour la liste de ce qui l’est&#x202f;: minutebook withheld BOOK --meeting %2.</translation>
    </message>
    <message>
        <source>Of item %1 several parts are withheld, or none begins there. Give one of these: %2.</source>
        <translation>Plusieurs éléments du point %1 sont réservés, ou aucun ne commence là. Indiquez l’un de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>It is %1 now. Revision %2 of the minutes of meeting %3 has the release note.</source>
        <translation>Le niveau est maintenant %1. La révision %2 du procès-verbal de la réunion %3 porte la note de déclassement.</translation>
    </message>
    <message>
        <source>It is %1 now, in the draft minutes of meeting %2.</source>
        <translation>Le niveau est maintenant %1, dans le projet de procès-verbal de la réunion %2.</translation>
    </message>
    <message>
        <source>Gives a part that is withheld a lower level; in approved minutes as a correction with a release note.</source>
        <translation>Donne un niveau inférieur à un élément réservé&#x202f;; dans un procès-verbal approuvé, sous forme de rectification avec note de déclassement.</translation>
    </message>
    <message>
        <source>The item&apos;s number, or its place where items have none.</source>
        <translation>Le numéro du point, ou son rang quand les points n’en ont pas.</translation>
    </message>
    <message>
        <source>The line of its notes, from 1, at which the part begins; 0: the item itself. Needed where several parts of the item are withheld.</source>
        <translation>La ligne de ses notes, à partir de 1, où commence l’élément&#x202f;; 0&#x202f;: le point lui-même. Nécessaire si plusieurs éléments du point sont réservés.</translation>
    </message>
    <message>
        <source>In place of a line, a paper of the item, by its place among them, from 1.</source>
        <translation>Au lieu d’une ligne, un document du point, par son rang, à partir de 1.</translation>
    </message>
    <message>
        <source>The new level.</source>
        <translation>Le nouveau niveau.</translation>
    </message>
    <message>
        <source>Why its new readers may see it: they are told.</source>
        <translation>Pourquoi ses nouveaux lecteurs peuvent le voir&#x202f;: cela leur est dit.</translation>
    </message>
    <message>
        <source>A certificate is a file of its own. Give --certificate another name.</source>
        <translation>Un certificat est un fichier à part. Donnez un autre nom à --certificate.</translation>
    </message>
    <message>
        <source>Only a PDF can have a password. Give --format pdf, or leave --password-file out.</source>
        <translation>Seul un PDF peut avoir un mot de passe. Donnez --format pdf, ou omettez --password-file.</translation>
    </message>
    <message>
        <source>Only a numbered copy has a reader. Give --copy N or --copy N/OF.</source>
        <translation>Seul un exemplaire numéroté a un lecteur. Donnez --copy N ou --copy N/OF.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of a copy. Give --copy 3, or --copy 3/5 for the third of five.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’exemplaire. Donnez --copy 3, ou --copy 3/5 pour le troisième de cinq.</translation>
    </message>
    <message>
        <source>--meeting is missing.</source>
        <translation>--meeting manque.</translation>
    </message>
    <message>
        <source>What format &quot;%1&quot; is to have is not clear. Give --format with one of these: %2.</source>
        <translation>Le format voulu pour «&#xa0;%1&#xa0;» n’est pas clair. Donnez --format avec l’un de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. Give --kind minutes, agenda, attendance or volume.</source>
        <translation>Il n’y a pas de type «&#xa0;%1&#xa0;». Donnez --kind minutes, agenda, attendance ou volume.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for, or &quot;confidential&quot; for everything.</source>
        <translation>Le niveau le plus élevé auquel les lecteurs sont habilités, ou «&#xa0;confidential&#xa0;» pour tout.</translation>
    </message>
    <message>
        <source>The file to write. That of an edition above the default level only its owner can read (0600).</source>
        <translation>Le fichier à écrire. Si l’édition dépasse le niveau par défaut, seul son propriétaire peut le lire (0600).</translation>
    </message>
    <message>
        <source>What to write: minutes, agenda, attendance, or volume: the approved minutes of many meetings as one PDF.</source>
        <translation>Ce qu’il faut écrire&#x202f;: minutes, agenda, attendance ou volume&#x202f;: les procès-verbaux approuvés de plusieurs réunions en un seul PDF.</translation>
    </message>
    <message>
        <source>Of a volume: the meetings of this year alone.</source>
        <translation>Pour un recueil&#x202f;: les réunions de cette année seulement.</translation>
    </message>
    <message>
        <source>One of %1; by default what the file&apos;s name ends in.</source>
        <translation>L’un de %1&#x202f;; par défaut selon l’extension du fichier.</translation>
    </message>
    <message>
        <source>Numbers the copy, on every page: 3, or 3/5 for the third of five.</source>
        <translation>Numérote l’exemplaire, sur chaque page&#x202f;: 3, ou 3/5 pour le troisième de cinq.</translation>
    </message>
    <message>
        <source>Whom the numbered copy is for.</source>
        <translation>Le destinataire de l’exemplaire numéroté.</translation>
    </message>
    <message>
        <source>Encrypts the PDF (AES-256) with the passphrase in FILE. It is no PDF/A then.</source>
        <translation>Chiffre le PDF (AES-256) avec la phrase secrète contenue dans FILE. Ce n’est alors pas un PDF/A.</translation>
    </message>
    <message>
        <source>Writes to FILE what the search for all that is withheld came to: as JSON if it ends in .json. Only its owner can read it (0600).</source>
        <translation>Écrit dans FILE le résultat de la recherche de tout ce qui est réservé&#x202f;: en JSON si le nom finit par .json. Seul son propriétaire peut le lire (0600).</translation>
    </message>
    <message>
        <source>Writes one edition of a meeting&apos;s minutes, agenda or attendance record, or of many meetings&apos; minutes: what its readers may see, and nothing above.</source>
        <translation>Écrit une édition du procès-verbal, de l’ordre du jour ou de la feuille de présence d’une réunion, ou des procès-verbaux de plusieurs réunions&#x202f;: ce que ses lecteurs peuvent voir, et rien au-dessus.</translation>
    </message>
    <message>
        <source>A volume takes no --%1. Leave it out.</source>
        <translation>Un recueil n’accepte pas --%1. Omettez-le.</translation>
    </message>
    <message>
        <source>A volume is a PDF. Give --format pdf, or leave it out.</source>
        <translation>Un recueil est un PDF. Donnez --format pdf, ou omettez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n fichier</numerusform>
            <numerusform>%n fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything is in the clear there, own notes and real names too: keep the folder as you keep the passphrase, and delete it when it has served.</source>
        <translation>Tout y est en clair, y compris les notes personnelles et les vrais noms&#x202f;: gardez le dossier comme vous gardez la phrase secrète, et supprimez-le quand il a servi.</translation>
    </message>
    <message>
        <source>Writes the whole book as files into a folder that is empty: meetings as notation, all else as tables. Nothing of it is encrypted there. Revisions, what was issued and the audit trail stay in the book.</source>
        <translation>Écrit tout le livre sous forme de fichiers dans un dossier vide&#x202f;: les réunions en notation, le reste en tableaux. Rien n’y est chiffré. Les révisions, ce qui a été émis et le journal d’audit restent dans le livre.</translation>
    </message>
    <message>
        <source>Makes a new book of such a folder, whole or not at all.</source>
        <translation>Fait un nouveau livre d’un tel dossier, en entier ou pas du tout.</translation>
    </message>
    <message>
        <source>it is another file than the one that was written</source>
        <translation>c’est un autre fichier que celui qui a été écrit</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>it is no folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>it is neither a meeting file nor DOCX, ODT, HTML or text</source>
        <translation>ce n’est ni un fichier de réunion, ni du DOCX, ODT, HTML ou texte</translation>
    </message>
    <message>
        <source>%1: meeting %2</source>
        <translation>%1&#x202f;: réunion %2</translation>
    </message>
    <message>
        <source>%1 as notation</source>
        <translation>%1 en notation</translation>
    </message>
    <message>
        <source>%1: meeting %2 of %3, a draft with %4, %5 and %6; %7. Look through what was made of it.</source>
        <translation>%1&#x202f;: réunion %2 du %3, un projet avec %4, %5 et %6&#x202f;; %7. Relisez ce qui en a été fait.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s)</source>
        <translation>
            <numerusform>%n remarque</numerusform>
            <numerusform>%n remarques</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no file that ends in .minutes.md.</source>
        <translation>%1 ne contient aucun fichier dont le nom finit par .minutes.md.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) taken</source>
        <translation>
            <numerusform>%n réunion reprise</numerusform>
            <numerusform>%n réunions reprises</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) refused</source>
        <translation>
            <numerusform>%n fichier refusé</numerusform>
            <numerusform>%n fichiers refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write it as 2024-03-05.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez-la sous la forme 2024-03-05.</translation>
    </message>
    <message>
        <source>--meeting and --date are told of one old document; a meeting file says them itself.</source>
        <translation>--meeting et --date se disent d’un seul document ancien&#x202f;; un fichier de réunion les indique lui-même.</translation>
    </message>
    <message>
        <source>The number of old minutes that do not say it, or say another.</source>
        <translation>Le numéro d’un ancien procès-verbal qui ne l’indique pas, ou en indique un autre.</translation>
    </message>
    <message>
        <source>Their date, as 2024-03-05.</source>
        <translation>Sa date, sous la forme 2024-03-05.</translation>
    </message>
    <message>
        <source>Takes the place of a meeting that is in the book already, but not of an approved one.</source>
        <translation>Prend la place d’une réunion qui figure déjà dans le livre, mais pas d’une réunion approuvée.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, so it has no key, and everybody can open it. To make an encrypted book of it, write it as a folder (minutebook export-folder) and make a new book of that.</source>
        <translation>%1 n’est pas chiffré&#x202f;: il n’a donc pas de clé, et chacun peut l’ouvrir. Pour en faire un livre chiffré, écrivez-le sous forme de dossier (minutebook export-folder), puis faites-en un nouveau livre.</translation>
    </message>
    <message>
        <source>New passphrase of %1: </source>
        <translation>Nouvelle phrase secrète de %1&#x202f;: </translation>
    </message>
    <message>
        <source>Give one of --add, --remove and --change at a time.</source>
        <translation>Donnez --add, --remove ou --change, un seul à la fois.</translation>
    </message>
    <message>
        <source>%1 has a new key. As it was it is kept as %2, and still opens for whoever could open it: delete that when the new one has been looked at. So do the backups that were made before.</source>
        <translation>%1 a une nouvelle clé. L’ancien état est conservé sous %2, et s’ouvre encore pour ceux qui pouvaient l’ouvrir&#x202f;: supprimez-le quand vous aurez regardé le nouveau. Il en va de même des sauvegardes faites auparavant.</translation>
    </message>
    <message>
        <source>To be added again, each with a passphrase (minutebook keys %1 --add NAME): %2</source>
        <translation>À ajouter de nouveau, chacun avec une phrase secrète (minutebook keys %1 --add NAME)&#x202f;: %2</translation>
    </message>
    <message>
        <source>Takes the new passphrase from FILE instead of the terminal.</source>
        <translation>Prend la nouvelle phrase secrète dans FILE au lieu du terminal.</translation>
    </message>
    <message>
        <source>Lists who can open the book, and adds, removes or changes a passphrase, which leaves the book as it is.</source>
        <translation>Liste ceux qui peuvent ouvrir le livre, et ajoute, retire ou change une phrase secrète, ce qui laisse le livre tel quel.</translation>
    </message>
    <message>
        <source>Gives somebody a passphrase.</source>
        <translation>Donne une phrase secrète à quelqu’un.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s passphrase away. Copies of the book that they kept still open: see minutebook rekey.</source>
        <translation>Retire sa phrase secrète à quelqu’un. Les copies du livre qu’il a gardées s’ouvrent encore&#x202f;: voir minutebook rekey.</translation>
    </message>
    <message>
        <source>Gives somebody another passphrase.</source>
        <translation>Donne à quelqu’un une autre phrase secrète.</translation>
    </message>
    <message>
        <source>Writes the recovery code to FILE; - is standard output.</source>
        <translation>Écrit le code de récupération dans FILE&#x202f;; - est la sortie standard.</translation>
    </message>
    <message>
        <source>Gives the book a new key: encrypts it anew, checks that, and keeps the book as it was beside it.</source>
        <translation>Donne une nouvelle clé au livre&#x202f;: le chiffre à neuf, vérifie le résultat, et conserve à côté le livre tel qu’il était.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n signalement</numerusform>
            <numerusform>%n signalements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waived</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Tells what in a meeting looks like a mistake or is worth a look, waived findings left out. Lines are those of what &quot;write --own-notes&quot; writes.</source>
        <translation>Dit ce qui, dans une réunion, ressemble à une erreur ou mérite un coup d’œil, sauf les signalements écartés. Les lignes sont celles de ce qu’écrit «&#xa0;write --own-notes&#xa0;».</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>un procès-verbal</translation>
    </message>
    <message>
        <source>an agenda</source>
        <translation>un ordre du jour</translation>
    </message>
    <message>
        <source>an attendance record</source>
        <translation>une feuille de présence</translation>
    </message>
    <message>
        <source>an action log</source>
        <translation>un registre des actions</translation>
    </message>
    <message>
        <source>a decision register</source>
        <translation>un registre des décisions</translation>
    </message>
    <message>
        <source>a volume of minutes</source>
        <translation>un recueil de procès-verbaux</translation>
    </message>
    <message>
        <source>an audit trail</source>
        <translation>un journal d’audit</translation>
    </message>
    <message>
        <source>an edition</source>
        <translation>une édition</translation>
    </message>
    <message>
        <source>Writes over a file that does not say what it is. One that holds another edition is not written over in any case.</source>
        <translation>Remplace un fichier qui ne dit pas ce qu’il est. Un fichier qui contient une autre édition n’est remplacé en aucun cas.</translation>
    </message>
    <message>
        <source>a %1 edition</source>
        <translation>une édition %1</translation>
    </message>
    <message>
        <source>a certificate</source>
        <translation>un certificat</translation>
    </message>
    <message>
        <source>a meeting file</source>
        <translation>un fichier de réunion</translation>
    </message>
    <message>
        <source>a classification scheme</source>
        <translation>un schéma de classification</translation>
    </message>
    <message>
        <source>Writes the recovery code to FILE instead of standard output.</source>
        <translation>Écrit le code de récupération dans FILE au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>Whose passphrase it is; without it, the name of the system&apos;s user.</source>
        <translation>À qui est la phrase secrète&#x202f;; à défaut, le nom de l’utilisateur du système.</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Takes the first passphrase from FILE instead of the terminal.</source>
        <translation>Prend la première phrase secrète dans FILE au lieu du terminal.</translation>
    </message>
    <message>
        <source>Makes a book without a key of its own, which opens by the passphrase in FILE directly (as MINUTEBOOK_KEY does).</source>
        <translation>Crée un livre sans clé propre, qui s’ouvre directement par la phrase secrète contenue dans FILE (comme le fait MINUTEBOOK_KEY).</translation>
    </message>
    <message>
        <source>A book opens by a passphrase directly, or has a key of its own. Give --key-file or --password-file, not both.</source>
        <translation>Un livre s’ouvre directement par une phrase secrète, ou bien a une clé propre. Donnez --key-file ou --password-file, mais pas les deux.</translation>
    </message>
    <message>
        <source>Passphrase of the new book: </source>
        <translation>Phrase secrète du nouveau livre&#x202f;: </translation>
    </message>
    <message>
        <source>The recovery code of %1 opens it without a passphrase, and without the file of its keys. Write it down, lock it away, and keep no copy on this machine:</source>
        <translation>Le code de récupération de %1 l’ouvre sans phrase secrète et sans son fichier de clés. Notez-le, mettez-le sous clé, et n’en gardez aucune copie sur cette machine&#x202f;:</translation>
    </message>
    <message>
        <source>it took too long</source>
        <translation>l’opération a duré trop longtemps</translation>
    </message>
    <message>
        <source>it is no such document</source>
        <translation>ce n’est pas un document de ce type</translation>
    </message>
    <message>
        <source>pandoc or LibreOffice</source>
        <translation>pandoc ou LibreOffice</translation>
    </message>
    <message>
        <source>The meeting&apos;s number.</source>
        <translation>Le numéro de la réunion.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Give --format text or json.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Donnez --format text ou json.</translation>
    </message>
    <message>
        <source>Give --meeting N, for a volume --year YEAR or --all, or for an action log or decision register --register.</source>
        <translation>Donnez --meeting N&#x202f;; pour un recueil, --year YEAR ou --all&#x202f;; pour un registre des actions ou des décisions, --register.</translation>
    </message>
    <message>
        <source>Searches a file for all that an edition withholds, and certifies that nothing of it is there.</source>
        <translation>Cherche dans un fichier tout ce qu’une édition réserve, et certifie que rien ne s’y trouve.</translation>
    </message>
    <message>
        <source>Of a volume: the year whose approved meetings it binds.</source>
        <translation>Pour un recueil&#x202f;: l’année dont il réunit les réunions approuvées.</translation>
    </message>
    <message>
        <source>Of a volume: it binds the approved meetings of all years.</source>
        <translation>Pour un recueil&#x202f;: il réunit les réunions approuvées de toutes les années.</translation>
    </message>
    <message>
        <source>Of an action log or a decision register, in whatever format: it is of the whole book.</source>
        <translation>Pour un registre des actions ou des décisions, quel qu’en soit le format&#x202f;: il couvre tout le livre.</translation>
    </message>
    <message>
        <source>The edition whose readers get the file: a level, or &quot;confidential&quot;.</source>
        <translation>L’édition dont les lecteurs reçoivent le fichier&#x202f;: un niveau, ou «&#xa0;confidential&#xa0;».</translation>
    </message>
    <message>
        <source>Takes the PDF&apos;s password from FILE.</source>
        <translation>Prend le mot de passe du PDF dans FILE.</translation>
    </message>
    <message>
        <source>text or json.</source>
        <translation>text ou json.</translation>
    </message>
    <message>
        <source>Writes the certificate to FILE, which only its owner can read then (0600), instead of standard output.</source>
        <translation>Écrit le certificat dans FILE, que seul son propriétaire peut alors lire (0600), au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>There is no status &quot;%1&quot;. Give of these, parted by commas: %2.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;». Indiquez, séparés par des virgules, certains de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for, or &quot;confidential&quot; for everything; by default the scheme&apos;s default level. What is above it is not there.</source>
        <translation>Le niveau le plus élevé auquel les lecteurs sont habilités, ou «&#xa0;confidential&#xa0;» pour tout&#x202f;; par défaut, le niveau par défaut du schéma. Ce qui est au-dessus n’y figure pas.</translation>
    </message>
    <message>
        <source>Lists the actions of all meetings by the latest word on each that its readers may see.</source>
        <translation>Liste les actions de toutes les réunions, d’après le dernier état de chacune que ses lecteurs peuvent voir.</translation>
    </message>
    <message>
        <source>Only actions of these statuses, parted by commas: %1.</source>
        <translation>Seulement les actions dans ces états, séparés par des virgules&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only actions of this owner, as the notes name them.</source>
        <translation>Seulement les actions de ce responsable, tel que les notes le nomment.</translation>
    </message>
    <message>
        <source>Lists the decisions of all meetings that its readers may see.</source>
        <translation>Liste les décisions de toutes les réunions que ses lecteurs peuvent voir.</translation>
    </message>
    <message>
        <source>Only decisions with these verbs, parted by commas: AGREED, NOTED, ...</source>
        <translation>Seulement les décisions portant ces verbes, séparés par des virgules&#x202f;: AGREED, NOTED, ...</translation>
    </message>
    <message>
        <source>Takes the review file&apos;s own passphrase from FILE.</source>
        <translation>Prend dans FILE la phrase secrète propre au fichier de relecture.</translation>
    </message>
    <message>
        <source>an old review file</source>
        <translation>un ancien fichier de relecture</translation>
    </message>
    <message>
        <source>%1 is for %2. Tell them the passphrase by another way than the file.</source>
        <translation>%1 est pour %2. Communiquez-lui la phrase secrète par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Up to %1, for %2</source>
        <translation>Jusqu’à %1, pour %2</translation>
    </message>
    <message>
        <source>Comments are wanted by %1</source>
        <translation>Commentaires attendus pour le %1</translation>
    </message>
    <message>
        <source>SHA-256 of its PDF: %1</source>
        <translation>SHA-256 de son PDF&#x202f;: %1</translation>
    </message>
    <message>
        <source>Returned by %1 on %2</source>
        <translation>Renvoyé par %1 le %2</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: all that %2 says in it was known already</source>
        <translation>%1&#x202f;: tout ce que %2 y dit était déjà connu</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new comment(s) of %2</source>
        <translation>
            <numerusform>%1&#x202f;: %n nouveau commentaire de %2</numerusform>
            <numerusform>%1&#x202f;: %n nouveaux commentaires de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>; on an earlier draft than the latest that was sent</source>
        <translation>, sur un projet antérieur au dernier envoyé</translation>
    </message>
    <message>
        <source>Writes an edition of a meeting&apos;s minutes as a file for one reader to comment on, encrypted, and keeps that it was sent.</source>
        <translation>Écrit une édition du procès-verbal d’une réunion sous forme de fichier chiffré qu’un lecteur peut commenter, et garde trace de l’envoi.</translation>
    </message>
    <message>
        <source>The reader, by name: one of the committee&apos;s people.</source>
        <translation>Le lecteur, par son nom&#x202f;: l’une des personnes du comité.</translation>
    </message>
    <message>
        <source>The level up to which the edition shows; not above the reader&apos;s clearance.</source>
        <translation>Le niveau jusqu’auquel l’édition montre&#x202f;; pas au-dessus de l’habilitation du lecteur.</translation>
    </message>
    <message>
        <source>The review file, whose name ends in .minutereview.</source>
        <translation>Le fichier de relecture, dont le nom finit par .minutereview.</translation>
    </message>
    <message>
        <source>The day by which comments are wanted: 2024-03-05.</source>
        <translation>Le jour pour lequel les commentaires sont attendus&#x202f;: 2024-03-05.</translation>
    </message>
    <message>
        <source>Tells what is in a review file, with the comments. No book is needed.</source>
        <translation>Dit ce que contient un fichier de relecture, avec les commentaires. Aucun livre n’est nécessaire.</translation>
    </message>
    <message>
        <source>Takes the comments of review files into the book, each once, and lists them. The notes are not changed.</source>
        <translation>Importe dans le livre les commentaires de fichiers de relecture, chacun une fois, et les liste. Les notes ne changent pas.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>No revision has been kept of these minutes yet.</source>
        <translation>Aucune révision de ce procès-verbal n’a encore été conservée.</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Nothing differs in this edition.</source>
        <translation>Aucune différence dans cette édition.</translation>
    </message>
    <message>
        <source>Lists the revisions of a meeting&apos;s minutes: what was sent out, approved and corrected, with their hashes.</source>
        <translation>Liste les révisions du procès-verbal d’une réunion&#x202f;: ce qui a été envoyé, approuvé et rectifié, avec leurs empreintes.</translation>
    </message>
    <message>
        <source>table or json; by default table.</source>
        <translation>table ou json&#x202f;; par défaut table.</translation>
    </message>
    <message>
        <source>Tells word by word what differs between two revisions of a meeting&apos;s minutes, or a revision and the notes now.</source>
        <translation>Dit mot à mot ce qui diffère entre deux révisions du procès-verbal d’une réunion, ou entre une révision et les notes actuelles.</translation>
    </message>
    <message>
        <source>The edition that is compared: the highest level that its readers are cleared for, or &quot;confidential&quot; for everything; by default the meeting&apos;s default level.</source>
        <translation>L’édition comparée&#x202f;: le niveau le plus élevé auquel ses lecteurs sont habilités, ou «&#xa0;confidential&#xa0;» pour tout&#x202f;; par défaut, le niveau par défaut de la réunion.</translation>
    </message>
    <message>
        <source>it is neither a file nor a pipe</source>
        <translation>ce n’est ni un fichier ni un tube</translation>
    </message>
    <message>
        <source>The scheme of %1 is %2 now: %3.</source>
        <translation>Le schéma de %1 est maintenant %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Writes the committee&apos;s classification scheme as JSON, or takes one that was edited.</source>
        <translation>Écrit le schéma de classification du comité en JSON, ou en prend un qui a été modifié.</translation>
    </message>
    <message>
        <source>Takes the scheme in FILE. Meetings that were held keep the levels that they were held with; planned ones go over.</source>
        <translation>Prend le schéma contenu dans FILE. Les réunions tenues gardent les niveaux avec lesquels elles l’ont été&#x202f;; celles qui sont prévues passent au nouveau.</translation>
    </message>
    <message>
        <source>Writes to FILE instead of standard output.</source>
        <translation>Écrit dans FILE au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>%1 more. Ask for them with --most N.</source>
        <translation>Encore %1. Demandez-les avec --most N.</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>Looks for words in all that the meetings say that its readers may see, the newest first.</source>
        <translation>Cherche des mots dans tout ce que disent les réunions et que ses lecteurs peuvent voir, le plus récent d’abord.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for, or &quot;confidential&quot; for everything; by default the scheme&apos;s default level. What is above it is neither found nor counted.</source>
        <translation>Le niveau le plus élevé auquel les lecteurs sont habilités, ou «&#xa0;confidential&#xa0;» pour tout&#x202f;; par défaut, le niveau par défaut du schéma. Ce qui est au-dessus n’est ni trouvé ni compté.</translation>
    </message>
    <message>
        <source>Only meetings of this day and later ones, as in 2024-03-31.</source>
        <translation>Seulement les réunions de ce jour et les suivantes, sous la forme 2024-03-31.</translation>
    </message>
    <message>
        <source>Only meetings of this day and earlier ones.</source>
        <translation>Seulement les réunions de ce jour et les précédentes.</translation>
    </message>
    <message>
        <source>Only what is of this person: initials, a name or an owner.</source>
        <translation>Seulement ce qui concerne cette personne&#x202f;: initiales, nom ou responsable.</translation>
    </message>
    <message>
        <source>What fits best comes first.</source>
        <translation>Le plus pertinent vient en premier.</translation>
    </message>
    <message>
        <source>So many hits at most; by default %1.</source>
        <translation>Nombre maximal de résultats&#x202f;; par défaut %1.</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;. Give of these, parted by commas: %2.</source>
        <translation>Il n’y a pas d’état «&#xa0;%1&#xa0;». Indiquez, séparés par des virgules, certains de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Lists what is withheld in all meetings, with grounds, owners, and when it is looked at again.</source>
        <translation>Liste ce qui est réservé dans toutes les réunions, avec les motifs, les responsables et la date du prochain réexamen.</translation>
    </message>
    <message>
        <source>Only what is due to be looked at again, or overdue.</source>
        <translation>Seulement ce dont le réexamen est dû ou en retard.</translation>
    </message>
    <message>
        <source>Only what is in these states, parted by commas: %1.</source>
        <translation>Seulement ce qui est dans ces états, séparés par des virgules&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Only what this owner answers for.</source>
        <translation>Seulement ce dont ce responsable répond.</translation>
    </message>
    <message>
        <source>The highest level that the readers are cleared for; by default &quot;confidential&quot;: everything. What is above it is not there, nor are grounds and owners of such parts.</source>
        <translation>Le niveau le plus élevé auquel les lecteurs sont habilités&#x202f;; par défaut «&#xa0;confidential&#xa0;»&#x202f;: tout. Ce qui est au-dessus n’y figure pas, ni les motifs et les responsables de tels éléments.</translation>
    </message>
    <message>
        <source>Lists nothing, but takes grounds from a table with the headings meeting, item, line, ground, owner, review and event; without a line it is the item itself.</source>
        <translation>Ne liste rien, mais prend les motifs dans un tableau avec les en-têtes meeting, item, line, ground, owner, review et event&#x202f;; sans ligne, il s’agit du point lui-même.</translation>
    </message>
    <message>
        <source>Writes a meeting as minute notation, with everything that its notes say.</source>
        <translation>Écrit une réunion en notation de procès-verbal, avec tout ce que disent ses notes.</translation>
    </message>
    <message>
        <source>Writes to FILE, which only its owner can read then (0600), instead of standard output.</source>
        <translation>Écrit dans FILE, que seul son propriétaire peut alors lire (0600), au lieu de la sortie standard.</translation>
    </message>
    <message>
        <source>Writes the secretary&apos;s own notes (// ...) too.</source>
        <translation>Écrit aussi les notes personnelles du secrétaire (// ...).</translation>
    </message>
    <message>
        <source>There is no language &quot;%1&quot;. Give a tag, as en-GB or cy-GB.</source>
        <translation>Il n’y a pas de langue « %1 ». Donnez un code, comme en-GB ou fr-FR.</translation>
    </message>
    <message>
        <source>The language of what the minutes say by themselves, as en-GB, cy-GB, de-DE or fr-FR.</source>
        <translation>La langue de ce que le procès-verbal dit de lui-même, comme en-GB, cy-GB, de-DE ou fr-FR.</translation>
    </message>
    <message>
        <source>the minute book of a committee whose business is partly secret</source>
        <translation>le livre de procès-verbaux d’un comité dont une partie des affaires est secrète</translation>
    </message>
    <message>
        <source>A volume is a PDF. Let the name &quot;%1&quot; end in .pdf.</source>
        <translation>Un volume est un PDF. Faites finir le nom «&#xa0;%1&#xa0;» par .pdf.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Give --format with one of these: %2.</source>
        <translation>Il n’y a pas de format «&#xa0;%1&#xa0;». Donnez --format avec l’un de ceux-ci&#x202f;: %2.</translation>
    </message>
    <message>
        <source>A column paper names a paper of the item, from 1, in the place of a line.</source>
        <translation>Une colonne paper désigne un document du point, à partir de 1, au lieu d’une ligne.</translation>
    </message>
    <message>
        <source>What is looked for: words, &quot;a phrase&quot;, a beginning with * behind it, joined by AND, OR and NOT.</source>
        <translation>Ce qui est cherché&#x202f;: des mots, &quot;une expression&quot;, un début de mot suivi de *, reliés par AND, OR et NOT.</translation>
    </message>
    <message>
        <source>The book that is made.</source>
        <translation>Le livre qui est créé.</translation>
    </message>
    <message>
        <source>Takes meeting files into the book, each whole or not at all. Of a folder it takes all that end in .minutes.md. Old minutes (.docx, .odt, .html, .md, .txt) come in as a draft to look through.</source>
        <translation>Importe des fichiers de réunion dans le livre, chacun en entier ou pas du tout. D’un dossier, tous ceux qui se terminent par .minutes.md. Les anciens procès-verbaux (.docx, .odt, .html, .md, .txt) arrivent comme un brouillon à vérifier.</translation>
    </message>
    <message>
        <source>Meeting %1 is still planned, so nothing is approved by what its notes say of the minutes of meeting %2. Start it, or make it a draft, and approve them then.</source>
        <translation>La réunion %1 est encore prévue&#x202f;; ce que ses notes disent du procès-verbal de la réunion %2 n’approuve donc rien. Commencez-la, ou faites-en un brouillon, puis approuvez-le.</translation>
    </message>
    <message>
        <source>%1 Restore a backup, and compare what it says.</source>
        <translation>%1 Restaurez une sauvegarde, et comparez ce qu’elle dit.</translation>
    </message>
    <message>
        <source>item %1, %2 → %3</source>
        <translation>point %1, %2 → %3</translation>
    </message>
    <message>
        <source>Why more readers may see what was lowered since others have read the minutes.</source>
        <translation>Pourquoi plus de lecteurs peuvent voir ce qui a été abaissé depuis que d’autres ont lu le procès-verbal.</translation>
    </message>
    <message>
        <source>(text disposed of)</source>
        <translation>(texte éliminé)</translation>
    </message>
    <message>
        <source>(approval taken back on %1 by %2)</source>
        <comment>day, person</comment>
        <translation>(approbation retirée le %1 par %2)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>réunion %1</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are approved already: nothing is changed by what is accepted.</source>
        <translation>Le procès-verbal de la réunion %1 est déjà approuvé&#x202f;: ce qui est accepté ne change rien.</translation>
    </message>
    <message>
        <source>%1 is over: nobody could comment by then. Give --until with a day to come.</source>
        <translation>Le %1 est passé : personne ne pourrait commenter d’ici là. Donnez à --until un jour à venir.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; alone is no command. Give one of these: %2.</source>
        <translation>« %1 » seul n’est pas une commande. Donnez l’une de celles-ci : %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would not be opened as a review file. Give it a name that ends in .minutereview.</source>
        <translation>« %1 » ne s’ouvrirait pas comme fichier de relecture. Donnez un nom qui se termine par .minutereview.</translation>
    </message>
    <message>
        <source>There is no day from %1 up to %2. Exchange them.</source>
        <translation>Il n’y a aucun jour du %1 au %2. Échangez-les.</translation>
    </message>
    <message>
        <source>Nothing was done. With --words-seen the reason is printed as it is.</source>
        <translation>Rien n’a été fait. Avec --words-seen, le motif est imprimé tel quel.</translation>
    </message>
    <message>
        <source>Somebody has seen that the reason has words in common with what stays withheld, and they give nothing away.</source>
        <translation>Quelqu’un a vu que le motif a des mots en commun avec ce qui reste retenu, et ils ne trahissent rien.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is not told of %n earlier comment(s): they or their answers say what this edition leaves out.</source>
        <translation>
            <numerusform>%1 n’apprend rien de %n commentaire antérieur : lui ou sa réponse dit ce que cette édition omet.</numerusform>
            <numerusform>%1 n’apprend rien de %n commentaires antérieurs : eux ou leurs réponses disent ce que cette édition omet.</numerusform>
        </translation>
    </message>
    <message>
        <source>No such action is shown. An owner is given as the notes name them.</source>
        <translation>Aucune action de ce genre n’est montrée. Un responsable s’indique comme les notes le nomment.</translation>
    </message>
    <message>
        <source>No such decision is shown. The committee decides and records with these verbs: %1.</source>
        <translation>Aucune décision de ce genre n’est montrée. Le comité décide et consigne avec ces verbes : %1.</translation>
    </message>
    <message>
        <source>between meetings, No %1</source>
        <translation>entre les réunions, no %1</translation>
    </message>
</context>
<context>
    <name>Comment</name>
    <message>
        <source>“%1” becomes “%2”.</source>
        <translation>«&#xa0;%1&#xa0;» devient «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>“%1” goes.</source>
        <translation>«&#xa0;%1&#xa0;» disparaît.</translation>
    </message>
    <message>
        <source>%1 for “%2”.</source>
        <translation>%1 pour «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Other wording</source>
        <translation>Autre formulation</translation>
    </message>
    <message>
        <source>Level to discuss</source>
        <translation>Niveau à débattre</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Accepted as a whole</source>
        <translation>Accepté dans l’ensemble</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>accepted with changes</source>
        <translation>accepté avec modifications</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>to be discussed</source>
        <translation>à débattre</translation>
    </message>
    <message>
        <source>overtaken</source>
        <translation>dépassé</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>par courriel</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>in a marked-up document</source>
        <translation>dans un document annoté</translation>
    </message>
    <message>
        <source>%1 on page %2</source>
        <comment>kind of comment</comment>
        <translation>%1 à la page %2</translation>
    </message>
    <message>
        <source>It answers: %1</source>
        <translation>Réponse à&#x202f;: %1</translation>
    </message>
    <message>
        <source>a higher level</source>
        <translation>un niveau supérieur</translation>
    </message>
</context>
<context>
    <name>CutReading</name>
    <message>
        <source>Item %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Something is withheld here.</source>
        <translation>Quelque chose est réservé ici.</translation>
    </message>
</context>
<context>
    <name>DecisionRegister</name>
    <message>
        <source>%1, superseded</source>
        <comment>a verb</comment>
        <translation>%1, remplacée</translation>
    </message>
</context>
<context>
    <name>DialogPrompts</name>
    <message>
        <source>Choose or Make an Empty Folder</source>
        <translation>Choisir ou créer un dossier vide</translation>
    </message>
    <message>
        <source>Choose the Folder of a Book</source>
        <translation>Choisir le dossier d’un livre</translation>
    </message>
    <message>
        <source>Open Book</source>
        <translation>Ouvrir un livre</translation>
    </message>
    <message>
        <source>Minute books and review files (*.minutebook *.minutereview);;All files (*)</source>
        <translation>Livres de procès-verbaux et fichiers de relecture (*.minutebook *.minutereview);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 (copy).minutebook</source>
        <translation>%1 (copie).minutebook</translation>
    </message>
    <message>
        <source>Save Book Elsewhere</source>
        <translation>Enregistrer le livre ailleurs</translation>
    </message>
    <message>
        <source>Minute books (*.minutebook)</source>
        <translation>Livres de procès-verbaux (*.minutebook)</translation>
    </message>
    <message>
        <source>Passphrase of “%1”, or its recovery code:</source>
        <translation>Phrase secrète de «&#xa0;%1&#xa0;», ou son code de récupération&#x202f;:</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Minute books (*.minutebook);;All files (*)</source>
        <translation>Livres de procès-verbaux (*.minutebook);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation>Importer des réunions</translation>
    </message>
    <message>
        <source>Choose a Folder of Meeting Files</source>
        <translation>Choisir un dossier de fichiers de réunion</translation>
    </message>
    <message>
        <source>Meeting files (*.minutes.md *.md);;All files (*)</source>
        <translation>Fichiers de réunion (*.minutes.md *.md);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Bring In Old Minutes</source>
        <translation>Reprendre d’anciens procès-verbaux</translation>
    </message>
    <message>
        <source>Passphrase of “%1”:</source>
        <translation>Phrase secrète de «&#xa0;%1&#xa0;»&#x202f;:</translation>
    </message>
    <message>
        <source>Open Review File</source>
        <translation>Ouvrir un fichier de relecture</translation>
    </message>
    <message>
        <source>Open PDF</source>
        <translation>Ouvrir un PDF</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the system’s settings, or export the edition as PDF.</source>
        <translation>Aucune imprimante n’est configurée sur cet ordinateur. Ajoutez-en une dans les paramètres du système, ou exportez l’édition en PDF.</translation>
    </message>
    <message>
        <source>Attach Papers</source>
        <translation>Joindre des documents</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Keep This Filter</source>
        <translation>Garder ce filtre</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>Who You Are</source>
        <translation>Qui vous êtes</translation>
    </message>
    <message>
        <source>Whose actions are “mine”: of the committee’s people, &amp;you are</source>
        <translation>Les actions de qui sont «&#xa0;les miennes&#xa0;»&#x202f;: parmi les personnes du comité, &amp;vous êtes</translation>
    </message>
    <message>
        <source>Take In Comments</source>
        <translation>Importer des commentaires</translation>
    </message>
    <message>
        <source>Review files (*.minutereview)</source>
        <translation>Fichiers de relecture (*.minutereview)</translation>
    </message>
    <message>
        <source>Accept with Changes</source>
        <translation>Accepter avec modifications</translation>
    </message>
    <message>
        <source>Instead of “%1”:</source>
        <translation>Au lieu de «&#xa0;%1&#xa0;»&#x202f;:</translation>
    </message>
    <message>
        <source>Close and &amp;Lose It</source>
        <translation>Fermer et &amp;perdre la saisie</translation>
    </message>
    <message>
        <source>Minutebook %1

The minute book of a committee whose business is partly secret.</source>
        <translation>Minutebook %1

Le livre de procès-verbaux d’un comité dont les affaires sont en partie secrètes.</translation>
    </message>
    <message>
        <source>About Minutebook</source>
        <translation>À propos de Minutebook</translation>
    </message>
    <message>
        <source>As on the whole desktop</source>
        <translation>Comme sur tout le bureau</translation>
    </message>
    <message>
        <source>Language of the Window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Menus, messages and dates, from the next start on:</source>
        <translation>Menus, messages et dates, à partir du prochain démarrage :</translation>
    </message>
    <message>
        <source>Ready to Send Back</source>
        <translation>Prêt à renvoyer</translation>
    </message>
    <message>
        <source>Documents (*.docx *.odt *.html *.htm *.md *.txt);;All files (*)</source>
        <translation>Documents (*.docx *.odt *.html *.htm *.md *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save &amp;Elsewhere…</source>
        <translation>&amp;Enregistrer ailleurs…</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
</context>
<context>
    <name>EmptySentences</name>
    <message>
        <source>Nobody in this meeting&apos;s tables is shown up to %1.</source>
        <translation>Aucune personne des tableaux de cette réunion n’est affichée jusqu’à %1.</translation>
    </message>
    <message>
        <source>No open action is shown up to %1.</source>
        <translation>Aucune action ouverte n’est affichée jusqu’à %1.</translation>
    </message>
    <message>
        <source>No decision is shown up to %1.</source>
        <translation>Aucune décision n’est affichée jusqu’à %1.</translation>
    </message>
    <message>
        <source>No paper of this item is shown up to %1.</source>
        <translation>Aucun document de ce point n’est affiché jusqu’à %1.</translation>
    </message>
    <message>
        <source>Nothing that is shown of this meeting&apos;s notes looks like a mistake.</source>
        <translation>Rien de ce qui est affiché des notes de cette réunion ne ressemble à une erreur.</translation>
    </message>
    <message>
        <source>This meeting has no agenda items yet.</source>
        <translation>Cette réunion n’a pas encore de points à l’ordre du jour.</translation>
    </message>
    <message>
        <source>Choose a meeting to see what looks like a mistake in its notes.</source>
        <translation>Sélectionnez une réunion pour voir ce qui, dans ses notes, ressemble à une erreur.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>Présence</translation>
    </message>
</context>
<context>
    <name>ExportReaders</name>
    <message>
        <source>was not there</source>
        <translation>était absent</translation>
    </message>
    <message>
        <source>took no part in: %1</source>
        <translation>n’a pas pris part à&#x202f;: %1</translation>
    </message>
    <message>
        <source>was not there for: %1</source>
        <translation>était absent pour&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>Fix</name>
    <message>
        <source>Write “%1”</source>
        <translation>Écrire «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Mark the line (%1)</source>
        <translation>Marquer la ligne (%1)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#x202f;: %1</translation>
    </message>
    <message>
        <source>Write %1</source>
        <translation>Écrire %1</translation>
    </message>
    <message>
        <source>Read “%1” as a plain word</source>
        <translation>Lire «&#xa0;%1&#xa0;» comme un mot ordinaire</translation>
    </message>
    <message>
        <source>Keep it with the chair&apos;s reason</source>
        <translation>Garder avec la raison du président</translation>
    </message>
    <message>
        <source>Take “(stub)” off the heading</source>
        <translation>Ôter «&#xa0;(stub)&#xa0;» du titre</translation>
    </message>
    <message>
        <source>Take “(stub)” off the action</source>
        <translation>Ôter «&#xa0;(stub)&#xa0;» de l’action</translation>
    </message>
    <message>
        <source>Nest the line six deep</source>
        <translation>Imbriquer la ligne à six niveaux</translation>
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
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Word processor document (ODT)</source>
        <translation>Document de traitement de texte (ODT)</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
</context>
<context>
    <name>InterimRemarks</name>
    <message>
        <source>%1 votes were counted, but %2 seats may vote on that day. Mend the votes or the seats.</source>
        <translation>%1 voix ont été comptées, mais %2 sièges peuvent voter ce jour-là. Corrigez les votes ou les sièges.</translation>
    </message>
    <message>
        <source>%1 fills no voting seat on that day. Mend the initials or the seats.</source>
        <translation>%1 n’occupe aucun siège votant ce jour-là. Corrigez les initiales ou les sièges.</translation>
    </message>
    <message>
        <source>Without a quorum: %1 voting seats answered, and %2 have to.</source>
        <translation>Sans quorum&#x202f;: %1 sièges votants ont répondu, et il en faut %2.</translation>
    </message>
    <message>
        <source>Without a quorum: of %1, %2 answered, and %3 have to.</source>
        <translation>Sans quorum&#x202f;: dans %1, %2 ont répondu, et il en faut %3.</translation>
    </message>
    <message numerus="yes">
        <source>It was settled before the last day for answers, and %n voting seat(s) had not answered.</source>
        <translation>
            <numerusform>La décision a été prise avant le dernier jour de réponse, alors que %n siège votant n’avait pas répondu.</numerusform>
            <numerusform>La décision a été prise avant le dernier jour de réponse, alors que %n sièges votants n’avaient pas répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was settled before it was put. Mend one of the two days.</source>
        <translation>La décision a été prise avant d’avoir été soumise. Corrigez l’un des deux jours.</translation>
    </message>
    <message>
        <source>The last day for answers lies before the day on which it was put. Mend one of the two.</source>
        <translation>Le dernier jour de réponse précède le jour où la décision a été soumise. Corrigez l’un des deux.</translation>
    </message>
    <message>
        <source>Nobody is named who took the chair’s action.</source>
        <translation>Personne n’est nommé comme ayant pris la décision du président.</translation>
    </message>
    <message>
        <source>It is settled, and no votes are written down.</source>
        <translation>La décision est prise, et aucun vote n’est consigné.</translation>
    </message>
</context>
<context>
    <name>KeysFile</name>
    <message>
        <source>another window is changing it; try again</source>
        <translation>une autre fenêtre est en train de le modifier&#x202f;; réessayez</translation>
    </message>
</context>
<context>
    <name>LineHelp</name>
    <message>
        <source>Level: %1, as the bracket at its end says.</source>
        <translation>Niveau&#x202f;: %1, comme le dit la parenthèse à la fin.</translation>
    </message>
    <message>
        <source>Level: %1, that of its decision.</source>
        <translation>Niveau&#x202f;: %1, celui de sa décision.</translation>
    </message>
    <message>
        <source>Level: %1, that of its action, which is higher than its own.</source>
        <translation>Niveau&#x202f;: %1, celui de son action, qui est supérieur au sien.</translation>
    </message>
    <message>
        <source>Level: %1, the meeting’s default: who comes and goes is of that level unless a bracket says otherwise.</source>
        <translation>Niveau&#x202f;: %1, le niveau par défaut de la réunion&#x202f;: les arrivées et les départs ont ce niveau, sauf si une parenthèse dit autre chose.</translation>
    </message>
    <message>
        <source>Level: %1, from the heading of its section.</source>
        <translation>Niveau&#x202f;: %1, d’après le titre de sa section.</translation>
    </message>
    <message>
        <source>Level: %1, from the heading of its item.</source>
        <translation>Niveau&#x202f;: %1, d’après le titre de son point.</translation>
    </message>
    <message>
        <source>Level: %1, the meeting’s default, as nothing here names another.</source>
        <translation>Niveau&#x202f;: %1, le niveau par défaut de la réunion, puisque rien ici n’en indique un autre.</translation>
    </message>
    <message>
        <source>At its end may stand a level, (%1); that this wording is fit for every reader, (cleared); or both, (%1, cleared).</source>
        <translation>À la fin peut figurer un niveau, (%1)&#x202f;; la mention que cette formulation convient à tous les lecteurs, (cleared)&#x202f;; ou les deux, (%1, cleared).</translation>
    </message>
    <message>
        <source>This line is read as %1. If it is meant as %2:</source>
        <translation>Cette ligne est lue comme %1. Si elle est censée être %2&#x202f;:</translation>
    </message>
    <message>
        <source>This line is %1.</source>
        <translation>Cette ligne est %1.</translation>
    </message>
    <message>
        <source>What may stand in it: %1</source>
        <translation>Ce qui peut y figurer&#x202f;: %1</translation>
    </message>
    <message>
        <source>For example: %1</source>
        <translation>Par exemple&#x202f;: %1</translation>
    </message>
    <message>
        <source>a paragraph</source>
        <translation>un paragraphe</translation>
    </message>
    <message>
        <source>One line is one paragraph. It is printed as it is typed.</source>
        <translation>Une ligne est un paragraphe. Il est imprimé tel qu’il est saisi.</translation>
    </message>
    <message>
        <source>text; **bold** and *italic* within it</source>
        <translation>texte&#x202f;; **gras** et *italique* à l’intérieur</translation>
    </message>
    <message>
        <source>a decision</source>
        <translation>une décision</translation>
    </message>
    <message>
        <source>A verb in capitals that decides puts the line into the decision register.</source>
        <translation>Un verbe de décision en majuscules met la ligne au registre des décisions.</translation>
    </message>
    <message>
        <source>text with AGREED, APPROVED or another of the committee’s verbs in capitals</source>
        <translation>texte avec AGREED, APPROVED ou un autre des verbes du comité en majuscules</translation>
    </message>
    <message>
        <source>an outcome that is recorded</source>
        <translation>une conclusion qui est consignée</translation>
    </message>
    <message>
        <source>A verb in capitals that records puts the line into the decision register.</source>
        <translation>Un verbe de constat en majuscules met la ligne au registre des décisions.</translation>
    </message>
    <message>
        <source>text with NOTED or another of the committee’s verbs in capitals</source>
        <translation>texte avec NOTED ou un autre des verbes du comité en majuscules</translation>
    </message>
    <message>
        <source>the sentence that says that something is withheld</source>
        <translation>la phrase qui dit que quelque chose est réservé</translation>
    </message>
    <message>
        <source>It stands in the editions in which a line of this section is withheld, instead of the scheme’s own sentence.</source>
        <translation>Elle figure dans les éditions où une ligne de cette section est réservée, à la place de la phrase du schéma.</translation>
    </message>
    <message>
        <source>text (stub)</source>
        <translation>texte (stub)</translation>
    </message>
    <message>
        <source>a list’s entry</source>
        <translation>un élément de liste</translation>
    </message>
    <message>
        <source>Its mark is printed as it is typed.</source>
        <translation>Son repère est imprimé tel qu’il est saisi.</translation>
    </message>
    <message>
        <source>- text, a) text or 1) text; two blanks before it nest it deeper</source>
        <translation>- texte, a) texte ou 1) texte&#x202f;; deux espaces devant l’imbriquent plus profondément</translation>
    </message>
    <message>
        <source>the heading of a section</source>
        <translation>le titre d’une section</translation>
    </message>
    <message>
        <source>What stands below it belongs to it, and has its level where it names one.</source>
        <translation>Ce qui figure au-dessous en fait partie, et a son niveau s’il en indique un.</translation>
    </message>
    <message>
        <source>## title (level)</source>
        <translation>## titre (niveau)</translation>
    </message>
    <message>
        <source>one of the item’s data</source>
        <translation>une des données du point</translation>
    </message>
    <message>
        <source>They stand directly below the heading, and are printed where a layout asks for them.</source>
        <translation>Elles figurent juste sous le titre, et sont imprimées là où une mise en page les demande.</translation>
    </message>
    <message>
        <source>@presenter, @minutes, @purpose, @paper or @title, a colon, and what it is</source>
        <translation>@presenter, @minutes, @purpose, @paper ou @title, deux-points, puis ce que c’est</translation>
    </message>
    <message>
        <source>an action</source>
        <translation>une action</translation>
    </message>
    <message>
        <source>Somebody has something to do by a day. It gets its number once you leave the line, and stands in the action log.</source>
        <translation>Quelqu’un a quelque chose à faire pour un certain jour. L’action reçoit son numéro dès que vous quittez la ligne, et figure au registre des actions.</translation>
    </message>
    <message>
        <source>ACTION number due day {owner; owner}: owner to do something by day</source>
        <translation>ACTION numéro due jour {responsable; responsable}: responsable to faire quelque chose by jour</translation>
    </message>
    <message>
        <source>news of an action</source>
        <translation>le suivi d’une action</translation>
    </message>
    <message>
        <source>It counts for an action of this meeting or an earlier one. A state, an owner or a day that stands here is the action’s from now on.</source>
        <translation>Il vaut pour une action de cette réunion ou d’une réunion antérieure. Un état, un responsable ou un jour qui figure ici est désormais celui de l’action.</translation>
    </message>
    <message>
        <source>UPDATE number CLOSED due day {owner}: text; the state is OPEN, ON TARGET, CLOSED, TRANSFERRED or WITHDRAWN</source>
        <translation>UPDATE numéro CLOSED due jour {responsable}: texte&#x202f;; l’état est OPEN, ON TARGET, CLOSED, TRANSFERRED ou WITHDRAWN</translation>
    </message>
    <message>
        <source>a vote</source>
        <translation>un vote</translation>
    </message>
    <message>
        <source>It belongs to the decision on the line below it, else to the one above.</source>
        <translation>Cela se rattache à la décision de la ligne du dessous, sinon à celle du dessus.</translation>
    </message>
    <message>
        <source>VOTE: 8 for, 1 against, 1 abstention; or by names: VOTE: for initials; against initials; abstained initials</source>
        <translation>VOTE: 8 for, 1 against, 1 abstention&#x202f;; ou par noms&#x202f;: VOTE: for initiales; against initiales; abstained initiales</translation>
    </message>
    <message>
        <source>the word of who moved and who seconded</source>
        <translation>la mention de qui a proposé et de qui a appuyé</translation>
    </message>
    <message>
        <source>MOVED: initials, seconded initials</source>
        <translation>MOVED: initiales, seconded initiales</translation>
    </message>
    <message>
        <source>the arrival of somebody</source>
        <translation>l’arrivée de quelqu’un</translation>
    </message>
    <message>
        <source>From here on they are in the room, for the attendance and the quorum.</source>
        <translation>À partir d’ici, cette personne est dans la salle, pour les présences et le quorum.</translation>
    </message>
    <message>
        <source>JOINED time: initials</source>
        <translation>JOINED heure: initiales</translation>
    </message>
    <message>
        <source>the departure of somebody</source>
        <translation>le départ de quelqu’un</translation>
    </message>
    <message>
        <source>From here on they are not in the room, for the attendance and the quorum.</source>
        <translation>À partir d’ici, cette personne n’est plus dans la salle, pour les présences et le quorum.</translation>
    </message>
    <message>
        <source>LEFT time: initials</source>
        <translation>LEFT heure: initiales</translation>
    </message>
    <message>
        <source>the word of who takes the chair</source>
        <translation>la mention de qui prend la présidence</translation>
    </message>
    <message>
        <source>From here on they preside.</source>
        <translation>À partir d’ici, cette personne préside.</translation>
    </message>
    <message>
        <source>PRESIDING: initials</source>
        <translation>PRESIDING: initiales</translation>
    </message>
    <message>
        <source>the word that somebody takes no part</source>
        <translation>la mention que quelqu’un ne prend pas part</translation>
    </message>
    <message>
        <source>They count neither in the quorum of this item nor in its votes.</source>
        <translation>Cette personne ne compte ni dans le quorum de ce point ni dans ses votes.</translation>
    </message>
    <message>
        <source>RECUSED: initials</source>
        <translation>RECUSED: initiales</translation>
    </message>
    <message>
        <source>a declaration of interest</source>
        <translation>une déclaration d’intérêt</translation>
    </message>
    <message>
        <source>Who declared what; or that nobody did.</source>
        <translation>Qui a déclaré quoi&#x202f;; ou que personne n’a rien déclaré.</translation>
    </message>
    <message>
        <source>INTEREST: initials text; or INTEREST: none</source>
        <translation>INTEREST: initiales texte&#x202f;; ou INTEREST: none</translation>
    </message>
    <message>
        <source>the beginning of a break</source>
        <translation>le début d’une suspension</translation>
    </message>
    <message>
        <source>The meeting stands still until it is resumed.</source>
        <translation>La réunion est suspendue jusqu’à sa reprise.</translation>
    </message>
    <message>
        <source>ADJOURNED time</source>
        <translation>ADJOURNED heure</translation>
    </message>
    <message>
        <source>the end of a break</source>
        <translation>la fin d’une suspension</translation>
    </message>
    <message>
        <source>The meeting goes on.</source>
        <translation>La réunion continue.</translation>
    </message>
    <message>
        <source>RESUMED time; with a day before the time if it is another one</source>
        <translation>RESUMED heure&#x202f;; avec un jour avant l’heure si c’en est un autre</translation>
    </message>
    <message>
        <source>a note from after the meeting</source>
        <translation>une note postérieure à la réunion</translation>
    </message>
    <message>
        <source>It is printed apart, with its day.</source>
        <translation>Elle est imprimée à part, avec son jour.</translation>
    </message>
    <message>
        <source>NOTE day: text</source>
        <translation>NOTE jour: texte</translation>
    </message>
    <message>
        <source>your own note</source>
        <translation>votre note personnelle</translation>
    </message>
    <message>
        <source>It is printed in no edition, and is in no file that leaves the book unless you ask for it.</source>
        <translation>Elle n’est imprimée dans aucune édition, et ne figure dans aucun fichier qui sort du livre, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>// text</source>
        <translation>// texte</translation>
    </message>
    <message>
        <source>an empty line</source>
        <translation>une ligne vide</translation>
    </message>
    <message>
        <source>It is not printed. What you type is a paragraph, unless it begins with a word in capitals that the notation knows.</source>
        <translation>Elle n’est pas imprimée. Ce que vous saisissez est un paragraphe, sauf si cela commence par un mot en majuscules que la notation connaît.</translation>
    </message>
    <message>
        <source>text, or ACTION, UPDATE, VOTE, JOINED, LEFT, NOTE and their like</source>
        <translation>texte, ou ACTION, UPDATE, VOTE, JOINED, LEFT, NOTE et autres semblables</translation>
    </message>
</context>
<context>
    <name>NotesHeading</name>
    <message>
        <source>at meeting %1</source>
        <comment>approved</comment>
        <translation>à la réunion %1</translation>
    </message>
    <message>
        <source>being corrected</source>
        <translation>en cours de rectification</translation>
    </message>
    <message>
        <source>Safe view: what is above %1 is not shown, and nothing can be typed. It ends with the key that began it, F12.</source>
        <translation>Vue protégée&#x202f;: ce qui est au-dessus de %1 n’est pas affiché, et rien ne peut être saisi. Elle prend fin avec la touche qui l’a ouverte, F12.</translation>
    </message>
    <message>
        <source>This book can only be read: its file or folder is not yours to write. Copy it to a folder of your own to change it.</source>
        <translation>Ce livre est en lecture seule&#x202f;: vous n’avez pas le droit d’écrire dans son fichier ou son dossier. Copiez-le dans un dossier à vous pour le modifier.</translation>
    </message>
    <message>
        <source>These minutes are %1: they can be read and exported, but no longer changed.</source>
        <translation>Ce procès-verbal est %1&#x202f;: il peut être lu et exporté, mais plus modifié.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>voting seats that are filled, that are needed</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>quorum: %1 ✓</source>
        <translation>quorum&#x202f;: %1 ✓</translation>
    </message>
    <message>
        <source>✗ No quorum: %1</source>
        <translation>✗ Pas de quorum&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 voting seats are filled, %2 are needed</source>
        <translation>%1 sièges votants sont occupés, il en faut %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a category, its seats that are filled, that are needed</comment>
        <translation>%1&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>There is a quorum. %1.</source>
        <translation>Le quorum est atteint. %1.</translation>
    </message>
    <message>
        <source>There is no quorum. %1.</source>
        <translation>Le quorum n’est pas atteint. %1.</translation>
    </message>
    <message>
        <source>quorum not counted yet</source>
        <translation>quorum pas encore compté</translation>
    </message>
    <message>
        <source>expected: %1, %2 needed</source>
        <comment>voting seats that will be filled</comment>
        <translation>attendus&#x202f;: %1, nécessaires&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 from line %2 on</source>
        <comment>a person</comment>
        <translation>%1 à partir de la ligne %2</translation>
    </message>
    <message>
        <source>⚠ Not cleared for this item, and in the room: %1.</source>
        <translation>⚠ Non habilité pour ce point, et dans la salle&#x202f;: %1.</translation>
    </message>
    <message>
        <source>⚠ Not cleared for this item (%1 in the room): %2.</source>
        <comment>how many, who</comment>
        <translation>⚠ Non habilité pour ce point (%1 dans la salle)&#x202f;: %2.</translation>
    </message>
    <message>
        <source>May come back: %1.</source>
        <translation>Peut revenir&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This meeting has no agenda items.</source>
        <translation>Cette réunion n’a pas de points à l’ordre du jour.</translation>
    </message>
    <message>
        <source>This meeting has no agenda items yet. Add the first, then type its notes.</source>
        <translation>Cette réunion n’a pas encore de points à l’ordre du jour. Ajoutez le premier, puis saisissez ses notes.</translation>
    </message>
    <message>
        <source>Choose a meeting on the left.</source>
        <translation>Sélectionnez une réunion à gauche.</translation>
    </message>
    <message>
        <source>This book is empty. Make its first meeting, or import a meeting file.</source>
        <translation>Ce livre est vide. Créez sa première réunion, ou importez un fichier de réunion.</translation>
    </message>
    <message>
        <source>This window only reads the book. “Take Over Writing” in the menu Book changes that.</source>
        <translation>Cette fenêtre ne fait que lire le livre. «&#xa0;Prendre la main en écriture&#xa0;», dans le menu Livre, change cela.</translation>
    </message>
</context>
<context>
    <name>NumberPatterns</name>
    <message>
        <source>&quot;%1&quot; means nothing in a pattern. There are %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne signifie rien dans un modèle de numéro. Il existe %2.</translation>
    </message>
    <message>
        <source>Write {nn} once: it is what tells one action of a meeting from the next.</source>
        <translation>Écrivez {nn} une fois&#x202f;: c’est ce qui distingue les actions d’une même réunion.</translation>
    </message>
    <message>
        <source>Put something between {meeting} and {nn}: 1 and 11 would read like 11 and 1.</source>
        <translation>Mettez quelque chose entre {meeting} et {nn}&#x202f;: 1 et 11 se liraient comme 11 et 1.</translation>
    </message>
    <message>
        <source>A number cannot hold &quot;%1&quot;: in the notes it would end there.</source>
        <translation>Un numéro ne peut pas contenir «&#xa0;%1&#xa0;»&#x202f;: dans les notes, il s’arrêterait là.</translation>
    </message>
    <message>
        <source>Write {meeting} or {ddMM}: all meetings would have the same reference.</source>
        <translation>Écrivez {meeting} ou {ddMM}&#x202f;: sinon, toutes les réunions auraient la même référence.</translation>
    </message>
    <message>
        <source>Type an abbreviation: it begins the numbers of actions.</source>
        <translation>Saisissez une abréviation&#x202f;: les numéros des actions commencent par elle.</translation>
    </message>
    <message>
        <source>An abbreviation is one word without brackets: it begins the numbers of actions.</source>
        <translation>Une abréviation est un seul mot sans parenthèses ni crochets&#x202f;: les numéros des actions commencent par elle.</translation>
    </message>
</context>
<context>
    <name>OwnSchema</name>
    <message>
        <source>it has “%1” in it, which Minutebook does not make</source>
        <translation>il contient «&#xa0;%1&#xa0;», que Minutebook ne crée pas</translation>
    </message>
    <message>
        <source>it lacks its “%1”</source>
        <translation>il lui manque «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Parties</name>
    <message>
        <source>This party has no category. Type one, as “Small Supplier”.</source>
        <translation>Ce tiers n’a pas de catégorie. Saisissez-en une, comme «&#xa0;Petit fournisseur&#xa0;».</translation>
    </message>
    <message>
        <source>This party has no code. Type one, as “CD”.</source>
        <translation>Ce tiers n’a pas de code. Saisissez-en un, comme «&#xa0;CD&#xa0;».</translation>
    </message>
    <message>
        <source>The code “%1” holds a space or a quotation mark. Write it as one word.</source>
        <translation>Le code «&#xa0;%1&#xa0;» contient une espace ou un guillemet. Écrivez-le en un seul mot.</translation>
    </message>
    <message>
        <source>%1 “%2” stands here twice. Give one of the two another code.</source>
        <translation>%1 «&#xa0;%2&#xa0;» figure ici deux fois. Donnez un autre code à l’un des deux.</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Weak: it can be guessed. Use four or more words that have nothing to do with each other.</source>
        <translation>Faible&#x202f;: elle peut être devinée. Prenez quatre mots ou plus sans rapport entre eux.</translation>
    </message>
    <message>
        <source>Fair: it holds off a casual guess. One more word would make it good.</source>
        <translation>Passable&#x202f;: elle résiste à un essai au hasard. Un mot de plus la rendrait bonne.</translation>
    </message>
    <message>
        <source>Good.</source>
        <translation>Bonne.</translation>
    </message>
    <message>
        <source>Strong.</source>
        <translation>Forte.</translation>
    </message>
</context>
<context>
    <name>PersonChange</name>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>part of the meeting</source>
        <translation>une partie de la réunion</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>presides</source>
        <translation>préside</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>pages</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>bookmarks</source>
        <translation>signets</translation>
    </message>
    <message>
        <source>document information</source>
        <translation>informations du document</translation>
    </message>
    <message>
        <source>XMP metadata</source>
        <translation>métadonnées XMP</translation>
    </message>
    <message>
        <source>alternative texts</source>
        <translation>textes de remplacement</translation>
    </message>
    <message>
        <source>structure</source>
        <translation>structure</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>annotations</source>
        <translation>annotations</translation>
    </message>
    <message>
        <source>form fields</source>
        <translation>champs de formulaire</translation>
    </message>
    <message>
        <source>destinations</source>
        <translation>destinations</translation>
    </message>
    <message>
        <source>names of attachments</source>
        <translation>noms des pièces jointes</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>pièces jointes</translation>
    </message>
    <message>
        <source>page labels</source>
        <translation>étiquettes de page</translation>
    </message>
    <message>
        <source>layers</source>
        <translation>calques</translation>
    </message>
    <message>
        <source>scripts</source>
        <translation>scripts</translation>
    </message>
    <message>
        <source>names of fonts</source>
        <translation>noms des polices</translation>
    </message>
    <message>
        <source>name of the file</source>
        <translation>nom du fichier</translation>
    </message>
    <message>
        <source>other strings and names</source>
        <translation>autres chaînes et noms</translation>
    </message>
    <message>
        <source>decompressed streams</source>
        <translation>flux décompressés</translation>
    </message>
    <message>
        <source>bytes outside the objects</source>
        <translation>octets hors des objets</translation>
    </message>
    <message>
        <source>withheld line</source>
        <translation>ligne réservée</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>note personnelle</translation>
    </message>
    <message>
        <source>withheld title</source>
        <translation>titre réservé</translation>
    </message>
    <message>
        <source>closed title</source>
        <translation>titre restreint</translation>
    </message>
    <message>
        <source>real name</source>
        <translation>vrai nom</translation>
    </message>
    <message>
        <source>withheld data</source>
        <translation>données réservées</translation>
    </message>
    <message>
        <source>withheld paper</source>
        <translation>document réservé</translation>
    </message>
    <message>
        <source>withheld action of an earlier meeting</source>
        <translation>action réservée d’une réunion antérieure</translation>
    </message>
    <message>
        <source>real name of a party</source>
        <translation>vrai nom d’un tiers</translation>
    </message>
    <message>
        <source>withheld person</source>
        <translation>personne réservée</translation>
    </message>
    <message>
        <source>page %1</source>
        <translation>page %1</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>objet %1</translation>
    </message>
    <message>
        <source>revision %1 of the file</source>
        <translation>révision %1 du fichier</translation>
    </message>
    <message>
        <source>item %1 of the agenda</source>
        <translation>point %1 de l’ordre du jour</translation>
    </message>
    <message>
        <source>item &quot;%1&quot;</source>
        <translation>point «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1 holds nothing that the %2 edition of %3 withholds.</source>
        <translation>%1 ne contient rien de ce que réserve l’édition %2 (%3).</translation>
    </message>
    <message>
        <source>%1 holds what the %2 edition of %3 withholds.</source>
        <translation>%1 contient ce que réserve l’édition %2 (%3).</translation>
    </message>
    <message>
        <source>Runs of words that were looked for: %1; left out, because they stand in open text too or are too short: %2.</source>
        <translation>Suites de mots recherchées&#x202f;: %1&#x202f;; laissées de côté, parce qu’elles figurent aussi dans du texte ouvert ou sont trop courtes&#x202f;: %2.</translation>
    </message>
    <message>
        <source>What was searched, with how many places each has: %1.</source>
        <translation>Ce qui a été fouillé, avec le nombre d’endroits pour chacun&#x202f;: %1.</translation>
    </message>
    <message>
        <source>SHA-256 of the file: %1</source>
        <translation>SHA-256 du fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>the registers of %1</source>
        <translation>registres de %1</translation>
    </message>
    <message>
        <source>Of a withheld text each run of five words is looked for: a piece of fewer words passes.</source>
        <translation>D’un texte réservé, chaque suite de cinq mots est recherchée&#x202f;: un morceau de moins de mots passe.</translation>
    </message>
    <message>
        <source>A text that has fewer is looked for whole, from three letters on; among the format&apos;s own words from two words and ten letters on.</source>
        <translation>Un texte qui en a moins est recherché en entier, à partir de trois lettres&#x202f;; parmi les mots propres au format, à partir de deux mots et dix lettres.</translation>
    </message>
    <message>
        <source>Not seen is text whose words stand in another order or with others between them, that has digits or signs for letters or counts them in a list, that is enciphered or packed into letters, that is put backwards and shorter than five words or twenty letters, that is drawn with few straight lines, or that is set in a font that calls its letters others.</source>
        <translation>N’est pas vu un texte dont les mots sont dans un autre ordre ou entremêlés d’autres, qui a des chiffres ou des signes pour lettres ou les compte dans une liste, qui est chiffré ou codé en lettres, qui est à l’envers et plus court que cinq mots ou vingt lettres, qui est dessiné de quelques lignes droites, ou qui est composé dans une police qui nomme ses lettres autrement.</translation>
    </message>
    <message>
        <source>the volumes of %1 of %2</source>
        <translation>les volumes de %1 pour %2</translation>
    </message>
</context>
<context>
    <name>QuorumWords</name>
    <message>
        <source>half</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>le tiers</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>les deux tiers</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>les trois quarts</translation>
    </message>
    <message>
        <source>all</source>
        <translation>la totalité</translation>
    </message>
    <message numerus="yes">
        <source>at least %n voting seat(s)</source>
        <translation>
            <numerusform>au moins %n siège votant</numerusform>
            <numerusform>au moins %n sièges votants</numerusform>
        </translation>
    </message>
    <message>
        <source>more than %1 of the voting seats that are held</source>
        <translation>plus que %1 des sièges votants pourvus</translation>
    </message>
    <message>
        <source>at least %1 of the voting seats that are held</source>
        <translation>au moins %1 des sièges votants pourvus</translation>
    </message>
    <message>
        <source>at least %1 of %2</source>
        <translation>au moins %1 de la catégorie %2</translation>
    </message>
    <message numerus="yes">
        <source>Today %n voting seat(s) are held</source>
        <translation>
            <numerusform>Aujourd’hui, %n siège votant est pourvu</numerusform>
            <numerusform>Aujourd’hui, %n sièges votants sont pourvus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, so no meeting could decide: %2 would be needed.</source>
        <translation>%1&#x202f;: aucune réunion ne pourrait donc décider, il en faudrait %2.</translation>
    </message>
    <message>
        <source>%1, but %2 of %3, so no meeting could decide.</source>
        <translation>%1, mais %2 de la catégorie %3&#x202f;: aucune réunion ne pourrait donc décider.</translation>
    </message>
    <message>
        <source>%1, so %2 have to be filled.</source>
        <translation>%1&#x202f;: %2 doivent donc être occupés.</translation>
    </message>
    <message>
        <source>No quorum is asked for: a meeting can decide with whoever is there.</source>
        <translation>Aucun quorum n’est exigé&#x202f;: une réunion peut décider avec les personnes présentes, quelles qu’elles soient.</translation>
    </message>
    <message>
        <source>, and </source>
        <translation>, et </translation>
    </message>
    <message>
        <source>A meeting can decide when these are filled: %1.</source>
        <translation>Une réunion peut décider quand sont occupés&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>RecoveryReport</name>
    <message>
        <source>Saved: %1 meetings with %2 items, %3 entries in all.</source>
        <translation>Sauvé&#x202f;: %1 réunions avec %2 points, %3 entrées en tout.</translation>
    </message>
    <message>
        <source>Nothing that was in the book is missing.</source>
        <translation>Rien de ce qui était dans le livre ne manque.</translation>
    </message>
    <message>
        <source>Not saved: %1 entries.</source>
        <translation>Non sauvé&#x202f;: %1 entrées.</translation>
    </message>
    <message>
        <source>Not saved: %1 entries that are known of, and others.</source>
        <translation>Non sauvé&#x202f;: %1 entrées connues, et d’autres.</translation>
    </message>
    <message>
        <source>Of the table “%1” not everything could be read; how much is missing is not known.</source>
        <translation>Dans la table «&#xa0;%1&#xa0;», tout n’a pas pu être lu&#x202f;; on ne sait pas combien il manque.</translation>
    </message>
    <message>
        <source>Of the table “%1” could not be read: %2.</source>
        <translation>Dans la table «&#xa0;%1&#xa0;», entrées illisibles&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The committee’s own set-up is lost: set it up again.</source>
        <translation>La configuration propre au comité est perdue&#x202f;: configurez-le de nouveau.</translation>
    </message>
    <message>
        <source>Recovered Committee</source>
        <translation>Comité récupéré</translation>
    </message>
    <message>
        <source>The text of item %1 of meeting %2 is lost.</source>
        <translation>Le texte du point %1 de la réunion %2 est perdu.</translation>
    </message>
    <message>
        <source>The text of item %1 of a meeting that is lost too.</source>
        <translation>Le texte du point %1 d’une réunion elle-même perdue.</translation>
    </message>
    <message>
        <source>The header and the people of a meeting are lost; its items are in meeting %1, a draft of today.</source>
        <translation>L’en-tête et les personnes d’une réunion sont perdus&#x202f;; ses points sont dans la réunion %1, un projet daté d’aujourd’hui.</translation>
    </message>
    <message>
        <source>Entries that belong to something that is lost were left out: %1.</source>
        <translation>Entrées laissées de côté, car elles dépendent d’un élément perdu&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>RetentionWords</name>
    <message>
        <source>paper “%1”</source>
        <translation>document «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>text of revision %1</source>
        <translation>texte de la révision %1</translation>
    </message>
    <message>
        <source>own notes</source>
        <translation>notes personnelles</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>documents</translation>
    </message>
    <message>
        <source>superseded drafts</source>
        <translation>projets remplacés</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>until the minutes are approved</source>
        <translation>jusqu’à l’approbation du procès-verbal</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the approval</source>
        <translation>
            <numerusform>%n an après l’approbation</numerusform>
            <numerusform>%n ans après l’approbation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) after the meeting</source>
        <translation>
            <numerusform>%n an après la réunion</numerusform>
            <numerusform>%n ans après la réunion</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n revision(s)</source>
        <translation>
            <numerusform>%n révision</numerusform>
            <numerusform>%n révisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n fichier, %1</numerusform>
            <numerusform>%n fichiers, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meeting, day</comment>
        <translation>%1 du %2</translation>
    </message>
</context>
<context>
    <name>ReviewMail</name>
    <message>
        <source>Dear %1,</source>
        <translation>Bonjour %1,</translation>
    </message>
    <message>
        <source>attached is the draft of the minutes of %1 for your comments. It is encrypted; you will be told its passphrase by another way.</source>
        <translation>vous trouverez ci-joint, pour commentaires, le projet de procès-verbal de %1. Il est chiffré&#x202f;; la phrase secrète vous sera communiquée par une autre voie.</translation>
    </message>
    <message>
        <source>Save the file, open it with Minutebook, and when you are done choose “Ready to Send Back” and mail the small file that this makes.</source>
        <translation>Enregistrez le fichier, ouvrez-le avec Minutebook et, une fois votre lecture terminée, choisissez «&#xa0;Prêt à renvoyer&#xa0;», puis envoyez par courriel le petit fichier ainsi produit.</translation>
    </message>
    <message>
        <source>Comments are wanted by %1.</source>
        <translation>Les commentaires sont attendus pour le %1.</translation>
    </message>
    <message>
        <source>Draft minutes of %1 for your comments</source>
        <translation>Projet de procès-verbal de %1, pour commentaires</translation>
    </message>
    <message>
        <source>No program for mail answers on this machine. Address, subject and text of the mail to %1 are on the clipboard now: paste them into a mail wherever you write yours.</source>
        <translation>Aucun programme de courrier ne répond sur cette machine. L’adresse, l’objet et le texte du courriel à %1 sont maintenant dans le presse-papiers&#x202f;: collez-les dans un courriel là où vous écrivez les vôtres.</translation>
    </message>
    <message>
        <source>on %1 you were sent the draft of the minutes of %2. Comments were wanted by %3, and yours have not come yet.</source>
        <translation>le %1, le projet du procès-verbal de %2 vous a été envoyé. Les commentaires étaient attendus pour le %3, et les vôtres ne sont pas encore arrivés.</translation>
    </message>
    <message>
        <source>Open the file with Minutebook, and when you are done choose “Ready to Send Back” and mail the small file that this makes. If the file or its passphrase went astray, ask for it again.</source>
        <translation>Ouvrez le fichier avec Minutebook et, quand vous avez fini, choisissez « Prêt à renvoyer » et envoyez par courriel le petit fichier ainsi créé. Si le fichier ou sa phrase secrète s’est égaré, redemandez-le.</translation>
    </message>
    <message>
        <source>Reminder: draft minutes of %1</source>
        <translation>Rappel : projet de procès-verbal de %1</translation>
    </message>
</context>
<context>
    <name>ReviewReport</name>
    <message>
        <source>To be discussed, %1: %2</source>
        <comment>reader, comment</comment>
        <translation>À débattre, %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>RevisionChain</name>
    <message>
        <source>Revision %1 of meeting %2 is missing.</source>
        <translation>La révision %1 de la réunion %2 manque.</translation>
    </message>
    <message>
        <source>Revision %1 of meeting %2 does not follow the one before it.</source>
        <translation>La révision %1 de la réunion %2 ne fait pas suite à la précédente.</translation>
    </message>
    <message>
        <source>Revision %1 of meeting %2 is not as it was kept.</source>
        <translation>La révision %1 de la réunion %2 n’est plus telle qu’elle a été conservée.</translation>
    </message>
    <message>
        <source>The text of revision %1 of meeting %2 is not as it was kept.</source>
        <translation>Le texte de la révision %1 de la réunion %2 n’est plus tel qu’il a été conservé.</translation>
    </message>
    <message>
        <source>The notes of meeting %1 are not those of its revision %2, which was approved. Restore a backup, or compare them with that revision.</source>
        <translation>Les notes de la réunion %1 ne sont pas celles de sa révision %2, qui a été approuvée. Restaurez une sauvegarde, ou comparez-les à cette révision.</translation>
    </message>
    <message>
        <source>the notes of meeting %1 are not those of its revision %2, which was approved</source>
        <translation>les notes de la réunion %1 ne sont pas celles de sa révision %2, qui a été approuvée</translation>
    </message>
</context>
<context>
    <name>SchemePlaces</name>
    <message>
        <source>meeting %1</source>
        <translation>réunion %1</translation>
    </message>
    <message>
        <source>%1 (its default level)</source>
        <translation>%1 (son niveau par défaut)</translation>
    </message>
    <message>
        <source>%1 (its people)</source>
        <translation>%1 (ses personnes)</translation>
    </message>
    <message>
        <source>%1 (item %2)</source>
        <translation>%1 (point %2)</translation>
    </message>
    <message>
        <source>the item template &quot;%1&quot;</source>
        <translation>le modèle de point «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the clearance of %1</source>
        <translation>l’habilitation de %1</translation>
    </message>
    <message>
        <source>an interest of %1</source>
        <translation>un intérêt de %1</translation>
    </message>
</context>
<context>
    <name>SeatListDialog</name>
    <message>
        <source>(left out)</source>
        <translation>(laissée de côté)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Suppléants</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
</context>
<context>
    <name>SetupWords</name>
    <message>
        <source>Type the name of the committee.</source>
        <translation>Saisissez le nom du comité.</translation>
    </message>
    <message>
        <source>Write one verb at least: a line without one would never be a decision.</source>
        <translation>Écrivez au moins un verbe&#x202f;: sans cela, aucune ligne ne serait jamais une décision.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no verb: write single words of letters alone.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un verbe&#x202f;: écrivez des mots isolés, faits seulement de lettres.</translation>
    </message>
    <message>
        <source>%1 stands among the verbs that decide too. Leave it in one place.</source>
        <translation>%1 figure aussi parmi les verbes de décision. Laissez-le à un seul endroit.</translation>
    </message>
    <message>
        <source>This row has no name. Type one, or remove the row.</source>
        <translation>Cette ligne n’a pas de nom. Saisissez-en un, ou retirez la ligne.</translation>
    </message>
    <message>
        <source>%1 stands in the table twice. Remove one of the rows.</source>
        <translation>%1 figure deux fois dans le tableau. Retirez l’une des lignes.</translation>
    </message>
    <message>
        <source>The initials &quot;%1&quot; hold a space or a bracket. Write them as one word.</source>
        <translation>Les initiales «&#xa0;%1&#xa0;» contiennent une espace ou une parenthèse. Écrivez-les en un seul mot.</translation>
    </message>
    <message>
        <source>The initials %1 are somebody else&apos;s. Clear them, and others are proposed.</source>
        <translation>Les initiales %1 sont celles de quelqu’un d’autre. Effacez-les, et d’autres seront proposées.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scheme %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau du schéma %2.</translation>
    </message>
    <message>
        <source>This seat has no category. Type one, as &quot;Chair&quot; or &quot;Pilots&quot;.</source>
        <translation>Ce siège n’a pas de catégorie. Saisissez-en une, comme «&#xa0;Présidence&#xa0;» ou «&#xa0;Pilotes&#xa0;».</translation>
    </message>
    <message>
        <source>%1 cannot stand in for themselves. Take the name out of the alternates.</source>
        <translation>%1 ne peut pas se suppléer soi-même. Retirez ce nom des suppléants.</translation>
    </message>
    <message>
        <source>This seat&apos;s term ends before it begins. Mend one of its dates.</source>
        <translation>Le mandat de ce siège finit avant de commencer. Corrigez l’une de ses dates.</translation>
    </message>
    <message>
        <source>%1 is not in the table of people. Part several names by &quot; / &quot; or &quot;;&quot;.</source>
        <translation>%1 n’est pas dans le tableau des personnes. Séparez plusieurs noms par «&#xa0;/&#xa0;» ou «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is not in the table of people. Add the name there, or mend it here.</source>
        <translation>%1 n’est pas dans le tableau des personnes. Ajoutez-y ce nom, ou corrigez-le ici.</translation>
    </message>
    <message>
        <source>No meeting can have so large a share of the seats. Make the first number smaller.</source>
        <translation>Aucune réunion ne peut réunir une part aussi grande des sièges. Réduisez le premier nombre.</translation>
    </message>
    <message>
        <source>No voting seat is of the category &quot;%1&quot;. Choose one that a seat has.</source>
        <translation>Aucun siège votant n’est de la catégorie «&#xa0;%1&#xa0;». Choisissez la catégorie d’un siège.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice. Remove one of the rows.</source>
        <translation>«&#xa0;%1&#xa0;» figure ici deux fois. Retirez l’une des lignes.</translation>
    </message>
</context>
<context>
    <name>TellNoApproval</name>
    <message>
        <source>These notes approve the %2 of %1 alone. Write “APPROVED the Minutes of %1 …” too.</source>
        <translation>Ces notes n’approuvent de %1 que «&#xa0;%2&#xa0;». Écrivez aussi «&#xa0;APPROVED the Minutes of %1 …&#xa0;».</translation>
    </message>
    <message>
        <source>These notes approve the Minutes of %1 but not the %2, of which they speak. Write “APPROVED the %2 of %1 …” too.</source>
        <translation>Ces notes approuvent le procès-verbal de %1, mais pas «&#xa0;%2&#xa0;», dont elles parlent. Écrivez aussi «&#xa0;APPROVED the %2 of %1 …&#xa0;».</translation>
    </message>
    <message>
        <source>These notes approve the Minutes of %1, which is no meeting of this book. Mend the number.</source>
        <translation>Ces notes approuvent le procès-verbal de %1, qui n’est pas une réunion de ce livre. Corrigez le numéro.</translation>
    </message>
    <message>
        <source>The minutes of %1 are approved already.</source>
        <translation>Le procès-verbal de %1 est déjà approuvé.</translation>
    </message>
    <message>
        <source>%1 is still planned: it has no minutes to approve before it was started.</source>
        <translation>%1 est encore prévue&#x202f;: avant son ouverture, il n’y a pas de procès-verbal à approuver.</translation>
    </message>
    <message>
        <source>These notes approve no minutes. Write “APPROVED the Minutes of %1 …” with the number of the meeting.</source>
        <translation>Ces notes n’approuvent aucun procès-verbal. Écrivez «&#xa0;APPROVED the Minutes of %1 …&#xa0;» avec le numéro de la réunion.</translation>
    </message>
    <message>
        <source>%1 is still planned, and only a meeting that has been started or held approves minutes. Start it, or make it a draft, first.</source>
        <translation>%1 est encore prévue, et seule une réunion commencée ou tenue approuve des procès-verbaux. Commencez-la d’abord, ou faites-en un brouillon.</translation>
    </message>
    <message>
        <source>These notes approve one edition of the minutes of %1 and defer or reject the other: they are approved, and frozen, once a later meeting approves that too.</source>
        <translation>Ces notes approuvent une édition du procès-verbal de %1 et reportent ou rejettent l’autre&#x202f;: il est approuvé, et figé, dès qu’une réunion ultérieure approuve aussi celle-là.</translation>
    </message>
    <message>
        <source>These notes reject or defer the minutes of %1. Change that line if they were approved.</source>
        <translation>Ces notes rejettent ou reportent le procès-verbal de %1. Modifiez cette ligne s’il a été approuvé.</translation>
    </message>
</context>
<context>
    <name>TemplateWords</name>
    <message>
        <source>A template has no name yet. Give it one.</source>
        <translation>Un modèle n’a pas encore de nom. Donnez-lui-en un.</translation>
    </message>
    <message>
        <source>“%1” has no title yet. Give it one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas encore de titre. Donnez-lui-en un.</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>it is not yours</source>
        <translation>il n’est pas à vous</translation>
    </message>
    <message>
        <source>the folder cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
</context>
<context>
    <name>TimeWords</name>
    <message>
        <source>since %1, %2</source>
        <comment>day, time</comment>
        <translation>depuis le %1, %2</translation>
    </message>
    <message>
        <source>held %1–%2</source>
        <comment>times</comment>
        <translation>tenue %1–%2</translation>
    </message>
    <message>
        <source>in session %1</source>
        <translation>en séance %1</translation>
    </message>
    <message>
        <source>in session %1, adjourned</source>
        <translation>en séance %1, suspendue</translation>
    </message>
    <message>
        <source>begun %1, %2, not closed</source>
        <comment>day, time</comment>
        <translation>commencée le %1, %2, non close</translation>
    </message>
    <message>
        <source>%1 of %2 min, %3 over</source>
        <translation>%1 sur %2 min, %3 de trop</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <translation>%1 sur %2 min</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>All items: %1 of %2 h, %3 over</source>
        <translation>Tous les points&#x202f;: %1 sur %2 h, %3 de trop</translation>
    </message>
    <message>
        <source>All items: %1 of %2 h</source>
        <translation>Tous les points&#x202f;: %1 sur %2 h</translation>
    </message>
    <message>
        <source>All items: %1 h</source>
        <translation>Tous les points&#x202f;: %1 h</translation>
    </message>
    <message>
        <source>planned %1–%2</source>
        <comment>when the meeting was to begin and end</comment>
        <translation>prévu %1–%2</translation>
    </message>
    <message>
        <source>ends about %1</source>
        <comment>when the meeting will</comment>
        <translation>fin vers %1</translation>
    </message>
    <message>
        <source>no end foreseen</source>
        <comment>none of the items to come has its minutes planned</comment>
        <translation>fin non prévisible</translation>
    </message>
</context>
<context>
    <name>WithheldModel</name>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>due</source>
        <translation>dû</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non motivé</translation>
    </message>
    <message>
        <source>later</source>
        <translation>plus tard</translation>
    </message>
    <message>
        <source>line gone</source>
        <translation>ligne disparue</translation>
    </message>
    <message>
        <source>not withheld</source>
        <translation>non réservé</translation>
    </message>
    <message>
        <source>downgraded</source>
        <translation>déclassé</translation>
    </message>
</context>
<context>
    <name>WithoutQuorum</name>
    <message>
        <source>item %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <source>%1, line %2 (%3)</source>
        <comment>item, line, verb</comment>
        <translation>%1, ligne %2 (%3)</translation>
    </message>
    <message>
        <source>Decided without a quorum: %1. Before approval mend the attendance, or keep a decision with the chair’s reason: a line “@quorum: REASON” below the item’s heading.</source>
        <translation>Décidé sans quorum&#x202f;: %1. Avant l’approbation, corrigez les présences, ou maintenez la décision avec le motif de la présidence&#x202f;: une ligne «&#xa0;@quorum: MOTIF&#xa0;» sous le titre du point.</translation>
    </message>
    <message>
        <source>The approval in “%1” was decided without a quorum. Mend the attendance first, or keep it with the chair’s reason: a line “@quorum: REASON” below the item’s heading.</source>
        <translation>L’approbation dans «&#xa0;%1&#xa0;» a été décidée sans quorum. Corrigez d’abord les présences, ou maintenez-la avec le motif de la présidence&#x202f;: une ligne «&#xa0;@quorum: MOTIF&#xa0;» sous le titre du point.</translation>
    </message>
</context>
<context>
    <name>WordingFault</name>
    <message>
        <source>A link is its text in square brackets and its address in round ones, both within this wording: [the report](https://…). Half of one is not taken over.</source>
        <translation>Un lien se compose de son texte entre crochets et de son adresse entre parenthèses, l’un et l’autre à l’intérieur de cette formulation&#x202f;: [le rapport](https://…). La moitié d’un lien n’est pas reprise.</translation>
    </message>
    <message>
        <source>Of a link only an address of http, https or mailto is kept. Write the text alone, or another address.</source>
        <translation>D’un lien, seule une adresse http, https ou mailto est conservée. Écrivez le texte seul, ou une autre adresse.</translation>
    </message>
    <message>
        <source>A level in brackets is no wording, and is not taken over with it. Leave it out, and make it a comment of its own: “Level to discuss”.</source>
        <translation>Un niveau entre parenthèses n’est pas une formulation, et n’est pas repris avec elle. Laissez-le de côté, et faites-en un commentaire à part&#x202f;: «&#xa0;Niveau à débattre&#xa0;».</translation>
    </message>
    <message>
        <source>So the line would become another kind of line, such as an action or an own note, which is not taken over as wording. Begin otherwise, or say it in a remark.</source>
        <translation>La ligne deviendrait ainsi une ligne d’une autre sorte, une action ou une note personnelle par exemple, ce qui n’est pas repris comme formulation. Commencez autrement, ou dites-le dans une remarque.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>planned</source>
        <translation>prévue</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>in review</source>
        <translation>en relecture</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>final</source>
        <translation>définitif</translation>
    </message>
    <message>
        <source>as presented</source>
        <comment>minutes are approved</comment>
        <translation>tel que présenté</translation>
    </message>
    <message>
        <source>as modified</source>
        <comment>minutes are approved</comment>
        <translation>tel que modifié</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>en bonne voie</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>close</translation>
    </message>
    <message>
        <source>transferred</source>
        <translation>transférée</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirée</translation>
    </message>
    <message>
        <source>hint</source>
        <translation>indication</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>note personnelle</translation>
    </message>
    <message>
        <source>stub</source>
        <translation>mention de renvoi</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>communicable</translation>
    </message>
    <message>
        <source>Your own note: it is printed in no edition.</source>
        <translation>Votre note personnelle&#x202f;: elle n’est imprimée dans aucune édition.</translation>
    </message>
    <message>
        <source>A bracket here looks like a marking but is none, so the line counts as %1.</source>
        <translation>Une parenthèse ressemble ici à un marquage sans en être un&#x202f;: la ligne compte donc comme %1.</translation>
    </message>
    <message>
        <source>Says that something is withheld: appears where this section withholds a line.</source>
        <translation>Dit que quelque chose est réservé&#x202f;: apparaît là où cette section réserve une ligne.</translation>
    </message>
    <message>
        <source>%1 in substance, with a wording that is cleared for editions from %2 up.</source>
        <translation>%1 quant au fond, avec une formulation communicable à partir de l’édition %2.</translation>
    </message>
    <message>
        <source>%1: appears in all editions from %1 up.</source>
        <translation>%1&#x202f;: apparaît dans toutes les éditions à partir de %1.</translation>
    </message>
    <message>
        <source>%1: withheld from every edition below %1.</source>
        <translation>%1&#x202f;: réservé dans toute édition inférieure à %1.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 is missing: install Minutebook again, or build all of it.</source>
        <translation>%1 manque&#x202f;: réinstallez Minutebook, ou compilez-le en entier.</translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation>Minutebook</translation>
    </message>
    <message>
        <source>The book to open, or the review file (.minutereview).</source>
        <translation>Le livre à ouvrir, ou le fichier de relecture (.minutereview).</translation>
    </message>
    <message>
        <source>Opens a window of its own, even though Minutebook is running already.</source>
        <translation>Ouvre une fenêtre à part, même si Minutebook tourne déjà.</translation>
    </message>
    <message>
        <source>Minutebook: there is not enough memory to go on. Close other programs and start it again; what was saved is in the book.</source>
        <translation>Minutebook&#x202f;: il n’y a pas assez de mémoire pour continuer. Fermez d’autres programmes et redémarrez-le&#x202f;; ce qui a été enregistré est dans le livre.</translation>
    </message>
</context>
<context>
    <name>minutebook</name>
    <message>
        <source>The classification scheme cannot be read: %1. Mend the JSON at that place.</source>
        <translation>Le schéma de classification ne peut pas être lu&#x202f;: %1. Corrigez le JSON à cet endroit.</translation>
    </message>
    <message>
        <source>The classification scheme is not right: %1.</source>
        <translation>Le schéma de classification n’est pas correct&#x202f;: %1.</translation>
    </message>
    <message>
        <source>There is no classification scheme &quot;%1&quot;. Those that ship are SEC and TLP; one of your own is a file that ends in .json.</source>
        <translation>Il n’y a pas de schéma de classification «&#xa0;%1&#xa0;». Les schémas fournis sont SEC et TLP&#x202f;; un schéma à vous est un fichier dont le nom finit par .json.</translation>
    </message>
    <message>
        <source>The level %1 cannot go: it is still in use in %2. Keep it in the scheme, or give what stands there another level first.</source>
        <translation>Le niveau %1 ne peut pas disparaître&#x202f;: il est encore utilisé dans %2. Gardez-le dans le schéma, ou donnez d’abord un autre niveau à ce qui le porte.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a level of this body&apos;s scheme. Its levels are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau du schéma de ce comité. Ses niveaux sont %2.</translation>
    </message>
    <message>
        <source>The committee&apos;s seats in the book cannot be read (%1). Restore a backup.</source>
        <translation>Les sièges du comité ne peuvent pas être lus dans le livre (%1). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>Row %2 of %1: %3</source>
        <translation>Ligne %2 de %1&#x202f;: %3</translation>
    </message>
    <message>
        <source>A party has no category or no code, or two have the same. Mend the register of parties.</source>
        <translation>Un tiers n’a pas de catégorie ou de code, ou deux tiers ont les mêmes. Corrigez le registre des tiers.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no quorum. Write a number of voting seats (6), a share of them (2/3, &gt;1/2) or a number of a category (Pilots=1), parted by commas.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un quorum. Écrivez un nombre de sièges votants (6), une part de ceux-ci (2/3, &gt;1/2) ou un nombre par catégorie (Pilots=1), séparés par des virgules.</translation>
    </message>
    <message>
        <source>A book needs a passphrase. Type one; a book that is not encrypted has to be asked for (--plain).</source>
        <translation>Un livre exige une phrase secrète. Saisissez-en une&#x202f;; un livre non chiffré doit être demandé expressément (--plain).</translation>
    </message>
    <message>
        <source>The key has %1 bytes where a book&apos;s key has 32. Give the whole key.</source>
        <translation>La clé a %1 octets, alors que celle d’un livre en a 32. Donnez la clé entière.</translation>
    </message>
    <message>
        <source>%1 exists already and is left as it is. Choose another name, or open it.</source>
        <translation>%1 existe déjà et reste tel quel. Choisissez un autre nom, ou ouvrez-le.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Choose a folder that exists and that you may write to.</source>
        <translation>%1 ne peut pas être créé&#x202f;: %2. Choisissez un dossier existant où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>There is no book at %1. Look for it under another name, or create it first.</source>
        <translation>Il n’y a pas de livre dans %1. Cherchez-le sous un autre nom, ou créez-le d’abord.</translation>
    </message>
    <message>
        <source>%1 is empty: it is not a minute book. Choose another file, or restore a backup.</source>
        <translation>%1 est vide&#x202f;: ce n’est pas un livre de procès-verbaux. Choisissez un autre fichier, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is a folder, and a minute book is a file. Name the book in it.</source>
        <translation>%1 est un dossier, alors qu’un livre de procès-verbaux est un fichier. Nommez le livre qu’il contient.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Ask for the right to read it, or copy it to a folder of yours.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2. Demandez le droit de le lire, ou copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only, and a book needs both to be writable. Copy the book to a folder of yours and open the copy.</source>
        <translation>%1 ou son dossier est en lecture seule, et un livre doit pouvoir écrire dans les deux. Copiez le livre dans un dossier à vous et ouvrez la copie.</translation>
    </message>
    <message>
        <source>%1 is not encrypted, but a passphrase or key was given. Open it as a plain book if that is what you expect; if not, do not trust this file.</source>
        <translation>%1 n’est pas chiffré, mais une phrase secrète ou une clé a été donnée. Ouvrez-le comme livre en clair si c’est ce que vous attendez&#x202f;; sinon, ne vous fiez pas à ce fichier.</translation>
    </message>
    <message>
        <source>%1 is encrypted, or no book at all, so it does not open as a plain book. Give its passphrase.</source>
        <translation>%1 est chiffré, ou n’est pas un livre du tout&#x202f;: il ne s’ouvre donc pas comme livre en clair. Donnez sa phrase secrète.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase or key. Type it again; if it is certainly right, the file is no minute book or its beginning is damaged: restore a backup.</source>
        <translation>%1 ne s’ouvre pas avec cette phrase secrète ou cette clé. Saisissez-la de nouveau&#x202f;; si elle est certainement juste, le fichier n’est pas un livre de procès-verbaux ou son début est endommagé&#x202f;: restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is not a minute book, or only a part of one. Copy it again from where it came, or restore a backup.</source>
        <translation>%1 n’est pas un livre de procès-verbaux, ou seulement une partie d’un livre. Copiez-le de nouveau depuis son origine, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Restore a backup; keep the damaged file, as parts of it may still be read.</source>
        <translation>%1 est endommagé&#x202f;: %2. Restaurez une sauvegarde&#x202f;; gardez le fichier endommagé, car des parties peuvent encore en être lues.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a minute book. Choose another file.</source>
        <translation>%1 est une base de données d’un autre programme, pas un livre de procès-verbaux. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Minutebook (book version %2; this one knows %3). Update Minutebook to open it.</source>
        <translation>%1 a été écrit par un Minutebook plus récent (version de livre %2&#x202f;; celui-ci connaît la version %3). Mettez Minutebook à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 was written by an older Minutebook and is only being read. Open it for writing once: it is brought up to date after a backup.</source>
        <translation>%1 a été écrit par un Minutebook plus ancien et n’est ouvert qu’en lecture. Ouvrez-le une fois en écriture&#x202f;: il sera mis à niveau après une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is being written by another program. Try again when that has finished.</source>
        <translation>Un autre programme est en train d’écrire dans %1. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>%1 is open for reading only. Open it for writing to change it.</source>
        <translation>%1 est ouvert en lecture seule. Ouvrez-le en écriture pour le modifier.</translation>
    </message>
    <message>
        <source>%1 is no longer where it was opened: it was moved, deleted or replaced by another file. Nothing more is saved into it. Put it back at its place, or save the book elsewhere.</source>
        <translation>%1 n’est plus là où il a été ouvert&#x202f;: il a été déplacé, supprimé ou remplacé par un autre fichier. Rien n’y est plus enregistré. Remettez-le à sa place, ou enregistrez le livre ailleurs.</translation>
    </message>
    <message>
        <source>The book %1 could not be used: %2. Run &quot;minutebook check&quot; on it.</source>
        <translation>Le livre %1 n’a pas pu être utilisé&#x202f;: %2. Lancez «&#xa0;minutebook check&#xa0;» sur ce livre.</translation>
    </message>
    <message>
        <source>%1 could not be read to its end: %2. Copy it to another disk and check the copy; if that is no better, restore a backup.</source>
        <translation>%1 n’a pas pu être lu jusqu’au bout&#x202f;: %2. Copiez-le sur un autre disque et vérifiez la copie&#x202f;; si cela ne va pas mieux, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full, so nothing was written. Make room and save again.</source>
        <translation>Le disque qui contient %1 est plein&#x202f;: rien n’a donc été écrit. Faites de la place et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The program runs without SQLCipher, so it would write the book unencrypted, and does not open it. Install Minutebook from its package, and start it without LD_PRELOAD.</source>
        <translation>Le programme tourne sans SQLCipher&#x202f;: il écrirait donc le livre sans le chiffrer, et ne l’ouvre pas. Installez Minutebook depuis son paquet, et démarrez-le sans LD_PRELOAD.</translation>
    </message>
    <message>
        <source>The database library refused the setting %1 (it answers &quot;%2&quot;), so the book is not opened. Install Minutebook from its package.</source>
        <translation>La bibliothèque de base de données a refusé le réglage %1 (elle répond «&#xa0;%2&#xa0;»)&#x202f;: le livre n’est donc pas ouvert. Installez Minutebook depuis son paquet.</translation>
    </message>
    <message>
        <source>The book has to be brought up to date, but its backup %1 could not be made: %2. Make room there, or give yourself the right to write, and open it again.</source>
        <translation>Le livre doit être mis à niveau, mais sa sauvegarde %1 n’a pas pu être faite&#x202f;: %2. Faites-y de la place, ou donnez-vous le droit d’y écrire, et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The backup %1 was not made: %2 The book itself is as it was, and so are its earlier backups.</source>
        <translation>La sauvegarde %1 n’a pas été faite&#x202f;: %2 Le livre lui-même est inchangé, tout comme ses sauvegardes antérieures.</translation>
    </message>
    <message>
        <source>Another program is making a backup in %1 at this moment. Wait until it has.</source>
        <translation>Un autre programme fait en ce moment une sauvegarde dans %1. Attendez qu’il ait fini.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made or written to. Give yourself the right to, or remove what stands in its place.</source>
        <translation>Le dossier %1 ne peut être ni créé ni modifié. Donnez-vous-en le droit, ou retirez ce qui occupe sa place.</translation>
    </message>
    <message>
        <source>Nothing was restored, and the book %1 is as it was: %2</source>
        <translation>Rien n’a été restauré, et le livre %1 est inchangé&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing of %1 can be read (%2), so nothing was recovered. Restore a backup; keep the damaged file.</source>
        <translation>Rien de %1 ne peut être lu (%2)&#x202f;: rien n’a donc été récupéré. Restaurez une sauvegarde&#x202f;; gardez le fichier endommagé.</translation>
    </message>
    <message>
        <source>%1 is open somewhere else, so it is left as it is. Close it there, and do it again.</source>
        <translation>%1 est ouvert ailleurs et reste donc tel quel. Fermez-le là-bas, puis recommencez.</translation>
    </message>
    <message>
        <source>The key was not changed, and the book %1 is as it was: %2</source>
        <translation>La clé n’a pas été changée, et le livre %1 est inchangé&#x202f;: %2</translation>
    </message>
    <message>
        <source>The file of the keys is missing, so %1 opens with no passphrase: %2. Bring it back from where the book was, or from a backup; or type the recovery code, which opens the book without it.</source>
        <translation>Le fichier de clés manque&#x202f;: %1 ne s’ouvre donc avec aucune phrase secrète&#x202f;: %2. Rapportez-le de l’emplacement d’origine du livre, ou d’une sauvegarde&#x202f;; ou saisissez le code de récupération, qui ouvre le livre sans lui.</translation>
    </message>
    <message>
        <source>The file of the keys %1 cannot be read: %2. Ask for the right to read it, or type the recovery code.</source>
        <translation>Le fichier de clés %1 ne peut pas être lu&#x202f;: %2. Demandez le droit de le lire, ou saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>The file of the keys %1 could not be written: %2. Make room there, or give yourself the right to write, and do it again.</source>
        <translation>Le fichier de clés %1 n’a pas pu être écrit&#x202f;: %2. Faites-y de la place, ou donnez-vous le droit d’y écrire, et recommencez.</translation>
    </message>
    <message>
        <source>%1 is no file of keys, or only a part of one. Take it from a backup of the book, or type the recovery code.</source>
        <translation>%1 n’est pas un fichier de clés, ou seulement une partie d’un tel fichier. Prenez-le dans une sauvegarde du livre, ou saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Minutebook. Update Minutebook, or type the recovery code.</source>
        <translation>%1 a été écrit par un Minutebook plus récent. Mettez Minutebook à jour, ou saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>%1 asks for more or less work for a passphrase than Minutebook does, so it was altered or made by something else. Take it from a backup of the book, or type the recovery code.</source>
        <translation>%1 demande plus ou moins de calcul pour une phrase secrète que Minutebook&#x202f;: il a donc été altéré, ou fait par autre chose. Prenez-le dans une sauvegarde du livre, ou saisissez le code de récupération.</translation>
    </message>
    <message>
        <source>There is not enough memory for the passphrase. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour la phrase secrète. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The file of the keys %2 is that of another book, or of this one before its key was changed, so %1 does not open with it. Bring back the right one, or type the recovery code, which opens the book without it.</source>
        <translation>Le fichier de clés %2 est celui d’un autre livre, ou de celui-ci avant que sa clé ait été changée&#x202f;: %1 ne s’ouvre donc pas avec lui. Rapportez le bon, ou saisissez le code de récupération, qui ouvre le livre sans lui.</translation>
    </message>
    <message>
        <source>%1 was altered by something other than Minutebook: somebody who could open the book may be missing. Take the file from a backup, or change the book&apos;s key.</source>
        <translation>%1 a été altéré par autre chose que Minutebook&#x202f;: il peut y manquer quelqu’un qui pouvait ouvrir le livre. Prenez le fichier dans une sauvegarde, ou changez la clé du livre.</translation>
    </message>
    <message>
        <source>%1 opens by its passphrase directly, so it has one only and nobody can be added. Give it a key of its own first (minutebook rekey).</source>
        <translation>%1 s’ouvre directement par sa phrase secrète&#x202f;: il n’en a donc qu’une, et personne ne peut être ajouté. Donnez-lui d’abord une clé propre (minutebook rekey).</translation>
    </message>
    <message>
        <source>The desktop&apos;s key store did not take the key (%1). The book opens with its passphrases as before.</source>
        <translation>Le trousseau du bureau n’a pas accepté la clé (%1). Le livre s’ouvre avec ses phrases secrètes comme avant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand for a person. Write a name in one line, of at most %2 characters.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas désigner une personne. Écrivez un nom sur une seule ligne, d’au plus %2 caractères.</translation>
    </message>
    <message>
        <source>%1 can open the book already. Change that passphrase, or write the name otherwise.</source>
        <translation>%1 peut déjà ouvrir le livre. Changez cette phrase secrète, ou écrivez le nom autrement.</translation>
    </message>
    <message>
        <source>There is no passphrase of &quot;%1&quot;. Those who have one are %2.</source>
        <translation>Il n’y a pas de phrase secrète de «&#xa0;%1&#xa0;». Ceux qui en ont une sont %2.</translation>
    </message>
    <message>
        <source>%1 is the last who can open the book, and stays. Add somebody else first.</source>
        <translation>%1 est la dernière personne à pouvoir ouvrir le livre, et reste. Ajoutez d’abord quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>%1 people can open the book already, which is the most. Remove somebody first.</source>
        <translation>%1 personnes peuvent déjà ouvrir le livre, ce qui est le maximum. Retirez d’abord quelqu’un.</translation>
    </message>
    <message>
        <source>Group %1 of the recovery code, &quot;%2&quot;, is not as it was printed. Compare it with the page.</source>
        <translation>Le groupe %1 du code de récupération, «&#xa0;%2&#xa0;», n’est pas tel qu’il a été imprimé. Comparez-le avec la page.</translation>
    </message>
    <message>
        <source>The recovery code ends in its group %1, and has %2. Type the rest of it.</source>
        <translation>Le code de récupération s’arrête à son groupe %1, et en compte %2. Saisissez le reste.</translation>
    </message>
    <message>
        <source>The recovery code has %1 groups of five, and more than that was typed. Type it as it is on the page.</source>
        <translation>Le code de récupération compte %1 groupes de cinq, et davantage a été saisi. Saisissez-le tel qu’il est sur la page.</translation>
    </message>
    <message>
        <source>This is not a recovery code as it was printed. Compare it with the page.</source>
        <translation>Ce n’est pas un code de récupération tel qu’il a été imprimé. Comparez-le avec la page.</translation>
    </message>
    <message>
        <source>A committee needs a name and an abbreviation. Give both.</source>
        <translation>Il faut à un comité un nom et une abréviation. Donnez les deux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the committee&apos;s abbreviation. %2</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être l’abréviation du comité. %2</translation>
    </message>
    <message>
        <source>What the committee was called when these minutes were approved cannot be read from the book (%1). Restore a backup.</source>
        <translation>Le nom que portait le comité à l’approbation de ce procès-verbal ne peut pas être lu dans le livre (%1). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>An item template needs a name and a title. Give both.</source>
        <translation>Il faut à un modèle de point un nom et un titre. Donnez les deux.</translation>
    </message>
    <message>
        <source>The book&apos;s passphrase is wanted, and there is no terminal to ask at. Give --key-file FILE, or set MINUTEBOOK_KEY.</source>
        <translation>La phrase secrète du livre est demandée, et il n’y a pas de terminal où la saisir. Donnez --key-file FILE, ou définissez MINUTEBOOK_KEY.</translation>
    </message>
    <message>
        <source>The passphrase cannot be read from %1: %2. Name a file that you may read.</source>
        <translation>La phrase secrète ne peut pas être lue dans %1&#x202f;: %2. Nommez un fichier que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type the same one twice.</source>
        <translation>Les deux phrases secrètes ne sont pas identiques. Saisissez deux fois la même.</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2. Name a file that is there and that you may read.</source>
        <translation>%1 ne peut pas être lu&#x202f;: %2. Nommez un fichier qui existe et que vous avez le droit de lire.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Name a file in a folder that is there and that you may write to.</source>
        <translation>%1 ne peut pas être écrit&#x202f;: %2. Nommez un fichier dans un dossier qui existe et où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>%1 is written, but the book does not know that it left: %2 Mend that and write the file again, or delete it.</source>
        <translation>%1 est écrit, mais le livre n’a pas trace de sa sortie&#x202f;: %2 Remédiez-y et écrivez le fichier de nouveau, ou supprimez-le.</translation>
    </message>
    <message>
        <source>%1 is a minute book, stands beside one, holds a passphrase, or is what is being read, so it is not written over. Name another file.</source>
        <translation>%1 est un livre de procès-verbaux, en accompagne un, contient une phrase secrète, ou est ce qu’on est en train de lire&#x202f;: il n’est donc pas remplacé. Nommez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 holds %2 up to %3, and nothing else is written over it: whoever takes the file for what it was would be misled. Name another file, or remove that one first.</source>
        <translation>%1 contient %2 jusqu’à %3, et rien d’autre n’est écrit par-dessus&#x202f;: quiconque prendrait le fichier pour ce qu’il était serait trompé. Nommez un autre fichier, ou retirez d’abord celui-là.</translation>
    </message>
    <message>
        <source>There is a file %1 already, and it cannot be told to be %2. Name another file, or replace it (--replace).</source>
        <translation>Il y a déjà un fichier %1, et rien ne dit que c’est %2. Nommez un autre fichier, ou remplacez-le (--replace).</translation>
    </message>
    <message>
        <source>%1 opens by a passphrase only, and a file that opens without one is not written over it. Name another file, or remove that one first.</source>
        <translation>%1 ne s’ouvre que par une phrase secrète, et un fichier qui s’ouvre sans elle ne le remplace pas. Nommez un autre fichier, ou retirez d’abord celui-là.</translation>
    </message>
    <message>
        <source>The output could not be written to its end: its disk is full, or what was to read it is gone. Make room, or send it elsewhere, and run the command again.</source>
        <translation>La sortie n’a pas pu être écrite jusqu’au bout&#x202f;: son disque est plein, ou ce qui devait la lire a disparu. Faites de la place, ou envoyez-la ailleurs, et relancez la commande.</translation>
    </message>
    <message>
        <source>%1 has errors, so nothing of it was imported. Mend the lines marked &quot;error:&quot; above and import it again.</source>
        <translation>%1 contient des erreurs&#x202f;: rien n’en a donc été importé. Corrigez les lignes marquées «&#xa0;error:&#xa0;» ci-dessus et importez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is not an empty folder, and what is in it is left as it is. Name a folder that is empty or not there yet.</source>
        <translation>%1 n’est pas un dossier vide, et son contenu reste tel quel. Nommez un dossier vide ou qui n’existe pas encore.</translation>
    </message>
    <message>
        <source>%1 has faults, so no book was made of it. Mend the places that are named and read it again.</source>
        <translation>%1 contient des fautes&#x202f;: aucun livre n’en a donc été fait. Corrigez les endroits nommés et lisez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is no document of minutes. Save its text alone and bring that in.</source>
        <translation>%1 dépasse %2 Mo, ce qui n’est pas la taille d’un procès-verbal. Enregistrez seulement son texte et reprenez celui-ci.</translation>
    </message>
    <message>
        <source>%1 can be read only with %2, which is not installed. Install it, or save it as HTML or plain text and import that.</source>
        <translation>%1 ne peut être lu qu’avec %2, qui n’est pas installé. Installez-le, ou enregistrez le document en HTML ou en texte brut et importez celui-ci.</translation>
    </message>
    <message>
        <source>%1 could not be read as a document (%2). Open it where it was written, save it as HTML or plain text and import that.</source>
        <translation>%1 n’a pas pu être lu comme document (%2). Ouvrez-le là où il a été écrit, enregistrez-le en HTML ou en texte brut et importez celui-ci.</translation>
    </message>
    <message>
        <source>%1 does not say which meeting it is of. Give its number and its date (--meeting N --date 2024-03-05).</source>
        <translation>%1 ne dit pas de quelle réunion il est. Donnez-en le numéro et la date (--meeting N --date 2024-03-05).</translation>
    </message>
    <message>
        <source>This meeting is no longer in the book. Choose another one.</source>
        <translation>Cette réunion n’est plus dans le livre. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>There is no meeting %1 in the book. Import it, or name another one.</source>
        <translation>Il n’y a pas de réunion %1 dans le livre. Importez-la, ou nommez-en une autre.</translation>
    </message>
    <message>
        <source>The meeting is one of &quot;%1&quot;, but the book is that of &quot;%2&quot;. Import it into its own book, or mend body and abbreviation.</source>
        <translation>La réunion est de «&#xa0;%1&#xa0;», mais le livre est celui de «&#xa0;%2&#xa0;». Importez-la dans son propre livre, ou corrigez body et abbreviation.</translation>
    </message>
    <message>
        <source>A meeting needs a number and a date. Give both.</source>
        <translation>Il faut à une réunion un numéro et une date. Donnez les deux.</translation>
    </message>
    <message>
        <source>Meeting %1 is in the book already. Give the meeting another number, or replace the one that is there (--replace).</source>
        <translation>La réunion %1 est déjà dans le livre. Donnez un autre numéro à la réunion, ou remplacez celle qui s’y trouve (--replace).</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are approved and do not change any more. Record the change at the current meeting.</source>
        <translation>Le procès-verbal de la réunion %1 est approuvé et ne change plus. Consignez la modification à la réunion en cours.</translation>
    </message>
    <message>
        <source>A finding is let stand for a reason. Say in a few words why it may.</source>
        <translation>Écarter un signalement demande une raison. Dites en quelques mots pourquoi il est admissible.</translation>
    </message>
    <message>
        <source>Meeting %1 has given numbers to actions, and none is ever given twice: it stays in the book. Change its date instead, or import another meeting over it.</source>
        <translation>La réunion %1 a donné des numéros à des actions, et aucun n’est jamais donné deux fois&#x202f;: elle reste dans le livre. Changez plutôt sa date, ou importez une autre réunion à sa place.</translation>
    </message>
    <message>
        <source>Meeting %1 would not read back as it is, because of %2. Change that in the meeting, or take its approval back first, and write the book again.</source>
        <translation>La réunion %1 ne se relirait pas telle qu’elle est&#x202f;; en cause&#x202f;: %2. Changez cela dans la réunion, ou retirez d’abord son approbation, et écrivez le livre de nouveau.</translation>
    </message>
    <message>
        <source>This agenda item is no longer in the book. Keep what you typed by copying it to another item.</source>
        <translation>Ce point de l’ordre du jour n’est plus dans le livre. Sauvez votre saisie en la copiant dans un autre point.</translation>
    </message>
    <message>
        <source>Somebody else changed the item &quot;%1&quot; meanwhile. Copy what you typed, look at the new text, and add yours.</source>
        <translation>Quelqu’un d’autre a modifié entre-temps le point «&#xa0;%1&#xa0;». Copiez votre saisie, regardez le nouveau texte, et ajoutez-y le vôtre.</translation>
    </message>
    <message>
        <source>These items were changed after they had been parted, so they stay apart. Move the lines back by hand if they belong together.</source>
        <translation>Ces points ont été modifiés après avoir été séparés&#x202f;: ils le restent donc. Déplacez les lignes à la main s’ils vont ensemble.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; no longer stands in the notes as it did. Look at it again, and change it there.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» n’est plus telle quelle dans les notes. Regardez-la de nouveau, et changez-la là.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written into the line without changing something else in it, such as its level or its verb. Change the line in the notes.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être inscrit dans la ligne sans y changer autre chose, comme son niveau ou son verbe. Changez la ligne dans les notes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write 2019-08-09 or 9 August 2019, or nothing at all.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2019-08-09 ou 9 August 2019, ou rien du tout.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 have been circulated, so readers know its items by their numbers. Change a single item&apos;s number where it is a mistake.</source>
        <translation>Le procès-verbal de la réunion %1 a été diffusé&#x202f;: les lecteurs en connaissent donc les points par leur numéro. Changez le numéro d’un seul point là où il est erroné.</translation>
    </message>
    <message>
        <source>This decision between meetings is no longer in the book. Look at the list again.</source>
        <translation>Cette décision entre les réunions n’est plus dans le livre. Regardez la liste de nouveau.</translation>
    </message>
    <message>
        <source>A decision between meetings needs the day on which it was put and one line with a verb that decides, in capitals, as in: The Committee AGREED the fees.</source>
        <translation>Il faut à une décision entre les réunions le jour où elle a été soumise et une ligne avec un verbe de décision, en capitales, comme dans&#x202f;: The Committee AGREED the fees.</translation>
    </message>
    <message>
        <source>The decision No %1 stands in the notes of meeting %2, which reports it. Change it there.</source>
        <translation>La décision nº %1 figure dans les notes de la réunion %2, qui en rend compte. Changez-la là.</translation>
    </message>
    <message>
        <source>A rule of retention asks for 1 to 99 years. Give their number.</source>
        <translation>Une règle de conservation demande de 1 à 99 ans. Donnez-en le nombre.</translation>
    </message>
    <message>
        <source>Nothing more of meeting %1 is due by the rules of retention as they are now. Look at the list again.</source>
        <translation>Plus rien de la réunion %1 n’est à éliminer selon les règles de conservation actuelles. Regardez la liste de nouveau.</translation>
    </message>
    <message>
        <source>Meeting %1 has no revision %2. Choose one from the list of its revisions.</source>
        <translation>La réunion %1 n’a pas de révision %2. Choisissez-en une dans la liste de ses révisions.</translation>
    </message>
    <message>
        <source>Nothing has changed since revision %2 of meeting %1. There is nothing to keep.</source>
        <translation>Rien n’a changé depuis la révision %2 de la réunion %1. Il n’y a rien à conserver.</translation>
    </message>
    <message>
        <source>The text of revision %2 of meeting %1 was disposed of by the rules of retention. What is kept of it are its dates and hashes.</source>
        <translation>Le texte de la révision %2 de la réunion %1 a été éliminé selon les règles de conservation. Il en reste les dates et les empreintes.</translation>
    </message>
    <message>
        <source>The text of revision %2 of meeting %1 cannot be read: it is not as it was kept. Restore a backup.</source>
        <translation>Le texte de la révision %2 de la réunion %1 ne peut pas être lu&#x202f;: il n’est plus tel qu’il a été conservé. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>A revision is kept for a reason. Say in a few words why.</source>
        <translation>Conserver une révision demande une raison. Dites en quelques mots pourquoi.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are not approved yet: change them in the notes.</source>
        <translation>Le procès-verbal de la réunion %1 n’est pas encore approuvé&#x202f;: modifiez-le dans les notes.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are being corrected. Finish the correction or give it up first.</source>
        <translation>Le procès-verbal de la réunion %1 est en cours de rectification. Terminez ou abandonnez d’abord la rectification.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are not being corrected.</source>
        <translation>Le procès-verbal de la réunion %1 n’est pas en cours de rectification.</translation>
    </message>
    <message>
        <source>Approved minutes are corrected for a reason, which is printed in them. Say in a sentence why.</source>
        <translation>Rectifier un procès-verbal approuvé demande une raison, qui y est imprimée. Dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>What was withheld there has changed, or is not withheld any more. Look at the list of what is withheld again.</source>
        <translation>Ce qui était réservé là a changé, ou ne l’est plus. Regardez de nouveau la liste des éléments réservés.</translation>
    </message>
    <message>
        <source>Nothing was said of what is withheld. Give a ground, an owner, a day or what has to happen first.</source>
        <translation>Rien n’a été dit de ce qui est réservé. Donnez un motif, un responsable, un jour ou ce qui doit arriver d’abord.</translation>
    </message>
    <message>
        <source>What stays withheld is looked at again. Give a later day, or what has to happen first.</source>
        <translation>Ce qui reste réservé est réexaminé. Donnez un jour ultérieur, ou ce qui doit arriver d’abord.</translation>
    </message>
    <message>
        <source>What is withheld there is of the level %2, and %1 is not lower. Choose a level below it.</source>
        <translation>Ce qui est réservé là est du niveau %2, et %1 n’est pas inférieur. Choisissez un niveau au-dessous.</translation>
    </message>
    <message>
        <source>What was withheld is opened for a reason, which its new readers are told. Say in a sentence why.</source>
        <translation>Ouvrir ce qui était réservé demande une raison, communiquée à ses nouveaux lecteurs. Dites pourquoi en une phrase.</translation>
    </message>
    <message>
        <source>The reason is told to readers up to %1, but reads as of the level %2. Say it without the name of that level.</source>
        <translation>La raison est communiquée aux lecteurs habilités jusqu’à %1, mais se lit comme étant du niveau %2. Dites-la sans le nom de ce niveau.</translation>
    </message>
    <message>
        <source>The reason says what is still withheld from readers up to %1, so nothing was done: %2. Say it in other words.</source>
        <translation>La raison dit ce qui reste réservé pour les lecteurs habilités jusqu’à %1&#x202f;; rien n’a donc été fait&#x202f;: %2. Dites-la en d’autres mots.</translation>
    </message>
    <message>
        <source>Readers up to %1 would see the real name of a party: &quot;%2&quot;. Write the pseudonym there first, then downgrade.</source>
        <translation>Les lecteurs habilités jusqu’à %1 verraient le vrai nom d’un tiers&#x202f;: «&#xa0;%2&#xa0;». Inscrivez-y d’abord le pseudonyme, puis déclassez.</translation>
    </message>
    <message>
        <source>The line &quot;%1&quot; would stay of the level %2: it tells of an action of that level, or its level is in doubt. Mend that first, then downgrade.</source>
        <translation>La ligne «&#xa0;%1&#xa0;» resterait du niveau %2&#x202f;: elle parle d’une action de ce niveau, ou son niveau est douteux. Corrigez d’abord cela, puis déclassez.</translation>
    </message>
    <message>
        <source>Meeting %1 reports on the action %2 in a line that has its level from that action alone, and would be opened with it: &quot;%3&quot;. Give that line its level first; in approved minutes by a correction.</source>
        <translation>La réunion %1 rend compte de l’action %2 dans une ligne qui ne tient son niveau que de cette action, et serait ouverte avec elle&#x202f;: «&#xa0;%3&#xa0;». Donnez d’abord son niveau à cette ligne&#x202f;; dans un procès-verbal approuvé, par une rectification.</translation>
    </message>
    <message>
        <source>It was disposed of, but another program has %1 open, so that traces of it may still be in the file. They go once every program has closed the book.</source>
        <translation>L’élimination est faite, mais un autre programme a %1 ouvert&#x202f;: des traces peuvent donc subsister dans le fichier. Elles disparaissent quand tous les programmes ont fermé le livre.</translation>
    </message>
    <message>
        <source>%1 is no review file. Choose a file whose name ends in .minutereview.</source>
        <translation>%1 n’est pas un fichier de relecture. Choisissez un fichier dont le nom finit par .minutereview.</translation>
    </message>
    <message>
        <source>%1 is not all there: it ends too early. Ask for it again, or copy it again from the mail.</source>
        <translation>%1 n’est pas complet&#x202f;: il s’arrête trop tôt. Redemandez-le, ou copiez-le de nouveau depuis le courriel.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Minutebook. Update Minutebook to open it.</source>
        <translation>%1 a été fait par un Minutebook plus récent. Mettez Minutebook à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>%1 asks for more memory or time than opening such a file may take, so it is not opened. Do not trust it; ask for it again.</source>
        <translation>%1 demande plus de mémoire ou de temps que l’ouverture d’un tel fichier n’en admet&#x202f;: il n’est donc pas ouvert. Ne vous y fiez pas&#x202f;; redemandez-le.</translation>
    </message>
    <message>
        <source>There is not enough memory to work with a review file&apos;s passphrase. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour la phrase secrète d’un fichier de relecture. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>%1 does not open with this passphrase. Type it again, as you were told it.</source>
        <translation>%1 ne s’ouvre pas avec cette phrase secrète. Saisissez-la de nouveau, telle qu’elle vous a été communiquée.</translation>
    </message>
    <message>
        <source>%1 is not as it was when it was sealed: it was altered or damaged on its way, so nothing of it is used. Ask for it again.</source>
        <translation>%1 n’est plus tel qu’il a été scellé&#x202f;: il a été altéré ou endommagé en route, et rien n’en est donc utilisé. Redemandez-le.</translation>
    </message>
    <message>
        <source>%1 opens, but what is in it is no review that can be read. Ask whoever made it to make it again.</source>
        <translation>%1 s’ouvre, mais son contenu n’est pas une relecture lisible. Demandez à son auteur de le refaire.</translation>
    </message>
    <message>
        <source>A review file needs a passphrase of its own. Give one, and tell it to the reader by another way than the file.</source>
        <translation>Il faut à un fichier de relecture sa propre phrase secrète. Donnez-en une, et communiquez-la au lecteur par une autre voie que le fichier.</translation>
    </message>
    <message>
        <source>Nobody called &quot;%1&quot; is among the committee&apos;s people. Add them to the seats or people of the committee first.</source>
        <translation>Personne du nom de «&#xa0;%1&#xa0;» ne figure parmi les personnes du comité. Ajoutez d’abord cette personne aux sièges ou aux personnes du comité.</translation>
    </message>
    <message>
        <source>%1 is not cleared for %2, so this edition is not made for them. Choose a lower one, or record their clearance first.</source>
        <translation>%1 n’est pas habilité à %2&#x202f;: cette édition n’est donc pas faite pour cette personne. Choisissez-en une inférieure, ou consignez d’abord son habilitation.</translation>
    </message>
    <message>
        <source>%1 answers nothing that was sent from this book, so nothing of it was taken in. Open the book that it was sent from.</source>
        <translation>%1 ne répond à rien qui ait été envoyé depuis ce livre&#x202f;: rien n’en a donc été importé. Ouvrez le livre d’où provient l’envoi.</translation>
    </message>
    <message>
        <source>%1 came back from its reader: it holds comments and no pages. Open the book that it was sent from and take them in there.</source>
        <translation>%1 est revenu de son lecteur&#x202f;: il contient des commentaires et pas de pages. Ouvrez le livre d’où provient l’envoi et importez-les là.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 were changed while the review file was being made, so it was not sent. Send it again.</source>
        <translation>Le procès-verbal de la réunion %1 a été modifié pendant que le fichier de relecture se faisait&#x202f;: il n’a donc pas été envoyé. Envoyez-le de nouveau.</translation>
    </message>
    <message>
        <source>This comment is no longer in the book. Choose another one.</source>
        <translation>Ce commentaire n’est plus dans le livre. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The words &quot;%1&quot; do not stand in the notes like that, so they cannot be replaced by themselves. Change the line in the notes.</source>
        <translation>Les mots «&#xa0;%1&#xa0;» ne figurent pas tels quels dans les notes&#x202f;: ils ne peuvent donc pas être remplacés automatiquement. Changez la ligne dans les notes.</translation>
    </message>
    <message>
        <source>With this wording the line would have another level, kind or number than it has, so it was not changed. Change the line in the notes if that is meant.</source>
        <translation>Avec cette formulation, la ligne aurait un autre niveau, une autre nature ou un autre numéro&#x202f;: elle n’a donc pas été changée. Changez la ligne dans les notes si c’est voulu.</translation>
    </message>
    <message>
        <source>This paper is no longer in the book. Look at the item&apos;s papers again, and attach it anew if it is wanted.</source>
        <translation>Ce document n’est plus dans le livre. Regardez de nouveau les documents du point, et joignez-le à neuf si vous en avez besoin.</translation>
    </message>
    <message>
        <source>A paper needs a title: the agenda names it by that. Type one.</source>
        <translation>Il faut à un document un titre&#x202f;: c’est par lui que l’ordre du jour le nomme. Saisissez-en un.</translation>
    </message>
    <message>
        <source>%1 has %2 MB, and a paper has %3 at most. Attach a smaller file, or name this one by a line &quot;@paper: TITLE&quot; below the item&apos;s heading.</source>
        <translation>%1 fait %2 Mo, et un document en fait au plus %3. Joignez un fichier plus petit, ou nommez celui-ci par une ligne «&#xa0;@paper: TITLE&#xa0;» sous le titre du point.</translation>
    </message>
    <message>
        <source>The paper &quot;%1&quot; is not as it was attached: its contents do not fit their hash. Attach it again, or restore a backup.</source>
        <translation>Le document «&#xa0;%1&#xa0;» n’est plus tel qu’il a été joint&#x202f;: son contenu ne correspond pas à son empreinte. Joignez-le de nouveau, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The contents of the paper &quot;%1&quot; were disposed of on %2, by the rules of retention: only its title and hash were kept.</source>
        <translation>Le contenu du document «&#xa0;%1&#xa0;» a été éliminé le %2, selon les règles de conservation&#x202f;: seuls son titre et son empreinte ont été gardés.</translation>
    </message>
    <message>
        <source>The item &quot;%1&quot; has papers in the book and is not in the file, so they would be lost. Give the file&apos;s item that title, or remove the papers first.</source>
        <translation>Le point «&#xa0;%1&#xa0;» a des documents dans le livre et n’est pas dans le fichier&#x202f;: ils seraient donc perdus. Donnez ce titre au point du fichier, ou retirez d’abord les documents.</translation>
    </message>
    <message>
        <source>There are no minutes to bind: none of these meetings has been approved. Approve them, or name another year.</source>
        <translation>Il n’y a pas de procès-verbaux à réunir&#x202f;: aucune de ces réunions n’a été approuvée. Approuvez-les, ou indiquez une autre année.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be printed beside another script, in &quot;%2&quot;. Put it on a line of its own.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être imprimé à côté d’une autre écriture, dans «&#xa0;%2&#xa0;». Mettez-le sur une ligne à part.</translation>
    </message>
    <message>
        <source>%1 is no picture that can be read (%2). Choose a PNG or SVG file.</source>
        <translation>%1 n’est pas une image lisible (%2). Choisissez un fichier PNG ou SVG.</translation>
    </message>
    <message>
        <source>%1 is too large for a logo: at most %2 MB and %3 by %3 pixels. Save it smaller.</source>
        <translation>%1 est trop grand pour un logo&#x202f;: au plus %2 Mo et %3 pixels sur %3. Enregistrez-le en plus petit.</translation>
    </message>
    <message>
        <source>%1 takes something from outside itself (%2), which a logo may not. Save it as a plain SVG or as a PNG.</source>
        <translation>%1 fait appel à quelque chose d’extérieur (%2), ce qu’un logo ne doit pas faire. Enregistrez-le en SVG simple ou en PNG.</translation>
    </message>
    <message>
        <source>The footer &quot;%1&quot; is longer than the line at the foot of a page. Make it shorter.</source>
        <translation>Le pied de page «&#xa0;%1&#xa0;» est plus long que la ligne au bas d’une page. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>The PDF could not be finished: %1. Please report this with the text of the meeting that it happened with.</source>
        <translation>Le PDF n’a pas pu être achevé&#x202f;: %1. Veuillez le signaler en joignant le texte de la réunion concernée.</translation>
    </message>
    <message>
        <source>The ODT file could not be packed: %1. Please report this with the text of the meeting that it happened with.</source>
        <translation>Le fichier ODT n’a pas pu être assemblé&#x202f;: %1. Veuillez le signaler en joignant le texte de la réunion concernée.</translation>
    </message>
    <message>
        <source>This cannot be a PDF&apos;s passphrase: it is empty, longer than 127 bytes in UTF-8, or has characters that cannot be typed. Take another one.</source>
        <translation>Ceci ne peut pas être la phrase secrète d’un PDF&#x202f;: elle est vide, dépasse 127 octets en UTF-8, ou contient des caractères impossibles à saisir. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>This says only what is not wanted. Name a word that is wanted before NOT, as in: crane NOT hired.</source>
        <translation>Ceci ne dit que ce qui n’est pas voulu. Nommez un mot voulu avant NOT, comme dans&#x202f;: grue NOT louée.</translation>
    </message>
    <message>
        <source>The file would have held what its edition withholds, so it was not written: %1. Please report this with the text of the meeting that it happened with.</source>
        <translation>Le fichier aurait contenu ce que son édition réserve&#x202f;: il n’a donc pas été écrit&#x202f;: %1. Veuillez le signaler en joignant le texte de la réunion concernée.</translation>
    </message>
    <message>
        <source>The file would have held the real name of a party, so it was not written: %1. Write the pseudonym there, or give what says it the highest level.</source>
        <translation>Le fichier aurait contenu le vrai nom d’un tiers&#x202f;: il n’a donc pas été écrit&#x202f;: %1. Inscrivez-y le pseudonyme, ou donnez le niveau le plus élevé à ce qui le dit.</translation>
    </message>
    <message>
        <source>The file would have held what its edition withholds, so it was not written. End the safe view and export it again to see what and where.</source>
        <translation>Le fichier aurait contenu ce que son édition réserve&#x202f;: il n’a donc pas été écrit. Quittez la vue protégée et exportez-le de nouveau pour voir quoi et où.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file opens with a password only, and it is not this one. Give the right one.</source>
        <translation>Rien n’est prouvé&#x202f;: le fichier ne s’ouvre qu’avec un mot de passe, et ce n’est pas celui-ci. Donnez le bon.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file is damaged or no PDF, so a part of it may not have been read (%1). Make it again.</source>
        <translation>Rien n’est prouvé&#x202f;: le fichier est endommagé ou n’est pas un PDF, et une partie peut donc ne pas avoir été lue (%1). Refaites-le.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file does not say what characters the font &quot;%1&quot; shows on page %2. Make it again with embedded fonts that can be searched.</source>
        <translation>Rien n’est prouvé&#x202f;: le fichier ne dit pas quels caractères la police «&#xa0;%1&#xa0;» affiche à la page %2. Refaites-le avec des polices incorporées qui se prêtent à la recherche.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file holds an image, and what an image shows is not read. Make it again without images, or look at them yourself.</source>
        <translation>Rien n’est prouvé&#x202f;: le fichier contient une image, et ce que montre une image n’est pas lu. Refaites-le sans images, ou examinez-les vous-même.</translation>
    </message>
    <message>
        <source>Nothing is proved: page %1 holds a drawing (curves, colours that run into one another, or very many lines), and what it shows is not read. Make it again without drawings, or look at them yourself.</source>
        <translation>Rien n’est prouvé&#x202f;: la page %1 contient un dessin (courbes, dégradés de couleurs, ou très nombreux traits), et ce qu’il montre n’est pas lu. Refaites-le sans dessins, ou examinez-les vous-même.</translation>
    </message>
    <message>
        <source>Nothing is proved: what object %1 of the file holds is packed or written in a way that is not known, or is damaged. Make the file again.</source>
        <translation>Rien n’est prouvé&#x202f;: le contenu de l’objet %1 du fichier est compressé ou écrit d’une manière inconnue, ou est endommagé. Refaites le fichier.</translation>
    </message>
    <message>
        <source>Nothing is proved: a file that is no plain text is attached (object %1). Make it again without it.</source>
        <translation>Rien n’est prouvé&#x202f;: un fichier qui n’est pas du texte brut est joint (objet %1). Refaites-le sans lui.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file holds leftovers of earlier revisions, or something behind its end, that cannot be read. Make it again from its source.</source>
        <translation>Rien n’est prouvé&#x202f;: le fichier contient des restes de révisions antérieures, ou quelque chose après sa fin, qui ne peuvent pas être lus. Refaites-le à partir de sa source.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file is damaged, or not of the format that it should be (%1). Make it again.</source>
        <translation>Rien n’est prouvé&#x202f;: le fichier est endommagé, ou n’est pas au format attendu (%1). Refaites-le.</translation>
    </message>
    <message>
        <source>Nothing is proved: %1 is marked %2, which is above the edition that it was searched for. Search it for %2, or take the right file.</source>
        <translation>Rien n’est prouvé&#x202f;: %1 est marqué %2, ce qui est au-dessus de l’édition pour laquelle il a été fouillé. Fouillez-le pour %2, ou prenez le bon fichier.</translation>
    </message>
    <message>
        <source>Nothing is proved: %1 is called &quot;%2&quot;, which is none of %3. Search it for what it is of, or take the right file.</source>
        <translation>Rien n’est prouvé&#x202f;: %1 s’intitule «&#xa0;%2&#xa0;», ce qui ne correspond pas à&#x202f;: %3. Fouillez-le pour ce dont il relève, ou prenez le bon fichier.</translation>
    </message>
    <message>
        <source>This is not UTF-8 and was replaced by a question mark. Save the file as UTF-8 and read it again.</source>
        <translation>Ceci n’est pas de l’UTF-8 et a été remplacé par un point d’interrogation. Enregistrez le fichier en UTF-8 et lisez-le de nouveau.</translation>
    </message>
    <message>
        <source>The invisible character %1 stands here and is shown by its code. Delete it, unless its code is meant to be read.</source>
        <translation>Le caractère invisible %1 se trouve ici et est montré par son code. Supprimez-le, à moins que son code ne soit à lire.</translation>
    </message>
    <message>
        <source>The file does not begin with &quot;---&quot;. Put the meeting&apos;s keys (body, abbreviation, meeting, date) between two lines of &quot;---&quot;.</source>
        <translation>Le fichier ne commence pas par «&#xa0;---&#xa0;». Mettez les clés de la réunion (body, abbreviation, meeting, date) entre deux lignes de «&#xa0;---&#xa0;».</translation>
    </message>
    <message>
        <source>The keys at the file&apos;s beginning do not end. Put a line &quot;---&quot; after the last of them.</source>
        <translation>Les clés au début du fichier ne se terminent pas. Mettez une ligne «&#xa0;---&#xa0;» après la dernière.</translation>
    </message>
    <message>
        <source>This line is no &quot;key: value&quot;. Write it as one, or move it below the second &quot;---&quot;.</source>
        <translation>Cette ligne n’est pas de la forme «&#xa0;key: value&#xa0;». Écrivez-la ainsi, ou déplacez-la sous le second «&#xa0;---&#xa0;».</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is missing. Add a line &quot;%1: …&quot; at the file&apos;s beginning.</source>
        <translation>La clé «&#xa0;%1&#xa0;» manque. Ajoutez une ligne «&#xa0;%1: …&#xa0;» au début du fichier.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; stands twice. Delete one of the two lines.</source>
        <translation>La clé «&#xa0;%1&#xa0;» figure deux fois. Supprimez l’une des deux lignes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read: keys are written exactly. Write &quot;%2&quot; if that is meant.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas lu&#x202f;: les clés s’écrivent exactement. Écrivez «&#xa0;%2&#xa0;» si c’est ce que vous voulez dire.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for &quot;%1&quot;. Dates are written 2019-07-24, times 10:00-16:00, meetings as whole numbers; a status is planned, draft, in-review, approved or final.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur pour «&#xa0;%1&#xa0;». Les dates s’écrivent 2019-07-24, les heures 10:00-16:00, les réunions en nombres entiers&#x202f;; un statut est planned, draft, in-review, approved ou final.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in every edition: a level has no effect on it. Take the level out, and put what is not for everybody into an item&apos;s notes.</source>
        <translation>«&#xa0;%1&#xa0;» figure dans toutes les éditions&#x202f;: un niveau n’y a aucun effet. Retirez le niveau, et mettez ce qui n’est pas pour tous dans les notes d’un point.</translation>
    </message>
    <message>
        <source>The meeting ends before it begins. Mend the time, or leave it if the meeting went on past midnight.</source>
        <translation>La réunion finit avant de commencer. Corrigez l’heure, ou laissez-la si la réunion s’est prolongée après minuit.</translation>
    </message>
    <message>
        <source>The next meeting stands before this one. Mend one of the two dates.</source>
        <translation>La prochaine réunion précède celle-ci. Corrigez l’une des deux dates.</translation>
    </message>
    <message>
        <source>There is no classification scheme &quot;%1&quot;. Write the body&apos;s own, SEC or TLP.</source>
        <translation>Il n’y a pas de schéma de classification «&#xa0;%1&#xa0;». Écrivez celui du comité, SEC ou TLP.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scheme %2. Until it is one, everything counts as the highest level.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau du schéma %2. Jusqu’à ce qu’il en soit un, tout compte comme le niveau le plus élevé.</translation>
    </message>
    <message>
        <source>This text stands before the first heading. Put a heading &quot;# Title&quot; above it.</source>
        <translation>Ce texte se trouve avant le premier titre. Mettez un titre «&#xa0;# Title&#xa0;» au-dessus.</translation>
    </message>
    <message>
        <source>This looks like the heading of a table of people but is an agenda item&apos;s, and rows below it count as %1. Write &quot;# %2&quot;, without a number or level, if it is to be one.</source>
        <translation>Ceci ressemble au titre d’un tableau de personnes mais est celui d’un point, et les lignes en dessous comptent comme %1. Écrivez «&#xa0;# %2&#xa0;», sans numéro ni niveau, si ce doit en être un.</translation>
    </message>
    <message>
        <source>This row has too few cells. Write &quot;| Representing | Name (Initials) | Attendance |&quot;.</source>
        <translation>Cette ligne a trop peu de cellules. Écrivez «&#xa0;| Representing | Name (Initials) | Attendance |&#xa0;».</translation>
    </message>
    <message>
        <source>This row has more than three cells. Put what the fourth says into the third, parted by a comma.</source>
        <translation>Cette ligne a plus de trois cellules. Mettez ce que dit la quatrième dans la troisième, séparé par une virgule.</translation>
    </message>
    <message>
        <source>People are of the meeting&apos;s default level: a level in their table has no effect. Take it out, or move the person into an item&apos;s notes.</source>
        <translation>Les personnes sont du niveau par défaut de la réunion&#x202f;: un niveau n’a aucun effet dans leur tableau. Retirez-le, ou déplacez la personne dans les notes d’un point.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no attendance. Write part, teleconference, video, arrived 10:15, left 12:00 or presiding, parted by commas.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une présence. Écrivez part, teleconference, video, arrived 10:15, left 12:00 ou presiding, séparés par des virgules.</translation>
    </message>
    <message>
        <source>This person has no initials. Write them in brackets behind the name: &quot;Jo Smith (JS)&quot;.</source>
        <translation>Cette personne n’a pas d’initiales. Écrivez-les entre parenthèses après le nom&#x202f;: «&#xa0;Jo Smith (JS)&#xa0;».</translation>
    </message>
    <message>
        <source>%1 already stands for %2. Give this person other initials, as %3.</source>
        <translation>%1 désigne déjà %2. Donnez d’autres initiales à cette personne, comme %3.</translation>
    </message>
    <message>
        <source>%1, for whom this alternate stands in, is in none of the tables. Add the member, or mend the name.</source>
        <translation>%1, que ce suppléant remplace, n’est dans aucun des tableaux. Ajoutez le membre, ou corrigez le nom.</translation>
    </message>
    <message>
        <source>This looks like a level but is not exactly one, so the line counts as %1. Write the level as the scheme does, in round brackets at the line&apos;s end.</source>
        <translation>Ceci ressemble à un niveau sans en être exactement un&#x202f;: la ligne compte donc comme %1. Écrivez le niveau comme dans le schéma, entre parenthèses à la fin de la ligne.</translation>
    </message>
    <message>
        <source>Another bracket of this line holds a level. Only the last one counts; take the other out if it is a mistake.</source>
        <translation>Une autre parenthèse de cette ligne contient un niveau. Seule la dernière compte&#x202f;; retirez l’autre si c’est une erreur.</translation>
    </message>
    <message>
        <source>Clearing from %1 shows nothing that %2, the line&apos;s own level, does not show: it withholds nothing either. To withhold the line, mark it (%1).</source>
        <translation>Rendre communicable à partir de %1 ne montre rien que %2, le niveau propre de la ligne, ne montre déjà&#x202f;: cela ne réserve rien non plus. Pour réserver la ligne, marquez-la (%1).</translation>
    </message>
    <message>
        <source>This looks like a heading but is text, and what follows has its level if that is higher. Begin the line with &quot;# &quot; or &quot;## &quot;, or with a backslash.</source>
        <translation>Ceci ressemble à un titre mais est du texte, et ce qui suit prend son niveau si celui-ci est supérieur. Commencez la ligne par «&#xa0;#&#xa0;» ou «&#xa0;##&#xa0;», ou par une barre oblique inverse.</translation>
    </message>
    <message>
        <source>&quot;(stub)&quot; belongs to a line, not to a heading, so this heading counts as the highest level. Put it on a line of its own.</source>
        <translation>«&#xa0;(stub)&#xa0;» va sur une ligne, pas dans un titre&#x202f;: ce titre compte donc comme le niveau le plus élevé. Mettez-le sur une ligne à part.</translation>
    </message>
    <message>
        <source>An action is no stub: it would be gone from the confidential edition. The line counts as %1. Take &quot;(stub)&quot; off, and write the stub on a line of its own.</source>
        <translation>Une action n’est pas une mention de renvoi&#x202f;: elle disparaîtrait de l’édition confidentielle. La ligne compte comme %1. Ôtez «&#xa0;(stub)&#xa0;», et écrivez la mention de renvoi sur une ligne à part.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; is left out, and the words stand alone. Only whole addresses of http, https and mailto are kept: write one, or name the file in the text.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» est omise, et les mots restent seuls. Seules les adresses complètes http, https et mailto sont conservées&#x202f;: écrivez-en une, ou nommez le fichier dans le texte.</translation>
    </message>
    <message>
        <source>Lists nest to six levels. Take some of the spaces before this line away.</source>
        <translation>Les listes s’imbriquent jusqu’à six niveaux. Retirez quelques-unes des espaces avant cette ligne.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a keyword, but what should follow it is missing, so the line is read as text. Complete it, or put a backslash before it.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot-clé, mais ce qui devrait le suivre manque&#x202f;: la ligne est donc lue comme du texte. Complétez-la, ou mettez une barre oblique inverse devant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no colon behind it, so the line is read as text. Write &quot;%2&quot;, or put a backslash before it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas suivi de deux-points&#x202f;: la ligne est donc lue comme du texte. Écrivez «&#xa0;%2&#xa0;», ou mettez une barre oblique inverse devant.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; in small letters is text. Write it in capitals if it is to be read as a keyword.</source>
        <translation>«&#xa0;%1&#xa0;» en minuscules est du texte. Écrivez-le en capitales s’il doit être lu comme mot-clé.</translation>
    </message>
    <message>
        <source>An UPDATE speaks of one action, but more than one number stands here, so the line counts as the highest level. Give each action a line.</source>
        <translation>Une ligne UPDATE parle d’une seule action, mais plusieurs numéros figurent ici&#x202f;: la ligne compte donc comme le niveau le plus élevé. Donnez une ligne à chaque action.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no action&apos;s number, so the line counts as %3. Write &quot;UPDATE %2: …&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro d’action&#x202f;: la ligne compte donc comme %3. Écrivez «&#xa0;UPDATE %2: …&#xa0;».</translation>
    </message>
    <message>
        <source>The number %1 stands in another line too. Delete it from the newer of the two, which then gets a number of its own.</source>
        <translation>Le numéro %1 figure aussi dans une autre ligne. Supprimez-le de la plus récente des deux, qui recevra alors son propre numéro.</translation>
    </message>
    <message>
        <source>No meeting of this book has raised %1. Mend the number, or bring in the meeting that raised it.</source>
        <translation>Aucune réunion de ce livre n’a créé %1. Corrigez le numéro, ou reprenez la réunion qui l’a créée.</translation>
    </message>
    <message>
        <source>This action has no owner. Write who is to do it first: &quot;ACTION: GH to …&quot;, or &quot;ACTION {GH}: …&quot;.</source>
        <translation>Cette action n’a pas de responsable. Écrivez d’abord qui doit la faire&#x202f;: «&#xa0;ACTION: GH to …&#xa0;», ou «&#xa0;ACTION {GH}: …&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is known neither to the meeting nor to the body. Mend the name, or add it to the people or the body&apos;s names.</source>
        <translation>«&#xa0;%1&#xa0;» n’est connu ni de la réunion ni du comité. Corrigez le nom, ou ajoutez-le aux personnes ou aux noms du comité.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write 2019-08-09 or 9 August 2019.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2019-08-09 ou 9 August 2019.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no status. Write OPEN, ON TARGET, CLOSED, TRANSFERRED or WITHDRAWN.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état. Écrivez OPEN, ON TARGET, CLOSED, TRANSFERRED ou WITHDRAWN.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no vote. Write &quot;8 for, 1 against, 1 abstention&quot; or &quot;for JH MC; against NO; abstained SM&quot;; a casting vote has a name: &quot;4 for, 4 against, casting JH&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un vote. Écrivez «&#xa0;8 for, 1 against, 1 abstention&#xa0;» ou «&#xa0;for JH MC; against NO; abstained SM&#xa0;»&#x202f;; une voix prépondérante a un nom&#x202f;: «&#xa0;4 for, 4 against, casting JH&#xa0;».</translation>
    </message>
    <message>
        <source>No decision stands next to this vote. Put the vote on the line after the decision.</source>
        <translation>Aucune décision n’est voisine de ce vote. Mettez le vote sur la ligne qui suit la décision.</translation>
    </message>
    <message>
        <source>The decision has another vote already. A vote belongs to the decision on the line below it, else to the one above: put each right above its own.</source>
        <translation>La décision a déjà un autre vote. Un vote va à la décision de la ligne au-dessous, sinon à celle au-dessus&#x202f;: mettez chacun juste au-dessus de la sienne.</translation>
    </message>
    <message>
        <source>No decision stands next to this motion. Put it on the line after the decision.</source>
        <translation>Aucune décision n’est voisine de cette motion. Mettez-la sur la ligne qui suit la décision.</translation>
    </message>
    <message>
        <source>Nobody of this meeting is &quot;%1&quot;. Mend the initials, or add the person to the tables.</source>
        <translation>Personne de cette réunion n’est «&#xa0;%1&#xa0;». Corrigez les initiales, ou ajoutez la personne aux tableaux.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write 10:45.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une heure. Écrivez 10:45.</translation>
    </message>
    <message>
        <source>A line &quot;@key: value&quot; is data only directly below a heading; here it is text. Move it up, or leave it as text.</source>
        <translation>Une ligne «&#xa0;@key: value&#xa0;» n’est une donnée que juste sous un titre&#x202f;; ici, c’est du texte. Remontez-la, ou laissez-la comme texte.</translation>
    </message>
    <message>
        <source>&quot;%2&quot; is no value for &quot;@%1&quot;. Write a whole number and nothing behind it; what is said of the item goes on a line below.</source>
        <translation>«&#xa0;%2&#xa0;» n’est pas une valeur pour «&#xa0;@%1&#xa0;». Écrivez un nombre entier et rien après&#x202f;; ce qui se dit du point va sur une ligne au-dessous.</translation>
    </message>
    <message>
        <source>%1 is still to be filled in. Type what belongs there, or put a backslash before the brace if it is meant so.</source>
        <translation>%1 reste à remplir. Saisissez ce qui va là, ou mettez une barre oblique inverse devant l’accolade si c’est voulu ainsi.</translation>
    </message>
    <message>
        <source>%1 is not in the room here. Mend the initials, or write above this line when they JOINED.</source>
        <translation>%1 n’est pas dans la salle ici. Corrigez les initiales, ou écrivez au-dessus de cette ligne quand cette personne est arrivée (JOINED).</translation>
    </message>
    <message>
        <source>The meeting is not adjourned here. Write above this line when it was ADJOURNED, or take this one out.</source>
        <translation>La réunion n’est pas suspendue ici. Écrivez au-dessus de cette ligne quand elle l’a été (ADJOURNED), ou retirez celle-ci.</translation>
    </message>
    <message>
        <source>%1 while the meeting is adjourned. Write above this line when it RESUMED, or move the line up.</source>
        <translation>%1 pendant que la réunion est suspendue. Écrivez au-dessus de cette ligne quand elle a repris (RESUMED), ou remontez la ligne.</translation>
    </message>
    <message>
        <source>%1 stands below %2, but is earlier. Mend one of the two times, or write the date where it RESUMED on another day.</source>
        <translation>%1 figure sous %2, mais est antérieur. Corrigez l’une des deux heures, ou écrivez la date là où la réunion a repris un autre jour (RESUMED).</translation>
    </message>
    <message>
        <source>The meeting resumes on %1, before the day that it is held on. Mend the date.</source>
        <translation>La réunion reprend le %1, avant le jour où elle se tient. Corrigez la date.</translation>
    </message>
    <message>
        <source>%1 stands under Apologies but joined here, so the minutes say both. Mark them as present in the attendance, or mend the initials.</source>
        <translation>%1 figure sous Apologies mais est arrivé ici&#x202f;: le procès-verbal dit donc les deux. Marquez cette personne présente dans les présences, ou corrigez les initiales.</translation>
    </message>
    <message>
        <source>%1 presided and left here, and no line says who does so after that. Write &quot;PRESIDING: …&quot; below this line.</source>
        <translation>%1 présidait et part ici, et aucune ligne ne dit qui préside ensuite. Écrivez «&#xa0;PRESIDING: …&#xa0;» sous cette ligne.</translation>
    </message>
    <message>
        <source>%1 gives a casting vote but does not preside here. Mend the initials, or write above this line who is PRESIDING.</source>
        <translation>%1 donne une voix prépondérante mais ne préside pas ici. Corrigez les initiales, ou écrivez au-dessus de cette ligne qui préside (PRESIDING).</translation>
    </message>
    <message>
        <source>%1 fills no voting seat here: away, recused, or none. Mend the initials, the attendance, or the seats.</source>
        <translation>%1 n’occupe aucun siège votant ici&#x202f;: absent, récusé, ou sans siège. Corrigez les initiales, les présences ou les sièges.</translation>
    </message>
    <message>
        <source>%1 votes were counted, but %2 seats may vote here. Mend the vote or the attendance.</source>
        <translation>%1 voix ont été comptées, mais %2 sièges peuvent voter ici. Corrigez le vote ou les présences.</translation>
    </message>
    <message>
        <source>%1 votes were counted, and %2 seats may vote here. Count those who abstained too, or leave it.</source>
        <translation>%1 voix ont été comptées, et %2 sièges peuvent voter ici. Comptez aussi les abstentions, ou laissez tel quel.</translation>
    </message>
    <message>
        <source>%1 without a quorum: %2. Mend the attendance, or keep it with the chair&apos;s reason: a line &quot;@quorum: REASON&quot; below the heading.</source>
        <translation>%1 sans quorum&#x202f;: %2. Corrigez les présences, ou gardez-le avec la raison du président&#x202f;: une ligne «&#xa0;@quorum: REASON&#xa0;» sous le titre.</translation>
    </message>
    <message>
        <source>This is the real name of %2, and readers below %1 would see it. Write the pseudonym, or mark the line (%1).</source>
        <translation>C’est le vrai nom de %2, et les lecteurs au-dessous de %1 le verraient. Écrivez le pseudonyme, ou marquez la ligne (%1).</translation>
    </message>
    <message>
        <source>An outcome is written in capitals, or it is no entry of the register. Write %2 instead of &quot;%1&quot; if this was decided or noted.</source>
        <translation>Une conclusion s’écrit en capitales, sinon elle n’entre pas au registre. Écrivez %2 au lieu de «&#xa0;%1&#xa0;» si cela a été décidé ou constaté.</translation>
    </message>
    <message>
        <source>This item has no outcome. Write what was AGREED or NOTED, or leave it if nothing was.</source>
        <translation>Ce point n’a pas de conclusion. Écrivez ce qui a été convenu (AGREED) ou constaté (NOTED), ou laissez tel quel s’il n’y a rien.</translation>
    </message>
    <message>
        <source>This action has no date. Write &quot;by 9 August&quot; at its end, or &quot;due&quot; and the date before its colon.</source>
        <translation>Cette action n’a pas de date. Écrivez «&#xa0;by 9 August&#xa0;» à sa fin, ou «&#xa0;due&#xa0;» et la date avant ses deux-points.</translation>
    </message>
    <message>
        <source>The label &quot;%1&quot; does not follow the one before. Write &quot;%2&quot;, or leave it if the list is meant so.</source>
        <translation>L’étiquette «&#xa0;%1&#xa0;» ne fait pas suite à la précédente. Écrivez «&#xa0;%2&#xa0;», ou laissez tel quel si la liste est voulue ainsi.</translation>
    </message>
    <message>
        <source>%1 is named twice in this vote. Take one of the two out.</source>
        <translation>%1 est nommé deux fois dans ce vote. Retirez-en un.</translation>
    </message>
    <message>
        <source>A casting vote is given with %1 for and %2 against. Mend the numbers, or take the casting vote out.</source>
        <translation>Une voix prépondérante est donnée avec %1 pour et %2 contre. Corrigez les nombres, ou retirez la voix prépondérante.</translation>
    </message>
    <message>
        <source>%1 is a %2. Mend the weekday or the date.</source>
        <translation>%1 est un %2. Corrigez le jour de la semaine ou la date.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: minutes are told by nobody in particular. Name who is meant, or put what was said in quotation marks.</source>
        <translation>«&#xa0;%1&#xa0;»&#x202f;: un procès-verbal est impersonnel. Nommez qui est visé, ou mettez les paroles entre guillemets.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands in the present, and minutes tell what was. Write &quot;%2&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» est au présent, et un procès-verbal relate ce qui fut. Écrivez «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>This gives %1 something to do, but no ACTION of this item does. Write one, or leave it if nothing is to be followed up.</source>
        <translation>Ceci donne à %1 quelque chose à faire, mais aucune ACTION de ce point ne le fait. Écrivez-en une, ou laissez tel quel si rien n’est à suivre.</translation>
    </message>
    <message>
        <source>Nobody is in the chair. Mark who presides in the attendance, or write &quot;PRESIDING: …&quot; in the notes.</source>
        <translation>Personne ne préside. Marquez qui préside dans les présences, ou écrivez «&#xa0;PRESIDING: …&#xa0;» dans les notes.</translation>
    </message>
    <message>
        <source>The minutes do not say where the meeting is held. Give it a place.</source>
        <translation>Le procès-verbal ne dit pas où se tient la réunion. Donnez-lui un lieu.</translation>
    </message>
    <message>
        <source>The minutes do not say when the meeting begins and ends. Give it its times.</source>
        <translation>Le procès-verbal ne dit pas quand la réunion commence et finit. Donnez-lui ses heures.</translation>
    </message>
    <message>
        <source>The meeting had no quorum at any time: %1. Mend the attendance or the seats, or say in the notes that it was not quorate.</source>
        <translation>La réunion n’a eu le quorum à aucun moment&#x202f;: %1. Corrigez les présences ou les sièges, ou dites dans les notes que le quorum n’était pas atteint.</translation>
    </message>
    <message>
        <source>%1 stands in for %2, who is there too: the seat counts once, for %2. Mark %2 as away, or move %1 to the attendees.</source>
        <translation>%1 supplée %2, également présent&#x202f;: le siège compte une fois, pour %2. Marquez %2 comme absent, ou déplacez %1 parmi les participants.</translation>
    </message>
    <message>
        <source>The seat %1 of %2 is in none of the tables. Add who holds it, or who stands in, to those present or to the apologies.</source>
        <translation>Le siège %1 de %2 n’est dans aucun des tableaux. Ajoutez son titulaire, ou son suppléant, aux présents ou aux excusés.</translation>
    </message>
    <message>
        <source>Nothing is said of interests. Write &quot;INTEREST: none&quot; if nobody declared one.</source>
        <translation>Rien n’est dit des intérêts. Écrivez «&#xa0;INTEREST: none&#xa0;» si personne n’en a déclaré.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written out anywhere in this meeting. Write it out where it stands first, with the short form in brackets.</source>
        <translation>«&#xa0;%1&#xa0;» n’est développé nulle part dans cette réunion. Écrivez-le en toutes lettres à sa première occurrence, avec la forme abrégée entre parenthèses.</translation>
    </message>
    <message>
        <source>This meeting has no item %1. Mend the number, or say of which meeting it is.</source>
        <translation>Cette réunion n’a pas de point %1. Corrigez le numéro, ou dites de quelle réunion il est.</translation>
    </message>
    <message>
        <source>No meeting of this book has raised %1. Mend the number.</source>
        <translation>Aucune réunion de ce livre n’a créé %1. Corrigez le numéro.</translation>
    </message>
    <message>
        <source>This item has no level, so it counts as %1. Write its level behind the title, be it that one.</source>
        <translation>Ce point n’a pas de niveau&#x202f;: il compte donc comme %1. Écrivez son niveau après le titre, fût-ce celui-là.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; also stands in what is withheld from readers of this line (%2). Write it otherwise, or leave it if it tells nothing.</source>
        <translation>«&#xa0;%1&#xa0;» figure aussi dans ce qui est réservé pour les lecteurs de cette ligne (%2). Écrivez-le autrement, ou laissez tel quel si cela ne révèle rien.</translation>
    </message>
    <message>
        <source>The %1 edition shows action numbers without %2, so its readers see that there are others. Leave it if they may.</source>
        <translation>L’édition %1 montre des numéros d’action sans %2&#x202f;: ses lecteurs voient donc qu’il y en a d’autres. Laissez tel quel s’ils le peuvent.</translation>
    </message>
    <message>
        <source>This was %1 in the last draft, and is %2 now: more readers see it. Mark it as it was, or waive this with the reason.</source>
        <translation>Ceci était %1 dans le dernier projet, et est %2 maintenant&#x202f;: davantage de lecteurs le voient. Marquez-le comme avant, ou écartez ce signalement en donnant la raison.</translation>
    </message>
    <message>
        <source>This was %1 in the last draft, and is %2 now: readers of that draft have seen it. Mark it as it was, or waive this with the reason.</source>
        <translation>Ceci était %1 dans le dernier projet, et est %2 maintenant&#x202f;: des lecteurs de ce projet l’ont vu. Marquez-le comme avant, ou écartez ce signalement en donnant la raison.</translation>
    </message>
    <message>
        <source>The structure of the file is broken (%1). Restore a backup.</source>
        <translation>La structure du fichier est rompue (%1). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>A row of the table &quot;%1&quot; belongs to one that is gone. Restore a backup.</source>
        <translation>Une ligne de la table «&#xa0;%1&#xa0;» se rattache à une autre qui a disparu. Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The book has version %1, but this program writes version %2. Open it with a program that fits.</source>
        <translation>Le livre a la version %1, mais ce programme écrit la version %2. Ouvrez-le avec un programme qui convient.</translation>
    </message>
    <message>
        <source>Each of its %1 pages is as it was written, which a code in it tells.</source>
        <translation>Chacune de ses %1 pages est telle qu’elle a été écrite, ce qu’atteste un code qu’elle contient.</translation>
    </message>
    <message>
        <source>The file has %1 pages. It is not encrypted, so nothing tells whether somebody has changed one.</source>
        <translation>Le fichier a %1 pages. Il n’est pas chiffré&#x202f;: rien ne dit donc si quelqu’un en a modifié une.</translation>
    </message>
    <message>
        <source>The structure of the file is whole, and every entry belongs to one that is there.</source>
        <translation>La structure du fichier est entière, et chaque entrée se rattache à une autre qui existe.</translation>
    </message>
    <message>
        <source>Papers that are as they were attached: %1.</source>
        <translation>Documents tels qu’ils ont été joints&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Revisions that are as they were kept, each chained to the one before: %1.</source>
        <translation>Révisions telles qu’elles ont été conservées, chacune chaînée à la précédente&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Entries of the audit trail, each chained to the one before: %1.</source>
        <translation>Entrées du journal d’audit, chacune chaînée à la précédente&#x202f;: %1.</translation>
    </message>
    <message>
        <source>A page is not as it was written (%1). Restore a backup.</source>
        <translation>Une page n’est plus telle qu’elle a été écrite (%1). Restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>%1 is in the room already, and joins once more. Take this line out, or write above it when they LEFT.</source>
        <translation>%1 est déjà dans la salle et arrive une seconde fois. Retirez cette ligne, ou écrivez au-dessus quand cette personne est partie (LEFT).</translation>
    </message>
    <message>
        <source>%1 stands among those present but joined only here, so was not in the room for what stands above. Mark them as there for part of the meeting, or take this line out if they were there from the beginning.</source>
        <translation>%1 figure parmi les présents mais n’est arrivé qu’ici, et n’était donc pas dans la salle pour ce qui précède. Notez une présence partielle, ou retirez cette ligne si la personne était là dès le début.</translation>
    </message>
    <message>
        <source>No installed font has %1. The first of that stands in &quot;%2&quot;, under &quot;%3&quot;. Write it in another way, or install these packages and start the program again: %4.</source>
        <translation>Aucune police installée ne contient %1. Le premier de ces caractères se trouve dans «&#xa0;%2&#xa0;», sous «&#xa0;%3&#xa0;». Écrivez-le autrement, ou installez ces paquets et redémarrez le programme&#x202f;: %4.</translation>
    </message>
    <message>
        <source>No font that minutes are set in has %1. The first of that stands in &quot;%2&quot;, under &quot;%3&quot;. Write it in another way.</source>
        <translation>Aucune police dans laquelle les procès-verbaux sont composés ne contient %1. Le premier de ces caractères se trouve dans «&#xa0;%2&#xa0;», sous «&#xa0;%3&#xa0;». Écrivez-le autrement.</translation>
    </message>
    <message>
        <source>The approval of the minutes of meeting %1 stands: it can be taken back until they are issued, corrected or final and, where a later meeting gave it, while that meeting is open. Correct the minutes instead.</source>
        <translation>L’approbation du procès-verbal de la réunion %1 est acquise&#x202f;: elle peut être retirée jusqu’à ce qu’il soit diffusé, corrigé ou définitif et, si une réunion ultérieure l’a donnée, tant que celle-ci est ouverte. Corrigez plutôt le procès-verbal.</translation>
    </message>
    <message>
        <source>Nothing is proved: the file holds %2, which no export of this program does, so what it shows, hides or runs is not read in full. Make it again without that, or export the edition anew.</source>
        <translation>Rien n’est prouvé&#x202f;: le fichier contient %2, ce que ne fait aucune exportation de ce programme, si bien que ce qu’il montre, cache ou exécute n’est pas lu en entier. Refaites-le sans cela, ou exportez l’édition à nouveau.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was decided first, so it cannot take the place of &quot;%2&quot;. Note the later one of the two, and choose the earlier.</source>
        <translation>«&#xa0;%1&#xa0;» a été décidé d’abord et ne peut donc pas remplacer «&#xa0;%2&#xa0;». Retenez la plus récente des deux, et choisissez la plus ancienne.</translation>
    </message>
    <message>
        <source>Meeting %2 is still planned, so it does not approve the minutes of meeting %1. Start it, or make it a draft, first.</source>
        <translation>La réunion %2 est encore prévue et n’approuve donc pas le procès-verbal de la réunion %1. Commencez-la d’abord, ou faites-en un brouillon.</translation>
    </message>
    <message>
        <source>This meeting&apos;s numbers had gone beyond %1, and no action of the book had it any more. If it was another action&apos;s once, delete it: the line then gets a number of its own. Leave it if this is the same action.</source>
        <translation>Les numéros de cette réunion avaient dépassé %1, et plus aucune action du livre ne le portait. S’il était celui d’une autre action, effacez-le&#x202f;: la ligne reçoit alors un numéro à elle. Laissez-le si c’est la même action.</translation>
    </message>
    <message>
        <source>%1 had left the committee before this meeting. Write who is to do it, or leave it if it is still theirs.</source>
        <translation>%1 avait quitté le comité avant cette réunion. Écrivez qui doit le faire, ou laissez-le si c’est encore sa tâche.</translation>
    </message>
    <message>
        <source>The address of this link holds the real name of %2, and readers below %1 would see it. Take the link out, or mark the line (%1).</source>
        <translation>L’adresse de ce lien contient le vrai nom de %2, et les lecteurs en dessous de %1 le verraient. Retirez le lien, ou marquez la ligne (%1).</translation>
    </message>
    <message>
        <source>The action %1 is ended already, at meeting %2. Mend the number, or write OPEN first if it was taken up again.</source>
        <translation>L’action %1 est déjà terminée, à la réunion %2. Corrigez le numéro, ou écrivez d’abord OPEN si elle a été reprise.</translation>
    </message>
    <message>
        <source>Another item has the number %1 already. Give one of the two another number, or renumber the items.</source>
        <translation>Un autre point porte déjà le numéro %1. Donnez un autre numéro à l’un des deux, ou renumérotez les points.</translation>
    </message>
    <message>
        <source>%1 moved this and seconds it too. Mend one of the two, or leave the seconder out.</source>
        <translation>%1 a proposé ceci et l’appuie aussi. Corrigez l’un des deux, ou laissez de côté la personne qui appuie.</translation>
    </message>
    <message>
        <source>%1 is before the meeting, but this is a note on what came after it. Mend the date.</source>
        <translation>Le %1 précède la réunion, mais ceci est une note sur ce qui l’a suivie. Corrigez la date.</translation>
    </message>
    <message>
        <source>The register of parties has no %1 “%2”. Mend the code, or enter the party.</source>
        <translation>Le registre des parties n’a pas de %1 «&#xa0;%2&#xa0;». Corrigez le code, ou inscrivez la partie.</translation>
    </message>
    <message>
        <source>%1 is not a number of this meeting, such as %2. Use UPDATE for an earlier meeting&apos;s action, delete a wrong number to be given one, or leave it if the action comes from an older log.</source>
        <translation>%1 n’est pas un numéro de cette réunion, comme %2. Utilisez UPDATE pour l’action d’une réunion antérieure, effacez un numéro erroné pour en recevoir un, ou laissez-le si l’action vient d’un registre plus ancien.</translation>
    </message>
    <message>
        <source>The number %1 was another action&apos;s, which has been deleted. Write %2, or waive this if it is the same action in other words.</source>
        <translation>Le numéro %1 était celui d’une autre action, qui a été supprimée. Écrivez %2, ou écartez ce signalement si c’est la même action en d’autres termes.</translation>
    </message>
    <message>
        <source>%1 is before the meeting. Mend the date, or leave it if the action was due or done by then.</source>
        <translation>Le %1 précède la réunion. Corrigez la date, ou laissez-la si l’action était due ou faite à ce moment-là.</translation>
    </message>
    <message>
        <source>The action %1 is not ended by this line, which says nothing of how. Write behind the colon what was done.</source>
        <translation>L’action %1 n’est pas terminée par cette ligne, qui ne dit pas comment. Écrivez après les deux-points ce qui a été fait.</translation>
    </message>
    <message>
        <source>Others have read these minutes, and more readers would see this from now on: %1. Say why they may (--reason TEXT).</source>
        <translation>D’autres ont lu ce procès-verbal, et davantage de lecteurs verraient désormais ceci : %1. Dites pourquoi ils le peuvent (--reason TEXT).</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 were approved, and what was approved once is never deleted.</source>
        <translation>Le procès-verbal de la réunion %1 a été approuvé, et ce qui a été approuvé une fois n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>The reason has words that also stand in what is still withheld from readers up to %1: %2. Say it in other words, if these give anything away.</source>
        <translation>Le motif contient des mots qui figurent aussi dans ce qui reste retenu aux lecteurs jusqu’à %1 : %2. Dites-le autrement, s’ils trahissent quelque chose.</translation>
    </message>
    <message>
        <source>At meeting %1 the minutes of meeting %2 were approved, and that rests on it. Take that approval back first, while it can be.</source>
        <translation>À la réunion %1, le procès-verbal de la réunion %2 a été approuvé, et cela repose sur elle. Retirez d’abord cette approbation, tant que c’est possible.</translation>
    </message>
    <message>
        <source>“%1”, as the head or the attendance says, is the real name of %2. Does it tell readers who that is? Say it otherwise, if so.</source>
        <translation>« %1 », comme le dit l’en-tête ou la présence, est le vrai nom de %2. Cela dit-il aux lecteurs de qui il s’agit ? Dans ce cas, dites-le autrement.</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionListDialog</name>
    <message>
        <source>(left out)</source>
        <translation>(laissée de côté)</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Raised on</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Close le</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Ce qu’il en advient</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui est importé</translation>
    </message>
    <message>
        <source>&amp;Paste rows of a spreadsheet here: a row of headings, then one for each action</source>
        <translation>&amp;Collez ici des lignes de tableur&#x202f;: une ligne d’en-têtes, puis une par action</translation>
    </message>
    <message>
        <source>Ref, Action, Owner, Due, Status, Raised, Closed, Level, Notes
SRC 8/01, Sound the bar, Harbour Office, 2023-08-09, closed, 2023-07-01, 2023-08-02, GREEN, All dry</source>
        <translation>Ref, Action, Owner, Due, Status, Raised, Closed, Level, Notes
SRC 8/01, Sonder la barre, Capitainerie, 2023-08-09, closed, 2023-07-01, 2023-08-02, GREEN, Rien à signaler</translation>
    </message>
    <message>
        <source>Take In an Old Action Log</source>
        <translation>Importer un ancien registre des actions</translation>
    </message>
    <message>
        <source>&amp;Make the Draft Meeting</source>
        <translation>C&amp;réer la réunion à l’état de projet</translation>
    </message>
    <message>
        <source>Number of the draft meeting</source>
        <translation>Numéro de la réunion à l’état de projet</translation>
    </message>
    <message>
        <source>Date of the draft meeting</source>
        <translation>Date de la réunion à l’état de projet</translation>
    </message>
    <message>
        <source>They come in with a &amp;draft meeting of their own, number</source>
        <translation>Elles arrivent avec leur propre réunion à l’état de &amp;projet, numéro</translation>
    </message>
    <message>
        <source>of</source>
        <translation>du</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>There is a row of headings alone: no action stands below it.</source>
        <translation>Il n’y a qu’une ligne d’en-têtes&#x202f;: aucune action ne figure en dessous.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) come in.</source>
        <translation>
            <numerusform>%n action est importée.</numerusform>
            <numerusform>%n actions sont importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until mended above.</source>
        <translation>
            <numerusform>%n ligne reste dehors jusqu’à correction ci-dessus.</numerusform>
            <numerusform>%n lignes restent dehors jusqu’à correction ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>open (%1, as no level is named)</source>
        <translation>ouverte (%1, aucun niveau n’étant indiqué)</translation>
    </message>
    <message numerus="yes">
        <source>%n of them say(s) no level and count(s) as %1, the highest that the list names: look at them.</source>
        <translation>
            <numerusform>%n d’entre elles n’indique pas de niveau et compte comme %1, le plus élevé que la liste indique&#x202f;: regardez-la.</numerusform>
            <numerusform>%n d’entre elles n’indiquent pas de niveau et comptent comme %1, le plus élevé que la liste indique&#x202f;: regardez-les.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n owner(s) are nobody whom the committee knows: %1.</source>
        <translation>
            <numerusform>%n responsable est inconnu du comité&#x202f;: %1.</numerusform>
            <numerusform>%n responsables sont inconnus du comité&#x202f;: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ActionLogModel</name>
    <message>
        <source>No longer on the committee: %1.</source>
        <comment>names</comment>
        <translation>N’est plus au comité&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Dernier état</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionLogPage</name>
    <message>
        <source>Action log</source>
        <translation>Registre des actions</translation>
    </message>
    <message>
        <source>Words of an action, of what was said of it, a number or an owner</source>
        <translation>Mots d’une action, de ce qui en a été dit, numéro ou responsable</translation>
    </message>
    <message>
        <source>No action has been raised yet.
Type “ACTION: WHO to do something by DATE” in the notes of a meeting.</source>
        <translation>Aucune action n’a encore été créée.
Saisissez «&#xa0;ACTION: WHO to do something by DATE&#xa0;» dans les notes d’une réunion.</translation>
    </message>
    <message>
        <source>There is no such action.</source>
        <translation>Aucune action ne correspond.</translation>
    </message>
    <message>
        <source>&amp;Group by owner</source>
        <translation>&amp;Grouper par responsable</translation>
    </message>
    <message>
        <source>What was said of the chosen action</source>
        <translation>Ce qui a été dit de l’action sélectionnée</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>É&amp;tat&#x202f;:</translation>
    </message>
    <message>
        <source>State of the actions</source>
        <translation>État des actions</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>Res&amp;ponsable&#x202f;:</translation>
    </message>
    <message>
        <source>Owner of the actions</source>
        <translation>Responsable des actions</translation>
    </message>
    <message>
        <source>Mee&amp;ting:</source>
        <translation>&amp;Réunion&#x202f;:</translation>
    </message>
    <message>
        <source>Meeting that raised or took up the actions</source>
        <translation>Réunion qui a créé ou traité les actions</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau&#x202f;:</translation>
    </message>
    <message>
        <source>Level of the actions</source>
        <translation>Niveau des actions</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>les miennes</translation>
    </message>
    <message>
        <source>owner %1</source>
        <translation>responsable %1</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n action(s)</source>
        <translation>
            <numerusform>%1 sur %n action</numerusform>
            <numerusform>%1 sur %n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Mine…</source>
        <translation>Les miennes…</translation>
    </message>
    <message>
        <source>Mine (%1)</source>
        <translation>Les miennes (%1)</translation>
    </message>
    <message>
        <source>no longer on the committee: %1</source>
        <comment>names</comment>
        <translation>n’est plus au comité&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionsModel</name>
    <message>
        <source>Raised at this meeting</source>
        <translation>Créées à cette réunion</translation>
    </message>
    <message>
        <source>Carried in and taken</source>
        <translation>Reportées et traitées</translation>
    </message>
    <message>
        <source>Carried in, not taken yet</source>
        <translation>Reportées, pas encore traitées</translation>
    </message>
    <message>
        <source>%1, overdue</source>
        <translation>%1, en retard</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>minutebook::ActionsPane</name>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>No action is open. Type “ACTION: WHO to do something by DATE” in the notes.</source>
        <translation>Aucune action n’est ouverte. Saisissez «&#xa0;ACTION: WHO to do something by DATE&#xa0;» dans les notes.</translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaCommands</name>
    <message>
        <source>A new meeting takes over what is open from the last one, and what was typed there is not in the book yet: the bar above the notes says why.</source>
        <translation>Une nouvelle réunion reprend ce qui est ouvert de la précédente, et ce qui y a été saisi n’est pas encore dans le livre&#x202f;: la barre au-dessus des notes dit pourquoi.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>There are no item templates yet. Make some with “Item Templates…” in the menu Book.</source>
        <translation>Il n’y a pas encore de modèles de points. Créez-en avec «&#xa0;Modèles de points…&#xa0;» du menu Livre.</translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaModel</name>
    <message>
        <source>(no title)</source>
        <translation>(sans titre)</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n conclusion</numerusform>
            <numerusform>%n conclusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Conclusion</translation>
    </message>
</context>
<context>
    <name>minutebook::AgendaPane</name>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Choose a meeting to see its agenda.</source>
        <translation>Sélectionnez une réunion pour voir son ordre du jour.</translation>
    </message>
</context>
<context>
    <name>minutebook::AnswersModel</name>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Membre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contre</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Abstention</translation>
    </message>
</context>
<context>
    <name>minutebook::Application</name>
    <message>
        <source>This book is not encrypted: whoever has the file can read it.</source>
        <translation>Ce livre n’est pas chiffré&#x202f;: quiconque a le fichier peut le lire.</translation>
    </message>
    <message>
        <source>That cannot be taken back or made again any more: something else has changed it since.</source>
        <translation>Cela ne peut plus être annulé ni rétabli&#x202f;: autre chose l’a modifié depuis.</translation>
    </message>
</context>
<context>
    <name>minutebook::ApprovalNotices</name>
    <message>
        <source>These notes approve the minutes of meeting %1. Approving them here freezes them, as of this meeting’s date.</source>
        <translation>Ces notes approuvent le procès-verbal de la réunion %1. L’approuver ici le fige, à la date de cette réunion.</translation>
    </message>
    <message>
        <source>They are approved as modified: write the changes into them first.</source>
        <translation>Il est approuvé tel que modifié&#x202f;: inscrivez-y d’abord les modifications.</translation>
    </message>
    <message>
        <source>Meeting %1: %2</source>
        <comment>number, sentences</comment>
        <translation>Réunion %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>minutebook::AttendanceModel</name>
    <message>
        <source>expected</source>
        <translation>attendu</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>not yet here</source>
        <translation>pas encore là</translation>
    </message>
    <message>
        <source>left</source>
        <translation>parti</translation>
    </message>
    <message>
        <source>takes no part</source>
        <translation>ne prend pas part</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>not invited</source>
        <translation>non invité</translation>
    </message>
    <message>
        <source>here by the notes; P adds them</source>
        <translation>ici selon les notes&#x202f;; P l’ajoute</translation>
    </message>
    <message>
        <source>alternate of %1</source>
        <translation>suppléant de %1</translation>
    </message>
    <message>
        <source>presiding</source>
        <translation>préside</translation>
    </message>
    <message>
        <source>not cleared</source>
        <translation>non habilité</translation>
    </message>
    <message>
        <source>video</source>
        <translation>vidéo</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>Fills a voting seat.</source>
        <translation>Occupe un siège votant.</translation>
    </message>
    <message>
        <source>Not cleared for this item.</source>
        <translation>Non habilité pour ce point.</translation>
    </message>
    <message>
        <source>In none of this meeting&apos;s tables yet. The key P adds them as present, A with apologies.</source>
        <translation>Pas encore dans un tableau de cette réunion. La touche P l’y ajoute comme présent, A comme excusé.</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Is</source>
        <translation>État</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Siège</translation>
    </message>
</context>
<context>
    <name>minutebook::AttendancePane</name>
    <message>
        <source>Attendance</source>
        <translation>Présences</translation>
    </message>
    <message>
        <source>Nobody is in this meeting&apos;s tables yet. Add people, or set up those of the committee.</source>
        <translation>Les tableaux de cette réunion ne contiennent encore personne. Ajoutez des personnes, ou configurez celles du comité.</translation>
    </message>
</context>
<context>
    <name>minutebook::AuditModel</name>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>minutebook::AuditPage</name>
    <message>
        <source>From this day</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Until this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>Nothing of this kind has been entered.
What is issued, approved, corrected, waived or disposed of is entered here by itself.</source>
        <translation>Rien de tel n’a été inscrit.
Ce qui est émis, approuvé, rectifié, écarté ou éliminé s’inscrit ici automatiquement.</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>L’entrée sélectionnée</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Wha&amp;t</source>
        <translation>&amp;Quoi</translation>
    </message>
    <message>
        <source>&amp;from</source>
        <translation>&amp;du</translation>
    </message>
    <message>
        <source>&amp;until</source>
        <translation>&amp;au</translation>
    </message>
    <message>
        <source>meetin&amp;g</source>
        <translation>&amp;réunion</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrée</numerusform>
            <numerusform>%n entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n entries</source>
        <translation>
            <numerusform>%1 sur %n entrée</numerusform>
            <numerusform>%1 sur %n entrées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::Auditing</name>
    <message>
        <source>Their chain is whole.</source>
        <translation>Leur chaîne est entière.</translation>
    </message>
    <message>
        <source>%1 audit trail</source>
        <comment>committee</comment>
        <translation>journal d’audit %1</translation>
    </message>
    <message>
        <source>An audit trail is written as PDF, CSV or JSON, by what the file’s name ends in.</source>
        <translation>Un journal d’audit s’écrit en PDF, CSV ou JSON, selon l’extension du fichier.</translation>
    </message>
    <message>
        <source>The audit trail is written to %1, with everything that it tells: it is of the highest level.</source>
        <translation>Le journal d’audit est écrit dans %1, avec tout ce qu’il dit&#x202f;: il est du niveau le plus élevé.</translation>
    </message>
</context>
<context>
    <name>minutebook::Awake</name>
    <message>
        <source>A meeting is in session</source>
        <translation>Une réunion est en cours</translation>
    </message>
</context>
<context>
    <name>minutebook::BackingUp</name>
    <message>
        <source>%1 holds what the book holds, and is sound.</source>
        <translation>%1 contient ce que contient le livre, et est en bon état.</translation>
    </message>
    <message>
        <source>The backup would take the place of “%1”. The book as it is now is kept beside it.</source>
        <translation>La sauvegarde prendrait la place de «&#xa0;%1&#xa0;». Le livre actuel est conservé à côté.</translation>
    </message>
    <message>
        <source>Restore Backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>The backup has taken the book’s place. As it was it is kept as %1.</source>
        <translation>La sauvegarde a pris la place du livre. L’ancien état est conservé sous %1.</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>What could be read stands in the place of the damaged book, which is kept as %1.</source>
        <translation>Ce qui a pu être lu prend la place du livre endommagé, qui est conservé sous %1.</translation>
    </message>
    <message>
        <source>Check Book</source>
        <translation>Vérifier le livre</translation>
    </message>
    <message>
        <source>“%1” is sound.</source>
        <translation>«&#xa0;%1&#xa0;» est en bon état.</translation>
    </message>
    <message>
        <source>“%1” is damaged.</source>
        <translation>«&#xa0;%1&#xa0;» est endommagé.</translation>
    </message>
    <message>
        <source>Restore or Recover…</source>
        <translation>Restaurer ou récupérer…</translation>
    </message>
</context>
<context>
    <name>minutebook::BackupsDialog</name>
    <message>
        <source>“%1” has no backups in %2. One is made, and checked, when a book is opened, and then daily.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de sauvegardes dans %2. Il en est fait une, vérifiée, à l’ouverture d’un livre, puis chaque jour.</translation>
    </message>
    <message>
        <source>The backups of “%1” stand in %2. Each was opened and read to its end when it was made. The newest three are kept, and one of each of seven days, five weeks and twelve months. They are on the same disk as the book: copy some to another.</source>
        <translation>Les sauvegardes de «&#xa0;%1&#xa0;» sont dans %2. Chacune a été ouverte et lue jusqu’au bout lorsqu’elle a été faite. Les trois plus récentes sont conservées, ainsi qu’une pour chacun de sept jours, cinq semaines et douze mois. Elles sont sur le même disque que le livre&#x202f;: copiez-en sur un autre.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Back Up Now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Restore from &amp;Elsewhere…</source>
        <translation>Restaurer d’&amp;ailleurs…</translation>
    </message>
    <message>
        <source>Re&amp;cover What Can Be Read…</source>
        <translation>Ré&amp;cupérer ce qui peut être lu…</translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, les plus récentes d’abord</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
</context>
<context>
    <name>minutebook::BetweenMeetings</name>
    <message>
        <source>Choose a decision in the list of decisions between meetings first.</source>
        <translation>Sélectionnez d’abord une décision dans la liste des décisions entre les réunions.</translation>
    </message>
    <message>
        <source>Decision No %1 is reported here: what the notes say counts from now on.</source>
        <translation>Il est rendu compte ici de la décision nº %1&#x202f;: ce que disent les notes compte désormais.</translation>
    </message>
    <message>
        <source>Decision No %1 would be removed. This cannot be undone, and its number is not given again.</source>
        <translation>La décision nº %1 serait supprimée. Cela ne peut pas être annulé, et son numéro n’est plus donné.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>There is no decision to report: each one that is settled stands in the notes of a meeting.</source>
        <translation>Il n’y a pas de décision dont rendre compte&#x202f;: chacune de celles qui sont prises figure dans les notes d’une réunion.</translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) between meetings are reported here now.</source>
        <translation>
            <numerusform>Il est maintenant rendu compte ici de %n décision entre les réunions.</numerusform>
            <numerusform>Il est maintenant rendu compte ici de %n décisions entre les réunions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::BodySetupDialog</name>
    <message>
        <source>Set Up the Committee</source>
        <translation>Configurer le comité</translation>
    </message>
    <message>
        <source>&amp;Committee</source>
        <translation>&amp;Comité</translation>
    </message>
    <message>
        <source>&amp;People and Seats</source>
        <translation>&amp;Personnes et sièges</translation>
    </message>
    <message>
        <source>&amp;Quorum</source>
        <translation>&amp;Quorum</translation>
    </message>
    <message>
        <source>Agenda &amp;Items</source>
        <translation>P&amp;oints</translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation>Pa&amp;ges</translation>
    </message>
    <message>
        <source>Sc&amp;heme</source>
        <translation>Sc&amp;héma</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>&amp;Save Committee</source>
        <translation>&amp;Enregistrer le comité</translation>
    </message>
    <message>
        <source>What agendas are made of. A standing item is on the agenda of every new meeting, in this order; the others are there to choose from when an item is added.</source>
        <translation>De quoi se composent les ordres du jour. Un point permanent figure à l’ordre du jour de chaque nouvelle réunion, dans cet ordre&#x202f;; les autres sont proposés quand on ajoute un point.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) have to be mended before this can be saved.</source>
        <translation>
            <numerusform>%n endroit doit être corrigé avant l’enregistrement.</numerusform>
            <numerusform>%n endroits doivent être corrigés avant l’enregistrement.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Vos modifications ne sont pas enregistrées. Annulez une fois de plus pour les abandonner.</translation>
    </message>
</context>
<context>
    <name>minutebook::BookExportDialog</name>
    <message>
        <source>Export Action Log</source>
        <translation>Exporter le registre des actions</translation>
    </message>
    <message>
        <source>Export Decision Register</source>
        <translation>Exporter le registre des décisions</translation>
    </message>
    <message>
        <source>Export Volume</source>
        <translation>Exporter un recueil</translation>
    </message>
    <message>
        <source>Export Certified Extract</source>
        <translation>Exporter un extrait certifié conforme</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tableur (CSV)</translation>
    </message>
    <message>
        <source>Data for other programs (JSON)</source>
        <translation>Données pour d’autres programmes (JSON)</translation>
    </message>
    <message>
        <source>To-dos for a calendar (iCalendar)</source>
        <translation>Tâches pour agenda électronique (iCalendar)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose where the file is to be</source>
        <translation>Choisir l’emplacement du fichier</translation>
    </message>
    <message>
        <source>Keep the &amp;certificate of the search beside it, as JSON</source>
        <translation>G&amp;arder à côté le certificat de la recherche, en JSON</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Toutes les années</translation>
    </message>
    <message>
        <source>Ed&amp;ition:</source>
        <translation>Édi&amp;tion&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>A&amp;nnée&#x202f;:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>Only a selection of them: %1.</source>
        <translation>Seulement une sélection&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The actions of all meetings, by the latest word on each that its readers may see.</source>
        <translation>Les actions de toutes les réunions, d’après le dernier état de chacune que ses lecteurs peuvent voir.</translation>
    </message>
    <message>
        <source>The decisions of all meetings that its readers may see.</source>
        <translation>Les décisions de toutes les réunions que ses lecteurs peuvent voir.</translation>
    </message>
    <message>
        <source>The chosen decision with its vote, and a place for the signature of whoever certifies it.</source>
        <translation>La décision sélectionnée avec son vote, et une place pour la signature de la personne qui la certifie.</translation>
    </message>
    <message>
        <source>The minutes that are approved or final, bound in one PDF with its contents in front.</source>
        <translation>Les procès-verbaux approuvés ou définitifs, réunis en un seul PDF avec le sommaire en tête.</translation>
    </message>
</context>
<context>
    <name>minutebook::BookExporter</name>
    <message>
        <source>The %1 action log is in %2.</source>
        <translation>Le registre des actions %1 est dans %2.</translation>
    </message>
    <message>
        <source>The %1 decision register is in %2.</source>
        <translation>Le registre des décisions %1 est dans %2.</translation>
    </message>
    <message>
        <source>The %1 volume is in %2.</source>
        <translation>Le recueil %1 est dans %2.</translation>
    </message>
    <message>
        <source>The %1 extract is in %2.</source>
        <translation>L’extrait %1 est dans %2.</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>minutebook::BookFolders</name>
    <message numerus="yes">
        <source>No book was made of the folder: %n place(s) have to be mended. The first: %1</source>
        <translation>
            <numerusform>Aucun livre n’a été fait du dossier&#x202f;: %n endroit doit être corrigé&#x202f;: %1</numerusform>
            <numerusform>Aucun livre n’a été fait du dossier&#x202f;: %n endroits doivent être corrigés. Le premier&#x202f;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The whole book would be written to %1 without encryption: notes of every level, own notes, real names behind pseudonyms and papers. Whoever can look into the folder can read them.</source>
        <translation>Tout le livre serait écrit dans %1 sans chiffrement&#x202f;: notes de tous niveaux, notes personnelles, vrais noms derrière les pseudonymes et documents. Quiconque peut consulter le dossier peut les lire.</translation>
    </message>
    <message>
        <source>Write It in the Clear</source>
        <translation>Écrire en clair</translation>
    </message>
    <message numerus="yes">
        <source>The whole book, with %n meeting(s), is in %1, in the clear.</source>
        <translation>
            <numerusform>Tout le livre, avec %n réunion, est dans %1, en clair.</numerusform>
            <numerusform>Tout le livre, avec %n réunions, est dans %1, en clair.</numerusform>
        </translation>
    </message>
    <message>
        <source>But not all of it is as it was approved: %1</source>
        <translation>Mais tout n’y est pas tel qu’il a été approuvé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::BringInDialog</name>
    <message>
        <source>Bring In Old Minutes</source>
        <translation>Reprendre d’anciens procès-verbaux</translation>
    </message>
    <message>
        <source>&amp;Make the Draft Meeting</source>
        <translation>C&amp;réer la réunion à l’état de projet</translation>
    </message>
    <message>
        <source>What is wrong or doubtful</source>
        <translation>Ce qui est faux ou douteux</translation>
    </message>
    <message>
        <source>The meeting in minute notation</source>
        <translation>La réunion en notation de procès-verbal</translation>
    </message>
    <message>
        <source>&amp;What comes into the book</source>
        <translation>&amp;Ce qui entre dans le livre</translation>
    </message>
    <message>
        <source>Recognised: %1, %2 and %3. Everything else of the document is a paragraph. Compare it with the old minutes. Levels count only where they stand as tags; items without one are of the highest level that the document marks, until you write another in their headings.</source>
        <translation>Reconnu&#x202f;: %1, %2 et %3. Tout le reste du document est fait de paragraphes. Comparez-le avec l’ancien procès-verbal. Les niveaux ne comptent que là où ils figurent comme marques&#x202f;; les points qui n’en ont pas sont du niveau le plus élevé marqué dans le document, jusqu’à ce que vous en écriviez un autre dans leur titre.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: </source>
        <translation>Ligne %1&#x202f;: </translation>
    </message>
    <message>
        <source>Nothing looks wrong or doubtful.</source>
        <translation>Rien ne semble faux ou douteux.</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;place(s) to look at:</source>
        <translation>
            <numerusform>%n &amp;endroit à examiner&#x202f;:</numerusform>
            <numerusform>%n &amp;endroits à examiner&#x202f;:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::CategoriesModel</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Seats at least</source>
        <translation>Sièges au moins</translation>
    </message>
</context>
<context>
    <name>minutebook::ChangeMeetingDialog</name>
    <message>
        <source>Meeting %1 %2</source>
        <translation>Réunion %1 %2</translation>
    </message>
    <message>
        <source>Actions of this meeting begin with its number.</source>
        <translation>Les numéros des actions de cette réunion commencent par le sien.</translation>
    </message>
    <message>
        <source>Change Meeting</source>
        <translation>Modifier la réunion</translation>
    </message>
</context>
<context>
    <name>minutebook::Circulating</name>
    <message>
        <source>%1: nothing new from %2.</source>
        <translation>%1&#x202f;: rien de nouveau de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n new comment(s) from %2.</source>
        <translation>
            <numerusform>%1&#x202f;: %n nouveau commentaire de %2.</numerusform>
            <numerusform>%1&#x202f;: %n nouveaux commentaires de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are on an earlier draft than the latest that was sent.</source>
        <translation>Ils portent sur un projet antérieur au dernier envoyé.</translation>
    </message>
    <message>
        <source>Nobody is known who could read a draft. Add the committee’s people first (Book, Set Up the Committee).</source>
        <translation>On ne connaît personne qui puisse lire un projet. Ajoutez d’abord les personnes du comité (Livre, Configurer le comité).</translation>
    </message>
    <message numerus="yes">
        <source>%n review file(s) are ready in %1.</source>
        <translation>
            <numerusform>%n fichier de relecture est prêt dans %1.</numerusform>
            <numerusform>%n fichiers de relecture sont prêts dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The comment of %1 is entered.</source>
        <translation>Le commentaire de %1 est saisi.</translation>
    </message>
    <message>
        <source>Review files are still being made. Send others once these are ready.</source>
        <translation>Des fichiers de relecture sont encore en préparation. Envoyez-en d’autres lorsque ceux-ci seront prêts.</translation>
    </message>
    <message numerus="yes">
        <source>Making review file %1 of %n, for %2…</source>
        <comment>1, number, name</comment>
        <translation>
            <numerusform>Création du fichier de relecture %1 sur %n, pour %2…</numerusform>
            <numerusform>Création du fichier de relecture %1 sur %n, pour %2…</numerusform>
        </translation>
    </message>
    <message>
        <source>Send for Review</source>
        <translation>Envoyer en relecture</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>The mail to %1 is in your mail program. Attach the file that was made for them.</source>
        <translation>Le courriel à %1 est dans votre programme de courrier. Joignez-y le fichier qui a été fait à son intention.</translation>
    </message>
    <message>
        <source>The comment of %1 is entered. What it is about is %2, and %1 is cleared for %3: look how it became known.</source>
        <comment>reader, level, level</comment>
        <translation>Le commentaire de %1 est saisi. Ce sur quoi il porte est de niveau %2, et %1 est habilité à %3&#x202f;: voyez comment cela a été connu.</translation>
    </message>
    <message>
        <source>They are on the minutes of meeting %1, which are approved already.</source>
        <translation>Ils portent sur le procès-verbal de la réunion %1, qui est déjà approuvé.</translation>
    </message>
    <message>
        <source>They are on the minutes of meeting %1.</source>
        <translation>Ils portent sur le procès-verbal de la réunion %1.</translation>
    </message>
    <message>
        <source>Choose a reader in the list of who was sent the draft first (Review, Comments on the Minutes).</source>
        <translation>Choisissez d’abord un lecteur dans la liste de ceux à qui le projet a été envoyé (Relecture, Commentaires sur le procès-verbal).</translation>
    </message>
    <message>
        <source>The reminder to %1 is in your mail program.</source>
        <translation>Le rappel à %1 est dans votre logiciel de courriel.</translation>
    </message>
</context>
<context>
    <name>minutebook::ColumnChoices</name>
    <message>
        <source>What the column “%1” says</source>
        <translation>Ce que dit la colonne «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>minutebook::CommandPalette</name>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne porte ce nom.</translation>
    </message>
    <message>
        <source>Item, meeting or command</source>
        <translation>Point, réunion ou commande</translation>
    </message>
    <message>
        <source>What the words find</source>
        <translation>Ce que les mots trouvent</translation>
    </message>
</context>
<context>
    <name>minutebook::Commands</name>
    <message>
        <source>This window is in %1 from now on; %2 stays as it was.</source>
        <translation>Cette fenêtre est désormais dans %1&#x202f;; %2 reste tel qu’il était.</translation>
    </message>
    <message>
        <source>This window is in %1 from now on; %2 is no longer there.</source>
        <translation>Cette fenêtre est désormais dans %1&#x202f;; %2 n’est plus là.</translation>
    </message>
    <message>
        <source>%1 The copy is not encrypted either.</source>
        <translation>%1 La copie n’est pas chiffrée non plus.</translation>
    </message>
    <message>
        <source>Back to the Committee</source>
        <translation>Revenir au comité</translation>
    </message>
    <message>
        <source>Meeting %1 is in the book already. Its notes would be replaced by those of the file.</source>
        <translation>La réunion %1 est déjà dans le livre. Ses notes seraient remplacées par celles du fichier.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>“%1” would be deleted with its notes and papers. Undo brings it back as long as the book is open.</source>
        <translation>«&#xa0;%1&#xa0;» serait supprimé avec ses notes et ses documents. Annuler le ramène tant que le livre est ouvert.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>From its next start on Minutebook speaks the desktop’s language.</source>
        <translation>À partir de son prochain démarrage, Minutebook parle la langue du bureau.</translation>
    </message>
    <message>
        <source>From its next start on Minutebook speaks this language: %1.</source>
        <translation>À partir de son prochain démarrage, Minutebook parle cette langue : %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::CommentEditor</name>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conserver</translation>
    </message>
    <message>
        <source>&amp;Wording instead</source>
        <translation>&amp;Formulation de remplacement</translation>
    </message>
    <message>
        <source>&amp;Level to discuss</source>
        <translation>&amp;Niveau à débattre</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>W&amp;hy (may stay empty)</source>
        <translation>P&amp;ourquoi (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Answer</source>
        <translation>&amp;Réponse</translation>
    </message>
    <message>
        <source>&amp;Remark</source>
        <translation>Re&amp;marque</translation>
    </message>
    <message>
        <source>higher than this draft</source>
        <translation>supérieur à ce projet</translation>
    </message>
</context>
<context>
    <name>minutebook::CommitteeHistory</name>
    <message>
        <source>%1 since %2</source>
        <comment>seat, day</comment>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>Vacant: %1</source>
        <translation>Vacant&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::CommitteePage</name>
    <message>
        <source>Verbs that decide</source>
        <translation>Verbes de décision</translation>
    </message>
    <message>
        <source>Verbs that record</source>
        <translation>Verbes de constat</translation>
    </message>
    <message>
        <source>Others who can own an action</source>
        <translation>Autres responsables d’action possibles</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Abbreviation:</source>
        <translation>&amp;Abréviation&#x202f;:</translation>
    </message>
    <message>
        <source>Scheme:</source>
        <translation>Schéma&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Language of the minutes:</source>
        <translation>&amp;Langue des procès-verbaux&#x202f;:</translation>
    </message>
    <message>
        <source>Language of the minutes</source>
        <translation>Langue des procès-verbaux</translation>
    </message>
    <message>
        <source>Name of the committee</source>
        <translation>Nom du comité</translation>
    </message>
    <message>
        <source>Abbreviation</source>
        <translation>Abréviation</translation>
    </message>
    <message>
        <source>N&amp;umbers of actions:</source>
        <translation>N&amp;uméros d’action&#x202f;:</translation>
    </message>
    <message>
        <source>Re&amp;ferences of minutes:</source>
        <translation>Ré&amp;férences des procès-verbaux&#x202f;:</translation>
    </message>
    <message>
        <source>Numbers of actions</source>
        <translation>Numéros d’action</translation>
    </message>
    <message>
        <source>References of minutes</source>
        <translation>Références des procès-verbaux</translation>
    </message>
    <message>
        <source>Verbs that &amp;decide:</source>
        <translation>Verbes de &amp;décision&#x202f;:</translation>
    </message>
    <message>
        <source>Verbs that &amp;record:</source>
        <translation>Verbes de &amp;constat&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Others who can own an action:</source>
        <translation>Autres &amp;responsables d’action possibles&#x202f;:</translation>
    </message>
    <message>
        <source>Roles and organisations, one on each line, besides the people of a meeting.</source>
        <translation>Fonctions et organisations, une par ligne, outre les personnes d’une réunion.</translation>
    </message>
    <message>
        <source>Meeting %1 begins with %2. Numbers that are given stay as they are.</source>
        <translation>La réunion %1 commence par %2. Les numéros déjà donnés restent tels quels.</translation>
    </message>
    <message>
        <source>Meeting %1, held today, is %2.</source>
        <translation>La réunion %1, tenue aujourd’hui, est %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::ComparePage</name>
    <message>
        <source>Left edition</source>
        <translation>Édition de gauche</translation>
    </message>
    <message>
        <source>Pages of the left edition</source>
        <translation>Pages de l’édition de gauche</translation>
    </message>
    <message>
        <source>Right edition</source>
        <translation>Édition de droite</translation>
    </message>
    <message>
        <source>Pages of the right edition</source>
        <translation>Pages de l’édition de droite</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>L’aperçu n’a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>No difference</source>
        <translation>Aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n différence</numerusform>
            <numerusform>%n différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Difference %1 of %2</source>
        <translation>Différence %1 sur %2</translation>
    </message>
</context>
<context>
    <name>minutebook::ComparedText</name>
    <message>
        <source>What has changed</source>
        <translation>Ce qui a changé</translation>
    </message>
</context>
<context>
    <name>minutebook::CompletionList</name>
    <message>
        <source>Ways to complete the word</source>
        <translation>Façons de compléter le mot</translation>
    </message>
</context>
<context>
    <name>minutebook::DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendrier (Alt+Bas)</translation>
    </message>
    <message>
        <source>A day is missing. Write it like %1.</source>
        <translation>Il manque un jour. Écrivez-le comme %1.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it like %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un jour. Écrivez-le comme %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionRegisterModel</name>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>En vigueur</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionRegisterPage</name>
    <message>
        <source>Decision register</source>
        <translation>Registre des décisions</translation>
    </message>
    <message>
        <source>Words of a decision or of its vote</source>
        <translation>Mots d’une décision ou de son vote</translation>
    </message>
    <message>
        <source>Nothing has been decided yet.
A line of the notes with one of the committee’s verbs in capitals, such as AGREED or NOTED, is entered here.</source>
        <translation>Rien n’a encore été décidé.
Une ligne des notes portant en capitales l’un des verbes du comité, comme AGREED ou NOTED, s’inscrit ici.</translation>
    </message>
    <message>
        <source>There is no such decision.</source>
        <translation>Aucune décision ne correspond.</translation>
    </message>
    <message>
        <source>In force from this day on</source>
        <translation>En vigueur à partir de ce jour</translation>
    </message>
    <message>
        <source>To be reviewed on this day</source>
        <translation>À réexaminer ce jour-là</translation>
    </message>
    <message>
        <source>Decisions that have to do with the chosen one</source>
        <translation>Décisions en rapport avec la décision sélectionnée</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Toutes les conclusions</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>Ce qui a été décidé</translation>
    </message>
    <message>
        <source>What was recorded</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>&amp;Outcome:</source>
        <translation>&amp;Conclusion&#x202f;:</translation>
    </message>
    <message>
        <source>Whether a verb decides or records</source>
        <translation>Si un verbe décide ou constate</translation>
    </message>
    <message>
        <source>&amp;Under verb:</source>
        <translation>&amp;Sous le verbe&#x202f;:</translation>
    </message>
    <message>
        <source>Verb of the decisions</source>
        <translation>Verbe des décisions</translation>
    </message>
    <message>
        <source>Mee&amp;ting:</source>
        <translation>&amp;Réunion&#x202f;:</translation>
    </message>
    <message>
        <source>Meeting that took the decisions</source>
        <translation>Réunion qui a pris les décisions</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau&#x202f;:</translation>
    </message>
    <message>
        <source>Level of the decisions</source>
        <translation>Niveau des décisions</translation>
    </message>
    <message>
        <source>In &amp;force from:</source>
        <translation>En &amp;vigueur à partir du&#x202f;:</translation>
    </message>
    <message>
        <source>Rev&amp;iew on:</source>
        <translation>Réexa&amp;men le&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s)</source>
        <translation>
            <numerusform>%n conclusion</numerusform>
            <numerusform>%n conclusions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n outcome(s)</source>
        <translation>
            <numerusform>%1 sur %n conclusion</numerusform>
            <numerusform>%1 sur %n conclusions</numerusform>
        </translation>
    </message>
    <message>
        <source>Any verb</source>
        <translation>Tout verbe</translation>
    </message>
    <message>
        <source>votes: %1</source>
        <translation>votes&#x202f;: %1</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>records</source>
        <translation>constate</translation>
    </message>
    <message>
        <source>This was decided on %1: it cannot be reviewed before that. Choose a later day to review it on.</source>
        <translation>Ceci a été décidé le %1&#x202f;: on ne peut le réexaminer avant. Choisissez un jour plus tardif pour cela.</translation>
    </message>
    <message>
        <source>It would be reviewed before it is in force. Choose a later day to review it on, or an earlier one from which it holds.</source>
        <translation>Ceci serait réexaminé avant d’être en vigueur. Choisissez un jour plus tardif pour le réexamen, ou un jour plus proche pour l’entrée en vigueur.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionsModel</name>
    <message>
        <source>Item %1: %2</source>
        <translation>Point %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>%1, without a quorum</source>
        <comment>a verb, as AGREED</comment>
        <translation>%1, sans quorum</translation>
    </message>
    <message>
        <source>Taken without a quorum. Problems says what to do.</source>
        <translation>Prise sans quorum. Le volet «&#xa0;Problèmes&#xa0;» dit quoi faire.</translation>
    </message>
</context>
<context>
    <name>minutebook::DecisionsPane</name>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Nothing is decided yet. Type a verb such as AGREED in capitals in the notes.</source>
        <translation>Rien n’est encore décidé. Saisissez dans les notes un verbe en capitales, comme AGREED.</translation>
    </message>
</context>
<context>
    <name>minutebook::Desk</name>
    <message>
        <source>its beginning is not as it was written</source>
        <translation>son début n’est plus tel qu’il a été écrit</translation>
    </message>
    <message>
        <source>New File of Keys</source>
        <translation>Nouveau fichier de clés</translation>
    </message>
    <message>
        <source>The recovery code has opened it. A passphrase that you give now makes a new file of keys; whoever else opened the book has to be added again.</source>
        <translation>Le code de récupération l’a ouvert. Une phrase secrète donnée maintenant crée un nouveau fichier de clés&#x202f;; les autres personnes qui ouvraient le livre doivent être ajoutées de nouveau.</translation>
    </message>
    <message>
        <source>Make File of Keys</source>
        <translation>Créer le fichier de clés</translation>
    </message>
    <message>
        <source>%1 opens the book with the new passphrase. Others are added under “Keys and Passphrases…” in the menu Book.</source>
        <translation>%1 ouvre le livre avec la nouvelle phrase secrète. Les autres s’ajoutent sous «&#xa0;Clés et phrases secrètes…&#xa0;» du menu Livre.</translation>
    </message>
    <message>
        <source>This book opens by one passphrase directly. “Keys and Passphrases…” in the menu Book gives it a key of its own, a recovery code, and passphrases for several people.</source>
        <translation>Ce livre s’ouvre directement par une seule phrase secrète. «&#xa0;Clés et phrases secrètes…&#xa0;» du menu Livre lui donne une clé propre, un code de récupération et des phrases secrètes pour plusieurs personnes.</translation>
    </message>
    <message>
        <source>there is none</source>
        <translation>il n’y en a pas</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Secrétaire</translation>
    </message>
    <message>
        <source>Something that was typed could not be saved and would be lost.</source>
        <translation>Une partie de la saisie n’a pas pu être enregistrée et serait perdue.</translation>
    </message>
    <message>
        <source>%1 What was typed and is not in the book can be written to %2 instead. That file is not encrypted.</source>
        <translation>%1 Ce qui a été saisi et n’est pas dans le livre peut être écrit dans %2 à la place. Ce fichier n’est pas chiffré.</translation>
    </message>
    <message>
        <source>Write Text File</source>
        <translation>Écrire un fichier texte</translation>
    </message>
    <message>
        <source>Unlocking %1…</source>
        <translation>Déverrouillage de %1…</translation>
    </message>
</context>
<context>
    <name>minutebook::DowngradeDialog</name>
    <message>
        <source>Downgrade</source>
        <translation>Déclasser</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Nouveau niveau</translation>
    </message>
    <message>
        <source>Reason why its new readers may see it</source>
        <translation>Raison pour laquelle ses nouveaux lecteurs peuvent le voir</translation>
    </message>
    <message>
        <source>&amp;Downgrade</source>
        <translation>&amp;Déclasser</translation>
    </message>
    <message>
        <source>New &amp;level:</source>
        <translation>Nouveau &amp;niveau&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison&#x202f;:</translation>
    </message>
    <message>
        <source>These minutes are approved: a further revision of them is made. The reason is printed on page one of the editions that show what is opened, and of no other.</source>
        <translation>Ce procès-verbal est approuvé&#x202f;: il en est fait une nouvelle révision. La raison est imprimée en première page des éditions qui montrent ce qui est ouvert, et d’aucune autre.</translation>
    </message>
    <message>
        <source>Its tag is changed in the notes, where Undo takes that back. The reason is entered in the audit trail.</source>
        <translation>Sa marque est changée dans les notes, où Annuler revient en arrière. La raison est inscrite au journal d’audit.</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
    <message>
        <source>Level now</source>
        <translation>Niveau actuel</translation>
    </message>
    <message>
        <source>Level from then on</source>
        <translation>Niveau par la suite</translation>
    </message>
    <message>
        <source>What is opened</source>
        <translation>Ce qui est ouvert</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Opened by it: %n heading(s), line(s) and paper(s)</source>
        <translation>
            <numerusform>Ainsi &amp;ouvert&#x202f;: %n titre, ligne ou document</numerusform>
            <numerusform>Ainsi &amp;ouverts&#x202f;: %n titres, lignes et documents</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::EditionBox</name>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>For readers cleared for everything.</source>
        <translation>Pour les lecteurs habilités à tout.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 ou %2</translation>
    </message>
    <message>
        <source>For readers cleared up to %1. What is %2 is not in it.</source>
        <translation>Pour les lecteurs habilités jusqu’à %1. Ce qui est %2 n’y figure pas.</translation>
    </message>
    <message>
        <source>Minutes end with the list of who was there for what is %1.</source>
        <translation>Le procès-verbal se termine par la liste des personnes présentes pour ce qui est %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::EditionPages</name>
    <message>
        <source>Only in this edition</source>
        <translation>Seulement dans cette édition</translation>
    </message>
    <message>
        <source>Reads otherwise in the edition beside it</source>
        <translation>Se lit autrement dans l’édition d’à côté</translation>
    </message>
    <message>
        <source>Go to the Line in the Notes</source>
        <translation>Aller à la ligne dans les notes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>minutebook::EditionPicker</name>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
</context>
<context>
    <name>minutebook::EnterCommentDialog</name>
    <message>
        <source>Words that it is about</source>
        <translation>Mots concernés</translation>
    </message>
    <message>
        <source>Wording instead</source>
        <translation>Formulation de remplacement</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Enter a Comment on Somebody’s Behalf</source>
        <translation>Saisir un commentaire pour quelqu’un</translation>
    </message>
    <message>
        <source>&amp;Who said it:</source>
        <translation>&amp;Qui l’a dit&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;How it came:</source>
        <translation>&amp;Par quel moyen&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Type&#x202f;:</translation>
    </message>
    <message>
        <source>Words that it is &amp;about:</source>
        <translation>Mots &amp;concernés&#x202f;:</translation>
    </message>
    <message>
        <source>Wording &amp;instead:</source>
        <translation>&amp;Formulation de remplacement&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Level to discuss:</source>
        <translation>&amp;Niveau à débattre&#x202f;:</translation>
    </message>
    <message>
        <source>What was &amp;said:</source>
        <translation>Ce qui a été &amp;dit&#x202f;:</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>minutebook::EntryHistoryModel</name>
    <message>
        <source>due %1</source>
        <comment>a date</comment>
        <translation>échéance %1</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>owners</comment>
        <translation>désormais %1</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>avancement</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Ce qui a été dit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>is superseded by</source>
        <translation>est remplacée par</translation>
    </message>
    <message>
        <source>supersedes</source>
        <translation>remplace</translation>
    </message>
    <message>
        <source>is linked with</source>
        <translation>est liée à</translation>
    </message>
    <message>
        <source>raised</source>
        <translation>créée</translation>
    </message>
</context>
<context>
    <name>minutebook::ExportDialog</name>
    <message>
        <source>Minutes</source>
        <translation>Procès-verbal</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Attendance record</source>
        <translation>Feuille de présence</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose where the file is to be</source>
        <translation>Choisir l’emplacement du fichier</translation>
    </message>
    <message>
        <source>&amp;Encrypt: it opens by a passphrase only</source>
        <translation>&amp;Chiffrer&#x202f;: il ne s’ouvre que par une phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>&amp;Numbered copies, a file for each reader</source>
        <translation>Exemplaires &amp;numérotés, un fichier par lecteur</translation>
    </message>
    <message>
        <source>Keep the &amp;certificate of the search beside it, as JSON</source>
        <translation>G&amp;arder à côté le certificat de la recherche, en JSON</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>&amp;Document:</source>
        <translation>&amp;Document&#x202f;:</translation>
    </message>
    <message>
        <source>Ed&amp;ition:</source>
        <translation>Édi&amp;tion&#x202f;:</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#x202f;:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Répéter&#x202f;:</translation>
    </message>
    <message>
        <source>Findin&amp;gs:</source>
        <translation>Si&amp;gnalements&#x202f;:</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) left. Enter leads to the chosen one, and nothing is exported.</source>
        <translation>
            <numerusform>Reste %n signalement. Entrée y mène, et rien n’est exporté.</numerusform>
            <numerusform>Restent %n signalements. Entrée mène à celui qui est sélectionné, et rien n’est exporté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Findings that are left</source>
        <translation>Signalements restants</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the file. It is no archive file (PDF/A).</source>
        <translation>Sans la phrase secrète, personne ne peut ouvrir le fichier. Ce n’est pas un fichier d’archivage (PDF/A).</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Fo&amp;lder:</source>
        <translation>Do&amp;ssier&#x202f;:</translation>
    </message>
    <message>
        <source>Folder of the Copies</source>
        <translation>Dossier des exemplaires</translation>
    </message>
    <message>
        <source>Choose a folder for the copies.</source>
        <translation>Choisissez un dossier pour les exemplaires.</translation>
    </message>
    <message>
        <source>Choose a file.</source>
        <translation>Choisissez un fichier.</translation>
    </message>
    <message>
        <source>There is no folder of that name. Choose one for the copies.</source>
        <translation>Aucun dossier ne porte ce nom. Choisissez-en un pour les exemplaires.</translation>
    </message>
    <message>
        <source>Choose at least one reader who is cleared for this edition.</source>
        <translation>Choisissez au moins un lecteur habilité pour cette édition.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Saisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Saisissez la phrase secrète encore une fois.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
</context>
<context>
    <name>minutebook::Exporter</name>
    <message>
        <source>The %1 agenda is in %2.</source>
        <translation>L’ordre du jour %1 est dans %2.</translation>
    </message>
    <message>
        <source>The %1 edition is in %2.</source>
        <translation>L’édition %1 est dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) of %1</source>
        <translation>
            <numerusform>%n fichier de %1</numerusform>
            <numerusform>%n fichiers de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 existe déjà.</translation>
    </message>
    <message numerus="yes">
        <source>%n of the file(s) are there already.</source>
        <translation>
            <numerusform>%n des fichiers existe déjà.</numerusform>
            <numerusform>%n des fichiers existent déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message numerus="yes">
        <source>%n copies are being written, and each is searched for what it must not hold.</source>
        <translation>
            <numerusform>%n exemplaire est en cours d’écriture, et l’on y cherche ce qu’il ne doit pas contenir.</numerusform>
            <numerusform>%n exemplaires sont en cours d’écriture, et l’on cherche dans chacun ce qu’il ne doit pas contenir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
</context>
<context>
    <name>minutebook::FileProver</name>
    <message>
        <source>Registers</source>
        <translation>Registres</translation>
    </message>
    <message>
        <source>Action log or decision register of %1</source>
        <translation>Registre des actions ou des décisions de %1</translation>
    </message>
    <message>
        <source>Volume of minutes of %1</source>
        <translation>Recueil de procès-verbaux de %1</translation>
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
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Mot</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in the meeting</source>
        <translation>Rechercher dans la réunion</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace this hit and go to the next</source>
        <translation>Remplacer cette occurrence et passer à la suivante</translation>
    </message>
    <message>
        <source>All in Item</source>
        <translation>Tout le point</translation>
    </message>
    <message>
        <source>Replace all hits in this item</source>
        <translation>Remplacer toutes les occurrences dans ce point</translation>
    </message>
    <message>
        <source>All in Meeting</source>
        <translation>Toute la réunion</translation>
    </message>
    <message>
        <source>Replace all hits in the whole meeting</source>
        <translation>Remplacer toutes les occurrences dans la réunion entière</translation>
    </message>
    <message>
        <source>%1 here, %2 in the meeting, %3 of them in titles</source>
        <comment>hits</comment>
        <translation>%1 ici, %2 dans la réunion, dont %3 dans des titres</translation>
    </message>
    <message>
        <source>%1 here, %2 in the meeting</source>
        <comment>hits</comment>
        <translation>%1 ici, %2 dans la réunion</translation>
    </message>
</context>
<context>
    <name>minutebook::GroundDialog</name>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>commercial; security of a named site</source>
        <translation>commercial&#x202f;; sécurité d’un site nommé</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>a person or an office</source>
        <translation>une personne ou un service</translation>
    </message>
    <message>
        <source>Looked at again on</source>
        <translation>Réexamen le</translation>
    </message>
    <message>
        <source>What has to happen first</source>
        <translation>Ce qui doit arriver d’abord</translation>
    </message>
    <message>
        <source>when the contract is signed</source>
        <translation>à la signature du contrat</translation>
    </message>
    <message>
        <source>Keep Withheld</source>
        <translation>Garder réservé</translation>
    </message>
    <message>
        <source>Ground for Withholding</source>
        <translation>Motif de la réserve</translation>
    </message>
    <message>
        <source>&amp;Keep Withheld</source>
        <translation>&amp;Garder réservé</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>It is kept in the book, of the level of what is withheld: no edition below that says it.</source>
        <translation>C’est conservé dans le livre, au niveau de ce qui est réservé&#x202f;: aucune édition inférieure ne le dit.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>may be left empty; it is entered in the audit trail</source>
        <translation>facultative&#x202f;; elle est inscrite au journal d’audit</translation>
    </message>
    <message>
        <source>&amp;Ground:</source>
        <translation>&amp;Motif&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>&amp;Responsable&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Looked at again on:</source>
        <translation>Réexamen &amp;le&#x202f;:</translation>
    </message>
    <message>
        <source>or wh&amp;en:</source>
        <translation>ou &amp;quand&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>R&amp;aison&#x202f;:</translation>
    </message>
    <message>
        <source>Give a later day, or what has to happen first.</source>
        <translation>Donnez un jour ultérieur, ou ce qui doit arriver d’abord.</translation>
    </message>
    <message>
        <source>That day has come: it is due at once.</source>
        <translation>Ce jour est arrivé&#x202f;: le réexamen est dû aussitôt.</translation>
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
        <translation>Date</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Commence</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Finit</translation>
    </message>
    <message>
        <source>Date of the next meeting</source>
        <translation>Date de la prochaine réunion</translation>
    </message>
    <message>
        <source>The time is known</source>
        <translation>L’heure est connue</translation>
    </message>
    <message>
        <source>The date of the next meeting is known</source>
        <translation>La date de la prochaine réunion est connue</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Numéro&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Date:</source>
        <translation>&amp;Date&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Time:</source>
        <translation>&amp;Heure&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Place:</source>
        <translation>&amp;Lieu&#x202f;:</translation>
    </message>
    <message>
        <source>Ne&amp;xt meeting:</source>
        <translation>Pro&amp;chaine réunion&#x202f;:</translation>
    </message>
    <message>
        <source>The date is far from %1, which stood here.</source>
        <translation>La date est loin du %1, qui figurait ici.</translation>
    </message>
</context>
<context>
    <name>minutebook::HeldTimes</name>
    <message>
        <source>Print the Clock’s Times</source>
        <translation>Imprimer les heures de l’horloge</translation>
    </message>
    <message>
        <source>By its clock the meeting was held %1. Its minutes say %2, as was typed.</source>
        <translation>Selon son horloge, la réunion s’est tenue %1. Son procès-verbal dit %2, comme saisi.</translation>
    </message>
</context>
<context>
    <name>minutebook::InterestsDialog</name>
    <message>
        <source>Standing interests</source>
        <translation>Intérêts permanents</translation>
    </message>
    <message>
        <source>Standing Interests of %1</source>
        <translation>Intérêts permanents de %1</translation>
    </message>
    <message>
        <source>What somebody has declared once for all meetings. What they declare at an item alone is written there: “INTEREST: initials what”.</source>
        <translation>Ce que quelqu’un a déclaré une fois pour toutes les réunions. Ce qui est déclaré à un seul point s’y écrit&#x202f;: «&#xa0;INTEREST: initiales quoi&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Save Interests</source>
        <translation>&amp;Enregistrer les intérêts</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Vos modifications ne sont pas enregistrées. Annulez une fois de plus pour les abandonner.</translation>
    </message>
    <message>
        <source>&amp;Add Interest</source>
        <translation>&amp;Ajouter un intérêt</translation>
    </message>
</context>
<context>
    <name>minutebook::InterestsModel</name>
    <message>
        <source>Empty: of the level of what nothing marks.</source>
        <translation>Vide&#x202f;: du niveau de ce que rien ne marque.</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Déclaré</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Interest</source>
        <translation>Intérêt</translation>
    </message>
</context>
<context>
    <name>minutebook::InterimDialog</name>
    <message>
        <source>Put on</source>
        <translation>Soumise le</translation>
    </message>
    <message>
        <source>answers &amp;until:</source>
        <translation>réponses &amp;jusqu’au&#x202f;:</translation>
    </message>
    <message>
        <source>Answers until</source>
        <translation>Réponses jusqu’au</translation>
    </message>
    <message>
        <source>Settled on</source>
        <translation>Prise le</translation>
    </message>
    <message>
        <source>New Decision between Meetings</source>
        <translation>Nouvelle décision entre les réunions</translation>
    </message>
    <message>
        <source>Decision between Meetings No %1</source>
        <translation>Décision entre les réunions nº %1</translation>
    </message>
    <message>
        <source>&amp;Add Decision</source>
        <translation>&amp;Ajouter la décision</translation>
    </message>
    <message>
        <source>&amp;Save Decision</source>
        <translation>&amp;Enregistrer la décision</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>The Committee AGREED the fees. (AMBER)</source>
        <translation>The Committee AGREED the fees. (AMBER)</translation>
    </message>
    <message>
        <source>7 for, 1 against – or by initials: for AQ PL; against NO</source>
        <translation>7 for, 1 against – ou par initiales&#x202f;: for AQ PL; against NO</translation>
    </message>
    <message>
        <source>never printed</source>
        <translation>jamais imprimée</translation>
    </message>
    <message>
        <source>&amp;How:</source>
        <translation>&amp;Comment&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Decision:</source>
        <translation>&amp;Décision&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Put on:</source>
        <translation>&amp;Soumise le&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Taken by:</source>
        <translation>&amp;Prise par&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Votes:</source>
        <translation>&amp;Votes&#x202f;:</translation>
    </message>
    <message>
        <source>A&amp;nswers:</source>
        <translation>&amp;Réponses&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Remark:</source>
        <translation>Re&amp;marque&#x202f;:</translation>
    </message>
    <message>
        <source>s&amp;ettled on:</source>
        <translation>prise &amp;le&#x202f;:</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>Prise par</translation>
    </message>
    <message>
        <source>Answers by seat</source>
        <translation>Réponses par siège</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Vos modifications ne sont pas enregistrées. Annulez une fois de plus pour les abandonner.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>verb, level</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>One line with a verb that decides, in capitals, and its level at the end.</source>
        <translation>Une ligne avec un verbe de décision, en capitales, et son niveau à la fin.</translation>
    </message>
    <message numerus="yes">
        <source>%n voting seat(s) have not answered yet.</source>
        <translation>
            <numerusform>%n siège votant n’a pas encore répondu.</numerusform>
            <numerusform>%n sièges votants n’ont pas encore répondu.</numerusform>
        </translation>
    </message>
    <message>
        <source>It was settled on %1, which is before it was put, on %2. Correct one of the days.</source>
        <translation>Elle a été réglée le %1, avant d’être soumise, le %2. Corrigez l’un des jours.</translation>
    </message>
</context>
<context>
    <name>minutebook::InterimModel</name>
    <message>
        <source>open until %1</source>
        <translation>ouverte jusqu’au %1</translation>
    </message>
    <message>
        <source>to be reported</source>
        <translation>compte rendu à faire</translation>
    </message>
    <message>
        <source>open</source>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>late: due %1</source>
        <translation>en retard&#x202f;: échéance %1</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>réunion %1</translation>
    </message>
    <message>
        <source>written procedure</source>
        <translation>procédure écrite</translation>
    </message>
    <message>
        <source>chair’s action</source>
        <translation>décision du président</translation>
    </message>
    <message>
        <source>Votes: %1</source>
        <translation>Votes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Taken by %1</source>
        <translation>Prise par %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Remarque&#x202f;: %1</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Put on</source>
        <translation>Soumise</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Prise</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
</context>
<context>
    <name>minutebook::InterimPage</name>
    <message>
        <source>What is to be reported</source>
        <translation>Ce dont il faut rendre compte</translation>
    </message>
    <message>
        <source>Decisions between meetings</source>
        <translation>Décisions entre les réunions</translation>
    </message>
    <message>
        <source>No decision has been taken between meetings.
What is put to the members in writing, or decided by the chair alone, is written down here
and reported at the next meeting.</source>
        <translation>Aucune décision n’a été prise entre les réunions.
Ce qui est soumis aux membres par écrit, ou décidé par le président seul, se consigne ici
et fait l’objet d’un compte rendu à la réunion suivante.</translation>
    </message>
    <message>
        <source>The chosen decision</source>
        <translation>La décision sélectionnée</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Ce qu’on en sait</translation>
    </message>
    <message numerus="yes">
        <source>%n to be reported at the next meeting</source>
        <translation>
            <numerusform>%n compte rendu à faire à la prochaine réunion</numerusform>
            <numerusform>%n comptes rendus à faire à la prochaine réunion</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::IssueCommands</name>
    <message>
        <source>Choose a decision in the decision register first.</source>
        <translation>Sélectionnez d’abord une décision dans le registre des décisions.</translation>
    </message>
</context>
<context>
    <name>minutebook::ItemDialog</name>
    <message>
        <source>New Agenda Item</source>
        <translation>Nouveau point à l’ordre du jour</translation>
    </message>
    <message>
        <source>Agenda Item</source>
        <translation>Point de l’ordre du jour</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>non prévu</translation>
    </message>
    <message>
        <source> minutes</source>
        <translation> minutes</translation>
    </message>
    <message>
        <source>in its place for those who may read the item’s level</source>
        <translation>à sa place pour ceux qui peuvent lire le niveau du point</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>Ajouter le point</translation>
    </message>
    <message>
        <source>Change Item</source>
        <translation>Modifier le point</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Number:</source>
        <translation>&amp;Numéro&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>Ni&amp;veau&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Presenter:</source>
        <translation>&amp;Rapporteur&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Minutes planned:</source>
        <translation>&amp;Minutes prévues&#x202f;:</translation>
    </message>
    <message>
        <source>P&amp;urpose:</source>
        <translation>&amp;Objet&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Closed title:</source>
        <translation>Titre r&amp;estreint&#x202f;:</translation>
    </message>
    <message>
        <source>Another item has the number %1.</source>
        <translation>Un autre point porte le numéro %1.</translation>
    </message>
    <message>
        <source>The items behind it keep the numbers that they were called by. “Renumber Items” puts all in order.</source>
        <translation>Les points qui suivent gardent les numéros par lesquels on les a désignés. «&#xa0;Renuméroter les points&#xa0;» remet tout en ordre.</translation>
    </message>
    <message>
        <source>as the meeting&apos;s</source>
        <translation>comme la réunion</translation>
    </message>
    <message>
        <source>for decision</source>
        <translation>pour décision</translation>
    </message>
    <message>
        <source>for discussion</source>
        <translation>pour discussion</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>pour information</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Objet</translation>
    </message>
</context>
<context>
    <name>minutebook::Keyholders</name>
    <message>
        <source>The book has a new key. As it was it is kept as %1, and still opens for whoever could open it, as do earlier backups: delete them when nobody needs them.</source>
        <translation>Le livre a une nouvelle clé. L’ancien état est conservé sous %1 et s’ouvre encore pour ceux qui pouvaient l’ouvrir, tout comme les sauvegardes antérieures&#x202f;: supprimez-les quand personne n’en aura plus besoin.</translation>
    </message>
    <message>
        <source>To be added again: %1.</source>
        <translation>À ajouter de nouveau&#x202f;: %1.</translation>
    </message>
    <message>
        <source>This book is not encrypted: everybody can open it, so there is no passphrase to change.</source>
        <translation>Ce livre n’est pas chiffré&#x202f;: chacun peut l’ouvrir, il n’y a donc pas de phrase secrète à changer.</translation>
    </message>
    <message>
        <source>Add Somebody</source>
        <translation>Ajouter quelqu’un</translation>
    </message>
    <message>
        <source>Whoever it is types a passphrase of their own.</source>
        <translation>La personne saisit elle-même sa phrase secrète.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Change Passphrase</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>The book stays as it is. Copies that were made before open with the old passphrase.</source>
        <translation>Le livre reste tel quel. Les copies faites auparavant s’ouvrent avec l’ancienne phrase secrète.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>%1 would not open the book any more with a passphrase. A copy that was made before still opens: for a book that is to be closed to somebody for good, take a new key.</source>
        <translation>%1 n’ouvrirait plus le livre avec une phrase secrète. Une copie faite auparavant s’ouvre encore&#x202f;: pour fermer définitivement le livre à quelqu’un, prenez une nouvelle clé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>New Key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>The book is encrypted anew under a new key, and kept as it was beside that. Only your passphrase opens it then: others are added again, and the recovery code is another one.</source>
        <translation>Le livre est chiffré à neuf sous une nouvelle clé, et l’ancien état est conservé à côté. Seule votre phrase secrète l’ouvre alors&#x202f;: les autres personnes s’ajoutent de nouveau, et le code de récupération change.</translation>
    </message>
    <message>
        <source>Change the Key</source>
        <translation>Changer la clé</translation>
    </message>
    <message>
        <source>Nobody but they know their passphrases, so whoever of these is not you is to be added again: %1.</source>
        <translation>Eux seuls connaissent leur phrase secrète&#x202f;; parmi ces personnes, toutes sauf vous sont donc à ajouter de nouveau&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::KeysDialog</name>
    <message>
        <source>“%1” opens by one passphrase directly, so it cannot have several, nor a recovery code. With a key of its own it can; what you type now stays your passphrase if you type it again.</source>
        <translation>«&#xa0;%1&#xa0;» s’ouvre directement par une seule phrase secrète&#x202f;: il ne peut donc pas en avoir plusieurs, ni de code de récupération. Avec une clé propre, c’est possible&#x202f;; la phrase secrète actuelle reste la vôtre si vous la saisissez de nouveau.</translation>
    </message>
    <message>
        <source>Each of these people opens “%1” with a passphrase of their own. Whoever is taken out and has kept a copy of the book still opens that copy: a new key ends it for all that is written from then on.</source>
        <translation>Chacune de ces personnes ouvre «&#xa0;%1&#xa0;» avec sa propre phrase secrète. Une personne retirée qui a gardé une copie du livre ouvre encore cette copie&#x202f;: une nouvelle clé y met fin pour tout ce qui s’écrit ensuite.</translation>
    </message>
    <message>
        <source>&amp;Change Passphrase…</source>
        <translation>&amp;Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Keys and Passphrases</source>
        <translation>Clés et phrases secrètes</translation>
    </message>
    <message>
        <source>Who can open the book</source>
        <translation>Qui peut ouvrir le livre</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Recovery C&amp;ode…</source>
        <translation>C&amp;ode de récupération…</translation>
    </message>
    <message>
        <source>New &amp;Key…</source>
        <translation>&amp;Nouvelle clé…</translation>
    </message>
    <message>
        <source>Give It a &amp;Key of Its Own…</source>
        <translation>Lui donner une clé &amp;propre…</translation>
    </message>
    <message>
        <source>Open it without a passphrase &amp;while I am logged in to this desktop</source>
        <translation>L’ouvrir sans phrase secrète &amp;tant que ma session est ouverte sur ce bureau</translation>
    </message>
    <message>
        <source>The key is put into the desktop’s key store. The passphrases and the recovery code stay.</source>
        <translation>La clé est placée dans le trousseau du bureau. Les phrases secrètes et le code de récupération restent.</translation>
    </message>
</context>
<context>
    <name>minutebook::LevelReasons</name>
    <message>
        <source>Others have read these minutes, and more readers would see this from now on: %1.</source>
        <translation>D’autres ont lu ce procès-verbal, et davantage de lecteurs verraient désormais ceci&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Lower a Level</source>
        <translation>Abaisser un niveau</translation>
    </message>
    <message>
        <source>&amp;Reason why they may:</source>
        <translation>&amp;Raison pour laquelle ils le peuvent&#x202f;:</translation>
    </message>
    <message>
        <source>It is entered in the audit trail.</source>
        <translation>Elle est inscrite au journal d’audit.</translation>
    </message>
    <message>
        <source>item %1</source>
        <translation>point %1</translation>
    </message>
    <message>
        <source>%1, %2 → %3</source>
        <comment>item, level, level</comment>
        <translation>%1, %2 → %3</translation>
    </message>
    <message>
        <source>Say Why…</source>
        <translation>Dire pourquoi…</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Abaisser</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Saisir</translation>
    </message>
</context>
<context>
    <name>minutebook::LineHelpView</name>
    <message>
        <source>What this line is</source>
        <translation>Ce qu’est cette ligne</translation>
    </message>
</context>
<context>
    <name>minutebook::LineMargin</name>
    <message>
        <source>Levels of the lines, as colours</source>
        <translation>Niveaux des lignes, en couleurs</translation>
    </message>
    <message>
        <source>Levels of the lines</source>
        <translation>Niveaux des lignes</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>note personnelle</translation>
    </message>
    <message>
        <source>cleared</source>
        <translation>communicable</translation>
    </message>
</context>
<context>
    <name>minutebook::ListSource</name>
    <message>
        <source>&amp;Open CSV File…</source>
        <translation>&amp;Ouvrir un fichier CSV…</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Open List</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>minutebook::LockPage</name>
    <message>
        <source>&amp;Unlock…</source>
        <translation>&amp;Déverrouiller…</translation>
    </message>
    <message>
        <source>What was typed is saved. The book is closed, and its key is forgotten until somebody unlocks it.</source>
        <translation>Ce qui a été saisi est enregistré. Le livre est fermé, et sa clé est oubliée jusqu’à ce que quelqu’un le déverrouille.</translation>
    </message>
    <message>
        <source>%1 is locked</source>
        <translation>%1 est verrouillé</translation>
    </message>
</context>
<context>
    <name>minutebook::Locking</name>
    <message>
        <source>This book is not encrypted: there is no key to lock it with.</source>
        <translation>Ce livre n’est pas chiffré&#x202f;: il n’y a pas de clé pour le verrouiller.</translation>
    </message>
    <message>
        <source>The book is being locked.</source>
        <translation>Le livre est en cours de verrouillage.</translation>
    </message>
    <message>
        <source>The book is not locked, as something that was typed could not be saved. “Save Book Elsewhere…” in the menu Book keeps it; lock the book then.</source>
        <translation>Le livre n’est pas verrouillé, car une partie de la saisie n’a pas pu être enregistrée. «&#xa0;Enregistrer le livre ailleurs…&#xa0;», dans le menu Livre, la conserve&#x202f;; verrouillez ensuite le livre.</translation>
    </message>
</context>
<context>
    <name>minutebook::MainWindow</name>
    <message>
        <source>Item, meeting or command</source>
        <translation>Point, réunion ou commande</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Open Edition</source>
        <translation>Ouvrir l’édition</translation>
    </message>
    <message>
        <source>Ground…</source>
        <translation>Motif…</translation>
    </message>
    <message>
        <source>Keep…</source>
        <translation>Garder…</translation>
    </message>
    <message>
        <source>Downgrade…</source>
        <translation>Déclasser…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Send for Review…</source>
        <translation>Envoyer en relecture…</translation>
    </message>
    <message>
        <source>Take In Comments…</source>
        <translation>Importer des commentaires…</translation>
    </message>
    <message>
        <source>Enter a Comment…</source>
        <translation>Saisir un commentaire…</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>With Changes…</source>
        <translation>Avec modifications…</translation>
    </message>
    <message>
        <source>Decline…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Discuss</source>
        <translation>Débattre</translation>
    </message>
    <message>
        <source>Open Again</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Go to Line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>“%1” cannot be done: %2.</source>
        <comment>an action, why not</comment>
        <translation>«&#xa0;%1&#xa0;» est impossible&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Write Mail…</source>
        <translation>Écrire un courriel…</translation>
    </message>
</context>
<context>
    <name>minutebook::ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Pages of the manual</source>
        <translation>Pages du manuel</translation>
    </message>
    <message>
        <source>Page of the manual</source>
        <translation>Page du manuel</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingCommands</name>
    <message>
        <source>Meeting %1 is of %2, and today is %3. Its clock would run from now on.</source>
        <translation>La réunion %1 est du %2, et nous sommes le %3. Son horloge tournerait dès maintenant.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>When this meeting began, and the time that its items took, would be forgotten.</source>
        <translation>Le début de cette réunion, et le temps pris par ses points, seraient oubliés.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Remettre à zéro</translation>
    </message>
    <message>
        <source>Meeting %1 of %2 would be deleted, with its agenda, notes, attendance and papers. This cannot be undone.</source>
        <translation>La réunion %1 du %2 serait supprimée, avec son ordre du jour, ses notes, ses présences et ses documents. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Delete Meeting</source>
        <translation>Supprimer la réunion</translation>
    </message>
    <message numerus="yes">
        <source>The minutes of meeting %1 are approved, as of %2, and frozen.</source>
        <translation>
            <numerusform>Le procès-verbal de la réunion %1 est approuvé, à la date du %2, et figé.</numerusform>
            <numerusform>Les procès-verbaux des réunions %1 sont approuvés, à la date du %2, et figés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct Approved Minutes</source>
        <translation>Rectifier un procès-verbal approuvé</translation>
    </message>
    <message>
        <source>The notes of meeting %1 can be changed until the correction is finished or given up. What was approved stays as a revision.</source>
        <translation>Les notes de la réunion %1 peuvent être modifiées jusqu’à ce que la rectification soit terminée ou abandonnée. Ce qui a été approuvé reste comme révision.</translation>
    </message>
    <message>
        <source>&amp;Reason for the correction:</source>
        <translation>&amp;Raison de la rectification&#x202f;:</translation>
    </message>
    <message>
        <source>It is printed on page one of every edition that the correction changes, where its readers may see it: it is of the meeting’s default level, or of the level that you put behind it in brackets.</source>
        <translation>Elle est imprimée en première page de chaque édition que la rectification modifie, là où ses lecteurs peuvent la voir&#x202f;: elle est du niveau par défaut de la réunion, ou du niveau que vous mettez à sa suite entre parenthèses.</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Rectifier</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are open for a correction. “Finish the Correction” freezes them again.</source>
        <translation>Le procès-verbal de la réunion %1 est ouvert à la rectification. «&#xa0;Terminer la rectification&#xa0;» le fige de nouveau.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 would be frozen again, as corrected. This cannot be taken back.</source>
        <translation>Le procès-verbal de la réunion %1 serait figé de nouveau, tel que rectifié. On ne peut pas revenir dessus.</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>The correction of the minutes of meeting %1 is kept as a revision, and they are frozen again.</source>
        <translation>La rectification du procès-verbal de la réunion %1 est conservée comme révision, et il est de nouveau figé.</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 would say again what was approved. What was changed since is lost.</source>
        <translation>Le procès-verbal de la réunion %1 dirait de nouveau ce qui a été approuvé. Ce qui a été modifié depuis est perdu.</translation>
    </message>
    <message>
        <source>Give Up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are as they were before the correction.</source>
        <translation>Le procès-verbal de la réunion %1 est tel qu’avant la rectification.</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) of its readers are not answered.</source>
        <translation>
            <numerusform>%n commentaire de ses lecteurs est sans réponse.</numerusform>
            <numerusform>%n commentaires de ses lecteurs sont sans réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has come back from %1 on the draft that went out last.</source>
        <translation>Rien n’est revenu de %1 sur le dernier projet envoyé.</translation>
    </message>
    <message>
        <source>The meeting is not closed yet; approving it closes it.</source>
        <translation>La réunion n’est pas encore close&#x202f;; l’approbation la clôt.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Approuver</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 would be final. This cannot be taken back.</source>
        <translation>Le procès-verbal de la réunion %1 serait définitif. On ne peut pas revenir dessus.</translation>
    </message>
    <message>
        <source>Make Final</source>
        <translation>Rendre définitif</translation>
    </message>
    <message>
        <source>Meeting %1: %2</source>
        <comment>number, sentences</comment>
        <translation>Réunion %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>The minutes would be frozen all the same.</source>
        <translation>Le procès-verbal serait figé malgré tout.</translation>
    </message>
    <message>
        <source>The approval of the minutes of meeting %1 is taken back. They are open again: %2.</source>
        <comment>number, status</comment>
        <translation>L’approbation du procès-verbal de la réunion %1 est retirée. Il est de nouveau ouvert&#x202f;: %2.</translation>
    </message>
    <message>
        <source>The notes of meeting %1 would be frozen: from then on they change by a correction alone, whose reason is printed, and what was undone or could be undone in them is forgotten. The approval can be taken back until they are issued.</source>
        <translation>Les notes de la réunion %1 seraient figées&#x202f;: elles ne changent plus ensuite que par une correction, dont le motif est imprimé, et ce qui y a été ou pouvait y être annulé est oublié. L’approbation peut être retirée jusqu’à la diffusion du procès-verbal.</translation>
    </message>
    <message>
        <source>More readers would see this from now on: %1. The correction’s reason is entered with it in the audit trail. A release note on what was withheld is only made by a downgrade: to have one, set the level again here, finish, and open the part by “What Is Withheld” (Alt+Shift+F12).</source>
        <translation>Plus de lecteurs verraient ceci désormais&#x202f;: %1. Le motif de la correction est inscrit avec cela dans la piste d’audit. Une note de diffusion sur ce qui était réservé n’est faite que par un déclassement&#x202f;: pour en avoir une, remettez ici le niveau, terminez, et ouvrez la partie par «&#xa0;Ce qui est réservé&#xa0;» (Alt+Maj+F12).</translation>
    </message>
    <message>
        <source>The minutes are not those of revision %1, which was kept last: they would be approved as modified, as they stand now.</source>
        <translation>Le procès-verbal n’est pas celui de la révision %1, la dernière conservée&#x202f;: il serait approuvé tel que modifié, dans son état actuel.</translation>
    </message>
    <message>
        <source>Still open in the list of problems: %1. Hints among them: %2. “Cancel” leads there.</source>
        <comment>how many, how many</comment>
        <translation>Encore ouverts dans la liste des problèmes : %1. Dont indications : %2. « Annuler » y mène.</translation>
    </message>
    <message>
        <source>The minutes are not those of revision %1, which was kept last, though an edition up to the default level reads the same: they would be approved without a word on that.</source>
        <translation>Le procès-verbal n’est pas celui de la révision %1, gardée en dernier, mais une édition jusqu’au niveau par défaut se lit de même : il serait approuvé sans un mot là-dessus.</translation>
    </message>
    <message>
        <source>Meeting %1, which approves them, is only on %2.</source>
        <translation>La réunion %1, qui les approuve, n’aura lieu que le %2.</translation>
    </message>
    <message>
        <source>The reason of the correction has words that also stand in what is withheld from readers up to %1, and is printed as it is: %2.</source>
        <translation>Le motif de la correction contient des mots qui figurent aussi dans ce qui est retenu aux lecteurs jusqu’à %1, et il est imprimé tel quel : %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingDialog</name>
    <message numerus="yes">
        <source>%n pe&amp;rson(s) expected, none with apologies yet</source>
        <translation>
            <numerusform>%n &amp;personne attendue, sans excuse pour l’instant</numerusform>
            <numerusform>%n &amp;personnes attendues, sans excuses pour l’instant</numerusform>
        </translation>
    </message>
    <message>
        <source>No pe&amp;rson to expect: the committee has neither seats nor people yet</source>
        <translation>Aucune &amp;personne à attendre&#x202f;: le comité n’a encore ni sièges ni personnes</translation>
    </message>
    <message numerus="yes">
        <source>%n d&amp;ecision(s) taken between meetings, to be reported</source>
        <translation>
            <numerusform>%n déc&amp;ision prise entre les réunions, dont rendre compte</numerusform>
            <numerusform>%n déc&amp;isions prises entre les réunions, dont rendre compte</numerusform>
        </translation>
    </message>
    <message>
        <source>No d&amp;ecision taken between meetings is to be reported</source>
        <translation>Aucune déc&amp;ision prise entre les réunions dont rendre compte</translation>
    </message>
    <message>
        <source>The last &amp;minutes for approval: there are none that wait for it</source>
        <translation>Le dernier procès-&amp;verbal, pour approbation&#x202f;: aucun n’est en attente</translation>
    </message>
    <message>
        <source>The &amp;minutes of %1, for approval</source>
        <translation>Le procès-&amp;verbal de %1, pour approbation</translation>
    </message>
    <message numerus="yes">
        <source>%n &amp;standing item(s)</source>
        <translation>
            <numerusform>%n point perma&amp;nent</numerusform>
            <numerusform>%n points perma&amp;nents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open &amp;action(s), each with a line for its progress</source>
        <translation>
            <numerusform>%n &amp;action ouverte, avec une ligne pour son avancement</numerusform>
            <numerusform>%n &amp;actions ouvertes, chacune avec une ligne pour son avancement</numerusform>
        </translation>
    </message>
    <message>
        <source>New Meeting</source>
        <translation>Nouvelle réunion</translation>
    </message>
    <message>
        <source>Create Meeting</source>
        <translation>Créer la réunion</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingSession</name>
    <message>
        <source>meeting started</source>
        <translation>réunion ouverte</translation>
    </message>
    <message>
        <source>meeting resumed</source>
        <translation>réunion reprise</translation>
    </message>
    <message>
        <source>meeting closed</source>
        <translation>réunion levée</translation>
    </message>
    <message>
        <source>the clock’s times forgotten</source>
        <translation>heures de l’horloge oubliées</translation>
    </message>
    <message>
        <source>the clock’s times printed</source>
        <translation>heures de l’horloge reprises au procès-verbal</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsImport</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 was not imported. %2</source>
        <translation>%1 n’a pas été importé. %2</translation>
    </message>
    <message>
        <source>Meeting %1 is in the book already. Its notes would be replaced by those of the file.</source>
        <translation>La réunion %1 est déjà dans le livre. Ses notes seraient remplacées par celles du fichier.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Meeting %1 stays as it is in the book.</source>
        <translation>La réunion %1 reste telle qu’elle est dans le livre.</translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s) came in.</source>
        <translation>
            <numerusform>%n réunion importée.</numerusform>
            <numerusform>%n réunions importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has no file that ends in .minutes.md. Choose the folder in which meeting files stand.</source>
        <translation>%1 ne contient aucun fichier dont le nom finit par .minutes.md. Choisissez le dossier où se trouvent des fichiers de réunion.</translation>
    </message>
    <message>
        <source>Meetings %1 are in the book already. Their notes would be replaced by those of the files; else they stay as they are, and the others come in.</source>
        <translation>Les réunions %1 sont déjà dans le livre. Leurs notes seraient remplacées par celles des fichiers&#xa0;; sinon elles restent telles quelles, et les autres sont importées.</translation>
    </message>
    <message>
        <source>Another of these files is meeting %1 too, and that came in. Give one of them a number of its own.</source>
        <translation>Un autre de ces fichiers est aussi la réunion %1, et il a été importé. Donnez à l’un des deux un numéro qui lui soit propre.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) did not.</source>
        <translation>
            <numerusform>%n fichier ne l’a pas été.</numerusform>
            <numerusform>%n fichiers ne l’ont pas été.</numerusform>
        </translation>
    </message>
    <message>
        <source>No meeting came in.</source>
        <translation>Aucune réunion n’a été importée.</translation>
    </message>
    <message>
        <source>Import Meetings</source>
        <translation>Importer des réunions</translation>
    </message>
    <message numerus="yes">
        <source>Looking through %n meeting file(s)…</source>
        <translation>
            <numerusform>Examen de %n fichier de réunion…</numerusform>
            <numerusform>Examen de %n fichiers de réunion…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Importing %n meeting file(s)…</source>
        <translation>
            <numerusform>Importation de %n fichier de réunion…</numerusform>
            <numerusform>Importation de %n fichiers de réunion…</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing was cancelled before.</source>
        <translation>L’importation a été annulée avant.</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsModel</name>
    <message>
        <source>Meeting %1, %2, %3</source>
        <translation>Réunion %1, %2, %3</translation>
    </message>
    <message>
        <source>%1 on %2, at meeting %3</source>
        <comment>meeting and its status: approved; when; where</comment>
        <translation>%1 le %2, à la réunion %3</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
</context>
<context>
    <name>minutebook::MeetingsPane</name>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>This book has no meetings yet.</source>
        <translation>Ce livre n’a pas encore de réunions.</translation>
    </message>
</context>
<context>
    <name>minutebook::NewBookDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Do not encrypt this book: whoever has the file can read it</source>
        <translation>Ne pas chiffrer ce livre&#x202f;: quiconque a le fichier peut le lire</translation>
    </message>
    <message>
        <source>New Book</source>
        <translation>Nouveau livre</translation>
    </message>
    <message>
        <source>Harbour Safety Committee</source>
        <translation>Comité de sécurité du port</translation>
    </message>
    <message>
        <source>HSC</source>
        <translation>CSP</translation>
    </message>
    <message>
        <source>Another, from a JSON file…</source>
        <translation>Un autre, d’un fichier JSON…</translation>
    </message>
    <message>
        <source>Create Book</source>
        <translation>Créer le livre</translation>
    </message>
    <message>
        <source>Name of the &amp;committee:</source>
        <translation>Nom du &amp;comité&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Abbreviation:</source>
        <translation>&amp;Abréviation&#x202f;:</translation>
    </message>
    <message>
        <source>Classification &amp;scheme:</source>
        <translation>&amp;Schéma de classification&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#x202f;:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Répéter&#x202f;:</translation>
    </message>
    <message>
        <source>Choose where the book is to be</source>
        <translation>Choisir l’emplacement du livre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Take a Classification Scheme</source>
        <translation>Prendre un schéma de classification</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Schémas (*.json)</translation>
    </message>
    <message>
        <source>New Book from a Folder</source>
        <translation>Nouveau livre à partir d’un dossier</translation>
    </message>
    <message>
        <source>Minute books (*.minutebook)</source>
        <translation>Livres de procès-verbaux (*.minutebook)</translation>
    </message>
    <message>
        <source>Type the name of the committee.</source>
        <translation>Saisissez le nom du comité.</translation>
    </message>
    <message>
        <source>Type its abbreviation: it begins the numbers of actions.</source>
        <translation>Saisissez son abréviation&#x202f;: les numéros des actions commencent par elle.</translation>
    </message>
    <message>
        <source>Choose a file for the book.</source>
        <translation>Choisissez un fichier pour le livre.</translation>
    </message>
    <message>
        <source>There is a file of that name already. Choose another: a new book is never written over one.</source>
        <translation>Un fichier porte déjà ce nom. Choisissez-en un autre&#x202f;: un nouveau livre n’en remplace jamais un.</translation>
    </message>
    <message>
        <source>Type a passphrase. It opens the book, and so does the recovery code, which is shown once the book is made.</source>
        <translation>Saisissez une phrase secrète. Elle ouvre le livre, tout comme le code de récupération, affiché une fois le livre créé.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Saisissez la phrase secrète encore une fois.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
</context>
<context>
    <name>minutebook::NewPassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Passphrase, once more</source>
        <translation>Phrase secrète, encore une fois</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#x202f;:</translation>
    </message>
    <message>
        <source>Once &amp;more:</source>
        <translation>&amp;Répéter&#x202f;:</translation>
    </message>
    <message>
        <source>Type whose passphrase it is.</source>
        <translation>Saisissez à qui est la phrase secrète.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Saisissez une phrase secrète.</translation>
    </message>
    <message>
        <source>Type the passphrase once more.</source>
        <translation>Saisissez la phrase secrète encore une fois.</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>Les deux phrases secrètes diffèrent.</translation>
    </message>
</context>
<context>
    <name>minutebook::NotesCommands</name>
    <message numerus="yes">
        <source>Replaced in %n item(s). Undo takes all of it back.</source>
        <translation>
            <numerusform>Remplacé dans %n point. Annuler revient sur le tout.</numerusform>
            <numerusform>Remplacé dans %n points. Annuler revient sur le tout.</numerusform>
        </translation>
    </message>
    <message>
        <source>Another item has changed meanwhile, so nothing was replaced there. Replace once more.</source>
        <translation>Un autre point a changé entre-temps&#x202f;: rien n’y a donc été remplacé. Remplacez encore une fois.</translation>
    </message>
    <message>
        <source>No line of this meeting’s notes is chosen in the pane. Choose one there, or go to the notes.</source>
        <translation>Aucune ligne des notes de cette réunion n’est sélectionnée dans le volet. Sélectionnez-en une, ou allez aux notes.</translation>
    </message>
    <message>
        <source>The Committee %1 </source>
        <translation>Le comité %1 </translation>
    </message>
    <message>
        <source>The %1 %2 </source>
        <translation>Le %1 %2 </translation>
    </message>
</context>
<context>
    <name>minutebook::NotesEditor</name>
    <message>
        <source>Add %1 to the Meeting…</source>
        <translation>Ajouter %1 à la réunion…</translation>
    </message>
    <message>
        <source>Mark %1 as Present</source>
        <translation>Marquer %1 comme présent</translation>
    </message>
    <message>
        <source>What is wrong in this line, and how to mend it</source>
        <translation>Ce qui ne va pas dans cette ligne, et comment le corriger</translation>
    </message>
    <message>
        <source>Nothing is wrong in this line.</source>
        <translation>Tout va bien dans cette ligne.</translation>
    </message>
    <message>
        <source>Ctrl+. in this line: %1</source>
        <translation>Ctrl+. dans cette ligne&#x202f;: %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>The notes of the chosen item, in minute notation</source>
        <translation>Les notes du point sélectionné, en notation de procès-verbal</translation>
    </message>
</context>
<context>
    <name>minutebook::NotesStatus</name>
    <message>
        <source>Saved ✓</source>
        <translation>Enregistré ✓</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>✗ Not saved</source>
        <translation>✗ Non enregistré</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%n word(s)</source>
        <translation>
            <numerusform>%n mot</numerusform>
            <numerusform>%n mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hint(s)</source>
        <comment>worth a look</comment>
        <translation>
            <numerusform>%n indication</numerusform>
            <numerusform>%n indications</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems</source>
        <translation>Aucun problème</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
</context>
<context>
    <name>minutebook::OldMinutes</name>
    <message>
        <source>The document does not say its date. Type it.</source>
        <translation>Le document ne dit pas sa date. Saisissez-la.</translation>
    </message>
    <message>
        <source>The document does not say its number. Type it.</source>
        <translation>Le document ne dit pas son numéro. Saisissez-le.</translation>
    </message>
    <message>
        <source>The document says neither its number nor its date. Type both.</source>
        <translation>Le document ne dit ni son numéro ni sa date. Saisissez les deux.</translation>
    </message>
</context>
<context>
    <name>minutebook::OpenBook</name>
    <message>
        <source>line of another item</source>
        <translation>ligne d’un autre point</translation>
    </message>
    <message>
        <source>title “%1”</source>
        <comment>of an item</comment>
        <translation>titre «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” moved</source>
        <comment>an item</comment>
        <translation>déplacement de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>items renumbered</source>
        <translation>renumérotation des points</translation>
    </message>
    <message numerus="yes">
        <source>replacing in %n item(s)</source>
        <translation>
            <numerusform>remplacement dans %n point</numerusform>
            <numerusform>remplacement dans %n points</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” added</source>
        <comment>an item</comment>
        <translation>ajout de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>“%1” deleted</source>
        <comment>an item</comment>
        <translation>suppression de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>details of the meeting</source>
        <translation>détails de la réunion</translation>
    </message>
</context>
<context>
    <name>minutebook::OpenReview</name>
    <message>
        <source>another program has changed it meanwhile</source>
        <translation>un autre programme l’a modifié entre-temps</translation>
    </message>
    <message>
        <source>it is the file that is being worked on</source>
        <translation>c’est le fichier sur lequel on travaille</translation>
    </message>
    <message>
        <source>it is there already, and may hold comments</source>
        <translation>il existe déjà et contient peut-être des commentaires</translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewCard</name>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>%1 as a table</source>
        <comment>a picture&apos;s title</comment>
        <translation>%1 sous forme de tableau</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>The table as comma-separated values</source>
        <translation>Le tableau en valeurs séparées par des virgules</translation>
    </message>
    <message>
        <source>Save the table: %1</source>
        <comment>a picture&apos;s title</comment>
        <translation>Enregistrer le tableau&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewPage</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n réunion</numerusform>
            <numerusform>%n réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s)</source>
        <translation>
            <numerusform>%n décision</numerusform>
            <numerusform>%n décisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) raised</source>
        <translation>
            <numerusform>%n action créée</numerusform>
            <numerusform>%n actions créées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n finished</source>
        <comment>actions</comment>
        <translation>
            <numerusform>%n terminée</numerusform>
            <numerusform>%n terminées</numerusform>
        </translation>
    </message>
    <message>
        <source>actions are being counted</source>
        <translation>décompte des actions en cours</translation>
    </message>
    <message>
        <source>Attendance by seat</source>
        <translation>Présences par siège</translation>
    </message>
    <message>
        <source>Actions, meeting by meeting</source>
        <translation>Actions, réunion par réunion</translation>
    </message>
    <message>
        <source>Outcomes by verb</source>
        <translation>Conclusions par verbe</translation>
    </message>
    <message>
        <source>Time of items, in minutes</source>
        <translation>Temps des points, en minutes</translation>
    </message>
    <message>
        <source>● present, ◐ in part, – apologies; initials: an alternate</source>
        <translation>● présent, ◐ en partie, – excusé&#x202f;; initiales&#x202f;: un suppléant</translation>
    </message>
    <message>
        <source>&amp;Year:</source>
        <translation>&amp;Année&#x202f;:</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>There are no meetings in this book yet.</source>
        <translation>Il n’y a pas encore de réunions dans ce livre.</translation>
    </message>
    <message numerus="yes">
        <source>%n more in the table</source>
        <comment>rows that the picture leaves out</comment>
        <translation>
            <numerusform>%n de plus dans le tableau</numerusform>
            <numerusform>%n de plus dans le tableau</numerusform>
        </translation>
    </message>
    <message>
        <source>Charts of the year</source>
        <translation>Graphiques de l’année</translation>
    </message>
    <message>
        <source>No item of this year has a time, planned or spent.</source>
        <translation>Aucun point de cette année n’a de durée, prévue ou réelle.</translation>
    </message>
</context>
<context>
    <name>minutebook::OverviewTable</name>
    <message>
        <source>not named</source>
        <translation>non nommé</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>alternate: %1</source>
        <translation>suppléant&#x202f;: %1</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>meetings</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Filled</source>
        <translation>Occupé</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Raised</source>
        <translation>Créées</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminées</translation>
    </message>
    <message>
        <source>Open afterwards</source>
        <translation>Ouvertes ensuite</translation>
    </message>
    <message>
        <source>Verb</source>
        <translation>Verbe</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>décide</translation>
    </message>
    <message>
        <source>records</source>
        <translation>constate</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Planned, min</source>
        <translation>Prévu, min</translation>
    </message>
    <message>
        <source>Spent, min</source>
        <translation>Passé, min</translation>
    </message>
</context>
<context>
    <name>minutebook::Overviewing</name>
    <message>
        <source>The table was written to %1. It is marked %2.</source>
        <translation>Le tableau a été écrit dans %1. Il est marqué %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::PageThumbnails</name>
    <message>
        <source>Thumbnails of the pages</source>
        <translation>Vignettes des pages</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesBar</name>
    <message>
        <source>How large the pages are</source>
        <translation>Taille des pages</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>/ %1</source>
        <comment>page / pages</comment>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>zoom</comment>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesFindBar</name>
    <message>
        <source>Find in the pages</source>
        <translation>Rechercher dans les pages</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close the search</source>
        <translation>Fermer la recherche</translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n occurrence</numerusform>
            <numerusform>%n occurrences</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>hit of hits</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesOutline</name>
    <message>
        <source>Outline of the pages</source>
        <translation>Plan des pages</translation>
    </message>
</context>
<context>
    <name>minutebook::PagesPage</name>
    <message>
        <source>Re&amp;move</source>
        <translation>R&amp;etirer</translation>
    </message>
    <message>
        <source>A4 (210 × 297 mm)</source>
        <translation>A4 (210 × 297 mm)</translation>
    </message>
    <message>
        <source>Letter (8½ × 11 in)</source>
        <translation>Letter (8½ × 11 po)</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Line at the foot of each page</source>
        <translation>Ligne au bas de chaque page</translation>
    </message>
    <message>
        <source>Harbour House, North Quay</source>
        <translation>Maison du port, quai Nord</translation>
    </message>
    <message>
        <source>&amp;Foot of each page:</source>
        <translation>&amp;Bas de chaque page&#x202f;:</translation>
    </message>
    <message>
        <source>One line, as an address or a registered number, at most as long as the page is wide. It stands in every edition.</source>
        <translation>Une ligne, comme une adresse ou un numéro d’enregistrement, au plus de la largeur de la page. Elle figure dans toutes les éditions.</translation>
    </message>
    <message>
        <source>Choose a &amp;Logo…</source>
        <translation>Choisir un &amp;logo…</translation>
    </message>
    <message>
        <source>Logo on page one:</source>
        <translation>Logo en première page&#x202f;:</translation>
    </message>
    <message>
        <source>A PNG or SVG picture; it is kept in the book, on white, and printed at most 51 mm wide and 17 mm high. Whoever hears the minutes hears the committee&apos;s name in its place.</source>
        <translation>Une image PNG ou SVG&#x202f;; elle est conservée dans le livre, sur fond blanc, et imprimée sur au plus 51 mm de large et 17 mm de haut. Qui écoute le procès-verbal entend à sa place le nom du comité.</translation>
    </message>
    <message>
        <source>Choose a Logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (*.png *.svg)</source>
        <translation>Images (*.png *.svg)</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Pas de logo</translation>
    </message>
    <message>
        <source>The logo</source>
        <translation>Le logo</translation>
    </message>
    <message>
        <source>This is longer than the line at the foot of a page. Make it shorter.</source>
        <translation>Ceci est plus long que la ligne au bas d’une page. Raccourcissez-le.</translation>
    </message>
    <message>
        <source>Pap&amp;er:</source>
        <translation>Pap&amp;ier&#x202f;:</translation>
    </message>
</context>
<context>
    <name>minutebook::Palette</name>
    <message>
        <source>Go to Item %1</source>
        <comment>number and title</comment>
        <translation>Aller au point %1</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Ordre du jour</translation>
    </message>
    <message>
        <source>Go to %1 %2</source>
        <comment>committee, meeting</comment>
        <translation>Aller à %1 %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
</context>
<context>
    <name>minutebook::PaneCommands</name>
    <message>
        <source>Go to a pane first, then close it. The notes always stay.</source>
        <translation>Allez d’abord dans un volet, puis fermez-le. Les notes restent toujours.</translation>
    </message>
    <message>
        <source>Choose the finding in the list of problems first.</source>
        <translation>Sélectionnez d’abord le signalement dans la liste des problèmes.</translation>
    </message>
    <message>
        <source>This is a mistake, not a finding of the lint: it stays until it is mended.</source>
        <translation>C’est une erreur, pas un signalement du contrôle&#x202f;: elle reste jusqu’à ce qu’elle soit corrigée.</translation>
    </message>
    <message>
        <source>This finding is not waived.</source>
        <translation>Ce signalement n’est pas écarté.</translation>
    </message>
</context>
<context>
    <name>minutebook::Papers</name>
    <message>
        <source>it is no file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>Lower a Level</source>
        <translation>Abaisser un niveau</translation>
    </message>
    <message>
        <source>Others have read these minutes, and more readers would see the paper “%1” from now on.</source>
        <translation>D’autres ont lu ce procès-verbal, et davantage de lecteurs verraient désormais le document «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Reason why they may:</source>
        <translation>&amp;Raison pour laquelle ils le peuvent&#x202f;:</translation>
    </message>
    <message>
        <source>It is entered in the audit trail.</source>
        <translation>Elle est inscrite au journal d’audit.</translation>
    </message>
    <message>
        <source>Lower</source>
        <translation>Abaisser</translation>
    </message>
    <message>
        <source>%1 is kept in the book now.</source>
        <translation>%1 est maintenant conservé dans le livre.</translation>
    </message>
    <message>
        <source>The copy is in %1. The book’s protection does not reach it.</source>
        <translation>La copie est dans %1. La protection du livre ne s’étend pas à elle.</translation>
    </message>
    <message>
        <source>The paper “%1” would be removed from the book. This cannot be undone.</source>
        <translation>Le document «&#xa0;%1&#xa0;» serait retiré du livre. Cela ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>minutebook::PapersModel</name>
    <message>
        <source>%1 · disposed of on %2</source>
        <comment>file, day</comment>
        <translation>%1 · éliminé le %2</translation>
    </message>
    <message>
        <source>, version %1</source>
        <translation>, version %1</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
</context>
<context>
    <name>minutebook::PapersPane</name>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>This item has no papers. Drop files here, or attach them: they are kept in the book, and the agenda lists them.</source>
        <translation>Ce point n’a pas de documents. Déposez des fichiers ici, ou joignez-les&#x202f;: ils sont conservés dans le livre, et l’ordre du jour en donne la liste.</translation>
    </message>
    <message>
        <source>as its item</source>
        <translation>comme son point</translation>
    </message>
    <message>
        <source>&amp;Save a Copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
</context>
<context>
    <name>minutebook::Parties</name>
    <message>
        <source>Take Out of the Register</source>
        <translation>Retirer du registre</translation>
    </message>
    <message>
        <source>%1 (meetings %2)</source>
        <comment>pseudonym, numbers</comment>
        <translation>%1 (réunions %2)</translation>
    </message>
    <message>
        <source>Minutes speak of %1. Without the register nobody can tell later who that was, and the real name is not kept out of editions any more.</source>
        <translation>Des procès-verbaux parlent de %1. Sans le registre, personne ne pourra dire plus tard de qui il s’agissait, et le vrai nom n’est plus tenu à l’écart des éditions.</translation>
    </message>
</context>
<context>
    <name>minutebook::PartiesDialog</name>
    <message>
        <source>Parties</source>
        <translation>Tiers</translation>
    </message>
    <message>
        <source>Parties and Pseudonyms</source>
        <translation>Tiers et pseudonymes</translation>
    </message>
    <message>
        <source>&amp;Save Parties</source>
        <translation>&amp;Enregistrer les tiers</translation>
    </message>
    <message>
        <source>The notes speak of a party by its category and code. Its real name is %1: where a line that readers below %1 can see says it, the line is marked, and no edition below %1 is written as long as it does.</source>
        <translation>Les notes désignent un tiers par sa catégorie et son code. Son vrai nom est %1&#x202f;: si une ligne visible des lecteurs au-dessous de %1 le contient, la ligne est signalée, et aucune édition inférieure à %1 n’est écrite tant qu’elle le contient.</translation>
    </message>
    <message>
        <source>There are no parties in this book.</source>
        <translation>Il n’y a pas de tiers dans ce livre.</translation>
    </message>
    <message>
        <source>There are no parties yet. Add one with the button, or with Ctrl+Enter.</source>
        <translation>Il n’y a pas encore de tiers. Ajoutez-en un avec le bouton, ou avec Ctrl+Entrée.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>What you changed is not saved. Cancel once more to drop it.</source>
        <translation>Vos modifications ne sont pas enregistrées. Annulez une fois de plus pour les abandonner.</translation>
    </message>
    <message>
        <source>&amp;Add Party</source>
        <translation>&amp;Ajouter un tiers</translation>
    </message>
</context>
<context>
    <name>minutebook::PartiesModel</name>
    <message>
        <source>In minutes of meetings before that day the real name is no secret. Empty: it is one in all of them.</source>
        <translation>Dans les procès-verbaux des réunions antérieures à ce jour, le vrai nom n’est pas secret. Vide&#x202f;: il l’est dans tous.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Real name</source>
        <translation>Vrai nom</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>minutebook::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Open Book</source>
        <translation>Ouvrir un livre</translation>
    </message>
</context>
<context>
    <name>minutebook::PassphraseEdit</name>
    <message>
        <source>Show what is typed</source>
        <translation>Montrer la saisie</translation>
    </message>
</context>
<context>
    <name>minutebook::PdfPages</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleCommands</name>
    <message>
        <source>Item %1</source>
        <translation>Point %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>item, line</comment>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>Choose somebody in the attendance first.</source>
        <translation>Sélectionnez d’abord quelqu’un dans les présences.</translation>
    </message>
    <message>
        <source>%1 was there, by %2 of the notes: apologies would contradict that. Change that line first.</source>
        <translation>%1 était présent d’après les notes (%2)&#x202f;: une excuse le contredirait. Changez d’abord cette ligne.</translation>
    </message>
    <message>
        <source>%1 is not in the room here because a line of the notes says so. J writes that they join now.</source>
        <translation>%1 n’est pas dans la salle ici parce qu’une ligne des notes le dit. J écrit l’arrivée à cet instant.</translation>
    </message>
    <message>
        <source>%1 is in the room already, by %2 of the notes.</source>
        <translation>%1 est déjà dans la salle, d’après les notes (%2).</translation>
    </message>
    <message>
        <source>%1 is not in the room, at the cursor’s line. J writes that they join.</source>
        <translation>%1 n’est pas dans la salle, à la ligne du curseur. J écrit l’arrivée.</translation>
    </message>
    <message>
        <source>Choose somebody of this meeting in the attendance first.</source>
        <translation>Sélectionnez d’abord quelqu’un de cette réunion dans les présences.</translation>
    </message>
    <message>
        <source>%1 corrected</source>
        <comment>a person</comment>
        <translation>correction de %1</translation>
    </message>
    <message>
        <source>%1 added</source>
        <comment>a person</comment>
        <translation>ajout de %1</translation>
    </message>
    <message>
        <source>%1 stays in this meeting: %2 of the notes names them. Change that first, or mark them with apologies.</source>
        <translation>%1 reste dans cette réunion&#x202f;: les notes (%2) nomment cette personne. Changez d’abord cela, ou marquez-la comme excusée.</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <comment>a person</comment>
        <translation>retrait de %1</translation>
    </message>
    <message>
        <source>The line has no time, because this meeting is not in session now. Type it before the colon: “%1 10:45: …”.</source>
        <translation>La ligne n’a pas d’heure, car cette réunion n’est pas en séance. Écrivez-la avant les deux-points&#x202f;: «&#xa0;%1 10:45: …&#xa0;».</translation>
    </message>
    <message>
        <source>%1 is in the room from the beginning, by the table. J once more writes that they came only now: they were not here for what stands above.</source>
        <translation>D’après le tableau, %1 est dans la salle depuis le début. J encore une fois écrit que cette personne n’arrive que maintenant&#x202f;: elle n’était pas là pour ce qui précède.</translation>
    </message>
    <message>
        <source>%1 takes no part in this item already.</source>
        <translation>%1 ne prend déjà pas part à ce point.</translation>
    </message>
    <message>
        <source>%1 has sent apologies, and cannot preside.</source>
        <translation>%1 s’est excusé et ne peut pas présider.</translation>
    </message>
    <message>
        <source>%1 presides already.</source>
        <translation>%1 préside déjà.</translation>
    </message>
    <message>
        <source>%1 has sent apologies already.</source>
        <translation>%1 s’est déjà excusé.</translation>
    </message>
    <message>
        <source>%1 is in the table of those present already.</source>
        <translation>%1 figure déjà dans le tableau des présents.</translation>
    </message>
    <message>
        <source>%1 takes no part in this item, and cannot preside over it. Choose somebody else.</source>
        <translation>%1 ne prend pas part à ce point et ne peut pas le présider. Choisissez quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleHistory</name>
    <message>
        <source>Choose one of the committee’s own people first: only theirs are kept.</source>
        <translation>Sélectionnez d’abord l’une des personnes du comité&#x202f;: seuls leurs intérêts sont conservés.</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleHistoryModel</name>
    <message>
        <source>Alternate: %1</source>
        <translation>Suppléant&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <comment>seat, day</comment>
        <translation>%1 jusqu’au %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis le %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>two days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>present at %n meeting(s)</source>
        <translation>
            <numerusform>présent à %n réunion</numerusform>
            <numerusform>présent à %n réunions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in part at %n</source>
        <translation>
            <numerusform>en partie à %n</numerusform>
            <numerusform>en partie à %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>apologies for %n</source>
        <translation>
            <numerusform>excusé pour %n</numerusform>
            <numerusform>excusé pour %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En partie</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Interests</source>
        <translation>Intérêts</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Habilitation</translation>
    </message>
</context>
<context>
    <name>minutebook::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
</context>
<context>
    <name>minutebook::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody is known to the committee yet.
Set the committee up, or write down who attends its meetings.</source>
        <translation>Le comité ne connaît encore personne.
Configurez le comité, ou notez qui participe à ses réunions.</translation>
    </message>
    <message>
        <source>Attendance by seat</source>
        <translation>Présences par siège</translation>
    </message>
    <message>
        <source>No seat is held by anybody.
Seats, their holders and terms are typed where the committee is set up.</source>
        <translation>Aucun siège n’a de titulaire.
Les sièges, leurs titulaires et leurs mandats se saisissent dans la configuration du comité.</translation>
    </message>
    <message>
        <source>The chosen person</source>
        <translation>La personne sélectionnée</translation>
    </message>
    <message>
        <source>Choose somebody on the left.</source>
        <translation>Sélectionnez quelqu’un à gauche.</translation>
    </message>
    <message>
        <source>&amp;People over the years</source>
        <translation>&amp;Personnes au fil des ans</translation>
    </message>
    <message>
        <source>Attendance by &amp;seat</source>
        <translation>Présences par &amp;siège</translation>
    </message>
    <message>
        <source>The meetings are being read.</source>
        <translation>Lecture des réunions en cours.</translation>
    </message>
    <message>
        <source>What the newest meetings say. All of them are being read.</source>
        <translation>Ce que disent les réunions les plus récentes. Toutes sont en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>minutebook::PersonDetailsModel</name>
    <message>
        <source>Meeting %1, %2</source>
        <comment>number, date</comment>
        <translation>Réunion %1, %2</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>excusé</translation>
    </message>
    <message>
        <source>presided</source>
        <translation>présidait</translation>
    </message>
    <message>
        <source>present</source>
        <translation>présent</translation>
    </message>
    <message>
        <source>for part of it</source>
        <translation>pour une partie</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>à partir de %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>by video</source>
        <translation>par vidéo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>not among the committee’s people</source>
        <translation>ne fait pas partie des personnes du comité</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Mandats</translation>
    </message>
    <message>
        <source>without an end</source>
        <translation>sans fin</translation>
    </message>
    <message>
        <source>%1, no vote</source>
        <translation>%1, sans vote</translation>
    </message>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>Alternate: %1</source>
        <translation>Suppléant&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>term, holder</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Declared interests</source>
        <translation>Intérêts déclarés</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Standing, %1</source>
        <translation>Permanent, %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>interest, title of an item</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>minutebook::PersonDialog</name>
    <message>
        <source>Is there for &amp;part of the meeting</source>
        <translation>Est là pour une &amp;partie de la réunion</translation>
    </message>
    <message>
        <source>Add Person to the Meeting</source>
        <translation>Ajouter une personne à la réunion</translation>
    </message>
    <message>
        <source>Person of the Meeting</source>
        <translation>Personne de la réunion</translation>
    </message>
    <message>
        <source>Add Person</source>
        <translation>Ajouter la personne</translation>
    </message>
    <message>
        <source>Change Person</source>
        <translation>Modifier la personne</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Initials:</source>
        <translation>&amp;Initiales&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Representing:</source>
        <translation>&amp;Représente&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Stands in for:</source>
        <translation>&amp;Supplée&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Listed with:</source>
        <translation>&amp;Figure parmi&#x202f;:</translation>
    </message>
    <message>
        <source>Lines of the notes name this person by these initials.</source>
        <translation>Des lignes des notes nomment cette personne par ces initiales.</translation>
    </message>
    <message>
        <source>a member, an alternate, or a guest</source>
        <translation>un membre, un suppléant ou un invité</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>attendees</source>
        <translation>les participants</translation>
    </message>
    <message>
        <source>voting members</source>
        <translation>les membres votants</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>les excusés</translation>
    </message>
    <message>
        <source>%1 is in this meeting already.</source>
        <translation>%1 est déjà dans cette réunion.</translation>
    </message>
    <message>
        <source>The initials %1 are somebody else&apos;s in this meeting. Give others, as %2.</source>
        <translation>Les initiales %1 sont celles de quelqu’un d’autre dans cette réunion. Donnez-en d’autres, comme %2.</translation>
    </message>
    <message>
        <source>Initials are one word without brackets.</source>
        <translation>Les initiales forment un seul mot sans parenthèses ni crochets.</translation>
    </message>
</context>
<context>
    <name>minutebook::PreviewCommands</name>
    <message>
        <source>This opens %1 in another program, which may go online.</source>
        <translation>Ceci ouvre %1 dans un autre programme, qui peut se connecter à Internet.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>minutebook::PreviewPane</name>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Thumbnails</source>
        <translation>Vignettes</translation>
    </message>
    <message>
        <source>Beside the pages</source>
        <translation>À côté des pages</translation>
    </message>
    <message>
        <source>The preview could not be drawn.</source>
        <translation>L’aperçu n’a pas pu être dessiné.</translation>
    </message>
    <message>
        <source>Choose a meeting to see its minutes as their readers get them.</source>
        <translation>Sélectionnez une réunion pour voir son procès-verbal tel que ses lecteurs le reçoivent.</translation>
    </message>
</context>
<context>
    <name>minutebook::Printing</name>
    <message>
        <source>%1 has been sent to the printer.</source>
        <translation>%1 a été envoyé à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer &quot;%1&quot; did not take the pages. Look after it, or choose another one, and print again.</source>
        <translation>L’imprimante «&#xa0;%1&#xa0;» n’a pas pris les pages. Vérifiez-la, ou choisissez-en une autre, et imprimez de nouveau.</translation>
    </message>
    <message>
        <source>The audit trail does not say so: the book could not be written.</source>
        <translation>Le journal d’audit ne le dit pas&#x202f;: le livre n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>minutebook::ProblemsModel</name>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>écarté</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>“%1” – %2</source>
        <comment>why it may stand – what was found</comment>
        <translation>«&#xa0;%1&#xa0;» – %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>gravity: what is wrong with the meeting</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>%1: %2, %3. %4</source>
        <comment>gravity: item, line. what is wrong</comment>
        <translation>%1&#x202f;: %2, %3. %4</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Point</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
</context>
<context>
    <name>minutebook::ProblemsPane</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Nothing in this meeting&apos;s notes looks like a mistake.</source>
        <translation>Rien dans les notes de cette réunion ne ressemble à une erreur.</translation>
    </message>
</context>
<context>
    <name>minutebook::ProofDialog</name>
    <message>
        <source>Go to the &amp;Line in the Notes</source>
        <translation>Aller à la &amp;ligne dans les notes</translation>
    </message>
    <message>
        <source>Show the &amp;Page</source>
        <translation>Afficher la &amp;page</translation>
    </message>
    <message>
        <source>Nothing Withheld Is in It</source>
        <translation>Rien de réservé n’y figure</translation>
    </message>
    <message>
        <source>Something Withheld Is in It</source>
        <translation>Quelque chose de réservé y figure</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>&amp;Copy as Text</source>
        <translation>&amp;Copier sous forme de texte</translation>
    </message>
    <message>
        <source>&amp;Save as JSON…</source>
        <translation>&amp;Enregistrer en JSON…</translation>
    </message>
</context>
<context>
    <name>minutebook::ProofPage</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>No Certificate: a Leak</source>
        <translation>Pas de certificat&#x202f;: une fuite</translation>
    </message>
    <message>
        <source>Searched by Minutebook and shown on %1, by this computer’s clock.</source>
        <translation>Fouillé par Minutebook et affiché le %1, selon l’horloge de cet ordinateur.</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Ceiling</source>
        <translation>Plafond</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Looked for</source>
        <translation>Recherché</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>Fouillé</translation>
    </message>
</context>
<context>
    <name>minutebook::ProveDialog</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The file is searched for all that this edition withholds from its readers. It can come from anywhere.</source>
        <translation>Le fichier est fouillé pour y trouver tout ce que cette édition réserve vis-à-vis de ses lecteurs. Il peut venir de n’importe où.</translation>
    </message>
    <message>
        <source>Prove a File</source>
        <translation>Prouver qu’un fichier est sans fuite</translation>
    </message>
    <message>
        <source>What the file is of</source>
        <translation>Ce dont le fichier relève</translation>
    </message>
    <message>
        <source>Prove</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Fichier&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Of:</source>
        <translation>&amp;Objet&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Edition:</source>
        <translation>Édi&amp;tion&#x202f;:</translation>
    </message>
    <message>
        <source>Files that can be proved (%1)</source>
        <translation>Fichiers contrôlables (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>minutebook::QuorumPage</name>
    <message>
        <source>Voting seats at least</source>
        <translation>Sièges votants au moins</translation>
    </message>
    <message>
        <source>Share, upper number</source>
        <translation>Part, nombre du haut</translation>
    </message>
    <message>
        <source>Share, lower number</source>
        <translation>Part, nombre du bas</translation>
    </message>
    <message>
        <source>Seats of a category</source>
        <translation>Sièges d’une catégorie</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>aucun nombre</translation>
    </message>
    <message>
        <source>no share</source>
        <translation>aucune part</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>Share of the voting seats</source>
        <translation>Part des sièges votants</translation>
    </message>
    <message>
        <source>&amp;Voting seats, at least:</source>
        <translation>&amp;Sièges votants, au moins&#x202f;:</translation>
    </message>
    <message>
        <source>A meeting can decide when all of this holds. A seat counts when its holder, or an alternate, is in the room and takes part.</source>
        <translation>Une réunion peut décider quand tout ceci est rempli. Un siège compte quand son titulaire, ou un suppléant, est dans la salle et prend part.</translation>
    </message>
    <message>
        <source>&amp;Add Category</source>
        <translation>&amp;Ajouter une catégorie</translation>
    </message>
    <message>
        <source>Share o&amp;f those held:</source>
        <translation>Par&amp;t des sièges pourvus&#x202f;:</translation>
    </message>
    <message>
        <source>Of a categor&amp;y:</source>
        <translation>Par catégor&amp;ie&#x202f;:</translation>
    </message>
</context>
<context>
    <name>minutebook::ReaderModel</name>
    <message>
        <source>You said this of an earlier draft.</source>
        <translation>Vous l’avez dit d’un projet antérieur.</translation>
    </message>
    <message>
        <source>The answer: %1</source>
        <translation>La réponse&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ReaderView</name>
    <message>
        <source>How the chosen passage has changed</source>
        <translation>Comment le passage sélectionné a changé</translation>
    </message>
    <message>
        <source>What this file is</source>
        <translation>Ce qu’est ce fichier</translation>
    </message>
    <message>
        <source>What can be done</source>
        <translation>Ce qui peut être fait</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Nothing has been said yet.

Choose a paragraph with Ctrl+Down or the mouse, or some of its words, and press R for a remark, W for other wording, L for a level to discuss. Ctrl+Return accepts the draft as a whole.

Everything is saved as you go; you can close this at any time and go on later.</source>
        <translation>Rien n’a encore été dit.

Sélectionnez un paragraphe avec Ctrl+Bas ou la souris, ou quelques-uns de ses mots, et appuyez sur R pour une remarque, W pour une autre formulation, L pour un niveau à débattre. Ctrl+Entrée accepte le projet dans son ensemble.

Tout s’enregistre au fur et à mesure&#x202f;; vous pouvez fermer à tout moment et continuer plus tard.</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>Comments are wanted by %1</source>
        <translation>Commentaires attendus pour le %1</translation>
    </message>
    <message>
        <source>Nothing has changed since the last draft that you got</source>
        <translation>Rien n’a changé depuis le dernier projet que vous avez reçu</translation>
    </message>
    <message numerus="yes">
        <source>%n passage(s) changed since the last draft that you got</source>
        <translation>
            <numerusform>%n passage modifié depuis le dernier projet que vous avez reçu</numerusform>
            <numerusform>%n passages modifiés depuis le dernier projet que vous avez reçu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ReadersList</name>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>%1 – cleared up to %2 only</source>
        <translation>%1 – habilité seulement jusqu’à %2</translation>
    </message>
</context>
<context>
    <name>minutebook::RecoveryDialog</name>
    <message>
        <source>Recovery Code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>This code opens the minute book “%1” of %2 without a passphrase and without the file of its keys.</source>
        <translation>Ce code ouvre le livre de procès-verbaux «&#xa0;%1&#xa0;» de %2 sans phrase secrète et sans son fichier de clés.</translation>
    </message>
    <message>
        <source>Whoever has this page and a copy of the book can read all of it. Lock it away where the committee keeps what is of its highest level, and not with the book.</source>
        <translation>Quiconque a cette page et une copie du livre peut le lire en entier. Mettez-la sous clé là où le comité garde ce qui est de son niveau le plus élevé, et pas avec le livre.</translation>
    </message>
    <message>
        <source>To use it, open the book and type the code instead of the passphrase. Hyphens, spaces and capitals do not count; there is no I, L, O or U in it. Of a mistyped group the program says which it is.</source>
        <translation>Pour l’utiliser, ouvrez le livre et saisissez le code au lieu de la phrase secrète. Les traits d’union, les espaces et les majuscules ne comptent pas&#x202f;; il ne contient ni I, ni L, ni O, ni U. Si un groupe est mal saisi, le programme dit lequel.</translation>
    </message>
    <message>
        <source>It is void when the book’s key has been changed.</source>
        <translation>Il perd sa valeur quand la clé du livre a été changée.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Établi le %1</translation>
    </message>
    <message>
        <source>%1 recovery code.pdf</source>
        <translation>code de récupération %1.pdf</translation>
    </message>
    <message>
        <source>It is &amp;written down or printed, and locked away</source>
        <translation>Il est &amp;noté ou imprimé, et mis sous clé</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Code de récupération</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>This code opens “%1” when every passphrase is forgotten, or when the file of the keys is lost. Without either of them nobody can open the book.</source>
        <translation>Ce code ouvre «&#xa0;%1&#xa0;» quand toutes les phrases secrètes sont oubliées, ou quand le fichier de clés est perdu. Sans l’un ou l’autre, personne ne peut ouvrir le livre.</translation>
    </message>
    <message>
        <source>Whoever has it and a copy of the book can read all of it: keep it on paper, not on this machine.</source>
        <translation>Quiconque l’a, avec une copie du livre, peut lire celui-ci en entier&#x202f;: gardez-le sur papier, pas sur cette machine.</translation>
    </message>
    <message>
        <source>Save Recovery Code</source>
        <translation>Enregistrer le code de récupération</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Fichiers PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The page is in %1. Print it, lock it away, and delete the file.</source>
        <translation>La page est dans %1. Imprimez-la, mettez-la sous clé, et supprimez le fichier.</translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterFilters</name>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Mots&#x202f;:</translation>
    </message>
    <message>
        <source>Kept filters: %1</source>
        <translation>Filtres gardés&#x202f;: %1</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Tout niveau</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Toute réunion</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>number of a meeting, its date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Kept filters</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>meeting %1</source>
        <translation>réunion %1</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>words that are looked for</comment>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterPage</name>
    <message>
        <source>Show &amp;All</source>
        <translation>&amp;Tout afficher</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>L’entrée sélectionnée</translation>
    </message>
    <message>
        <source>About the chosen entry</source>
        <translation>À propos de l’entrée sélectionnée</translation>
    </message>
    <message>
        <source>The first ones. All meetings are being read.</source>
        <translation>Les premières. Lecture de toutes les réunions en cours.</translation>
    </message>
    <message>
        <source>All meetings are being read.</source>
        <translation>Lecture de toutes les réunions en cours.</translation>
    </message>
</context>
<context>
    <name>minutebook::RegisterPages</name>
    <message>
        <source>Choose a decision in the decision register first.</source>
        <translation>Sélectionnez d’abord une décision dans le registre des décisions.</translation>
    </message>
    <message>
        <source>The decision is noted. Choose another one, and say in its menu what the noted one has to do with it.</source>
        <translation>La décision est marquée. Sélectionnez-en une autre, et dites dans son menu quel rapport a avec elle la décision marquée.</translation>
    </message>
    <message>
        <source>Open the action log or the decision register first.</source>
        <translation>Ouvrez d’abord le registre des actions ou le registre des décisions.</translation>
    </message>
    <message>
        <source>Choose one of the kept filters of the action log or the decision register first.</source>
        <translation>Sélectionnez d’abord l’un des filtres gardés du registre des actions ou du registre des décisions.</translation>
    </message>
    <message>
        <source>Choose an action in the action log first.</source>
        <translation>Sélectionnez d’abord une action dans le registre des actions.</translation>
    </message>
    <message>
        <source>Note another decision first, or go to it in the notes: the one that this one has to do with.</source>
        <translation>Notez d’abord une autre décision, ou allez-y dans les notes&#x202f;: celle à laquelle celle-ci se rapporte.</translation>
    </message>
    <message>
        <source>Say first who belongs to the committee: “Set Up the Committee…” in the menu Book.</source>
        <translation>Dites d’abord qui fait partie du comité&#x202f;: «&#xa0;Configurer le comité…&#xa0;», dans le menu Livre.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReportDialog</name>
    <message>
        <source>In detail</source>
        <translation>En détail</translation>
    </message>
</context>
<context>
    <name>minutebook::Retaining</name>
    <message>
        <source>%1 of meeting %2: %3</source>
        <comment>what, meeting, how much</comment>
        <translation>%1 de la réunion %2&#x202f;: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… et %n autre</numerusform>
            <numerusform>… et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This would be taken out of the book for good. That cannot be undone; the minutes stay as they are.</source>
        <translation>Ceci serait retiré du livre pour de bon. Cela ne peut pas être annulé&#x202f;; les procès-verbaux restent tels quels.</translation>
    </message>
    <message>
        <source>Dispose</source>
        <translation>Éliminer</translation>
    </message>
    <message>
        <source>The rules of retention are kept in the book.</source>
        <translation>Les règles de conservation sont enregistrées dans le livre.</translation>
    </message>
    <message>
        <source>What you ticked is disposed of, and that is recorded. Copies and backups of the book are not changed.</source>
        <translation>Ce que vous avez coché est éliminé, et trace en est gardée. Les copies et sauvegardes du livre ne changent pas.</translation>
    </message>
</context>
<context>
    <name>minutebook::RetentionDialog</name>
    <message>
        <source>are kept</source>
        <translation>à conserver</translation>
    </message>
    <message>
        <source>are kept until the minutes are approved</source>
        <translation>à conserver jusqu’à l’approbation du procès-verbal</translation>
    </message>
    <message>
        <source>are kept for years after the approval of the minutes</source>
        <translation>à conserver après l’approbation du procès-verbal, pendant</translation>
    </message>
    <message>
        <source>are kept for years after the meeting</source>
        <translation>à conserver après la réunion, pendant</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>Superseded drafts</source>
        <translation>Projets remplacés</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est à éliminer</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Combien</translation>
    </message>
    <message>
        <source>Due since</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>By the rule</source>
        <translation>Selon la règle</translation>
    </message>
    <message>
        <source>What has been disposed of</source>
        <translation>Ce qui a été éliminé</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Le</translation>
    </message>
    <message>
        <source>Hash (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>&amp;Dispose of What Is Ticked…</source>
        <translation>É&amp;liminer ce qui est coché…</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Conservation</translation>
    </message>
    <message>
        <source>&amp;Save Rules</source>
        <translation>&amp;Enregistrer les règles</translation>
    </message>
    <message>
        <source>Approved minutes are kept for ever. What is due by these rules is listed, and goes only when you say so: from this book, not from copies and backups of it. Where nobody has written down when minutes were approved, the day of the next meeting counts.</source>
        <translation>Les procès-verbaux approuvés sont conservés à jamais. Ce que ces règles destinent à l’élimination figure dans la liste, et ne disparaît que lorsque vous le dites&#x202f;: de ce livre, pas de ses copies ni de ses sauvegardes. Là où personne n’a noté quand un procès-verbal a été approuvé, le jour de la réunion suivante compte.</translation>
    </message>
    <message>
        <source>%1: years</source>
        <translation>%1&#x202f;: années</translation>
    </message>
    <message>
        <source>&amp;Own notes (//):</source>
        <translation>&amp;Notes personnelles (//)&#x202f;:</translation>
    </message>
    <message>
        <source>Superseded d&amp;rafts:</source>
        <translation>&amp;Projets remplacés&#x202f;:</translation>
    </message>
    <message>
        <source>Contents of &amp;papers:</source>
        <translation>Contenu des &amp;documents&#x202f;:</translation>
    </message>
    <message>
        <source>How notes were typed:</source>
        <translation>Façon dont les notes ont été saisies&#x202f;:</translation>
    </message>
    <message>
        <source>is forgotten as soon as the minutes are approved</source>
        <translation>oubliée dès que le procès-verbal est approuvé</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>À éliminer</translation>
    </message>
    <message>
        <source>Disposed of</source>
        <translation>Éliminé</translation>
    </message>
    <message>
        <source>Nothing is due by these rules.</source>
        <translation>Rien n’est à éliminer selon ces règles.</translation>
    </message>
    <message numerus="yes">
        <source> year(s)</source>
        <comment>after a number</comment>
        <translation>
            <numerusform> an</numerusform>
            <numerusform> ans</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewModel</name>
    <message>
        <source>On the draft as a whole</source>
        <translation>Sur le projet dans son ensemble</translation>
    </message>
    <message>
        <source>Their place was not found in the notes as they are now</source>
        <translation>Leur place n’a pas été trouvée dans les notes actuelles</translation>
    </message>
    <message>
        <source>Collides with what %1 proposes for the same words.</source>
        <translation>Entre en conflit avec ce que %1 propose pour les mêmes mots.</translation>
    </message>
    <message>
        <source>Would lower the level of what stands here. Nothing of that is done by accepting it.</source>
        <translation>Abaisserait le niveau de ce qui figure ici. Rien de cela ne se fait en l’acceptant.</translation>
    </message>
    <message>
        <source>The words have changed since: look whether this is still the place.</source>
        <translation>Les mots ont changé depuis&#x202f;: voyez si c’est encore l’endroit.</translation>
    </message>
    <message>
        <source>Made on an earlier draft than the latest that was sent.</source>
        <translation>Fait sur un projet antérieur au dernier envoyé.</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Réponse&#x202f;: %1</translation>
    </message>
    <message>
        <source>Collides with what %1 propose for the same words.</source>
        <translation>En conflit avec ce que %1 proposent pour les mêmes mots.</translation>
    </message>
    <message>
        <source>What was changed for it has been undone: the notes read as before.</source>
        <translation>Ce qui avait été changé pour cela a été annulé&#x202f;: les notes se lisent comme avant.</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>de nouveau ouvert</translation>
    </message>
    <message>
        <source>The notes have this wording already.</source>
        <translation>Les notes ont déjà cette formulation.</translation>
    </message>
    <message>
        <source>Accepting it changes nothing in the notes: set the level in the line.</source>
        <translation>L’accepter ne change rien aux notes : mettez le niveau dans la ligne.</translation>
    </message>
    <message>
        <source>The line is cleared: what is accepted is seen from %1 up.</source>
        <translation>La ligne est communicable : ce qui est accepté se voit à partir de %1.</translation>
    </message>
    <message>
        <source>Would lower the level of what stands here, and cannot be accepted so: accept it with changes.</source>
        <translation>Abaisserait le niveau de ce qui se trouve ici et ne peut être accepté ainsi : acceptez-le avec des modifications.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewPage</name>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>%1, accepted</source>
        <translation>%1, accepté</translation>
    </message>
    <message>
        <source>Nobody has commented on these minutes.
Send the draft to its readers, and take in what they send back;
what came by mail or telephone can be entered for them.</source>
        <translation>Personne n’a commenté ce procès-verbal.
Envoyez le projet à ses lecteurs, et importez ce qu’ils renvoient&#x202f;;
ce qui est venu par courriel ou par téléphone peut être saisi pour eux.</translation>
    </message>
    <message>
        <source>What is left to be done</source>
        <translation>Ce qui reste à faire</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commentaires</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Révision</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Renvoyé</translation>
    </message>
    <message>
        <source>Who has been sent these minutes</source>
        <translation>À qui ce procès-verbal a été envoyé</translation>
    </message>
    <message>
        <source>All comments are dealt with</source>
        <translation>Tous les commentaires sont traités</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s) open</source>
        <translation>
            <numerusform>%n commentaire ouvert</numerusform>
            <numerusform>%n commentaires ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>comments</comment>
        <translation>
            <numerusform>%n ouvert</numerusform>
            <numerusform>%n ouverts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <comment>comments</comment>
        <translation>
            <numerusform>%n traité</numerusform>
            <numerusform>%n traités</numerusform>
        </translation>
    </message>
    <message>
        <source>Onl&amp;y open ones</source>
        <translation>Seulement les &amp;ouverts</translation>
    </message>
    <message>
        <source>All comments are dealt with.
Without “Only open ones” they are listed with their answers.</source>
        <translation>Tous les commentaires sont traités.
Sans « Seulement les ouverts », ils figurent dans la liste avec leurs réponses.</translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewPages</name>
    <message>
        <source>Pages of the draft</source>
        <translation>Pages du projet</translation>
    </message>
    <message>
        <source>New since the last draft that you got</source>
        <translation>Nouveau depuis le dernier projet que vous avez reçu</translation>
    </message>
    <message>
        <source>Read before: %1</source>
        <translation>Lu auparavant&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::ReviewWindow</name>
    <message>
        <source>a draft for %1 alone</source>
        <translation>un projet pour %1 exclusivement</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Formulation</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message numerus="yes">
        <source>%n comment(s)</source>
        <translation>
            <numerusform>%n commentaire</numerusform>
            <numerusform>%n commentaires</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved in this file – %1</source>
        <translation>Enregistré dans ce fichier – %1</translation>
    </message>
    <message>
        <source>Not saved – %1</source>
        <translation>Non enregistré – %1</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Relecture</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Remark…</source>
        <translation>&amp;Remarque…</translation>
    </message>
    <message>
        <source>Other &amp;Wording…</source>
        <translation>Autre &amp;formulation…</translation>
    </message>
    <message>
        <source>&amp;Level to Discuss…</source>
        <translation>&amp;Niveau à débattre…</translation>
    </message>
    <message>
        <source>&amp;Answer the Chosen Comment…</source>
        <translation>Répondre &amp;au commentaire sélectionné…</translation>
    </message>
    <message>
        <source>&amp;Change the Chosen Comment…</source>
        <translation>&amp;Modifier le commentaire sélectionné…</translation>
    </message>
    <message>
        <source>Re&amp;move the Chosen Comment</source>
        <translation>&amp;Supprimer le commentaire sélectionné</translation>
    </message>
    <message>
        <source>Acce&amp;pt the Draft as a Whole</source>
        <translation>Acce&amp;pter le projet dans son ensemble</translation>
    </message>
    <message>
        <source>Ready to &amp;Send Back…</source>
        <translation>Prêt à ren&amp;voyer…</translation>
    </message>
    <message>
        <source>&amp;Next Comment</source>
        <translation>Commentaire &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous Comment</source>
        <translation>Commentaire &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;Change since the Last Draft</source>
        <translation>&amp;Modification suivante depuis le dernier projet</translation>
    </message>
    <message>
        <source>Pre&amp;vious Change since the Last Draft</source>
        <translation>Modification précé&amp;dente depuis le dernier projet</translation>
    </message>
    <message>
        <source>To the Comments, or &amp;back to the Pages</source>
        <translation>Aux commentaires, ou r&amp;etour aux pages</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Rechercher…</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>A&amp;grandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Réd&amp;uire</translation>
    </message>
    <message>
        <source>As Wide as the &amp;Window</source>
        <translation>À la &amp;largeur de la fenêtre</translation>
    </message>
    <message>
        <source>L&amp;ight</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>Choose the words first: with Ctrl+Down and Shift+Right, or with the mouse.</source>
        <translation>Sélectionnez d’abord les mots&#x202f;: avec Ctrl+Bas et Maj+Droite, ou avec la souris.</translation>
    </message>
    <message>
        <source>These words are not typed but made by the program (numbers, names, dates, votes and the like), so no other wording can be put in their place. Say what should stand there in a remark: R.</source>
        <translation>Ces mots ne sont pas saisis mais produits par le programme (numéros, noms, dates, votes et autres)&#x202f;: aucune autre formulation ne peut donc les remplacer. Dites dans une remarque ce qui devrait figurer là&#x202f;: R.</translation>
    </message>
    <message>
        <source>Choose the paragraph first: with Ctrl+Down, or with the mouse.</source>
        <translation>Sélectionnez d’abord le paragraphe&#x202f;: avec Ctrl+Bas, ou avec la souris.</translation>
    </message>
    <message>
        <source>%1 is ready (%2): it holds your comments and no pages. Attach it to a mail to whoever sent you the draft; it opens with the same passphrase.</source>
        <translation>%1 est prêt (%2)&#x202f;: il contient vos commentaires et pas de pages. Joignez-le à un courriel à qui vous a envoyé le projet&#x202f;; il s’ouvre avec la même phrase secrète.</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>P&amp;ut the Removed Comment Back</source>
        <translation>Ré&amp;tablir le commentaire supprimé</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>F&amp;ermer</translation>
    </message>
    <message>
        <source>Colours of the S&amp;ystem</source>
        <translation>C&amp;ouleurs du système</translation>
    </message>
    <message>
        <source>The comment is removed. %1 puts it back.</source>
        <translation>Le commentaire est supprimé. %1 le rétablit.</translation>
    </message>
    <message>
        <source>Save a Cop&amp;y…</source>
        <translation>Enregistrer une cop&amp;ie…</translation>
    </message>
    <message>
        <source>What you say is kept in %1 from now on. The file that you opened stays as it was.</source>
        <translation>Ce que vous dites est désormais conservé dans %1. Le fichier que vous avez ouvert reste tel quel.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
</context>
<context>
    <name>minutebook::Reviewing</name>
    <message>
        <source>Choose a comment in the list first.</source>
        <translation>Sélectionnez d’abord un commentaire dans la liste.</translation>
    </message>
    <message>
        <source>There is no line of the notes that this comment is about.</source>
        <translation>Aucune ligne des notes ne correspond à ce commentaire.</translation>
    </message>
    <message>
        <source>This wording is accepted and in the notes already. “Chosen Comment Is Open Again” takes the answer back; Undo takes back what it changed.</source>
        <translation>Cette formulation est acceptée et déjà dans les notes. «&#xa0;Rouvrir le commentaire sélectionné&#xa0;» retire la réponse&#x202f;; Annuler revient sur ce qu’elle a changé.</translation>
    </message>
    <message>
        <source>This comment is on no words that could be changed.</source>
        <translation>Ce commentaire ne porte sur aucun mot qui puisse être changé.</translation>
    </message>
    <message>
        <source>A comment is declined with a reason: the reader is told.</source>
        <translation>Refuser un commentaire demande une raison&#x202f;: elle est dite au lecteur.</translation>
    </message>
    <message>
        <source>Other words were accepted here.</source>
        <translation>D’autres mots ont été acceptés ici.</translation>
    </message>
    <message>
        <source>No comments have been received on the minutes of an earlier meeting.</source>
        <translation>Aucun commentaire n’a été reçu sur le procès-verbal d’une réunion antérieure.</translation>
    </message>
    <message>
        <source>Comments were received on the minutes of meeting %1, but no later meeting is there whose notes could say so. Make the next meeting first.</source>
        <translation>Des commentaires ont été reçus sur le procès-verbal de la réunion %1, mais il n’y a pas de réunion ultérieure dont les notes puissent le dire. Créez d’abord la prochaine réunion.</translation>
    </message>
    <message>
        <source>Choose a meeting first.</source>
        <translation>Sélectionnez d’abord une réunion.</translation>
    </message>
    <message>
        <source>Meeting %1 has no item yet whose notes could say how many comments were received. Add one first.</source>
        <translation>La réunion %1 n’a pas encore de point dont les notes puissent dire combien de commentaires ont été reçus. Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>How many comments were received stands in the notes of meeting %1, item “%2”. Undo takes it back.</source>
        <translation>Le nombre de commentaires reçus figure dans les notes de la réunion %1, point «&#xa0;%2&#xa0;». Annuler revient en arrière.</translation>
    </message>
    <message>
        <source>The line is cleared: its readers from %1 up would see “%2”. Is that fit for them?</source>
        <translation>La ligne est communicable : ses lecteurs à partir de %1 verraient « %2 ». Cela leur convient-il ?</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>%1 is told with the next draft, in an edition up to %2.</source>
        <comment>a reader, a level</comment>
        <translation>%1 l’apprendra avec le prochain projet, dans une édition jusqu’à %2.</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>&amp;Why not:</source>
        <translation>&amp;Pourquoi&#x202f;:</translation>
    </message>
    <message>
        <source>%1 is not told with the next draft: an edition up to %2 leaves out what this is about.</source>
        <comment>a reader, a level</comment>
        <translation>%1 ne l’apprendra pas avec le prochain projet : une édition jusqu’à %2 omet ce dont il s’agit.</translation>
    </message>
    <message>
        <source>The answer has words that also stand in what is withheld from readers up to %1: %2. Is it fit for %3?</source>
        <translation>La réponse contient des mots qui figurent aussi dans ce qui est retenu aux lecteurs jusqu’à %1 : %2. Convient-elle à %3 ?</translation>
    </message>
    <message>
        <source>Tell It So</source>
        <translation>Le dire ainsi</translation>
    </message>
</context>
<context>
    <name>minutebook::Revising</name>
    <message>
        <source>Revisions of the minutes of %1 %2</source>
        <translation>Révisions du procès-verbal de %1 %2</translation>
    </message>
    <message>
        <source>Keep a Revision</source>
        <translation>Conserver une révision</translation>
    </message>
    <message>
        <source>The minutes of meeting %1 are kept as they are now, with all their levels: to be compared and looked up later, whatever becomes of the notes.</source>
        <translation>Le procès-verbal de la réunion %1 est conservé tel qu’il est maintenant, avec tous ses niveaux&#x202f;: pour être comparé et consulté plus tard, quoi qu’il advienne des notes.</translation>
    </message>
    <message>
        <source>&amp;Reason:</source>
        <translation>&amp;Raison&#x202f;:</translation>
    </message>
    <message>
        <source>It stands in the list of revisions, and can be changed no more.</source>
        <translation>Elle figure dans la liste des révisions, et ne peut plus être changée.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Revision %1 is kept.</source>
        <translation>La révision %1 est conservée.</translation>
    </message>
    <message>
        <source>Choose a revision in the list of revisions first.</source>
        <translation>Sélectionnez d’abord une révision dans la liste des révisions.</translation>
    </message>
    <message>
        <source>Their chain is whole.</source>
        <translation>Leur chaîne est intacte.</translation>
    </message>
    <message>
        <source>More readers would see this from now on: %1. The reason answers for that too.</source>
        <translation>Plus de lecteurs verraient ceci désormais&#x202f;: %1. Le motif en répond aussi.</translation>
    </message>
    <message>
        <source>The pages are being made …</source>
        <translation>Les pages sont en préparation…</translation>
    </message>
</context>
<context>
    <name>minutebook::RevisionsModel</name>
    <message>
        <source>text disposed of</source>
        <translation>texte éliminé</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>changed draft</source>
        <translation>projet modifié</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>approuvé</translation>
    </message>
    <message>
        <source>correction</source>
        <translation>rectification</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nº</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>approval taken back on %1</source>
        <comment>day</comment>
        <translation>approbation retirée le %1</translation>
    </message>
    <message>
        <source>approval taken back on %1 by %2</source>
        <comment>day, person</comment>
        <translation>approbation retirée le %1 par %2</translation>
    </message>
    <message>
        <source>approved, taken back</source>
        <translation>approuvé, approbation retirée</translation>
    </message>
</context>
<context>
    <name>minutebook::RevisionsPage</name>
    <message>
        <source>Revisions</source>
        <translation>Révisions</translation>
    </message>
    <message>
        <source>No revision of these minutes has been kept yet.
One is kept when they go into review and when they are approved, or by “Keep a Revision”.</source>
        <translation>Aucune révision de ce procès-verbal n’a encore été conservée.
Il en est conservé une lors du passage en relecture et de l’approbation, ou par «&#xa0;Conserver une révision&#xa0;».</translation>
    </message>
    <message>
        <source>Whole te&amp;xt</source>
        <translation>&amp;Texte entier</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>&amp;to</source>
        <translation>&amp;jusqu’à</translation>
    </message>
    <message>
        <source>in the edition</source>
        <translation>dans l’édition</translation>
    </message>
    <message>
        <source>State before</source>
        <translation>État avant</translation>
    </message>
    <message>
        <source>State after</source>
        <translation>État après</translation>
    </message>
    <message>
        <source>Edition that is compared</source>
        <translation>Édition comparée</translation>
    </message>
    <message>
        <source>the notes now</source>
        <translation>notes actuelles</translation>
    </message>
    <message>
        <source>revision %1</source>
        <comment>as in: from revision 1 to revision 2</comment>
        <translation>révision %1</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>aucune différence</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) differ</source>
        <translation>
            <numerusform>%n ligne diffère</numerusform>
            <numerusform>%n lignes diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs in this edition.</source>
        <translation>Aucune différence dans cette édition.</translation>
    </message>
    <message>
        <source>What is compared here cannot be relied on: %1</source>
        <translation>On ne peut pas se fier à ce qui est comparé ici&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>minutebook::RowsEdit</name>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;tirer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Mo&amp;ve Up</source>
        <translation>Mo&amp;nter</translation>
    </message>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move Do&amp;wn</source>
        <translation>De&amp;scendre</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
</context>
<context>
    <name>minutebook::SafeNotes</name>
    <message>
        <source>Notes, as far as they may be seen</source>
        <translation>Notes, dans la mesure où elles peuvent être vues</translation>
    </message>
    <message>
        <source>What the safe view shows of the chosen item&apos;s notes</source>
        <translation>Ce que la vue protégée montre des notes du point sélectionné</translation>
    </message>
</context>
<context>
    <name>minutebook::SafeScreen</name>
    <message>
        <source>Safe view: this dialog is not shown. It is there again, as it was, after F12.</source>
        <translation>Vue protégée&#x202f;: ce dialogue n’est pas affiché. Il revient, tel qu’il était, après F12.</translation>
    </message>
    <message>
        <source>The edition that may be seen is being printed.</source>
        <translation>L’édition qui peut être vue est en cours d’impression.</translation>
    </message>
    <message>
        <source>Safe view: nothing above %1 is shown</source>
        <translation>Vue protégée&#x202f;: rien au-dessus de %1 n’est affiché</translation>
    </message>
    <message>
        <source>%1 – Safe view: %2</source>
        <comment>committee, level</comment>
        <translation>%1 – Vue protégée&#x202f;: %2</translation>
    </message>
    <message>
        <source>this window shows everything · approved minutes are being corrected</source>
        <translation>cette fenêtre montre tout · un procès-verbal approuvé est en cours de rectification</translation>
    </message>
    <message>
        <source>this window shows everything</source>
        <translation>cette fenêtre montre tout</translation>
    </message>
</context>
<context>
    <name>minutebook::SavingNotices</name>
    <message>
        <source>Keep What Is Typed Here</source>
        <translation>Garder la saisie d’ici</translation>
    </message>
    <message>
        <source>Take the Other Text</source>
        <translation>Prendre l’autre texte</translation>
    </message>
    <message>
        <source>Not saved. %1 What you type stays in the window.</source>
        <translation>Non enregistré. %1 Votre saisie reste dans la fenêtre.</translation>
    </message>
    <message>
        <source>Somebody else has deleted the item “%1”. What you typed there is in no book until you choose whether it is to be an item again.</source>
        <translation>Quelqu’un d’autre a supprimé le point «&#xa0;%1&#xa0;». Votre saisie n’y est dans aucun livre jusqu’à ce que vous décidiez si elle doit redevenir un point.</translation>
    </message>
    <message>
        <source>Somebody else has changed the notes of “%1”. Nothing more of them is saved until you choose which text is to stay.</source>
        <translation>Quelqu’un d’autre a modifié les notes de «&#xa0;%1&#xa0;». Plus rien n’en est enregistré jusqu’à ce que vous choisissiez le texte à garder.</translation>
    </message>
    <message>
        <source>Let It Go</source>
        <translation>L’abandonner</translation>
    </message>
</context>
<context>
    <name>minutebook::SchemePage</name>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>What its readers may do</source>
        <translation>Ce que ses lecteurs peuvent faire</translation>
    </message>
    <message>
        <source>Levels, from the lowest to the highest</source>
        <translation>Niveaux, du plus bas au plus élevé</translation>
    </message>
    <message>
        <source>Levels, colours, markings, handling statements, the sentence of a stub, the names of editions and where the marking stands are edited in the file, which is JSON. Meetings that were held keep the levels that they were held with; planned ones go over to the new ones.</source>
        <translation>Les niveaux, les couleurs, les marquages, les consignes de traitement, la phrase d’une mention de renvoi, les noms des éditions et la place du marquage se modifient dans le fichier, qui est en JSON. Les réunions tenues gardent les niveaux avec lesquels elles l’ont été&#x202f;; celles qui sont prévues passent aux nouveaux.</translation>
    </message>
    <message>
        <source>%1 (%2): the marking stands in the header and the footer of each page.</source>
        <translation>%1 (%2)&#x202f;: le marquage figure en en-tête et en pied de chaque page.</translation>
    </message>
    <message>
        <source>%1 (%2): the marking stands at the head of page one.</source>
        <translation>%1 (%2)&#x202f;: le marquage figure en tête de la première page.</translation>
    </message>
    <message>
        <source>%1 (where nothing is marked)</source>
        <translation>%1 (si rien n’est marqué)</translation>
    </message>
    <message>
        <source>Take a Classification Scheme</source>
        <translation>Prendre un schéma de classification</translation>
    </message>
    <message>
        <source>Schemes (*.json)</source>
        <translation>Schémas (*.json)</translation>
    </message>
    <message>
        <source>Write the Classification Scheme</source>
        <translation>Écrire le schéma de classification</translation>
    </message>
    <message>
        <source>Taken from %1. It counts once the committee is saved.</source>
        <translation>Pris dans %1. Il compte une fois le comité enregistré.</translation>
    </message>
    <message>
        <source>Written to %1. Edit it there, and take it from the file again.</source>
        <translation>Écrit dans %1. Modifiez-le là, puis reprenez-le du fichier.</translation>
    </message>
    <message>
        <source>Write to a &amp;File…</source>
        <translation>Écrire dans un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Take from a File…</source>
        <translation>&amp;Reprendre d’un fichier…</translation>
    </message>
</context>
<context>
    <name>minutebook::SearchModel</name>
    <message>
        <source>Meeting %1, %2</source>
        <comment>number, date</comment>
        <translation>Réunion %1, %2</translation>
    </message>
    <message>
        <source>title of an item</source>
        <translation>titre d’un point</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>action</source>
        <translation>action</translation>
    </message>
    <message>
        <source>update</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>décision</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>conclusion</translation>
    </message>
    <message>
        <source>vote</source>
        <translation>vote</translation>
    </message>
    <message>
        <source>about an item</source>
        <translation>à propos d’un point</translation>
    </message>
    <message>
        <source>own note</source>
        <translation>note personnelle</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>document</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Between meetings, No %1, %2</source>
        <comment>number, date</comment>
        <translation>Entre les réunions, no %1, %2</translation>
    </message>
</context>
<context>
    <name>minutebook::SearchPage</name>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Actions and updates</source>
        <translation>Actions et suivis</translation>
    </message>
    <message>
        <source>Decisions and outcomes</source>
        <translation>Décisions et conclusions</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Own notes</source>
        <translation>Notes personnelles</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>À partir de ce jour</translation>
    </message>
    <message>
        <source>Up to this day</source>
        <translation>Jusqu’à ce jour</translation>
    </message>
    <message>
        <source>Words, or “a phrase”; crane OR winch, crane NOT hired, cran*</source>
        <translation>Mots, ou &quot;une expression&quot;&#x202f;; grue OR treuil, grue NOT louée, gru*</translation>
    </message>
    <message>
        <source>Words to look for</source>
        <translation>Mots à rechercher</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Best first</source>
        <translation>Plus pertinents d’abord</translation>
    </message>
    <message>
        <source>Order of the hits</source>
        <translation>Ordre des résultats</translation>
    </message>
    <message>
        <source>&amp;Look for:</source>
        <translation>&amp;Rechercher&#x202f;:</translation>
    </message>
    <message>
        <source>Kind of what is looked for</source>
        <translation>Type de ce qui est recherché</translation>
    </message>
    <message>
        <source>Level of what is looked for</source>
        <translation>Niveau de ce qui est recherché</translation>
    </message>
    <message>
        <source>Initials, name or owner</source>
        <translation>Initiales, nom ou responsable</translation>
    </message>
    <message>
        <source>Person to look for</source>
        <translation>Personne à rechercher</translation>
    </message>
    <message>
        <source>&amp;In:</source>
        <translation>&amp;Dans&#x202f;:</translation>
    </message>
    <message>
        <source>Le&amp;vel:</source>
        <translation>&amp;Niveau&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Personne&#x202f;:</translation>
    </message>
    <message>
        <source>F&amp;rom:</source>
        <translation>D&amp;u&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Au&#x202f;:</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Tout niveau</translation>
    </message>
    <message>
        <source>Nothing was found.
All words have to stand in one line. Try fewer of them, or their beginnings, as in cran*.</source>
        <translation>Rien n’a été trouvé.
Tous les mots doivent figurer dans une même ligne. Essayez avec moins de mots, ou leur début, comme dans gru*.</translation>
    </message>
    <message>
        <source>Notes, titles, actions, decisions, papers and people of all meetings are looked through as you type.</source>
        <translation>Les notes, titres, actions, décisions, documents et personnes de toutes les réunions sont parcourus à mesure que vous tapez.</translation>
    </message>
    <message numerus="yes">
        <source>%n hits or more</source>
        <translation>
            <numerusform>%n résultat ou plus</numerusform>
            <numerusform>%n résultats ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hit(s)</source>
        <translation>
            <numerusform>%n résultat</numerusform>
            <numerusform>%n résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; the first %2 are shown</source>
        <comment>so many hits, a number</comment>
        <translation>%1&#x202f;; les %2 premiers sont affichés</translation>
    </message>
    <message>
        <source>%1 so far: older meetings are still being read</source>
        <comment>so many hits</comment>
        <translation>%1 jusqu’ici&#x202f;: lecture des réunions plus anciennes en cours</translation>
    </message>
    <message numerus="yes">
        <source>Compares the newest %n hit(s).</source>
        <translation>
            <numerusform>Compare le %n résultat le plus récent.</numerusform>
            <numerusform>Compare les %n résultats les plus récents.</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1 on</source>
        <comment>a day</comment>
        <translation>à partir du %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>a day</comment>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>This alone is looked through: %1.</source>
        <comment>filters</comment>
        <translation>Seul ceci est parcouru : %1.</translation>
    </message>
    <message>
        <source>There is no day from %1 up to %2. Exchange them.</source>
        <translation>Il n’y a aucun jour du %1 au %2. Échangez-les.</translation>
    </message>
    <message>
        <source>All meetings are being looked through.</source>
        <translation>Toutes les réunions sont parcourues.</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatHistoryModel</name>
    <message numerus="yes">
        <source>%1, %2: %3 of %n meeting(s) by the holder, %4 by an alternate</source>
        <comment>category, name, two numbers</comment>
        <translation>
            <numerusform>%1, %2&#x202f;: %3 sur %n réunion par le titulaire, %4 par un suppléant</numerusform>
            <numerusform>%1, %2&#x202f;: %3 sur %n réunions par le titulaire, %4 par un suppléant</numerusform>
        </translation>
    </message>
    <message>
        <source>Seat</source>
        <translation>Siège</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Réunions</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Alternate</source>
        <translation>Suppléant</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Excusé</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Mandat</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListDialog</name>
    <message>
        <source>&amp;Paste rows of a spreadsheet here: a row of headings, then one for each person</source>
        <translation>&amp;Collez ici des lignes de tableur&#x202f;: une ligne d’en-têtes, puis une par personne</translation>
    </message>
    <message>
        <source>Category, Name, Initials, Votes, Alternates, Clearance, Representing, From, Until
Pilots, Pia Lot, PL, yes, Pat Log / Hal Oar, AMBER, , 2024-01-01,
Pilots, vacant
A list of names alone will do as well.</source>
        <translation>Category, Name, Initials, Votes, Alternates, Clearance, Representing, From, Until
Pilotes, Pia Lot, PL, yes, Pat Log / Hal Oar, AMBER, , 2024-01-01,
Pilotes, vacant
Une simple liste de noms convient aussi.</translation>
    </message>
    <message>
        <source>&amp;Add to what there is; people of the same name are changed</source>
        <translation>&amp;Ajouter à l’existant&#x202f;; les personnes du même nom sont modifiées</translation>
    </message>
    <message>
        <source>&amp;Replace all people and seats</source>
        <translation>&amp;Remplacer toutes les personnes et tous les sièges</translation>
    </message>
    <message>
        <source>People and Seats from a List</source>
        <translation>Personnes et sièges à partir d’une liste</translation>
    </message>
    <message>
        <source>&amp;Take These In</source>
        <translation>&amp;Importer la liste</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui est importé</translation>
    </message>
    <message>
        <source>%1 and %2 come in.</source>
        <translation>À importer&#x202f;: %1 et %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n siège</numerusform>
            <numerusform>%n sièges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) stay out until mended above.</source>
        <translation>
            <numerusform>%n ligne reste dehors jusqu’à correction ci-dessus.</numerusform>
            <numerusform>%n lignes restent dehors jusqu’à correction ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Columns that are left out: %1.</source>
        <translation>Colonnes laissées de côté&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListModel</name>
    <message>
        <source>vacant</source>
        <translation>vacant</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Suppléants</translation>
    </message>
    <message>
        <source>Cleared to</source>
        <translation>Habilitation</translation>
    </message>
    <message>
        <source>Representing</source>
        <translation>Représente</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatListReader</name>
    <message>
        <source>The first row has no heading &quot;Name&quot;. Put a row of headings first: Category, Name, Initials, Votes.</source>
        <translation>La première ligne n’a pas d’en-tête «&#xa0;Name&#xa0;». Mettez d’abord une ligne d’en-têtes&#x202f;: Category, Name, Initials, Votes.</translation>
    </message>
    <message>
        <source>A quotation mark in this row is not closed. Close it behind its cell, or take it out.</source>
        <translation>Un guillemet n’est pas fermé dans cette ligne. Fermez-le après sa cellule, ou retirez-le.</translation>
    </message>
    <message>
        <source>A vacant seat needs a category. Write it, or leave the row out.</source>
        <translation>Il faut une catégorie à un siège vacant. Écrivez-la, ou laissez la ligne de côté.</translation>
    </message>
    <message>
        <source>This row has no name. Write who sits there, &quot;vacant&quot; for a seat that nobody holds, or leave the row out.</source>
        <translation>Cette ligne n’a pas de nom. Écrivez qui occupe le siège, «&#xa0;vacant&#xa0;» pour un siège sans titulaire, ou laissez la ligne de côté.</translation>
    </message>
    <message>
        <source>%1 stands in the list twice. Leave one of the rows out.</source>
        <translation>%1 figure deux fois dans la liste. Laissez l’une des lignes de côté.</translation>
    </message>
    <message>
        <source>The initials %1 are somebody else&apos;s. Give others, as %2.</source>
        <translation>Les initiales %1 sont celles de quelqu’un d’autre. Donnez-en d’autres, comme %2.</translation>
    </message>
    <message>
        <source>%1 cannot stand in for themselves. Take the name out of the alternates.</source>
        <translation>%1 ne peut pas se suppléer soi-même. Retirez ce nom des suppléants.</translation>
    </message>
    <message>
        <source>The alternate &quot;%1&quot; is nobody of this list. Give them a row of their own, and part several names by &quot; / &quot; or &quot;;&quot;.</source>
        <translation>Le suppléant «&#xa0;%1&#xa0;» n’est personne de cette liste. Donnez-lui sa propre ligne, et séparez plusieurs noms par «&#xa0;/&#xa0;» ou «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; under Votes is neither yes nor no. Write &quot;yes&quot; or &quot;no&quot;.</source>
        <translation>«&#xa0;%1&#xa0;» sous Votes n’est ni oui ni non. Écrivez «&#xa0;yes&#xa0;» ou «&#xa0;no&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write 2024-03-04.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date. Écrivez 2024-03-04.</translation>
    </message>
    <message>
        <source>Only a seat has a vote, and a seat needs a category. Write it, or take the vote out.</source>
        <translation>Seul un siège a une voix, et un siège a besoin d’une catégorie. Écrivez-la, ou retirez la voix.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no level of the scheme %2. Write one that is: %3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un niveau du schéma %2. Écrivez-en un qui l’est&#x202f;: %3.</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatingPage</name>
    <message>
        <source>Row %1: %2</source>
        <translation>Ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Sièges</translation>
    </message>
    <message>
        <source>Paste or &amp;Open a List…</source>
        <translation>Coller ou &amp;ouvrir une liste…</translation>
    </message>
    <message>
        <source>P&amp;eople: members, alternates, staff, regular guests</source>
        <translation>P&amp;ersonnes&#x202f;: membres, suppléants, personnel, invités réguliers</translation>
    </message>
    <message>
        <source>Sea&amp;ts: places at the table, by category of party; several alternates are parted by “ / ” or “;”</source>
        <translation>S&amp;ièges&#x202f;: places à la table, par catégorie&#x202f;; plusieurs suppléants se séparent par «&#xa0;/&#xa0;» ou «&#xa0;;&#xa0;»</translation>
    </message>
    <message>
        <source>Add Perso&amp;n</source>
        <translation>Ajo&amp;uter une personne</translation>
    </message>
    <message>
        <source>&amp;Add Seat</source>
        <translation>&amp;Ajouter un siège</translation>
    </message>
</context>
<context>
    <name>minutebook::SeatsModel</name>
    <message>
        <source>Who may stand in while the holder is away, first choice first. Several are parted by “ / ” or “;”.</source>
        <translation>Qui peut suppléer le titulaire absent, premier choix d’abord. Plusieurs noms se séparent par «&#xa0;/&#xa0;» ou «&#xa0;;&#xa0;».</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Vote</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Titulaire</translation>
    </message>
    <message>
        <source>Alternates</source>
        <translation>Suppléants</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>minutebook::SendDialog</name>
    <message>
        <source>Comments are wanted by</source>
        <translation>Commentaires attendus pour le</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Choose a Folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Folder for the Review Files</source>
        <translation>Dossier des fichiers de relecture</translation>
    </message>
    <message>
        <source>Send %1 for Review</source>
        <translation>Envoyer %1 en relecture</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>Got last</source>
        <translation>Dernier reçu</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>Lecteurs</translation>
    </message>
    <message>
        <source>one is made for each reader</source>
        <translation>il en est fait une pour chaque lecteur</translation>
    </message>
    <message>
        <source>Passphrase of all files</source>
        <translation>Phrase secrète de tous les fichiers</translation>
    </message>
    <message>
        <source>Write Files</source>
        <translation>Écrire les fichiers</translation>
    </message>
    <message>
        <source>Comments are wanted &amp;by:</source>
        <translation>&amp;Commentaires attendus pour le&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Passphrase:</source>
        <translation>&amp;Phrase secrète&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Folder:</source>
        <translation>&amp;Dossier&#x202f;:</translation>
    </message>
    <message>
        <source>Each reader gets a file of their own, encrypted, with one edition of the draft as it is now and nothing else.</source>
        <translation>Chaque lecteur reçoit son propre fichier, chiffré, avec une édition du projet tel qu’il est maintenant et rien d’autre.</translation>
    </message>
    <message>
        <source>Edition for %1</source>
        <translation>Édition pour %1</translation>
    </message>
    <message>
        <source>is cleared for no edition</source>
        <translation>n’est habilité pour aucune édition</translation>
    </message>
</context>
<context>
    <name>minutebook::SentDialog</name>
    <message>
        <source>Ready to Be Sent</source>
        <translation>Prêt à l’envoi</translation>
    </message>
    <message>
        <source>Attach each file to a mail to its reader; mail programs take attachments by hand alone. Tell the passphrase by another way: on the telephone, on paper, in person.</source>
        <translation>Joignez chaque fichier à un courriel à son lecteur&#x202f;; les logiciels de messagerie ne prennent les pièces jointes qu’à la main. Communiquez la phrase secrète par une autre voie&#x202f;: au téléphone, sur papier, de vive voix.</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>&amp;Write Mail</source>
        <translation>&amp;Rédiger le courriel</translation>
    </message>
    <message>
        <source>&amp;Copy Passphrase</source>
        <translation>&amp;Copier la phrase secrète</translation>
    </message>
    <message>
        <source>Copy Mail &amp;Text</source>
        <translation>Copier le &amp;texte du courriel</translation>
    </message>
</context>
<context>
    <name>minutebook::Sharing</name>
    <message>
        <source>in another window on this machine</source>
        <translation>dans une autre fenêtre sur cette machine</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>%1 writes in this book, %2. Here it is read, and shows what is saved there.</source>
        <translation>%1 écrit dans ce livre, %2. Ici, il est lu et montre ce qui y est enregistré.</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>Beside this book stands %1, which a sync program made because it could not unite two versions. See what differs, and take it instead if need be, with “Restore from Elsewhere…” under “Backups…” in the menu Book.</source>
        <translation>À côté de ce livre se trouve %1, créé par un programme de synchronisation qui n’a pas pu réunir deux versions. Voyez ce qui diffère, et prenez-le à sa place si nécessaire, avec «&#xa0;Restaurer d’ailleurs…&#xa0;» sous «&#xa0;Sauvegardes…&#xa0;» du menu Livre.</translation>
    </message>
    <message>
        <source>This book is on another machine’s disk. One window at a time may have it open: do not open it on a second machine meanwhile, not even to read. For a meeting, “Save Book Elsewhere…” makes a copy on this machine’s disk.</source>
        <translation>Ce livre est sur le disque d’une autre machine. Une seule fenêtre à la fois peut l’avoir ouvert&#x202f;: ne l’ouvrez pas pendant ce temps sur une seconde machine, même pour le lire. Pour une réunion, «&#xa0;Enregistrer le livre ailleurs…&#xa0;» en fait une copie sur le disque de cette machine.</translation>
    </message>
    <message>
        <source>Another window writes in this book from now on. Here it is read, and shows what is saved there.</source>
        <translation>Une autre fenêtre écrit désormais dans ce livre. Ici, il est lu et montre ce qui y est enregistré.</translation>
    </message>
    <message>
        <source>Nobody else writes in this book: its file or its folder is read-only.</source>
        <translation>Personne d’autre n’écrit dans ce livre&#x202f;: son fichier ou son dossier est en lecture seule.</translation>
    </message>
    <message>
        <source>This window writes in the book already.</source>
        <translation>Cette fenêtre écrit déjà dans le livre.</translation>
    </message>
    <message>
        <source>The window that writes in the book cannot be asked: the book’s folder is read-only.</source>
        <translation>La fenêtre qui écrit dans le livre ne peut pas être sollicitée&#x202f;: le dossier du livre est en lecture seule.</translation>
    </message>
    <message>
        <source>The other window has something that it could not save, and keeps the book.</source>
        <translation>L’autre fenêtre n’a pas pu tout enregistrer, et garde le livre.</translation>
    </message>
    <message>
        <source>The other window does not answer. It may have ended, or hang. What was typed there and is not saved stays there; nothing that is saved is lost.</source>
        <translation>L’autre fenêtre ne répond pas. Elle s’est peut-être arrêtée, ou est bloquée. Ce qui y a été saisi sans être enregistré y reste&#x202f;; rien de ce qui est enregistré n’est perdu.</translation>
    </message>
    <message>
        <source>Write Here All the Same</source>
        <translation>Écrire ici quand même</translation>
    </message>
    <message>
        <source>From now on this window writes in the book.</source>
        <translation>Désormais, cette fenêtre écrit dans le livre.</translation>
    </message>
    <message>
        <source>Nobody writes in this book now. This window can.</source>
        <translation>Personne n’écrit dans ce livre en ce moment. Cette fenêtre le peut.</translation>
    </message>
</context>
<context>
    <name>minutebook::Sitting</name>
    <message>
        <source>%1 (alt)</source>
        <translation>%1 (suppl.)</translation>
    </message>
</context>
<context>
    <name>minutebook::SpellingMarks</name>
    <message>
        <source>“%1” is in no dictionary.</source>
        <translation>«&#xa0;%1&#xa0;» n’est dans aucun dictionnaire.</translation>
    </message>
    <message>
        <source>No suggestions for “%1”</source>
        <translation>Pas de suggestions pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>&amp;Learn “%1” for This Committee</source>
        <translation>&amp;Apprendre «&#xa0;%1&#xa0;» pour ce comité</translation>
    </message>
</context>
<context>
    <name>minutebook::TakingIn</name>
    <message>
        <source>Review files are still being taken in. Take in others once these are.</source>
        <translation>Des fichiers de relecture sont encore en cours de reprise. Reprenez-en d’autres ensuite.</translation>
    </message>
    <message numerus="yes">
        <source>Opening review file %1 of %n…</source>
        <translation>
            <numerusform>Ouverture du fichier de relecture %1 sur %n…</numerusform>
            <numerusform>Ouverture du fichier de relecture %1 sur %n…</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 was not taken in. %2</source>
        <comment>file, why</comment>
        <translation>%1 n’a pas été repris. %2</translation>
    </message>
    <message numerus="yes">
        <source>%n review file(s) came in.</source>
        <translation>
            <numerusform>%n fichier de relecture a été repris.</numerusform>
            <numerusform>%n fichiers de relecture ont été repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n did not.</source>
        <translation>
            <numerusform>%n ne l’a pas été.</numerusform>
            <numerusform>%n ne l’ont pas été.</numerusform>
        </translation>
    </message>
    <message>
        <source>Take In Comments</source>
        <translation>Importer des commentaires</translation>
    </message>
    <message>
        <source>%1 was left out: nobody gave its passphrase.</source>
        <translation>%1 a été laissé de côté&#x202f;: personne n’a donné sa phrase secrète.</translation>
    </message>
</context>
<context>
    <name>minutebook::TemplatePicker</name>
    <message>
        <source>New Item from Template</source>
        <translation>Nouveau point à partir d’un modèle</translation>
    </message>
    <message>
        <source>Type some of its name</source>
        <translation>Saisissez une partie de son nom</translation>
    </message>
    <message>
        <source>Some of the template’s name</source>
        <translation>Une partie du nom du modèle</translation>
    </message>
    <message>
        <source>Item templates</source>
        <translation>Modèles de points</translation>
    </message>
    <message>
        <source>Add Item</source>
        <translation>Ajouter le point</translation>
    </message>
</context>
<context>
    <name>minutebook::TemplatesDialog</name>
    <message>
        <source>Item Templates</source>
        <translation>Modèles de points</translation>
    </message>
    <message>
        <source>Save Templates</source>
        <translation>Enregistrer les modèles</translation>
    </message>
    <message>
        <source>There are no templates. Add one with the plus below the list.</source>
        <translation>Il n’y a pas de modèles. Ajoutez-en un avec le plus sous la liste.</translation>
    </message>
</context>
<context>
    <name>minutebook::TemplatesEdit</name>
    <message>
        <source>Stan&amp;ding item: on the agenda of every new meeting</source>
        <translation>Point &amp;permanent&#x202f;: à l’ordre du jour de chaque nouvelle réunion</translation>
    </message>
    <message>
        <source>%1, standing item</source>
        <translation>%1, point permanent</translation>
    </message>
    <message>
        <source>Item templates</source>
        <translation>Modèles de points</translation>
    </message>
    <message>
        <source>Add a template</source>
        <translation>Ajouter un modèle</translation>
    </message>
    <message>
        <source>Delete the template</source>
        <translation>Supprimer le modèle</translation>
    </message>
    <message>
        <source>Move the template up</source>
        <translation>Monter le modèle</translation>
    </message>
    <message>
        <source>Move the template down</source>
        <translation>Descendre le modèle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nom&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Title:</source>
        <translation>&amp;Titre&#x202f;:</translation>
    </message>
    <message>
        <source>N&amp;otes:</source>
        <translation>N&amp;otes&#x202f;:</translation>
    </message>
    <message>
        <source>Places to fill are written {Party}: those of one name are filled at once, the title’s too. {…} stands alone.</source>
        <translation>Les endroits à remplir s’écrivent {Tiers}&#x202f;: ceux du même nom se remplissent en une fois, celui du titre aussi. {…} est indépendant.</translation>
    </message>
    <message>
        <source>Assessment – {Party} (RED)</source>
        <translation>Évaluation – {Tiers} (RED)</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Nouveau modèle</translation>
    </message>
</context>
<context>
    <name>minutebook::ThumbnailsModel</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>minutebook::TreePane</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#x202f;: %1</translation>
    </message>
    <message>
        <source>“%1” is not edited here. These can be: %2.</source>
        <translation>«&#xa0;%1&#xa0;» ne se modifie pas ici. Se modifient&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>minutebook::WaitDialog</name>
    <message>
        <source>Please Wait</source>
        <translation>Veuillez patienter</translation>
    </message>
</context>
<context>
    <name>minutebook::WaiveDialog</name>
    <message>
        <source>Waive Finding</source>
        <translation>Écarter le signalement</translation>
    </message>
    <message>
        <source>&amp;Reason why it may stand:</source>
        <translation>&amp;Raison pour laquelle il est admissible&#x202f;:</translation>
    </message>
    <message>
        <source>It is not told again until its line changes. The reason is kept in the book.</source>
        <translation>Il n’est plus signalé jusqu’à ce que sa ligne change. La raison est conservée dans le livre.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Écarter</translation>
    </message>
</context>
<context>
    <name>minutebook::WelcomePage</name>
    <message>
        <source>No book was open here yet. A book holds the meetings, members, actions and decisions of one committee.</source>
        <translation>Aucun livre n’a encore été ouvert ici. Un livre contient les réunions, les membres, les actions et les décisions d’un comité.</translation>
    </message>
    <message>
        <source>Recent books</source>
        <translation>Livres récents</translation>
    </message>
    <message>
        <source>Minutebook</source>
        <translation>Minutebook</translation>
    </message>
    <message>
        <source>The minutes of a committee whose business is partly secret, in one encrypted book.</source>
        <translation>Les procès-verbaux d’un comité dont les affaires sont en partie secrètes, dans un seul livre chiffré.</translation>
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
        <translation>point %1</translation>
    </message>
    <message>
        <source>paper %1</source>
        <translation>document %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>Réexamen</translation>
    </message>
    <message>
        <source>Ground: %1</source>
        <translation>Motif&#x202f;: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Responsable&#x202f;: %1</translation>
    </message>
    <message>
        <source>Looked at again: %1</source>
        <translation>Réexamen&#x202f;: %1</translation>
    </message>
    <message>
        <source>Its line is nowhere in the notes at the moment. What was said of it is kept, and comes back with the line.</source>
        <translation>Sa ligne n’est nulle part dans les notes en ce moment. Ce qui en a été dit est conservé, et revient avec la ligne.</translation>
    </message>
    <message>
        <source>Downgraded from %1 to %2 on %3: %4</source>
        <translation>Déclassé de %1 à %2 le %3&#x202f;: %4</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Endroit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>First words</source>
        <translation>Premiers mots</translation>
    </message>
</context>
<context>
    <name>minutebook::WithheldPage</name>
    <message>
        <source>What is withheld</source>
        <translation>Éléments réservés</translation>
    </message>
    <message>
        <source>Nothing of this kind is withheld.
An item, a section or lines with a level above the meeting’s default one are listed here.
Choose another filter above, or go back to the notes.</source>
        <translation>Rien de tel n’est réservé.
Un point, une section ou des lignes d’un niveau supérieur au niveau par défaut de la réunion figurent ici.
Choisissez un autre filtre ci-dessus, ou revenez aux notes.</translation>
    </message>
    <message>
        <source>The chosen part</source>
        <translation>L’élément sélectionné</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Ce qui est dû</translation>
    </message>
    <message>
        <source>&amp;State:</source>
        <translation>É&amp;tat&#x202f;:</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>&amp;Owner:</source>
        <translation>Res&amp;ponsable&#x202f;:</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Meetin&amp;g:</source>
        <translation>&amp;Réunion&#x202f;:</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>&amp;Level:</source>
        <translation>&amp;Niveau&#x202f;:</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Due and overdue</source>
        <translation>Dû et en retard</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Any meeting</source>
        <translation>Toute réunion</translation>
    </message>
    <message>
        <source>Any level</source>
        <translation>Tout niveau</translation>
    </message>
    <message>
        <source>Nothing is due to be looked at again.</source>
        <translation>Aucun réexamen n’est dû.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) are due to be looked at again.</source>
        <translation>
            <numerusform>Le réexamen de %n élément est dû.</numerusform>
            <numerusform>Le réexamen de %n éléments est dû.</numerusform>
        </translation>
    </message>
    <message>
        <source>All meetings are being read.</source>
        <translation>Lecture de toutes les réunions en cours.</translation>
    </message>
    <message>
        <source>The latest meetings are listed. The others are being read.</source>
        <translation>Les réunions les plus récentes sont listées. Les autres sont en cours de lecture.</translation>
    </message>
</context>
<context>
    <name>minutebook::WithheldParts</name>
    <message>
        <source>Choose a part in the list of what is withheld first.</source>
        <translation>Sélectionnez d’abord un élément dans la liste des éléments réservés.</translation>
    </message>
    <message>
        <source>Go to a line of the notes that is withheld, or choose a part in the list of what is withheld.</source>
        <translation>Allez à une ligne réservée des notes, ou sélectionnez un élément dans la liste des éléments réservés.</translation>
    </message>
    <message>
        <source>Nothing is withheld at the cursor: its line is not above the meeting’s default level.</source>
        <translation>Rien n’est réservé à l’emplacement du curseur&#x202f;: sa ligne n’est pas au-dessus du niveau par défaut de la réunion.</translation>
    </message>
    <message>
        <source>Meeting %1, %2 (%3): “%4”</source>
        <comment>number, place, level, first words</comment>
        <translation>Réunion %1, %2 (%3)&#x202f;: «&#xa0;%4&#xa0;»</translation>
    </message>
    <message>
        <source>It stays withheld. That it was looked at is in the audit trail.</source>
        <translation>L’élément reste réservé. Le journal d’audit indique qu’il a été réexaminé.</translation>
    </message>
    <message>
        <source>What was said of it is kept in the book.</source>
        <translation>Ce qui en a été dit est conservé dans le livre.</translation>
    </message>
    <message>
        <source>That is not withheld any more: there is nothing to downgrade.</source>
        <translation>Cela n’est plus réservé&#x202f;: il n’y a rien à déclasser.</translation>
    </message>
    <message>
        <source>It is %1 now. Why is in the audit trail.</source>
        <translation>Le niveau est maintenant %1. La raison est dans le journal d’audit.</translation>
    </message>
    <message>
        <source>It is %1 now. Revision %2 of the minutes of meeting %3 has the release note.</source>
        <translation>Le niveau est maintenant %1. La révision %2 du procès-verbal de la réunion %3 porte la note de déclassement.</translation>
    </message>
    <message>
        <source>It is downgraded in the notes. Undo takes that back.</source>
        <translation>L’élément est déclassé dans les notes. Annuler revient dessus.</translation>
    </message>
    <message>
        <source>It is downgraded in the notes, but the book could not keep why: %1 Undo takes the lower level back.</source>
        <translation>L’élément est déclassé dans les notes, mais le livre n’a pas pu garder la raison&#x202f;: %1 Annuler revient sur le niveau inférieur.</translation>
    </message>
    <message>
        <source>%1 withheld parts</source>
        <comment>committee</comment>
        <translation>éléments réservés %1</translation>
    </message>
    <message>
        <source>What is withheld is written as PDF, CSV or JSON, by what the file’s name ends in.</source>
        <translation>Les éléments réservés s’écrivent en PDF, CSV ou JSON, selon l’extension du fichier.</translation>
    </message>
    <message>
        <source>What is withheld is written to %1, with everything that it tells: it is of the highest level.</source>
        <translation>Les éléments réservés sont écrits dans %1, avec tout ce que cela dit&#x202f;: le fichier est du niveau le plus élevé.</translation>
    </message>
    <message>
        <source>The whole item is opened with it: its heading’s level goes, and every line that has no level of its own is opened.</source>
        <translation>Tout le point est ouvert avec cela&#x202f;: le niveau de son titre disparaît, et chaque ligne qui n’a pas de niveau propre est ouverte.</translation>
    </message>
    <message>
        <source>The whole section is opened with it: every line of it that has no level of its own.</source>
        <translation>Toute la section est ouverte avec cela&#x202f;: chacune de ses lignes qui n’a pas de niveau propre.</translation>
    </message>
    <message>
        <source>The lines beside it that have the same level are opened with it.</source>
        <translation>Les lignes voisines de même niveau sont ouvertes avec cela.</translation>
    </message>
    <message>
        <source>Print It as It Is</source>
        <translation>L’imprimer tel quel</translation>
    </message>
</context>
</TS>
