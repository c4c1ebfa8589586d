#include "app/actiontable.h"

#include "app/agendacommands.h"
#include "app/commands.h"
#include "app/issuecommands.h"
#include "app/meetingcommands.h"
#include "app/notescommands.h"
#include "app/panecommands.h"
#include "app/peoplecommands.h"
#include "app/previewcommands.h"
#include "models/domain/scheme.h"
#include "widgets/menutext.h"

#include <QCoreApplication>
#include <QIcon>

#include <array>

namespace minutebook {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *context = "Actions";

using enum Needs;

// clang-format off: a row is a line
constexpr std::array rows{
    ActionRow{ActionId::NewBook, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&New Book…"), "Ctrl+Shift+N", "document-new", Nothing, Look::Plain, &Commands::newBook, QT_TRANSLATE_NOOP("Actions", "create committee")},
    ActionRow{ActionId::OpenBook, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&Open Book…"), "Ctrl+O", "document-open", Nothing, Look::Plain, &Commands::openBook},
    ActionRow{ActionId::OpenSample, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "Open the Sa&mple Committee"), "Ctrl+Alt+Shift+J", "games-hint", Nothing, Look::Plain, &Commands::openSample, QT_TRANSLATE_NOOP("Actions", "example, demo, try, tutorial")},
    ActionRow{ActionId::SaveElsewhere, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "Save Book &Elsewhere…"), "Ctrl+Shift+S", "document-save-as", Book, Look::Plain, &Commands::saveElsewhere, QT_TRANSLATE_NOOP("Actions", "save as, copy, backup")},
    ActionRow{ActionId::SetUpBody, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&Set Up the Committee…"), "Ctrl+Shift+B", "configure", WritableBook, Look::Plain, &Commands::setUpBody, QT_TRANSLATE_NOOP("Actions", "settings, options, preferences, members, seats, quorum, verbs, scheme, numbering, logo, footer, standing items")},
    ActionRow{ActionId::CloseBook, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&Close Book"), "Ctrl+W", "document-close", Book, Look::Plain, &Commands::closeBook},
    ActionRow{ActionId::LockBook, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&Lock"), "Ctrl+Alt+Shift+U", "system-lock-screen", Book, Look::Plain, &PaneCommands::lockWanted, QT_TRANSLATE_NOOP("Actions", "leave, away, passphrase, hide")},
    ActionRow{ActionId::LockNever, MenuId::Idle, QT_TRANSLATE_NOOP("Actions", "&Never Lock by Itself"), "Ctrl+Alt+Shift+0", "", Nothing, Look::Checkable, &PaneCommands::idleLockChosen, QT_TRANSLATE_NOOP("Actions", "idle, away")},
    ActionRow{ActionId::LockSoon, MenuId::Idle, QT_TRANSLATE_NOOP("Actions", "Lock after &5 Minutes without a Key"), "Ctrl+Alt+Shift+5", "", Nothing, Look::Checkable, &PaneCommands::idleLockChosen, QT_TRANSLATE_NOOP("Actions", "idle, away")},
    ActionRow{ActionId::LockLater, MenuId::Idle, QT_TRANSLATE_NOOP("Actions", "Lock after &15 Minutes without a Key"), "Ctrl+Alt+Shift+1", "", Nothing, Look::Checkable, &PaneCommands::idleLockChosen, QT_TRANSLATE_NOOP("Actions", "idle, away")},
    ActionRow{ActionId::LockLate, MenuId::Idle, QT_TRANSLATE_NOOP("Actions", "Lock after &60 Minutes without a Key"), "Ctrl+Alt+Shift+6", "", Nothing, Look::Checkable, &PaneCommands::idleLockChosen, QT_TRANSLATE_NOOP("Actions", "idle, away")},
    ActionRow{ActionId::ItemTemplates, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "Item &Templates…"), "Ctrl+Shift+T", "document-multiple", WritableBook, Look::Separated, &AgendaCommands::changeTemplates, QT_TRANSLATE_NOOP("Actions", "standing items, recurring")},
    ActionRow{ActionId::ShowRetention, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&Retention…"), "Ctrl+F10", "archive-remove", WholeBook, Look::Plain, &PaneCommands::retentionWanted, QT_TRANSLATE_NOOP("Actions", "erase, delete, dispose, data protection")},
    ActionRow{ActionId::ShowKeys, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&Keys and Passphrases…"), "Ctrl+Alt+Shift+P", "document-encrypt", WritableBook, Look::Plain, &PaneCommands::keysWanted, QT_TRANSLATE_NOOP("Actions", "password, unlock, rekey, recovery code, access")},
    ActionRow{ActionId::ShowBackups, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&Backups…"), "Ctrl+Alt+Shift+B", "document-save-all", WholeBook, Look::Plain, &PaneCommands::backupsWanted, QT_TRANSLATE_NOOP("Actions", "restore, recover, copy, damaged")},
    ActionRow{ActionId::CheckBook, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "C&heck Book"), "Ctrl+Alt+Shift+Z", "security-high", WholeBook, Look::Plain, &PaneCommands::checkWanted, QT_TRANSLATE_NOOP("Actions", "verify, integrity, damaged, repair")},
    ActionRow{ActionId::TakeOverWriting, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "T&ake Over Writing"), "Ctrl+Alt+Shift+Q", "document-edit", Book, Look::Plain, &PaneCommands::writingWanted, QT_TRANSLATE_NOOP("Actions", "read-only, other window, lock, share")},
    ActionRow{ActionId::ExportFolder, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "Export &Whole Book as Folder…"), "Ctrl+Alt+Shift+E", "archive-insert", WholeBook, Look::Separated, &IssueCommands::exportFolder, QT_TRANSLATE_NOOP("Actions", "backup, archive")},
    ActionRow{ActionId::ImportFolder, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&Import Folder into New Book…"), "Ctrl+Alt+Shift+N", "archive-extract", Nothing, Look::Plain, &IssueCommands::importFolder, QT_TRANSLATE_NOOP("Actions", "restore")},
    ActionRow{ActionId::ImportMeetingFolder, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "Import &Folder into This Book…"), "Alt+Shift+I", "document-import", WritableBook, Look::Plain, &Commands::importMeetingFolder, QT_TRANSLATE_NOOP("Actions", "many meetings, directory")},
    ActionRow{ActionId::Quit, MenuId::Book, QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", "application-exit", Nothing, Look::Separated, &Commands::quit},

    ActionRow{ActionId::NewMeeting, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "&New Meeting…"), "Ctrl+M", "appointment-new", WritableBook, Look::Plain, &AgendaCommands::newMeeting, QT_TRANSLATE_NOOP("Actions", "schedule, next")},
    ActionRow{ActionId::ChangeMeeting, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "Edit &Meeting…"), "Shift+F2", "document-properties", WritableMeeting, Look::Plain, &AgendaCommands::changeMeeting, QT_TRANSLATE_NOOP("Actions", "details, date, time, venue, place, next meeting")},
    ActionRow{ActionId::ImportMeetings, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "&Import Meetings…"), "Ctrl+I", "document-import", WritableBook, Look::Plain, &Commands::importMeetings, QT_TRANSLATE_NOOP("Actions", "open file")},
    ActionRow{ActionId::BringInMinutes, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "&Bring In Old Minutes…"), "Ctrl+Alt+Shift+I", "document-edit", WritableBook, Look::Plain, &Commands::bringInMinutes, QT_TRANSLATE_NOOP("Actions", "convert, paste, legacy")},
    ActionRow{ActionId::ExportPdf, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "&Export Minutes…"), "Ctrl+E", "document-export", Meeting, Look::Plain, &Commands::exportPdf, QT_TRANSLATE_NOOP("Actions", "save, issue, publish, send, sign, PDF, ODT, HTML")},
    ActionRow{ActionId::ExportAgenda, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "Export A&genda…"), "Ctrl+Shift+E", "view-calendar-agenda", Meeting, Look::Plain, &Commands::exportAgenda, QT_TRANSLATE_NOOP("Actions", "notice of meeting, PDF")},
    ActionRow{ActionId::ExportAttendance, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "E&xport Attendance Record…"), "Ctrl+Alt+X", "view-calendar-list", Meeting, Look::Plain, &Commands::exportAttendance, QT_TRANSLATE_NOOP("Actions", "who was there, register")},
    ActionRow{ActionId::ProveFile, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "Prove T&hat a File Is Clean…"), "Ctrl+Alt+V", "document-preview", WholeMeeting, Look::Plain, &Commands::proveFile, QT_TRANSLATE_NOOP("Actions", "check, verify, leak, redaction")},
    ActionRow{ActionId::PrintEdition, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "Print Edition Sho&wn…"), "Ctrl+P", "document-print", Meeting, Look::Plain, &IssueCommands::printEdition, QT_TRANSLATE_NOOP("Actions", "printer, paper")},
    ActionRow{ActionId::NewItem, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "New &Agenda Item…"), "Ctrl+N", "list-add", WritableMeeting, Look::Separated, &AgendaCommands::newItem, QT_TRANSLATE_NOOP("Actions", "add item, any other business, AOB")},
    ActionRow{ActionId::NewItemFromTemplate, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "New Item from &Template…"), "Ctrl+T", "document-new-from-template", WritableMeeting, Look::Plain, &AgendaCommands::newItemFromTemplate, QT_TRANSLATE_NOOP("Actions", "standing item")},
    ActionRow{ActionId::ChangeItem, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "&Change Item…"), "F2", "edit-rename", WritableItem, Look::Plain, &AgendaCommands::changeItem, QT_TRANSLATE_NOOP("Actions", "rename, title, presenter, purpose, number")},
    ActionRow{ActionId::MoveItemUp, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "Mo&ve Item Up"), "Alt+Shift+Up", "go-up", WritableItem, Look::Plain, &Commands::moveItemUp, QT_TRANSLATE_NOOP("Actions", "reorder, earlier")},
    ActionRow{ActionId::MoveItemDown, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "Move Item &Down"), "Alt+Shift+Down", "go-down", WritableItem, Look::Plain, &Commands::moveItemDown, QT_TRANSLATE_NOOP("Actions", "reorder, later")},
    ActionRow{ActionId::DeleteItem, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "De&lete Item…"), "Ctrl+Shift+Del", "edit-delete", WritableItem, Look::Plain, &Commands::deleteItem, QT_TRANSLATE_NOOP("Actions", "remove")},
    ActionRow{ActionId::AttachPapers, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "Attach &Papers…"), "Ctrl+Shift+A", "mail-attachment", WritableItem, Look::Plain, &PaneCommands::attachPapers, QT_TRANSLATE_NOOP("Actions", "file, document, enclosure, annex")},
    ActionRow{ActionId::RenumberItems, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "&Renumber Items"), "Ctrl+Shift+R", "format-list-ordered", WritableMeeting, Look::Plain, &PaneCommands::renumberItems, QT_TRANSLATE_NOOP("Actions", "number, order")},
    ActionRow{ActionId::StartMeeting, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "&Start Meeting"), "Ctrl+Shift+M", "chronometer-start", StartableMeeting, Look::Separated, &MeetingCommands::startMeeting, QT_TRANSLATE_NOOP("Actions", "begin, open, call to order, clock, resume, reopen")},
    ActionRow{ActionId::CloseMeeting, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "Cl&ose Meeting"), "Ctrl+Shift+W", "chronometer-pause", CloseableMeeting, Look::Plain, &MeetingCommands::closeMeeting, QT_TRANSLATE_NOOP("Actions", "end, finish, adjourn, stop, clock")},
    ActionRow{ActionId::ForgetTimes, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "&Forget Start and Times…"), "Ctrl+Alt+W", "chronometer-reset", BegunMeeting, Look::Plain, &MeetingCommands::forgetTimes, QT_TRANSLATE_NOOP("Actions", "reset, clock")},
    ActionRow{ActionId::KeepAsTemplate, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "&Keep Item as Template…"), "Ctrl+Alt+T", "document-save-as-template", WritableItem, Look::Plain, &AgendaCommands::keepAsTemplate, QT_TRANSLATE_NOOP("Actions", "standing item")},
    ActionRow{ActionId::DeleteMeeting, MenuId::Meeting, QT_TRANSLATE_NOOP("Actions", "Delete Meeting Entirel&y…"), "Alt+Shift+Del", "edit-delete-remove", DeletableMeeting, Look::Separated, &MeetingCommands::deleteMeeting, QT_TRANSLATE_NOOP("Actions", "remove, cancel")},

    ActionRow{ActionId::StatusPlanned, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "&Planned: It Is Still to Come"), "Ctrl+Shift+F5", "view-calendar-list", WritableMeeting, Look::Checkable, &MeetingCommands::setStatus<MeetingStatus::Planned>},
    ActionRow{ActionId::StatusDraft, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "&Draft: Its Minutes Are Being Written"), "Ctrl+Shift+F6", "document-edit", WritableMeeting, Look::Checkable, &MeetingCommands::setStatus<MeetingStatus::Draft>},
    ActionRow{ActionId::StatusInReview, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "In &Review: Others Read Them, Items Keep Their Numbers"), "Ctrl+Shift+F7", "document-preview", WritableMeeting, Look::Checkable, &MeetingCommands::setStatus<MeetingStatus::InReview>, QT_TRANSLATE_NOOP("Actions", "circulate, comments")},
    ActionRow{ActionId::StatusApproved, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "&Approved: The Notes Are Frozen, and Undo Is Forgotten…"), "Ctrl+Shift+F8", "document-edit-sign", WritableMeeting, Look::Checkable, &MeetingCommands::setStatus<MeetingStatus::Approved>, QT_TRANSLATE_NOOP("Actions", "adopt, confirm, sign, lock")},
    ActionRow{ActionId::StatusFinal, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "&Final: Approved, and Issued as They Are…"), "Ctrl+Shift+F9", "object-locked", ApprovedMeeting, Look::Checkable, &MeetingCommands::setStatus<MeetingStatus::Final>, QT_TRANSLATE_NOOP("Actions", "issue, publish, lock")},
    ActionRow{ActionId::ApproveMinuted, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "Approve the &Minutes That These Notes Approve"), "Ctrl+Shift+F10", "dialog-ok-apply", WritableMeeting, Look::Separated, &MeetingCommands::approveMinuted, QT_TRANSLATE_NOOP("Actions", "adopt, confirm, previous minutes")},
    ActionRow{ActionId::TakeApprovalBack, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "&Take the Approval Back"), "Ctrl+Shift+F11", "edit-undo", ApprovedMeeting, Look::Plain, &MeetingCommands::takeApprovalBack, QT_TRANSLATE_NOOP("Actions", "unlock, unfreeze, reopen")},
    ActionRow{ActionId::BeginCorrection, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "&Correct Approved Minutes…"), "Alt+Shift+F8", "document-edit", LockedMeeting, Look::Separated, &MeetingCommands::beginCorrection, QT_TRANSLATE_NOOP("Actions", "amend, unlock, reopen, erratum")},
    ActionRow{ActionId::FinishCorrection, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "Finish the C&orrection…"), "Alt+Shift+F9", "dialog-ok-apply", CorrectedMeeting, Look::Plain, &MeetingCommands::finishCorrection, QT_TRANSLATE_NOOP("Actions", "amend, lock")},
    ActionRow{ActionId::GiveCorrectionUp, MenuId::Status, QT_TRANSLATE_NOOP("Actions", "&Give the Correction Up…"), "Alt+Shift+F10", "edit-undo", CorrectedMeeting, Look::Plain, &MeetingCommands::giveCorrectionUp, QT_TRANSLATE_NOOP("Actions", "cancel, discard")},

    ActionRow{ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z", "edit-undo", WritableMeeting, Look::Plain, &Commands::undo, QT_TRANSLATE_NOOP("Actions", "take back, reverse")},
    ActionRow{ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z; Ctrl+Y", "edit-redo", WritableMeeting, Look::Plain, &Commands::redo, QT_TRANSLATE_NOOP("Actions", "again, repeat")},
    ActionRow{ActionId::Cut, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Cu&t"), "Ctrl+X", "edit-cut", WritableItem, Look::Separated, &Commands::cut},
    ActionRow{ActionId::Copy, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Copy"), "Ctrl+C", "edit-copy", Item, Look::Plain, &Commands::copy},
    ActionRow{ActionId::Paste, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Paste"), "Ctrl+V", "edit-paste", WritableItem, Look::Plain, &Commands::paste},
    ActionRow{ActionId::SelectAll, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Select &All"), "Ctrl+A", "edit-select-all", Item, Look::Separated, &Commands::selectAll},

    ActionRow{ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Find…"), "Ctrl+F", "edit-find", Text, Look::Separated, &NotesCommands::find, QT_TRANSLATE_NOOP("Actions", "search")},
    ActionRow{ActionId::FindNext, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Find &Next"), "F3", "go-down-search", Text, Look::Plain, &NotesCommands::findNext},
    ActionRow{ActionId::FindPrevious, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Find Pre&vious"), "Shift+F3", "go-up-search", Text, Look::Plain, &NotesCommands::findPrevious},
    ActionRow{ActionId::Replace, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "R&eplace…"), "Ctrl+H", "edit-find-replace", WritableItem, Look::Plain, &NotesCommands::replace, QT_TRANSLATE_NOOP("Actions", "change everywhere")},
    ActionRow{ActionId::SearchBook, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "&Search the Book…"), "Ctrl+Alt+F", "search", Book, Look::CheckableSeparated, &PaneCommands::searchWanted, QT_TRANSLATE_NOOP("Actions", "find, look up, all meetings")},

    ActionRow{ActionId::Level1, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Level &1"), "Ctrl+1", "tag", WritableItem, Look::Plain, &NotesCommands::setLevel<0>, QT_TRANSLATE_NOOP("Actions", "classify, classification, marking")},
    ActionRow{ActionId::Level2, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Level &2"), "Ctrl+2", "tag", WritableItem, Look::Plain, &NotesCommands::setLevel<1>, QT_TRANSLATE_NOOP("Actions", "classify, classification, marking")},
    ActionRow{ActionId::Level3, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Level &3"), "Ctrl+3", "tag", WritableItem, Look::Plain, &NotesCommands::setLevel<2>, QT_TRANSLATE_NOOP("Actions", "classify, classification, marking")},
    ActionRow{ActionId::Level4, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Level &4"), "Ctrl+4", "tag", WritableItem, Look::Plain, &NotesCommands::setLevel<3>, QT_TRANSLATE_NOOP("Actions", "classify, classification, marking")},
    ActionRow{ActionId::Level5, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Level &5"), "Ctrl+5", "tag", WritableItem, Look::Plain, &NotesCommands::setLevel<4>, QT_TRANSLATE_NOOP("Actions", "classify, classification, marking")},
    ActionRow{ActionId::Level6, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Level &6"), "Ctrl+6", "tag", WritableItem, Look::Plain, &NotesCommands::setLevel<5>, QT_TRANSLATE_NOOP("Actions", "classify, classification, marking")},
    ActionRow{ActionId::Level7, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Level &7"), "Ctrl+7", "tag", WritableItem, Look::Plain, &NotesCommands::setLevel<6>, QT_TRANSLATE_NOOP("Actions", "classify, classification, marking")},
    ActionRow{ActionId::Level8, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Level &8"), "Ctrl+8", "tag", WritableItem, Look::Plain, &NotesCommands::setLevel<7>, QT_TRANSLATE_NOOP("Actions", "classify, classification, marking")},
    ActionRow{ActionId::Level9, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Level &9"), "Ctrl+9", "tag", WritableItem, Look::Plain, &NotesCommands::setLevel<8>, QT_TRANSLATE_NOOP("Actions", "classify, classification, marking")},
    ActionRow{ActionId::NoLevel, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "&0 No Level of Its Own"), "Ctrl+0", "edit-clear", WritableItem, Look::Plain, &NotesCommands::clearLevel, QT_TRANSLATE_NOOP("Actions", "unmark, remove marking, declassify")},
    ActionRow{ActionId::Cleared, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "&Cleared for Every Reader"), "Ctrl+L", "dialog-ok", WritableItem, Look::Plain, &NotesCommands::toggleCleared, QT_TRANSLATE_NOOP("Actions", "release, declassify, open")},
    ActionRow{ActionId::BeginAction, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "New Line: &Action"), "F5", "view-task", WritableItem, Look::Separated, &NotesCommands::beginAction, QT_TRANSLATE_NOOP("Actions", "task, to do, assign")},
    ActionRow{ActionId::BeginUpdate, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "New Line: &Update"), "F6", "view-refresh", WritableItem, Look::Plain, &NotesCommands::beginUpdate, QT_TRANSLATE_NOOP("Actions", "progress, status, close an action")},
    ActionRow{ActionId::BeginVote, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "New Line: &Vote"), "F7", "office-chart-bar", WritableItem, Look::Plain, &NotesCommands::beginVote, QT_TRANSLATE_NOOP("Actions", "motion, ballot, poll, division, for, against, abstain, casting vote, show of hands")},
    ActionRow{ActionId::BeginDecision, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "New Line: &Decision"), "F8", "checkmark", WritableItem, Look::Plain, &NotesCommands::beginDecision, QT_TRANSLATE_NOOP("Actions", "motion, resolution, resolve, agree, approve")},
    ActionRow{ActionId::BeginPostMeetingNote, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "New &Line: Post-Meeting Note"), "Shift+F9", "document-edit", WritableItem, Look::Plain, &NotesCommands::beginPostMeetingNote, QT_TRANSLATE_NOOP("Actions", "after the meeting, since then, afterwards, footnote")},
    ActionRow{ActionId::OwnNote, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "&Own Note, Never Printed"), "F9", "edit-comment", WritableItem, Look::Plain, &NotesCommands::toggleOwnNotes, QT_TRANSLATE_NOOP("Actions", "comment, private, remark, hide")},
    ActionRow{ActionId::ShowFixes, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "&Mend This Line…"), "Ctrl+.", "quickopen", Text, Look::Plain, &NotesCommands::showFixes, QT_TRANSLATE_NOOP("Actions", "fix, correct, repair, suggestion, spelling")},
    ActionRow{ActionId::WaiveFinding, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "&Waive Chosen Finding…"), "Ctrl+Shift+I", "dialog-ok-apply", WritableMeeting, Look::Plain, &PaneCommands::waiveFinding, QT_TRANSLATE_NOOP("Actions", "ignore, dismiss, hint")},
    ActionRow{ActionId::TakeWaiverBack, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "&Tell Waived Finding Again"), "Ctrl+Shift+J", "edit-undo", WritableMeeting, Look::Plain, &PaneCommands::takeWaiverBack, QT_TRANSLATE_NOOP("Actions", "restore, ignored")},
    ActionRow{ActionId::PreviousItem, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "&Previous Item"), "Alt+PgUp", "go-up", Item, Look::Separated, &NotesCommands::previousItem},
    ActionRow{ActionId::NextItem, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "&Next Item"), "Alt+PgDown", "go-down", Item, Look::Plain, &NotesCommands::nextItem},
    ActionRow{ActionId::NoteProgress, MenuId::Notes, QT_TRANSLATE_NOOP("Actions", "Note Pro&gress of the Chosen Action"), "Shift+F6", "view-refresh", WritableItem, Look::Separated, &PaneCommands::noteProgress, QT_TRANSLATE_NOOP("Actions", "update, status, close an action")},

    ActionRow{ActionId::AddPerson, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "&Add Person…"), "Ctrl+Alt+A", "list-add-user", WritableMeeting, Look::Plain, &PeopleCommands::addPerson, QT_TRANSLATE_NOOP("Actions", "guest, visitor, observer, attendee, invite")},
    ActionRow{ActionId::CorrectPerson, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "&Correct Person…"), "Ctrl+Alt+E", "im-user", WritableMeeting, Look::Plain, &PeopleCommands::correctPerson, QT_TRANSLATE_NOOP("Actions", "rename, initials, spelling")},
    ActionRow{ActionId::RemovePerson, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "&Remove Person"), "Ctrl+Alt+R", "list-remove-user", WritableMeeting, Look::Plain, &PeopleCommands::removePerson, QT_TRANSLATE_NOOP("Actions", "delete")},
    ActionRow{ActionId::MarkPresent, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "&Present"), "P", "user-available", WritableMeeting, Look::Separated, &PeopleCommands::mark<PersonChange::Present>, QT_TRANSLATE_NOOP("Actions", "attends, here, roll call")},
    ActionRow{ActionId::MarkApologies, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "Apol&ogies"), "A", "user-offline", WritableMeeting, Look::Plain, &PeopleCommands::mark<PersonChange::Apologies>, QT_TRANSLATE_NOOP("Actions", "absent, away, excused, regrets")},
    ActionRow{ActionId::MarkPart, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "For Part of the &Meeting"), "H", "user-away", WritableMeeting, Look::Plain, &PeopleCommands::mark<PersonChange::Part>, QT_TRANSLATE_NOOP("Actions", "late, early, partly")},
    ActionRow{ActionId::MarkTelephone, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "By &Telephone"), "T", "call-start", WritableMeeting, Look::Plain, &PeopleCommands::mark<PersonChange::Telephone>, QT_TRANSLATE_NOOP("Actions", "phone, dial in, call, remote, teleconference")},
    ActionRow{ActionId::MarkVideo, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "By &Video"), "V", "camera-video", WritableMeeting, Look::Plain, &PeopleCommands::mark<PersonChange::Video>, QT_TRANSLATE_NOOP("Actions", "remote, online, video conference")},
    ActionRow{ActionId::MarkPresiding, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "Presides from the &Beginning"), "B", "rating", WritableMeeting, Look::Plain, &PeopleCommands::mark<PersonChange::Presiding>, QT_TRANSLATE_NOOP("Actions", "chair, chairman, president")},
    ActionRow{ActionId::PersonJoins, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "&Joins Now"), "J", "arrow-right", WritableItem, Look::Separated, &PeopleCommands::joins, QT_TRANSLATE_NOOP("Actions", "arrive, arrival, late, enter, comes back, return, recall, readmit")},
    ActionRow{ActionId::PersonLeaves, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "&Leaves Now"), "L", "arrow-left", WritableItem, Look::Plain, &PeopleCommands::leaves, QT_TRANSLATE_NOOP("Actions", "depart, departure, exit, goes, withdraw")},
    ActionRow{ActionId::TakesNoPart, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "Takes &No Part in This Item"), "N", "user-busy", WritableItem, Look::Plain, &PeopleCommands::takesNoPart, QT_TRANSLATE_NOOP("Actions", "recuse, recusal, conflict of interest, withdraw, leave")},
    ActionRow{ActionId::TakesTheChair, MenuId::Attendance, QT_TRANSLATE_NOOP("Actions", "Takes the C&hair"), "C", "system-switch-user", WritableItem, Look::Plain, &PeopleCommands::takesTheChair, QT_TRANSLATE_NOOP("Actions", "preside, presiding, chairman, hand over")},

    ActionRow{ActionId::ShowMeetings, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Meetings"), "Alt+1", "view-calendar-list", Book, Look::Checkable, &PaneCommands::showMeetings},
    ActionRow{ActionId::ShowAgenda, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Agenda"), "Alt+2", "view-list-tree", Book, Look::Checkable, &PaneCommands::showAgenda},
    ActionRow{ActionId::ShowActions, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Ac&tions"), "Alt+3", "view-task", Book, Look::Checkable, &PaneCommands::showActions, QT_TRANSLATE_NOOP("Actions", "tasks")},
    ActionRow{ActionId::ShowAttendance, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Attendan&ce"), "Alt+4", "system-users", Book, Look::Checkable, &PaneCommands::showAttendance, QT_TRANSLATE_NOOP("Actions", "people, members, quorum, roll call")},
    ActionRow{ActionId::ShowDecisions, MenuId::View, QT_TRANSLATE_NOOP("Actions", "D&ecisions"), "Alt+5", "checkmark", Book, Look::Checkable, &PaneCommands::showDecisions, QT_TRANSLATE_NOOP("Actions", "resolutions, motions, votes")},
    ActionRow{ActionId::ShowProblems, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Pro&blems"), "Alt+6", "dialog-warning", Book, Look::Checkable, &PaneCommands::showProblems, QT_TRANSLATE_NOOP("Actions", "mistakes, hints, warnings, lint")},
    ActionRow{ActionId::ShowPreview, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Preview"), "Alt+7", "document-preview", Book, Look::Checkable, &PaneCommands::showPreview, QT_TRANSLATE_NOOP("Actions", "pages, PDF")},
    ActionRow{ActionId::ShowPapers, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Papers of the &Item"), "Alt+8", "document-multiple", Book, Look::Checkable, &PaneCommands::showPapers, QT_TRANSLATE_NOOP("Actions", "attachments, documents, files")},
    ActionRow{ActionId::ShowNotes, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Go to the &Notes"), "Alt+0", "document-edit", Meeting, Look::Separated, &Commands::showNotes},
    ActionRow{ActionId::ClosePane, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Close T&his Pane"), "Alt+Shift+W", "view-close", Book, Look::Plain, &PaneCommands::closePane, QT_TRANSLATE_NOOP("Actions", "hide")},
    ActionRow{ActionId::GoToLine, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Go to the Chosen Row’s Line"), "Ctrl+G", "go-jump", Meeting, Look::Plain, &PaneCommands::goToLine},
    ActionRow{ActionId::ArrangePanes, MenuId::View, QT_TRANSLATE_NOOP("Actions", "A&rrange Panes for a Meeting"), "Alt+Shift+0", "view-restore", Book, Look::Plain, &PaneCommands::arrangePanes, QT_TRANSLATE_NOOP("Actions", "reset, layout, default")},
    ActionRow{ActionId::ShowWaived, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show Wai&ved Findings"), "Ctrl+Shift+H", "view-visible", WholeMeeting, Look::Checkable, &PaneCommands::toggleWaived, QT_TRANSLATE_NOOP("Actions", "ignored")},
    ActionRow{ActionId::CommandPalette, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Find a C&ommand…"), "Ctrl+K", "search", Nothing, Look::Separated, &PaneCommands::paletteWanted},
    ActionRow{ActionId::SafeView, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Sa&fe View"), "F12", "view-private", Nothing, Look::Checkable, &PaneCommands::safeViewToggled, QT_TRANSLATE_NOOP("Actions", "projector, screen share, share screen, presentation, beamer, hide")},
    ActionRow{ActionId::Ceiling1, MenuId::SafeView, QT_TRANSLATE_NOOP("Actions", "Ceiling &1"), "Ctrl+Alt+1", "view-private", Book, Look::Checkable, &PaneCommands::chooseCeiling<0>, QT_TRANSLATE_NOOP("Actions", "projector, screen share, presentation")},
    ActionRow{ActionId::Ceiling2, MenuId::SafeView, QT_TRANSLATE_NOOP("Actions", "Ceiling &2"), "Ctrl+Alt+2", "view-private", Book, Look::Checkable, &PaneCommands::chooseCeiling<1>, QT_TRANSLATE_NOOP("Actions", "projector, screen share, presentation")},
    ActionRow{ActionId::Ceiling3, MenuId::SafeView, QT_TRANSLATE_NOOP("Actions", "Ceiling &3"), "Ctrl+Alt+3", "view-private", Book, Look::Checkable, &PaneCommands::chooseCeiling<2>, QT_TRANSLATE_NOOP("Actions", "projector, screen share, presentation")},
    ActionRow{ActionId::Ceiling4, MenuId::SafeView, QT_TRANSLATE_NOOP("Actions", "Ceiling &4"), "Ctrl+Alt+4", "view-private", Book, Look::Checkable, &PaneCommands::chooseCeiling<3>, QT_TRANSLATE_NOOP("Actions", "projector, screen share, presentation")},
    ActionRow{ActionId::Ceiling5, MenuId::SafeView, QT_TRANSLATE_NOOP("Actions", "Ceiling &5"), "Ctrl+Alt+5", "view-private", Book, Look::Checkable, &PaneCommands::chooseCeiling<4>, QT_TRANSLATE_NOOP("Actions", "projector, screen share, presentation")},
    ActionRow{ActionId::Ceiling6, MenuId::SafeView, QT_TRANSLATE_NOOP("Actions", "Ceiling &6"), "Ctrl+Alt+6", "view-private", Book, Look::Checkable, &PaneCommands::chooseCeiling<5>, QT_TRANSLATE_NOOP("Actions", "projector, screen share, presentation")},
    ActionRow{ActionId::Ceiling7, MenuId::SafeView, QT_TRANSLATE_NOOP("Actions", "Ceiling &7"), "Ctrl+Alt+7", "view-private", Book, Look::Checkable, &PaneCommands::chooseCeiling<6>, QT_TRANSLATE_NOOP("Actions", "projector, screen share, presentation")},
    ActionRow{ActionId::Ceiling8, MenuId::SafeView, QT_TRANSLATE_NOOP("Actions", "Ceiling &8"), "Ctrl+Alt+8", "view-private", Book, Look::Checkable, &PaneCommands::chooseCeiling<7>, QT_TRANSLATE_NOOP("Actions", "projector, screen share, presentation")},
    ActionRow{ActionId::Ceiling9, MenuId::SafeView, QT_TRANSLATE_NOOP("Actions", "Ceiling &9"), "Ctrl+Alt+9", "view-private", Book, Look::Checkable, &PaneCommands::chooseCeiling<8>, QT_TRANSLATE_NOOP("Actions", "projector, screen share, presentation")},
    ActionRow{ActionId::CompareEditions, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "&Compare Two Editions"), "Alt+9", "view-split-left-right", Meeting, Look::Checkable, &PreviewCommands::toggleComparison, QT_TRANSLATE_NOOP("Actions", "difference, side by side")},
    ActionRow{ActionId::NextDifference, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "&Next Difference"), "F4", "go-down", Meeting, Look::Plain, &PreviewCommands::nextDifference},
    ActionRow{ActionId::PreviousDifference, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "&Previous Difference"), "Shift+F4", "go-up", Meeting, Look::Plain, &PreviewCommands::previousDifference},
    ActionRow{ActionId::FindInPages, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "&Find in the Pages…"), "Ctrl+Shift+F", "edit-find", Meeting, Look::Separated, &PreviewCommands::find},
    ActionRow{ActionId::PreviewOutline, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "&Outline and Thumbnails of the Pages"), "Ctrl+Shift+O", "view-sidetree", Book, Look::Checkable, &PreviewCommands::toggleOutline, QT_TRANSLATE_NOOP("Actions", "contents, bookmarks")},
    ActionRow{ActionId::FollowCursor, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "Go Along with the C&ursor"), "Ctrl+Shift+K", "crosshairs", Book, Look::Checkable, &PreviewCommands::toggleFollowing, QT_TRANSLATE_NOOP("Actions", "synchronise, scroll")},
    ActionRow{ActionId::ZoomIn, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "Zoom &In"), "Ctrl++", "zoom-in", Meeting, Look::Separated, &PreviewCommands::zoomIn, QT_TRANSLATE_NOOP("Actions", "larger, bigger, magnify")},
    ActionRow{ActionId::ZoomOut, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "Zoom Ou&t"), "Ctrl+-", "zoom-out", Meeting, Look::Plain, &PreviewCommands::zoomOut, QT_TRANSLATE_NOOP("Actions", "smaller")},
    ActionRow{ActionId::FitWidth, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "Fit the &Width"), "Ctrl+Alt+I", "zoom-fit-width", Meeting, Look::Plain, &PreviewCommands::fitWidth, QT_TRANSLATE_NOOP("Actions", "zoom")},
    ActionRow{ActionId::FitPage, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "Fit the P&age"), "Ctrl+Alt+P", "zoom-fit-best", Meeting, Look::Plain, &PreviewCommands::fitPage, QT_TRANSLATE_NOOP("Actions", "zoom")},
    ActionRow{ActionId::ActualSize, MenuId::Pages, QT_TRANSLATE_NOOP("Actions", "&Size on Paper"), "Ctrl+Alt+O", "zoom-original", Meeting, Look::Plain, &PreviewCommands::actualSize, QT_TRANSLATE_NOOP("Actions", "zoom, 100 %")},
    ActionRow{ActionId::FollowSystem, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Colours of the &System"), "Ctrl+Shift+Y", "preferences-desktop-color", Nothing, Look::CheckableSeparated, &Commands::followSystem, QT_TRANSLATE_NOOP("Actions", "theme, appearance")},
    ActionRow{ActionId::Light, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Light"), "Ctrl+Shift+L", "weather-clear", Nothing, Look::Checkable, &Commands::light, QT_TRANSLATE_NOOP("Actions", "theme, appearance, day")},
    ActionRow{ActionId::Dark, MenuId::View, QT_TRANSLATE_NOOP("Actions", "&Dark"), "Ctrl+Shift+D", "weather-clear-night", Nothing, Look::Checkable, &Commands::dark, QT_TRANSLATE_NOOP("Actions", "theme, appearance, night")},
    ActionRow{ActionId::ChooseLanguage, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Language the Window Spea&ks…"), "Ctrl+Alt+Shift+F1", "preferences-desktop-locale", Nothing, Look::Separated, &Commands::chooseLanguage, QT_TRANSLATE_NOOP("Actions", "German, French, Welsh, English, translation")},

    ActionRow{ActionId::ShowReview, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "&Comments on the Minutes"), "Alt+Shift+F11", "document-preview", WholeMeeting, Look::Checkable, &PaneCommands::reviewWanted, QT_TRANSLATE_NOOP("Actions", "remarks, feedback, circulation, readers")},
    ActionRow{ActionId::SendReview, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "&Send for Review…"), "Ctrl+Alt+Shift+S", "document-send", WritableMeeting, Look::Separated, &PaneCommands::reviewSent, QT_TRANSLATE_NOOP("Actions", "circulate, mail, chair")},
    ActionRow{ActionId::TakeInReview, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "&Take In Comments…"), "Ctrl+Alt+Shift+T", "document-import", WritableBook, Look::Plain, &PaneCommands::reviewTakenIn, QT_TRANSLATE_NOOP("Actions", "import, feedback")},
    ActionRow{ActionId::EnterComment, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "&Enter a Comment on Somebody’s Behalf…"), "Ctrl+Alt+Shift+C", "document-edit", WritableMeeting, Look::Plain, &PaneCommands::commentEntered},
    ActionRow{ActionId::WriteReviewMail, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Mail to Somebod&y Who Has the Draft…"), "Ctrl+Alt+Shift+F11", "mail-message-new", WholeMeeting, Look::Plain, &PaneCommands::reviewMailed, QT_TRANSLATE_NOOP("Actions", "write mail, remind, late")},
    ActionRow{ActionId::AcceptComment, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "&Accept the Chosen Comment"), "Ctrl+Alt+Shift+Y", "dialog-ok-apply", WritableMeeting, Look::Separated, &PaneCommands::commentAccepted},
    ActionRow{ActionId::AcceptCommentChanged, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Accept the Chosen Comment with C&hanges…"), "Ctrl+Alt+Shift+X", "edit-rename", WritableMeeting, Look::Plain, &PaneCommands::commentAcceptedChanged},
    ActionRow{ActionId::DeclineComment, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "&Decline the Chosen Comment…"), "Ctrl+Alt+Shift+D", "dialog-cancel", WritableBook, Look::Plain, &PaneCommands::commentDeclined},
    ActionRow{ActionId::DiscussComment, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Discuss the Chosen Comment at a &Meeting"), "Ctrl+Alt+Shift+M", "view-calendar-list", WritableBook, Look::Plain, &PaneCommands::commentDiscussed},
    ActionRow{ActionId::ReopenComment, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Chosen Comment Is &Open Again"), "Ctrl+Alt+Shift+O", "edit-undo", WritableBook, Look::Plain, &PaneCommands::commentReopened},
    ActionRow{ActionId::GoToComment, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "&Go to the Chosen Comment’s Line"), "Ctrl+Alt+Shift+G", "go-jump", WholeMeeting, Look::Plain, &PaneCommands::commentFollowed},
    ActionRow{ActionId::ReportReview, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Re&port How Many Comments Were Received"), "Ctrl+Alt+Shift+R", "format-justify-left", WritableBook, Look::Separated, &PaneCommands::reviewReported},
    ActionRow{ActionId::ShowRevisions, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "&Revisions of the Minutes"), "Ctrl+F11", "document-open-recent", WholeMeeting, Look::CheckableSeparated, &PaneCommands::revisionsWanted, QT_TRANSLATE_NOOP("Actions", "versions, history, compare")},
    ActionRow{ActionId::KeepRevision, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "&Keep a Revision…"), "Ctrl+Shift+F12", "bookmark-new", WritableMeeting, Look::Plain, &PaneCommands::revisionKept, QT_TRANSLATE_NOOP("Actions", "version, snapshot")},
    ActionRow{ActionId::OpenRevision, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Ope&n Edition of the Chosen Revision"), "Shift+F11", "document-preview", WholeMeeting, Look::Plain, &PaneCommands::revisionOpened},
    ActionRow{ActionId::CompareBeside, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Compare Side &by Side"), "Shift+F12", "view-split-left-right", WholeMeeting, Look::Checkable, &PaneCommands::besideToggled},
    ActionRow{ActionId::ShowAudit, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "A&udit Trail"), "Ctrl+F12", "view-list-details", WholeBook, Look::CheckableSeparated, &PaneCommands::auditWanted, QT_TRANSLATE_NOOP("Actions", "log, history, who changed")},
    ActionRow{ActionId::ExportAudit, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "E&xport Audit Trail…"), "Ctrl+Alt+Shift+L", "document-export", WholeBook, Look::Plain, &PaneCommands::auditExported},
    ActionRow{ActionId::ShowWithheld, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "What &Is Withheld"), "Alt+Shift+F12", "view-hidden", Book, Look::CheckableSeparated, &PaneCommands::withheldWanted, QT_TRANSLATE_NOOP("Actions", "secret, redacted, exemptions")},
    ActionRow{ActionId::GiveGround, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Ground for Withho&lding…"), "Ctrl+Alt+Shift+H", "edit-comment", WritableBook, Look::Plain, &PaneCommands::groundGiven, QT_TRANSLATE_NOOP("Actions", "reason, exemption")},
    ActionRow{ActionId::KeepWithheld, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Keep &Withheld…"), "Ctrl+Alt+Shift+K", "object-locked", WritableBook, Look::Plain, &PaneCommands::withheldKept},
    ActionRow{ActionId::Downgrade, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Downgrade to a Lower Le&vel…"), "Ctrl+Alt+Shift+V", "object-unlocked", WritableBook, Look::Plain, &PaneCommands::downgradeWanted, QT_TRANSLATE_NOOP("Actions", "declassify, release")},
    ActionRow{ActionId::ExportWithheld, MenuId::Review, QT_TRANSLATE_NOOP("Actions", "Export What Is Withheld to a &File…"), "Ctrl+Alt+Shift+F", "document-export", WholeBook, Look::Plain, &PaneCommands::withheldExported},

    ActionRow{ActionId::ShowActionLog, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Action &Log"), "Ctrl+F5", "view-task", Book, Look::Checkable, &PaneCommands::actionLogWanted, QT_TRANSLATE_NOOP("Actions", "tasks, open actions, overdue")},
    ActionRow{ActionId::ShowDecisionRegister, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "De&cision Register"), "Ctrl+F8", "checkmark", Book, Look::Checkable, &PaneCommands::decisionRegisterWanted, QT_TRANSLATE_NOOP("Actions", "resolutions, votes")},
    ActionRow{ActionId::ShowPeople, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "P&eople over the Years"), "Ctrl+F6", "view-history", WholeBook, Look::Checkable, &PaneCommands::peopleWanted, QT_TRANSLATE_NOOP("Actions", "members, terms, attendance record, history")},
    ActionRow{ActionId::YearOverview, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "A &Year in Pictures"), "Ctrl+F9", "office-chart-bar", Book, Look::Checkable, &PaneCommands::overviewWanted, QT_TRANSLATE_NOOP("Actions", "statistics, charts, report")},
    ActionRow{ActionId::ShowInterim, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Decisions &between Meetings"), "Ctrl+Alt+B", "document-send", Book, Look::CheckableSeparated, &PaneCommands::interimWanted, QT_TRANSLATE_NOOP("Actions", "written resolution, circular, by e-mail")},
    ActionRow{ActionId::AddInterim, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "New Decision between &Meetings…"), "Ctrl+Alt+G", "list-add", WritableBook, Look::Plain, &PaneCommands::interimAdded, QT_TRANSLATE_NOOP("Actions", "written resolution, circular, by e-mail")},
    ActionRow{ActionId::ChangeInterim, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "C&hange Decision between Meetings…"), "Ctrl+Alt+C", "edit-rename", WritableBook, Look::Plain, &PaneCommands::interimChanged},
    ActionRow{ActionId::RemoveInterim, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Rem&ove Decision between Meetings…"), "Ctrl+Alt+Q", "edit-delete", WritableBook, Look::Plain, &PaneCommands::interimRemoved},
    ActionRow{ActionId::ReportInterim, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "&Report Decisions Taken between Meetings"), "Ctrl+Alt+H", "document-edit", WritableItem, Look::Plain, &PaneCommands::interimReported},
    ActionRow{ActionId::GoToLatest, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Go to the Latest &Word on the Chosen Action"), "Ctrl+Shift+G", "go-last", Book, Look::Separated, &PaneCommands::latestWanted},
    ActionRow{ActionId::NoteDecision, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "&Note the Chosen Decision"), "Ctrl+Alt+N", "bookmark-new", WritableBook, Look::Separated, &PaneCommands::decisionNoted},
    ActionRow{ActionId::SupersedeDecision, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Chosen Decision Is &Superseded by the Noted One, or No Longer"), "Ctrl+Alt+S", "edit-rename", WritableBook, Look::Plain, &PaneCommands::decisionSuperseded},
    ActionRow{ActionId::LinkDecision, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Link the Chosen Decision with the No&ted One, or No Longer"), "Ctrl+Alt+Z", "insert-link", WritableBook, Look::Plain, &PaneCommands::decisionLinked},
    ActionRow{ActionId::KeepFilter, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "&Keep the Register’s Filter…"), "Ctrl+Alt+K", "view-filter", WritableBook, Look::Separated, &PaneCommands::filterKept},
    ActionRow{ActionId::ForgetFilter, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "&Forget the Chosen Filter"), "Ctrl+Alt+U", "edit-clear", WritableBook, Look::Plain, &PaneCommands::filterForgotten},
    ActionRow{ActionId::ChooseReader, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Say Who Yo&u Are…"), "Ctrl+Alt+Shift+W", "user", Book, Look::Plain, &PaneCommands::readerWanted, QT_TRANSLATE_NOOP("Actions", "name, signature")},
    ActionRow{ActionId::TakeInActions, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Take In an Old Action Lo&g…"), "Ctrl+Alt+Shift+A", "document-import", WritableBook, Look::Separated, &Commands::takeInActions},
    ActionRow{ActionId::ExportActionLog, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Export &Action Log…"), "Ctrl+Alt+L", "document-export", Meeting, Look::Separated, &IssueCommands::exportActionLog},
    ActionRow{ActionId::ExportDecisions, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Export &Decision Register…"), "Ctrl+Alt+D", "document-export", Meeting, Look::Plain, &IssueCommands::exportDecisions},
    ActionRow{ActionId::ExportExtract, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Export Certified E&xtract of the Chosen Decision…"), "Ctrl+Alt+Y", "document-edit-sign", Book, Look::Plain, &IssueCommands::exportExtract, QT_TRANSLATE_NOOP("Actions", "certificate, certified copy")},
    ActionRow{ActionId::ExportVolume, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "Export &Volume of Minutes…"), "Ctrl+Alt+M", "view-pages-facing", Book, Look::Separated, &IssueCommands::exportVolume, QT_TRANSLATE_NOOP("Actions", "bind, annual")},
    ActionRow{ActionId::ChangeParties, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "&Parties and Pseudonyms…"), "Ctrl+F7", "view-private", WholeBook, Look::Separated, &PaneCommands::partiesWanted, QT_TRANSLATE_NOOP("Actions", "real names, alias, code, anonymous")},
    ActionRow{ActionId::ChangeInterests, MenuId::Register, QT_TRANSLATE_NOOP("Actions", "&Interests of the Chosen Person…"), "Ctrl+Alt+J", "view-pim-contacts", WritableBook, Look::Plain, &PaneCommands::interestsWanted, QT_TRANSLATE_NOOP("Actions", "conflict, declaration")},

    ActionRow{ActionId::ShowManual, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&Manual"), "F1", "help-contents", Nothing, Look::Plain, &Commands::showManual, QT_TRANSLATE_NOOP("Actions", "help, handbook, how to, guide, notation")},
    ActionRow{ActionId::ExplainLine, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&What Is This Line?"), "Shift+F1", "help-contextual", Text, Look::Plain, &NotesCommands::explainLine, QT_TRANSLATE_NOOP("Actions", "help, notation, explain, kind, level, example")},
    ActionRow{ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "&About Minutebook"), "Ctrl+Alt+Shift+F2", "help-about", Nothing, Look::Plain, &Commands::about, QT_TRANSLATE_NOOP("Actions", "version, licence")},
};
// clang-format on

/// One action for each level of the scheme.
struct LevelRows {
    ActionId first;
    ActionId last;
    const char *name; ///< in the list of commands, where no menu stands above it
};

constexpr std::array levelRows{
    LevelRows{ActionId::Level1, ActionId::Level9, QT_TRANSLATE_NOOP("Actions", "Level %1")},
    LevelRows{ActionId::Ceiling1, ActionId::Ceiling9, QT_TRANSLATE_NOOP("Actions", "Safe View up to %1")},
};

QList<QKeySequence> shortcutsOf(const ActionRow &row)
{
    return QKeySequence::listFromString(QLatin1StringView(row.shortcut), QKeySequence::PortableText);
}

/// A key of the pane's is only shown here: of a shortcut a menu bar that has the focus would take it for its own.
void giveKey(QAction &action, const ActionRow &row)
{
    if (!paneKey(row))
        return action.setShortcuts(shortcutsOf(row));
    action.setToolTip(action.text().remove(u'&'));
    action.setText(action.text() + u'\t' + shortcutText(row));
}

template <typename Target>
void connectTo(QAction *action, Slot run, Target &target)
{
    if (const auto *slot = std::get_if<void (Target::*)()>(&run))
        QObject::connect(action, &QAction::triggered, &target, *slot);
}

/// One that is not shown does nothing on its key either.
void nameLevel(QAction &action, const Scheme &scheme, int rank, const char *name)
{
    action.setVisible(rank < scheme.levels.size());
    if (!action.isVisible())
        return;
    action.setText(u"&%1 %2"_s.arg(QString::number(rank + 1), scheme.levels[rank].name));
    action.setToolTip(QCoreApplication::translate(context, name).arg(scheme.levels[rank].name));
}

} // namespace

std::optional<Qt::Key> paneKey(const ActionRow &row)
{
    const QString shortcut = QString::fromLatin1(row.shortcut);
    return shortcut.size() == 1 ? std::optional(static_cast<Qt::Key>(shortcut.front().unicode())) : std::nullopt;
}

QString shortcutText(const ActionRow &row)
{
    return shortcutsOf(row).value(0).toString(QKeySequence::NativeText);
}

QString otherWords(const ActionRow &row)
{
    return *row.also ? QCoreApplication::translate(context, row.also) : QString();
}

std::span<const ActionRow> actionRows()
{
    return rows;
}

QString menuTitle(MenuId menu)
{
    switch (menu) {
    case MenuId::Book:
        return QCoreApplication::translate("Actions", "&Book");
    case MenuId::Idle:
        return QCoreApplication::translate("Actions", "Lock When I&dle");
    case MenuId::Meeting:
        return QCoreApplication::translate("Actions", "&Meeting");
    case MenuId::Status:
        return QCoreApplication::translate("Actions", "Stat&us of the Minutes");
    case MenuId::Edit:
        return QCoreApplication::translate("Actions", "&Edit");
    case MenuId::Notes:
        return QCoreApplication::translate("Actions", "&Notes");
    case MenuId::Attendance:
        return QCoreApplication::translate("Actions", "&Attendance");
    case MenuId::View:
        return QCoreApplication::translate("Actions", "&View");
    case MenuId::SafeView:
        return QCoreApplication::translate("Actions", "Safe View &up to");
    case MenuId::Pages:
        return QCoreApplication::translate("Actions", "Pages of the Previe&w");
    case MenuId::Review:
        return QCoreApplication::translate("Actions", "Revie&w");
    case MenuId::Register:
        return QCoreApplication::translate("Actions", "&Register");
    case MenuId::Help:
        return QCoreApplication::translate("Actions", "&Help");
    }
    return {};
}

MenuId menuAbove(MenuId menu)
{
    if (menu == MenuId::Status)
        return MenuId::Meeting;
    if (menu == MenuId::Idle)
        return MenuId::Book;
    return menu == MenuId::SafeView || menu == MenuId::Pages ? MenuId::View : menu;
}

ActionTable::ActionTable(AgendaCommands &agenda, Commands &commands, IssueCommands &issue, MeetingCommands &meeting, NotesCommands &notes,
                         PaneCommands &panes, PeopleCommands &people, PreviewCommands &preview, QObject *parent)
    : QObject(parent)
{
    for (const ActionRow &row : rows) {
        auto *action = new QAction(QCoreApplication::translate(context, row.text), this);
        giveKey(*action, row);
        if (*row.icon)
            action->setIcon(QIcon::fromTheme(QLatin1StringView(row.icon)));
        action->setCheckable(row.look == Look::Checkable || row.look == Look::CheckableSeparated);
        connect(action, &QAction::triggered, this, &ActionTable::begun); // before it is done
        connectTo(action, row.run, agenda);
        connectTo(action, row.run, commands);
        connectTo(action, row.run, issue);
        connectTo(action, row.run, meeting);
        connectTo(action, row.run, notes);
        connectTo(action, row.run, panes);
        connectTo(action, row.run, people);
        connectTo(action, row.run, preview);
        m_actions.insert(row.id, action);
    }
    enableFor({});
}

QAction *ActionTable::action(ActionId id) const
{
    return m_actions.value(id);
}

QList<QKeySequence> ActionTable::keys() const
{
    QList<QKeySequence> keys;
    for (const QAction *action : m_actions)
        keys << action->shortcuts();
    return keys;
}

void ActionTable::enableFor(const Circumstances &circumstances)
{
    m_now = circumstances;
    for (const ActionRow &row : rows)
        m_actions.value(row.id)->setEnabled(isThere(row.needs, circumstances));
    const char *start = circumstances.meetingBegun ? QT_TRANSLATE_NOOP("Actions", "Re&sume Meeting")
                                                   : QT_TRANSLATE_NOOP("Actions", "&Start Meeting");
    m_actions.value(ActionId::StartMeeting)->setText(QCoreApplication::translate(context, start));
}

void ActionTable::nameLevels(const Scheme &scheme)
{
    for (const LevelRows &levels : levelRows) {
        for (int id = static_cast<int>(levels.first); id <= static_cast<int>(levels.last); ++id)
            nameLevel(*m_actions.value(static_cast<ActionId>(id)), scheme, id - static_cast<int>(levels.first), levels.name);
    }
}

void ActionTable::nameUndo(const QString &undo, const QString &redo)
{
    const auto name = [](const QString &what, const QString &bare, const QString &with) {
        return what.isEmpty() ? bare : with.arg(menuText(what));
    };
    m_actions.value(ActionId::Undo)
        ->setText(name(undo, QCoreApplication::translate("Actions", "&Undo"), QCoreApplication::translate("Actions", "&Undo: %1")));
    m_actions.value(ActionId::Redo)
        ->setText(name(redo, QCoreApplication::translate("Actions", "&Redo"), QCoreApplication::translate("Actions", "&Redo: %1")));
}

void ActionTable::markStatus(std::optional<MeetingStatus> status)
{
    for (int id = static_cast<int>(ActionId::StatusPlanned); id <= static_cast<int>(ActionId::StatusFinal); ++id)
        m_actions.value(static_cast<ActionId>(id))
            ->setChecked(status && static_cast<int>(*status) == id - static_cast<int>(ActionId::StatusPlanned));
}

} // namespace minutebook
