#pragma once

#include <QStringView>

#include <array>

/// The statements of each version of the book. A version that was released never changes: what is new is a further one.
namespace minutebook::schema {

inline constexpr std::array<QStringView, 16> version1{
    uR"(
        CREATE TABLE book (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            plain INTEGER NOT NULL CHECK (plain IN (0, 1))
        ) STRICT
    )",
    uR"(
        CREATE TABLE body (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            name TEXT NOT NULL,
            abbreviation TEXT NOT NULL,
            scheme TEXT NOT NULL,
            action_pattern TEXT NOT NULL,
            reference_pattern TEXT NOT NULL,
            language TEXT NOT NULL
        ) STRICT
    )",
    uR"(
        CREATE TABLE body_verb (
            position INTEGER PRIMARY KEY,
            verb TEXT NOT NULL,
            decides INTEGER NOT NULL CHECK (decides IN (0, 1))
        ) STRICT
    )",
    uR"(
        CREATE TABLE body_name (
            position INTEGER PRIMARY KEY,
            name TEXT NOT NULL
        ) STRICT
    )",
    // "levels" is the scheme as it was when the meeting was stored; "scheme" is the id that its file names, if any.
    uR"(
        CREATE TABLE meeting (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            number INTEGER NOT NULL UNIQUE CHECK (number > 0),
            body TEXT NOT NULL,
            abbreviation TEXT NOT NULL,
            reference TEXT,
            date TEXT NOT NULL,
            begins TEXT,
            ends TEXT,
            venue TEXT,
            status TEXT NOT NULL CHECK (status IN ('planned', 'draft', 'in-review', 'approved', 'final')),
            scheme TEXT,
            default_level TEXT,
            next_meeting TEXT,
            handling TEXT,
            levels TEXT NOT NULL,
            next_sequence INTEGER NOT NULL CHECK (next_sequence > 0)
        ) STRICT
    )",
    uR"(
        CREATE TABLE meeting_key (
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            key TEXT NOT NULL,
            value TEXT,
            PRIMARY KEY (meeting, position)
        ) STRICT
    )",
    uR"(
        CREATE TABLE people_table (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL CHECK (kind IN ('attendees', 'voting', 'apologies')),
            notes TEXT,
            UNIQUE (meeting, position)
        ) STRICT
    )",
    uR"(
        CREATE TABLE person (
            people_table INTEGER NOT NULL REFERENCES people_table (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            representing TEXT,
            name TEXT,
            initials TEXT,
            part INTEGER NOT NULL CHECK (part IN (0, 1)),
            teleconference INTEGER NOT NULL CHECK (teleconference IN (0, 1)),
            video INTEGER NOT NULL CHECK (video IN (0, 1)),
            presiding INTEGER NOT NULL CHECK (presiding IN (0, 1)),
            arrived_at TEXT,
            left_at TEXT,
            others TEXT,
            PRIMARY KEY (people_table, position)
        ) STRICT
    )",
    // An id that is never used again: what an editor still holds of a deleted item hits no other one.
    uR"(
        CREATE TABLE item (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            heading TEXT NOT NULL,
            notes TEXT NOT NULL,
            revision INTEGER NOT NULL,
            UNIQUE (meeting, position)
        ) STRICT
    )",
    // The registers: each row is read from one line of an item's notes, in the transaction that stores them.
    uR"(
        CREATE TABLE action (
            item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            number TEXT NOT NULL,
            text TEXT NOT NULL,
            due TEXT,
            level TEXT NOT NULL,
            cleared_from TEXT,
            PRIMARY KEY (item, line)
        ) STRICT
    )",
    uR"(CREATE INDEX action_number ON action (number))",
    uR"(
        CREATE TABLE action_update (
            item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            number TEXT NOT NULL,
            status TEXT CHECK (status IN ('open', 'on-target', 'closed', 'transferred', 'withdrawn')),
            text TEXT NOT NULL,
            due TEXT,
            level TEXT NOT NULL,
            cleared_from TEXT,
            PRIMARY KEY (item, line)
        ) STRICT
    )",
    uR"(CREATE INDEX action_update_number ON action_update (number))",
    uR"(
        CREATE TABLE line_owner (
            item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            position INTEGER NOT NULL,
            owner TEXT NOT NULL,
            PRIMARY KEY (item, line, position)
        ) STRICT
    )",
    uR"(
        CREATE TABLE decision (
            item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            verb TEXT NOT NULL,
            decides INTEGER NOT NULL CHECK (decides IN (0, 1)),
            text TEXT NOT NULL,
            level TEXT NOT NULL,
            cleared_from TEXT,
            PRIMARY KEY (item, line)
        ) STRICT
    )",
    uR"(CREATE INDEX decision_verb ON decision (verb))",
};

inline constexpr std::array<QStringView, 10> version2{
    // A seating is a value that is copied whole into a meeting once its minutes are approved; absent: the body's.
    uR"(ALTER TABLE body ADD COLUMN seating TEXT)",
    uR"(ALTER TABLE meeting ADD COLUMN seating TEXT)",
    uR"(ALTER TABLE meeting ADD COLUMN started_at TEXT)",
    uR"(ALTER TABLE meeting ADD COLUMN closed_at TEXT)",
    uR"(ALTER TABLE item ADD COLUMN seconds_spent INTEGER NOT NULL DEFAULT 0 CHECK (seconds_spent >= 0))",
    // What was typed, change by change, so that undoing survives the program. Those undone are the last.
    uR"(
        CREATE TABLE notes_edit (
            item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
            sequence INTEGER NOT NULL,
            position INTEGER NOT NULL,
            removed TEXT NOT NULL,
            inserted TEXT NOT NULL,
            undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
            PRIMARY KEY (item, sequence)
        ) STRICT
    )",
    uR"(
        CREATE TABLE learnt_word (
            word TEXT PRIMARY KEY
        ) STRICT
    )",
    // Where the window stood.
    uR"(
        CREATE TABLE last_place (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            item INTEGER REFERENCES item (id) ON DELETE SET NULL,
            line INTEGER NOT NULL
        ) STRICT
    )",
    uR"(
        CREATE TABLE item_template (
            position INTEGER PRIMARY KEY,
            name TEXT NOT NULL,
            heading TEXT NOT NULL,
            notes TEXT NOT NULL,
            standing INTEGER NOT NULL CHECK (standing IN (0, 1))
        ) STRICT
    )",
    uR"(
        CREATE TABLE paper (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            item INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
            position INTEGER NOT NULL,
            title TEXT NOT NULL,
            version TEXT,
            level TEXT,
            file_name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            contents BLOB NOT NULL,
            UNIQUE (item, position)
        ) STRICT
    )",
};

inline constexpr std::array<QStringView, 2> version3{
    // Of action numbers: what an earlier meeting gave is read on after the body's pattern has changed.
    uR"(
        CREATE TABLE former_pattern (
            position INTEGER PRIMARY KEY,
            pattern TEXT NOT NULL
        ) STRICT
    )",
    // What the body was called and wrote with when the minutes were approved, once that has changed; absent: the body's.
    uR"(ALTER TABLE meeting ADD COLUMN body_words TEXT)",
};

inline constexpr std::array<QStringView, 5> version4{
    uR"(ALTER TABLE body ADD COLUMN page_size TEXT NOT NULL DEFAULT 'A4' CHECK (page_size IN ('A4', 'Letter')))",
    uR"(ALTER TABLE body ADD COLUMN footer TEXT)",
    // Each picture once, however many approved minutes keep it.
    uR"(
        CREATE TABLE logo (
            sha256 TEXT PRIMARY KEY,
            contents BLOB NOT NULL
        ) STRICT
    )",
    uR"(ALTER TABLE body ADD COLUMN logo TEXT REFERENCES logo (sha256))",
    // Beside body_words: the logo when the minutes were approved.
    uR"(ALTER TABLE meeting ADD COLUMN logo TEXT REFERENCES logo (sha256))",
};

inline constexpr std::array<QStringView, 5> version5{
    // What can be found. Each level has its own table of words (see searchtables), so that nothing higher has a part in an answer.
    uR"(
        CREATE TABLE search_level (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE
        ) STRICT
    )",
    // Ids rise with the meetings' dates: the newest rows are the last.
    uR"(
        CREATE TABLE search_row (
            id INTEGER PRIMARY KEY,
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            item INTEGER REFERENCES item (id) ON DELETE CASCADE,
            line INTEGER NOT NULL,
            kind TEXT NOT NULL,
            level INTEGER NOT NULL REFERENCES search_level (id),
            text TEXT NOT NULL,
            people TEXT NOT NULL
        ) STRICT
    )",
    uR"(CREATE INDEX search_row_item ON search_row (item, line))",
    uR"(CREATE INDEX search_row_meeting ON search_row (meeting))",
    // By which rules its texts were made ready to be found; 0: by none yet.
    uR"(ALTER TABLE meeting ADD COLUMN searchable INTEGER NOT NULL DEFAULT 0)",
};

inline constexpr std::array<QStringView, 9> version6{
    // Those whom the notes call by pseudonyms.
    uR"(
        CREATE TABLE party (
            position INTEGER PRIMARY KEY,
            category TEXT NOT NULL,
            code TEXT NOT NULL,
            real_name TEXT,
            since TEXT,
            remark TEXT,
            UNIQUE (category, code)
        ) STRICT
    )",
    // How registers are looked at, by name.
    uR"(
        CREATE TABLE saved_filter (
            register TEXT NOT NULL CHECK (register IN ('actions', 'decisions')),
            name TEXT NOT NULL,
            wanted TEXT NOT NULL,
            PRIMARY KEY (register, name)
        ) STRICT
    )",
    // What the notes do not say of a decision. "line" below 0: its line is nowhere at the moment; "text" is how it read last.
    uR"(
        CREATE TABLE decision_entry (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            item INTEGER REFERENCES item (id) ON DELETE SET NULL,
            line INTEGER NOT NULL,
            text TEXT NOT NULL,
            effective TEXT,
            review TEXT,
            superseded_by INTEGER REFERENCES decision_entry (id) ON DELETE SET NULL
        ) STRICT
    )",
    uR"(CREATE INDEX decision_entry_meeting ON decision_entry (meeting))",
    // Each link both ways.
    uR"(
        CREATE TABLE decision_link (
            one INTEGER NOT NULL REFERENCES decision_entry (id) ON DELETE CASCADE,
            other INTEGER NOT NULL REFERENCES decision_entry (id) ON DELETE CASCADE,
            PRIMARY KEY (one, other)
        ) STRICT
    )",
    // What the lint finds and a person lets stand. Of the finding itself only its rule and a digest: its line may be secret, and go.
    uR"(
        CREATE TABLE waiver (
            id INTEGER PRIMARY KEY,
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            item INTEGER REFERENCES item (id) ON DELETE CASCADE,
            finding TEXT NOT NULL,
            reason TEXT NOT NULL CHECK (reason <> '')
        ) STRICT
    )",
    uR"(CREATE INDEX waiver_meeting ON waiver (meeting))",
    // When the minutes were approved, and by which later meeting; absent: not, or nobody has written down where.
    uR"(ALTER TABLE meeting ADD COLUMN approved_on TEXT)",
    uR"(ALTER TABLE meeting ADD COLUMN approved_by INTEGER REFERENCES meeting (id) ON DELETE SET NULL)",
};

inline constexpr std::array<QStringView, 5> version7{
    // Decisions between meetings. That one is reported is told by the line of the meeting that does.
    uR"(
        CREATE TABLE interim_decision (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            way TEXT NOT NULL CHECK (way IN ('written-procedure', 'chairs-action')),
            wording TEXT NOT NULL,
            level TEXT NOT NULL,
            put_on TEXT NOT NULL,
            answers_until TEXT,
            settled_on TEXT,
            votes TEXT,
            taken_by TEXT,
            remark TEXT
        ) STRICT
    )",
    // What has no row is kept.
    uR"(
        CREATE TABLE retention_rule (
            matter TEXT PRIMARY KEY CHECK (matter IN ('own-notes', 'papers')),
            keeping TEXT NOT NULL CHECK (keeping IN ('until-approval', 'years-after-approval', 'years-after-meeting')),
            years INTEGER NOT NULL CHECK (years >= 0)
        ) STRICT
    )",
    // What was disposed of, without a word of it: of a paper its title and hash. By the meeting's number, which outlives the meeting.
    uR"(
        CREATE TABLE disposal (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            disposed_on TEXT NOT NULL,
            meeting_number INTEGER NOT NULL,
            matter TEXT NOT NULL CHECK (matter IN ('own-notes', 'papers')),
            keeping TEXT NOT NULL,
            years INTEGER NOT NULL,
            amount INTEGER NOT NULL,
            title TEXT,
            sha256 TEXT
        ) STRICT
    )",
    uR"(ALTER TABLE paper ADD COLUMN disposed_on TEXT)",
    // In bytes, once its contents are gone.
    uR"(ALTER TABLE paper ADD COLUMN disposed_size INTEGER)",
};

inline constexpr std::array<QStringView, 23> version8{
    // What minutes said at a moment. Its canonical bytes are compressed; the hash is that of the bytes themselves.
    uR"(
        CREATE TABLE revision (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            number INTEGER NOT NULL CHECK (number > 0),
            kind TEXT NOT NULL CHECK (kind IN ('draft', 'changed-draft', 'approved', 'correction')),
            made_at TEXT NOT NULL,
            author TEXT,
            reason TEXT,
            token TEXT NOT NULL UNIQUE,
            content BLOB,
            content_hash TEXT NOT NULL,
            before_hash TEXT,
            hash TEXT NOT NULL,
            UNIQUE (meeting, number)
        ) STRICT
    )",
    uR"(
        CREATE TRIGGER revision_stays BEFORE UPDATE OF
            id, meeting, number, kind, made_at, author, reason, token, content_hash, before_hash, hash ON revision
        BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END
    )",
    // Of a superseded draft only the text may go.
    uR"(
        CREATE TRIGGER revision_content_stays BEFORE UPDATE OF content ON revision
        WHEN NEW.content IS NOT NULL OR OLD.kind NOT IN ('draft', 'changed-draft')
        BEGIN SELECT RAISE(ABORT, 'a revision never changes'); END
    )",
    // With its meeting it goes: that one is gone by then.
    uR"(
        CREATE TRIGGER revision_is_not_deleted BEFORE DELETE ON revision
        WHEN EXISTS (SELECT 1 FROM meeting WHERE id = OLD.meeting)
        BEGIN SELECT RAISE(ABORT, 'a revision is never deleted'); END
    )",
    uR"(
        CREATE TRIGGER approved_meeting_is_not_deleted BEFORE DELETE ON meeting
        WHEN EXISTS (SELECT 1 FROM revision WHERE meeting = OLD.id AND kind IN ('approved', 'correction'))
        BEGIN SELECT RAISE(ABORT, 'approved minutes are never deleted'); END
    )",
    // Approved minutes that are being corrected, with their notation as it was before.
    uR"(
        CREATE TABLE correction (
            meeting INTEGER PRIMARY KEY REFERENCES meeting (id) ON DELETE CASCADE,
            begun_at TEXT NOT NULL,
            author TEXT,
            reason TEXT NOT NULL CHECK (reason <> ''),
            notes TEXT NOT NULL
        ) STRICT
    )",
    // What has left as a file. By the meeting's number and the revision's, which outlive the meeting.
    uR"(
        CREATE TABLE issue (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            issued_at TEXT NOT NULL,
            who TEXT,
            meeting_number INTEGER,
            revision INTEGER,
            kind TEXT NOT NULL,
            edition TEXT NOT NULL,
            format TEXT NOT NULL,
            file_name TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            copy_number INTEGER,
            copy_count INTEGER,
            reader TEXT
        ) STRICT
    )",
    uR"(CREATE INDEX issue_sha256 ON issue (sha256))",
    uR"(CREATE TRIGGER issue_stays BEFORE UPDATE ON issue BEGIN SELECT RAISE(ABORT, 'what was issued never changes'); END)",
    uR"(CREATE TRIGGER issue_is_not_deleted BEFORE DELETE ON issue BEGIN SELECT RAISE(ABORT, 'what was issued never changes'); END)",
    uR"(
        CREATE TABLE audit (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            noted_at TEXT NOT NULL,
            who TEXT,
            event TEXT NOT NULL,
            meeting_number INTEGER NOT NULL,
            level TEXT,
            details TEXT NOT NULL,
            before_hash TEXT,
            hash TEXT NOT NULL
        ) STRICT
    )",
    uR"(CREATE TRIGGER audit_stays BEFORE UPDATE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail never changes'); END)",
    uR"(CREATE TRIGGER audit_is_not_deleted BEFORE DELETE ON audit BEGIN SELECT RAISE(ABORT, 'the audit trail never changes'); END)",
    // Superseded drafts are a further matter of retention.
    uR"(
        CREATE TABLE retention_rule_8 (
            matter TEXT PRIMARY KEY CHECK (matter IN ('own-notes', 'papers', 'superseded-drafts')),
            keeping TEXT NOT NULL CHECK (keeping IN ('until-approval', 'years-after-approval', 'years-after-meeting')),
            years INTEGER NOT NULL CHECK (years >= 0)
        ) STRICT
    )",
    uR"(INSERT INTO retention_rule_8 SELECT matter, keeping, years FROM retention_rule)",
    uR"(DROP TABLE retention_rule)",
    uR"(ALTER TABLE retention_rule_8 RENAME TO retention_rule)",
    uR"(
        CREATE TABLE disposal_8 (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            disposed_on TEXT NOT NULL,
            meeting_number INTEGER NOT NULL,
            matter TEXT NOT NULL CHECK (matter IN ('own-notes', 'papers', 'superseded-drafts')),
            keeping TEXT NOT NULL,
            years INTEGER NOT NULL,
            amount INTEGER NOT NULL,
            title TEXT,
            sha256 TEXT
        ) STRICT
    )",
    uR"(
        INSERT INTO disposal_8 (id, disposed_on, meeting_number, matter, keeping, years, amount, title, sha256)
        SELECT id, disposed_on, meeting_number, matter, keeping, years, amount, title, sha256 FROM disposal
    )",
    uR"(DROP TABLE disposal)",
    uR"(ALTER TABLE disposal_8 RENAME TO disposal)",
    uR"(CREATE INDEX audit_meeting ON audit (meeting_number))",
    // An item's texts as their levels were looked at last, while they are being changed.
    uR"(
        CREATE TABLE level_seen (
            item INTEGER PRIMARY KEY REFERENCES item (id) ON DELETE CASCADE,
            heading TEXT NOT NULL,
            notes TEXT NOT NULL,
            seen_at TEXT NOT NULL
        ) STRICT
    )",
};

inline constexpr std::array<QStringView, 4> version9{
    // Who was sent which edition of a draft. "bundle" and "revision" are random: what leaves the book is known by nothing made of its text.
    uR"(
        CREATE TABLE circulation (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            bundle BLOB NOT NULL UNIQUE,
            revision BLOB NOT NULL,
            reader TEXT NOT NULL,
            level TEXT NOT NULL,
            edition TEXT NOT NULL,
            sha256 BLOB NOT NULL,
            passages TEXT,
            sent_at TEXT NOT NULL,
            due_on TEXT,
            returned_at TEXT,
            accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
            passphrase TEXT,
            salt BLOB NOT NULL
        ) STRICT
    )",
    uR"(CREATE INDEX circulation_meeting ON circulation (meeting))",
    // "state" and "reason" are the secretary's, the rest is as the reader said it.
    uR"(
        CREATE TABLE review_comment (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            circulation INTEGER NOT NULL REFERENCES circulation (id) ON DELETE CASCADE,
            comment BLOB NOT NULL UNIQUE,
            way TEXT NOT NULL CHECK (way IN ('bundle', 'mail', 'telephone', 'document')),
            kind TEXT NOT NULL CHECK (kind IN ('remark', 'wording', 'level', 'answer', 'accepted')),
            quote TEXT,
            before TEXT,
            after TEXT,
            passage INTEGER NOT NULL,
            page INTEGER NOT NULL,
            text TEXT,
            wording TEXT,
            level TEXT,
            answers BLOB NOT NULL,
            made_at TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'accepted-changed', 'declined', 'discussed', 'overtaken')),
            reason TEXT
        ) STRICT
    )",
    uR"(CREATE INDEX review_comment_circulation ON review_comment (circulation))",
};

inline constexpr std::array<QStringView, 1> version10{
    // An edit of an item's journal at which its lines became several items: their parts in order, with heading and revision of that moment.
    // "is_current" is the part that was gone on in.
    uR"(
        CREATE TABLE notes_split (
            item INTEGER NOT NULL,
            sequence INTEGER NOT NULL,
            position INTEGER NOT NULL CHECK (position >= 0),
            part INTEGER NOT NULL REFERENCES item (id) ON DELETE CASCADE,
            heading TEXT NOT NULL,
            revision INTEGER NOT NULL,
            is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
            PRIMARY KEY (item, sequence, position),
            FOREIGN KEY (item, sequence) REFERENCES notes_edit (item, sequence) ON DELETE CASCADE
        ) STRICT
    )",
};

inline constexpr std::array<QStringView, 2> version11{
    // What the notes do not say of a part that is withheld. "line" -1: the item's heading; -2: its line is nowhere at the moment. "text" is how
    // line or heading read last; "level" is the part's when its ground was given.
    uR"(
        CREATE TABLE withheld_part (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            meeting INTEGER NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
            item INTEGER REFERENCES item (id) ON DELETE SET NULL,
            line INTEGER NOT NULL CHECK (line >= -2),
            text TEXT NOT NULL,
            level TEXT NOT NULL,
            ground TEXT,
            owner TEXT,
            review TEXT,
            event TEXT,
            downgraded_on TEXT,
            downgraded_from TEXT,
            downgraded_to TEXT,
            reason TEXT
        ) STRICT
    )",
    uR"(CREATE INDEX withheld_part_meeting ON withheld_part (meeting))",
};

inline constexpr std::array<QStringView, 1> version12{
    // The token of the kept revision that a file was cut from. It stays in the book: that two drafts have the same one tells that nothing has
    // changed in what is withheld from them either.
    uR"(ALTER TABLE circulation ADD COLUMN kept TEXT)",
};

inline constexpr std::array<QStringView, 1> version13{
    // How the minutes were approved; absent: not, or nobody has written down how.
    uR"(ALTER TABLE meeting ADD COLUMN approved_as TEXT CHECK (approved_as IN ('presented', 'modified')))",
};

inline constexpr std::array<QStringView, 1> version14{
    // A paper can be a part that is withheld, by a level other than its item's. "line" is -2 then, and "text" the paper's title.
    uR"(ALTER TABLE withheld_part ADD COLUMN paper INTEGER REFERENCES paper (id) ON DELETE SET NULL)",
};

inline constexpr std::array<QStringView, 1> version15{
    // Which meetings wait to be found, the newest first: to go through all of a long book for the next one made its index by the square.
    uR"(CREATE INDEX meeting_searchable ON meeting (searchable, date DESC))",
};

inline constexpr std::array<QStringView, 2> version16{
    // Numbers whose action has been deleted, with a digest of what it said: a number that comes back on other words is another action's.
    uR"(CREATE TABLE withdrawn_number (number TEXT PRIMARY KEY, words TEXT NOT NULL) STRICT)",
    // What ends an action says how.
    uR"(UPDATE action_update SET status = NULL WHERE status IN ('closed', 'transferred', 'withdrawn') AND text = '')",
};

inline constexpr std::array<QStringView, 1> version17{
    // Meetings in the order in which they were held: what one carries over is asked for as its notes are typed.
    uR"(CREATE INDEX meeting_held ON meeting (date, number))",
};

} // namespace minutebook::schema
