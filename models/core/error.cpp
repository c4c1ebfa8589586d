#include "models/core/error.h"

#include <QCoreApplication>

namespace minutebook {

namespace {

QString text(ErrorCode code)
{
    // lupdate files what stands outside of classes under the namespace
    const auto tr = [](const char *source) { return QCoreApplication::translate("minutebook", source); };
    switch (code) {
    case ErrorCode::SchemeNotJson:
        return tr("The classification scheme cannot be read: %1. Mend the JSON at that place.");
    case ErrorCode::SchemeInvalid:
        return tr("The classification scheme is not right: %1.");
    case ErrorCode::SchemeUnknown:
        return tr("There is no classification scheme \"%1\". Those that ship are SEC and TLP; one of your own is a file that ends in .json.");
    case ErrorCode::SchemeLevelInUse:
        return tr("The level %1 cannot go: it is still in use in %2. Keep it in the scheme, or give what stands there another level first.");
    case ErrorCode::LevelUnknown:
        return tr("\"%1\" is not a level of this body's scheme. Its levels are %2.");
    case ErrorCode::SeatingInvalid:
        return tr("The committee's seats in the book cannot be read (%1). Restore a backup.");
    case ErrorCode::ListInvalid:
        return tr("Row %2 of %1: %3");
    case ErrorCode::PartyInvalid:
        return tr("A party has no category or no code, or two have the same. Mend the register of parties.");
    case ErrorCode::QuorumInvalid:
        return tr(
            "\"%1\" is no quorum. Write a number of voting seats (6), a share of them (2/3, >1/2) or a number of a category (Pilots=1), parted by commas.");
    case ErrorCode::PassphraseEmpty:
        return tr("A book needs a passphrase. Type one; a book that is not encrypted has to be asked for (--plain).");
    case ErrorCode::KeyLength:
        return tr("The key has %1 bytes where a book's key has 32. Give the whole key.");
    case ErrorCode::BookExists:
        return tr("%1 exists already and is left as it is. Choose another name, or open it.");
    case ErrorCode::BookNotCreated:
        return tr("%1 cannot be made: %2. Choose a folder that exists and that you may write to.");
    case ErrorCode::BookMissing:
        return tr("There is no book at %1. Look for it under another name, or create it first.");
    case ErrorCode::BookEmpty:
        return tr("%1 is empty: it is not a minute book. Choose another file, or restore a backup.");
    case ErrorCode::BookIsFolder:
        return tr("%1 is a folder, and a minute book is a file. Name the book in it.");
    case ErrorCode::BookNotReadable:
        return tr("%1 cannot be read: %2. Ask for the right to read it, or copy it to a folder of yours.");
    case ErrorCode::BookNotWritable:
        return tr(
            "%1 or its folder is read-only, and a book needs both to be writable. Copy the book to a folder of yours and open the copy.");
    case ErrorCode::BookPlain:
        return tr(
            "%1 is not encrypted, but a passphrase or key was given. Open it as a plain book if that is what you expect; if not, do not trust this file.");
    case ErrorCode::BookNotPlain:
        return tr("%1 is encrypted, or no book at all, so it does not open as a plain book. Give its passphrase.");
    case ErrorCode::BookKeyWrong:
        return tr(
            "%1 does not open with this passphrase or key. Type it again; if it is certainly right, the file is no minute book or its beginning is damaged: restore a backup.");
    case ErrorCode::BookNotWhole:
        return tr("%1 is not a minute book, or only a part of one. Copy it again from where it came, or restore a backup.");
    case ErrorCode::BookDamaged:
        return tr("%1 is damaged: %2. Restore a backup; keep the damaged file, as parts of it may still be read.");
    case ErrorCode::BookForeign:
        return tr("%1 is a database of another program, not a minute book. Choose another file.");
    case ErrorCode::BookNewer:
        return tr("%1 was written by a newer Minutebook (book version %2; this one knows %3). Update Minutebook to open it.");
    case ErrorCode::BookOlder:
        return tr(
            "%1 was written by an older Minutebook and is only being read. Open it for writing once: it is brought up to date after a backup.");
    case ErrorCode::BookLocked:
        return tr("%1 is being written by another program. Try again when that has finished.");
    case ErrorCode::BookReadOnly:
        return tr("%1 is open for reading only. Open it for writing to change it.");
    case ErrorCode::BookMoved:
        return tr(
            "%1 is no longer where it was opened: it was moved, deleted or replaced by another file. Nothing more is saved into it. Put it back at its place, or save the book elsewhere.");
    case ErrorCode::BookFailed:
        return tr("The book %1 could not be used: %2. Run \"minutebook check\" on it.");
    case ErrorCode::BookNotChecked:
        return tr("%1 could not be read to its end: %2. Copy it to another disk and check the copy; if that is no better, restore a backup.");
    case ErrorCode::DiskFull:
        return tr("The disk that holds %1 is full, so nothing was written. Make room and save again.");
    case ErrorCode::CipherMissing:
        return tr(
            "The program runs without SQLCipher, so it would write the book unencrypted, and does not open it. Install Minutebook from its package, and start it without LD_PRELOAD.");
    case ErrorCode::SettingRefused:
        return tr(
            "The database library refused the setting %1 (it answers \"%2\"), so the book is not opened. Install Minutebook from its package.");
    case ErrorCode::BackupFailed:
        return tr(
            "The book has to be brought up to date, but its backup %1 could not be made: %2. Make room there, or give yourself the right to write, and open it again.");
    case ErrorCode::BackupNotMade:
        return tr("The backup %1 was not made: %2 The book itself is as it was, and so are its earlier backups.");
    case ErrorCode::BackupRuns:
        return tr("Another program is making a backup in %1 at this moment. Wait until it has.");
    case ErrorCode::FolderNotMade:
        return tr("The folder %1 cannot be made or written to. Give yourself the right to, or remove what stands in its place.");
    case ErrorCode::RestoreFailed:
        return tr("Nothing was restored, and the book %1 is as it was: %2");
    case ErrorCode::NothingReadable:
        return tr("Nothing of %1 can be read (%2), so nothing was recovered. Restore a backup; keep the damaged file.");
    case ErrorCode::BookInUse:
        return tr("%1 is open somewhere else, so it is left as it is. Close it there, and do it again.");
    case ErrorCode::KeyUnchanged:
        return tr("The key was not changed, and the book %1 is as it was: %2");
    case ErrorCode::KeysMissing:
        return tr(
            "The file of the keys is missing, so %1 opens with no passphrase: %2. Bring it back from where the book was, or from a backup; or type the recovery code, which opens the book without it.");
    case ErrorCode::KeysNotReadable:
        return tr("The file of the keys %1 cannot be read: %2. Ask for the right to read it, or type the recovery code.");
    case ErrorCode::KeysNotWritten:
        return tr("The file of the keys %1 could not be written: %2. Make room there, or give yourself the right to write, and do it again.");
    case ErrorCode::KeysDamaged:
        return tr("%1 is no file of keys, or only a part of one. Take it from a backup of the book, or type the recovery code.");
    case ErrorCode::KeysNewer:
        return tr("%1 was written by a newer Minutebook. Update Minutebook, or type the recovery code.");
    case ErrorCode::KeysLimits:
        return tr(
            "%1 asks for more or less work for a passphrase than Minutebook does, so it was altered or made by something else. Take it from a backup of the book, or type the recovery code.");
    case ErrorCode::KeysMemory:
        return tr("There is not enough memory for the passphrase. Close other programs and try again.");
    case ErrorCode::KeysOfAnother:
        return tr(
            "The file of the keys %2 is that of another book, or of this one before its key was changed, so %1 does not open with it. Bring back the right one, or type the recovery code, which opens the book without it.");
    case ErrorCode::KeysAltered:
        return tr(
            "%1 was altered by something other than Minutebook: somebody who could open the book may be missing. Take the file from a backup, or change the book's key.");
    case ErrorCode::KeysNotYet:
        return tr(
            "%1 opens by its passphrase directly, so it has one only and nobody can be added. Give it a key of its own first (minutebook rekey).");
    case ErrorCode::KeyNotKept:
        return tr("The desktop's key store did not take the key (%1). The book opens with its passphrases as before.");
    case ErrorCode::PersonInvalid:
        return tr("\"%1\" cannot stand for a person. Write a name in one line, of at most %2 characters.");
    case ErrorCode::PersonThere:
        return tr("%1 can open the book already. Change that passphrase, or write the name otherwise.");
    case ErrorCode::PersonUnknown:
        return tr("There is no passphrase of \"%1\". Those who have one are %2.");
    case ErrorCode::PersonLast:
        return tr("%1 is the last who can open the book, and stays. Add somebody else first.");
    case ErrorCode::PeopleTooMany:
        return tr("%1 people can open the book already, which is the most. Remove somebody first.");
    case ErrorCode::RecoveryGroupWrong:
        return tr("Group %1 of the recovery code, \"%2\", is not as it was printed. Compare it with the page.");
    case ErrorCode::RecoveryCodeShort:
        return tr("The recovery code ends in its group %1, and has %2. Type the rest of it.");
    case ErrorCode::RecoveryCodeLong:
        return tr("The recovery code has %1 groups of five, and more than that was typed. Type it as it is on the page.");
    case ErrorCode::RecoveryCodeWrong:
        return tr("This is not a recovery code as it was printed. Compare it with the page.");
    case ErrorCode::BodyInvalid:
        return tr("A committee needs a name and an abbreviation. Give both.");
    case ErrorCode::AbbreviationInvalid:
        return tr("\"%1\" cannot be the committee's abbreviation. %2");
    case ErrorCode::BodyWordsInvalid:
        return tr("What the committee was called when these minutes were approved cannot be read from the book (%1). Restore a backup.");
    case ErrorCode::TemplateInvalid:
        return tr("An item template needs a name and a title. Give both.");
    case ErrorCode::KeyNotGiven:
        return tr("The book's passphrase is wanted, and there is no terminal to ask at. Give --key-file FILE, or set MINUTEBOOK_KEY.");
    case ErrorCode::KeyFileNotReadable:
        return tr("The passphrase cannot be read from %1: %2. Name a file that you may read.");
    case ErrorCode::KeysDiffer:
        return tr("The two passphrases are not the same. Type the same one twice.");
    case ErrorCode::FileNotReadable:
        return tr("%1 cannot be read: %2. Name a file that is there and that you may read.");
    case ErrorCode::FileNotWritten:
        return tr("%1 cannot be written: %2. Name a file in a folder that is there and that you may write to.");
    case ErrorCode::IssueNotKept:
        return tr("%1 is written, but the book does not know that it left: %2 Mend that and write the file again, or delete it.");
    case ErrorCode::FileKept:
        return tr(
            "%1 is a minute book, stands beside one, holds a passphrase, or is what is being read, so it is not written over. Name another file.");
    case ErrorCode::FileOfOtherEdition:
        return tr(
            "%1 holds %2 up to %3, and nothing else is written over it: whoever takes the file for what it was would be misled. Name another file, or remove that one first.");
    case ErrorCode::FileThere:
        return tr("There is a file %1 already, and it cannot be told to be %2. Name another file, or replace it (--replace).");
    case ErrorCode::FileLocked:
        return tr(
            "%1 opens by a passphrase only, and a file that opens without one is not written over it. Name another file, or remove that one first.");
    case ErrorCode::OutputNotWritten:
        return tr(
            "The output could not be written to its end: its disk is full, or what was to read it is gone. Make room, or send it elsewhere, and run the command again.");
    case ErrorCode::FileHasErrors:
        return tr("%1 has errors, so nothing of it was imported. Mend the lines marked \"error:\" above and import it again.");
    case ErrorCode::FolderNotEmpty:
        return tr("%1 is not an empty folder, and what is in it is left as it is. Name a folder that is empty or not there yet.");
    case ErrorCode::FolderHasFaults:
        return tr("%1 has faults, so no book was made of it. Mend the places that are named and read it again.");
    case ErrorCode::DocumentTooLarge:
        return tr("%1 is larger than %2 MB, which is no document of minutes. Save its text alone and bring that in.");
    case ErrorCode::ConverterMissing:
        return tr("%1 can be read only with %2, which is not installed. Install it, or save it as HTML or plain text and import that.");
    case ErrorCode::ConversionFailed:
        return tr("%1 could not be read as a document (%2). Open it where it was written, save it as HTML or plain text and import that.");
    case ErrorCode::DocumentSaysNotWhich:
        return tr("%1 does not say which meeting it is of. Give its number and its date (--meeting N --date 2024-03-05).");
    case ErrorCode::MeetingMissing:
        return tr("This meeting is no longer in the book. Choose another one.");
    case ErrorCode::MeetingNumberUnknown:
        return tr("There is no meeting %1 in the book. Import it, or name another one.");
    case ErrorCode::MeetingOfAnotherBody:
        return tr(
            "The meeting is one of \"%1\", but the book is that of \"%2\". Import it into its own book, or mend body and abbreviation.");
    case ErrorCode::MeetingInvalid:
        return tr("A meeting needs a number and a date. Give both.");
    case ErrorCode::MeetingExists:
        return tr("Meeting %1 is in the book already. Give the meeting another number, or replace the one that is there (--replace).");
    case ErrorCode::MeetingFrozen:
        return tr("The minutes of meeting %1 are approved and do not change any more. Record the change at the current meeting.");
    case ErrorCode::ApprovedStays:
        return tr("The minutes of meeting %1 were approved, and what was approved once is never deleted.");
    case ErrorCode::ApprovingStays:
        return tr(
            "At meeting %1 the minutes of meeting %2 were approved, and that rests on it. Take that approval back first, while it can be.");
    case ErrorCode::ApprovalStands:
        return tr(
            "The approval of the minutes of meeting %1 stands: it can be taken back until they are issued, corrected or final and, where a later meeting gave it, while that meeting is open. Correct the minutes instead.");
    case ErrorCode::ApprovalTooEarly:
        return tr("Meeting %2 is still planned, so it does not approve the minutes of meeting %1. Start it, or make it a draft, first.");
    case ErrorCode::ReasonMissing:
        return tr("A finding is let stand for a reason. Say in a few words why it may.");
    case ErrorCode::MeetingGaveNumbers:
        return tr(
            "Meeting %1 has given numbers to actions, and none is ever given twice: it stays in the book. Change its date instead, or import another meeting over it.");
    case ErrorCode::MeetingReadsOtherwise:
        return tr(
            "Meeting %1 would not read back as it is, because of %2. Change that in the meeting, or take its approval back first, and write the book again.");
    case ErrorCode::ItemMissing:
        return tr("This agenda item is no longer in the book. Keep what you typed by copying it to another item.");
    case ErrorCode::NotesChangedElsewhere:
        return tr("Somebody else changed the item \"%1\" meanwhile. Copy what you typed, look at the new text, and add yours.");
    case ErrorCode::ItemsStayApart:
        return tr(
            "These items were changed after they had been parted, so they stay apart. Move the lines back by hand if they belong together.");
    case ErrorCode::LineChangedElsewhere:
        return tr("The line \"%1\" no longer stands in the notes as it did. Look at it again, and change it there.");
    case ErrorCode::DecisionNotLater:
        return tr("\"%1\" was decided first, so it cannot take the place of \"%2\". Note the later one of the two, and choose the earlier.");
    case ErrorCode::LineNotRewritten:
        return tr(
            "\"%1\" cannot be written into the line without changing something else in it, such as its level or its verb. Change the line in the notes.");
    case ErrorCode::DateUnread:
        return tr("\"%1\" is no date. Write 2019-08-09 or 9 August 2019, or nothing at all.");
    case ErrorCode::ItemsCirculated:
        return tr(
            "The minutes of meeting %1 have been circulated, so readers know its items by their numbers. Change a single item's number where it is a mistake.");
    case ErrorCode::InterimMissing:
        return tr("This decision between meetings is no longer in the book. Look at the list again.");
    case ErrorCode::InterimInvalid:
        return tr(
            "A decision between meetings needs the day on which it was put and one line with a verb that decides, in capitals, as in: The Committee AGREED the fees.");
    case ErrorCode::InterimReported:
        return tr("The decision No %1 stands in the notes of meeting %2, which reports it. Change it there.");
    case ErrorCode::RetentionInvalid:
        return tr("A rule of retention asks for 1 to 99 years. Give their number.");
    case ErrorCode::MatterNotDue:
        return tr("Nothing more of meeting %1 is due by the rules of retention as they are now. Look at the list again.");
    case ErrorCode::RevisionMissing:
        return tr("Meeting %1 has no revision %2. Choose one from the list of its revisions.");
    case ErrorCode::RevisionUnchanged:
        return tr("Nothing has changed since revision %2 of meeting %1. There is nothing to keep.");
    case ErrorCode::RevisionDisposed:
        return tr(
            "The text of revision %2 of meeting %1 was disposed of by the rules of retention. What is kept of it are its dates and hashes.");
    case ErrorCode::RevisionUnread:
        return tr("The text of revision %2 of meeting %1 cannot be read: it is not as it was kept. Restore a backup.");
    case ErrorCode::RevisionReasonMissing:
        return tr("A revision is kept for a reason. Say in a few words why.");
    case ErrorCode::LevelsUnanswered:
        return tr("Others have read these minutes, and more readers would see this from now on: %1. Say why they may (--reason TEXT).");
    case ErrorCode::CorrectionNotNeeded:
        return tr("The minutes of meeting %1 are not approved yet: change them in the notes.");
    case ErrorCode::CorrectionRuns:
        return tr("The minutes of meeting %1 are being corrected. Finish the correction or give it up first.");
    case ErrorCode::CorrectionMissing:
        return tr("The minutes of meeting %1 are not being corrected.");
    case ErrorCode::CorrectionReasonMissing:
        return tr("Approved minutes are corrected for a reason, which is printed in them. Say in a sentence why.");
    case ErrorCode::WithheldMissing:
        return tr("What was withheld there has changed, or is not withheld any more. Look at the list of what is withheld again.");
    case ErrorCode::WithheldGroundMissing:
        return tr("Nothing was said of what is withheld. Give a ground, an owner, a day or what has to happen first.");
    case ErrorCode::WithheldReviewMissing:
        return tr("What stays withheld is looked at again. Give a later day, or what has to happen first.");
    case ErrorCode::DowngradeNotLower:
        return tr("What is withheld there is of the level %2, and %1 is not lower. Choose a level below it.");
    case ErrorCode::DowngradeReasonMissing:
        return tr("What was withheld is opened for a reason, which its new readers are told. Say in a sentence why.");
    case ErrorCode::DowngradeReasonWithheld:
        return tr("The reason is told to readers up to %1, but reads as of the level %2. Say it without the name of that level.");
    case ErrorCode::DowngradeReasonLeaks:
        return tr("The reason says what is still withheld from readers up to %1, so nothing was done: %2. Say it in other words.");
    case ErrorCode::DowngradeReasonShares:
        return tr(
            "The reason has words that also stand in what is still withheld from readers up to %1: %2. Say it in other words, if these give "
            "anything away.");
    case ErrorCode::DowngradeNamesParty:
        return tr("Readers up to %1 would see the real name of a party: \"%2\". Write the pseudonym there first, then downgrade.");
    case ErrorCode::DowngradeHeld:
        return tr(
            "The line \"%1\" would stay of the level %2: it tells of an action of that level, or its level is in doubt. Mend that first, "
            "then downgrade.");
    case ErrorCode::DowngradeOpensUpdate:
        return tr(
            "Meeting %1 reports on the action %2 in a line that has its level from that action alone, and would be opened with it: \"%3\". "
            "Give that line its level first; in approved minutes by a correction.");
    case ErrorCode::TracesRemain:
        return tr(
            "It was disposed of, but another program has %1 open, so that traces of it may still be in the file. They go once every program has closed the book.");
    case ErrorCode::ReviewNotBundle:
        return tr("%1 is no review file. Choose a file whose name ends in .minutereview.");
    case ErrorCode::ReviewCutShort:
        return tr("%1 is not all there: it ends too early. Ask for it again, or copy it again from the mail.");
    case ErrorCode::ReviewNewer:
        return tr("%1 was made by a newer Minutebook. Update Minutebook to open it.");
    case ErrorCode::ReviewLimits:
        return tr(
            "%1 asks for more memory or time than opening such a file may take, so it is not opened. Do not trust it; ask for it again.");
    case ErrorCode::ReviewMemory:
        return tr("There is not enough memory to work with a review file's passphrase. Close other programs and try again.");
    case ErrorCode::ReviewKeyWrong:
        return tr("%1 does not open with this passphrase. Type it again, as you were told it.");
    case ErrorCode::ReviewAltered:
        return tr(
            "%1 is not as it was when it was sealed: it was altered or damaged on its way, so nothing of it is used. Ask for it again.");
    case ErrorCode::ReviewUnreadable:
        return tr("%1 opens, but what is in it is no review that can be read. Ask whoever made it to make it again.");
    case ErrorCode::ReviewPassphraseEmpty:
        return tr("A review file needs a passphrase of its own. Give one, and tell it to the reader by another way than the file.");
    case ErrorCode::ReviewReaderUnknown:
        return tr("Nobody called \"%1\" is among the committee's people. Add them to the seats or people of the committee first.");
    case ErrorCode::ReviewReaderUncleared:
        return tr("%1 is not cleared for %2, so this edition is not made for them. Choose a lower one, or record their clearance first.");
    case ErrorCode::ReviewOfAnother:
        return tr("%1 answers nothing that was sent from this book, so nothing of it was taken in. Open the book that it was sent from.");
    case ErrorCode::ReviewReturned:
        return tr(
            "%1 came back from its reader: it holds comments and no pages. Open the book that it was sent from and take them in there.");
    case ErrorCode::ReviewDraftChanged:
        return tr("The minutes of meeting %1 were changed while the review file was being made, so it was not sent. Send it again.");
    case ErrorCode::CommentMissing:
        return tr("This comment is no longer in the book. Choose another one.");
    case ErrorCode::CommentQuoteGone:
        return tr(
            "The words \"%1\" do not stand in the notes like that, so they cannot be replaced by themselves. Change the line in the notes.");
    case ErrorCode::CommentLowersLevel:
        return tr(
            "With this wording the line would have another level, kind or number than it has, so it was not changed. Change the line in the "
            "notes if that is meant.");
    case ErrorCode::PaperMissing:
        return tr("This paper is no longer in the book. Look at the item's papers again, and attach it anew if it is wanted.");
    case ErrorCode::PaperUntitled:
        return tr("A paper needs a title: the agenda names it by that. Type one.");
    case ErrorCode::PaperTooLarge:
        return tr(
            "%1 has %2 MB, and a paper has %3 at most. Attach a smaller file, or name this one by a line \"@paper: TITLE\" below the item's heading.");
    case ErrorCode::PaperDamaged:
        return tr("The paper \"%1\" is not as it was attached: its contents do not fit their hash. Attach it again, or restore a backup.");
    case ErrorCode::PaperDisposed:
        return tr("The contents of the paper \"%1\" were disposed of on %2, by the rules of retention: only its title and hash were kept.");
    case ErrorCode::PapersWouldGo:
        return tr(
            "The item \"%1\" has papers in the book and is not in the file, so they would be lost. Give the file's item that title, or remove the papers first.");
    case ErrorCode::VolumeEmpty:
        return tr("There are no minutes to bind: none of these meetings has been approved. Approve them, or name another year.");
    case ErrorCode::CharacterWithoutFont:
        return tr(
            "No installed font has %1. The first of that stands in \"%2\", under \"%3\". Write it in another way, or install these packages and start the program again: %4.");
    case ErrorCode::CharacterUnprintable:
        return tr("No font that minutes are set in has %1. The first of that stands in \"%2\", under \"%3\". Write it in another way.");
    case ErrorCode::CharacterBeside:
        return tr("\"%1\" cannot be printed beside another script, in \"%2\". Put it on a line of its own.");
    case ErrorCode::LogoNotReadable:
        return tr("%1 is no picture that can be read (%2). Choose a PNG or SVG file.");
    case ErrorCode::LogoTooLarge:
        return tr("%1 is too large for a logo: at most %2 MB and %3 by %3 pixels. Save it smaller.");
    case ErrorCode::LogoNotAlone:
        return tr("%1 takes something from outside itself (%2), which a logo may not. Save it as a plain SVG or as a PNG.");
    case ErrorCode::FooterTooLong:
        return tr("The footer \"%1\" is longer than the line at the foot of a page. Make it shorter.");
    case ErrorCode::PdfNotWritten:
        return tr("The PDF could not be finished: %1. Please report this with the text of the meeting that it happened with.");
    case ErrorCode::OdtNotWritten:
        return tr("The ODT file could not be packed: %1. Please report this with the text of the meeting that it happened with.");
    case ErrorCode::PdfPasswordInvalid:
        return tr(
            "This cannot be a PDF's passphrase: it is empty, longer than 127 bytes in UTF-8, or has characters that cannot be typed. Take another one.");
    case ErrorCode::SearchOnlyExcludes:
        return tr("This says only what is not wanted. Name a word that is wanted before NOT, as in: crane NOT hired.");
    case ErrorCode::LeakFound:
        return tr(
            "The file would have held what its edition withholds, so it was not written: %1. Please report this with the text of the meeting that it happened with.");
    case ErrorCode::RealNameFound:
        return tr(
            "The file would have held the real name of a party, so it was not written: %1. Write the pseudonym there, or give what says it the highest level.");
    case ErrorCode::LeakHidden:
        return tr(
            "The file would have held what its edition withholds, so it was not written. End the safe view and export it again to see what and where.");
    case ErrorCode::ProofPasswordWrong:
        return tr("Nothing is proved: the file opens with a password only, and it is not this one. Give the right one.");
    case ErrorCode::ProofFileDamaged:
        return tr("Nothing is proved: the file is damaged or no PDF, so a part of it may not have been read (%1). Make it again.");
    case ErrorCode::ProofFontUnread:
        return tr(
            "Nothing is proved: the file does not say what characters the font \"%1\" shows on page %2. Make it again with embedded fonts that can be searched.");
    case ErrorCode::ProofImageUnread:
        return tr(
            "Nothing is proved: the file holds an image, and what an image shows is not read. Make it again without images, or look at them yourself.");
    case ErrorCode::ProofShapeUnread:
        return tr(
            "Nothing is proved: page %1 holds a drawing (curves, colours that run into one another, or very many lines), and what it shows is not read. Make it again without drawings, or look at them yourself.");
    case ErrorCode::ProofStreamUnread:
        return tr(
            "Nothing is proved: what object %1 of the file holds is packed or written in a way that is not known, or is damaged. Make the file again.");
    case ErrorCode::ProofAttachmentUnread:
        return tr("Nothing is proved: a file that is no plain text is attached (object %1). Make it again without it.");
    case ErrorCode::ProofLeftoversUnread:
        return tr(
            "Nothing is proved: the file holds leftovers of earlier revisions, or something behind its end, that cannot be read. Make it again from its source.");
    case ErrorCode::ProofTextUnread:
        return tr("Nothing is proved: the file is damaged, or not of the format that it should be (%1). Make it again.");
    case ErrorCode::ProofOfOtherEdition:
        return tr(
            "Nothing is proved: %1 is marked %2, which is above the edition that it was searched for. Search it for %2, or take the right file.");
    case ErrorCode::ProofOfOtherSubject:
        return tr("Nothing is proved: %1 is called \"%2\", which is none of %3. Search it for what it is of, or take the right file.");
    }
    return {};
}

/// Of a text that was read and holds what is none.
QString foreignText()
{
    return QCoreApplication::translate(
        "minutebook",
        "Nothing is proved: the file holds %2, which no export of this program does, so what it shows, hides or runs is not read in full. Make it again without that, or export the edition anew.");
}

} // namespace

QString filled(const QString &pattern, const QStringList &details)
{
    // One pass over the pattern, so that a "%1" inside a detail stays what it is.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int place = pattern[i] == u'%' && i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (place < 1) {
            text += pattern[i];
        } else {
            text += details.value(place - 1);
            ++i;
        }
    }
    return text;
}

QString sentence(const Error &error)
{
    if (error.code == ErrorCode::ProofTextUnread && error.details.size() > 1)
        return filled(foreignText(), error.details);
    return filled(text(error.code), error.details);
}

} // namespace minutebook
