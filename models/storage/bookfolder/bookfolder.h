#pragma once

#include "models/storage/book.h"
#include "models/storage/bookfolder/folderreader.h"
#include "models/storage/bookfolder/folderwriter.h"

namespace minutebook {

/// A whole book as files that people and other programs can read, and back without loss. Everything is in the clear.
///
/// What is written, by the tables of schema.h:
/// - body, body_verb, body_name, former_pattern: body.json and scheme.json, a logo beside them; the seating in body: people.csv,
///   interests.csv, seats.csv, its quorum in body.json.
/// - meeting, meeting_key, people_table, person, item: meetings/N.minutes.md, with own notes; what the notation has no line for (levels as
///   they were, the number of the next action, times, approval, and what approved minutes keep of the body) in meetings.csv, what several
///   have alike as files in kept/; the time of items in times.csv.
/// - paper: papers.csv and the files in papers/. party: parties.csv. waiver: waivers.csv. decision_entry: decisions.csv.
///   decision_link: decision-links.csv. interim_decision: interim-decisions.csv, also with the last number that was given.
///   retention_rule: retention.csv. disposal: disposals.csv. item_template: templates.csv. learnt_word: learnt-words.csv. saved_filter: filters.csv.
///   logo: the pictures that something names.
///
/// What is rightly left out:
/// - action, action_update, line_owner, decision, search_level, search_row and the tables of words that belong to it, meeting.searchable: read
///   from the notes again.
/// - notes_edit, notes_split, item.revision: how the notes were typed, not what they say. last_place: where a window stood.
/// - revision, issue, audit, correction, level_seen: what this book alone can vouch for; a book that is made of files begins its own.
/// - book: whether the file is encrypted is said anew for each book.
///
/// A further table is a further FolderPart (folderparts.h), or a name in tablesLeftOut().

/// Over one state of the book. The answer is how many meetings were written. Errors: MeetingReadsOtherwise (its file would not say what the
/// book says), PaperDamaged, those of `put`.
[[nodiscard]] Result<int> writeBookFolder(Connection &connection, const PutFile &put);

/// The committee that the folder is of; nothing, and `faults`, if that cannot be read.
[[nodiscard]] std::optional<Body> bodyOfFolder(const FolderFiles &files, QList<FolderFault> &faults);

/// Makes a new book of it, whole or not at all. Errors: FolderHasFaults, with `faults` filled, those of Book::create.
[[nodiscard]] Result<std::unique_ptr<Book>> readBookFolder(const QString &path, const BookKey &key, const FolderFiles &files,
                                                           QList<FolderFault> &faults);

/// Tables of the book that a folder rightly does not hold, those of the search index aside.
[[nodiscard]] QStringList tablesLeftOut();

} // namespace minutebook
