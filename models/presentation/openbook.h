#pragma once

#include "models/presentation/bookedit.h"
#include "models/presentation/carriedlist.h"
#include "models/presentation/changeperson.h"
#include "models/presentation/livenotes.h"
#include "models/presentation/livepeople.h"
#include "models/presentation/meetinglists.h"
#include "models/presentation/meetingsmodel.h"
#include "models/presentation/safeview.h"
#include "models/storage/book.h"
#include "models/storage/lastplace.h"
#include "models/storage/removeditem.h"

#include <QDeadlineTimer>

namespace minutebook {

struct HeldChange;

/// A book as a window shows it: its meetings, the agenda of the one that is chosen, the notes of the chosen item.
/// Follows every commit, its own and others'. Whatever is asked of it that fails is told by failed().
class OpenBook : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenBook)

public:
    explicit OpenBook(std::unique_ptr<Book> book, QObject *parent = nullptr);
    ~OpenBook() override;

    [[nodiscard]] Book &book() { return *m_book; }
    [[nodiscard]] const Body &body() const { return m_book->body(); }
    [[nodiscard]] MeetingsModel *meetings() { return &m_meetings; }
    [[nodiscard]] const MeetingsModel *meetings() const { return &m_meetings; }
    [[nodiscard]] AgendaModel *agenda() { return m_lists.agenda(); }
    [[nodiscard]] ActionsModel *actions() { return m_lists.actions(); }
    [[nodiscard]] DecisionsModel *decisions() { return m_lists.decisions(); }
    [[nodiscard]] ProblemsModel *problems() { return m_lists.problems(); }
    /// The chosen meeting's items as they read at the moment.
    [[nodiscard]] const QList<ItemReading> &reading() const { return m_reading.items(); }
    /// Who is in the room at the cursor.
    [[nodiscard]] Sitting *sitting() { return m_lists.sitting(); }
    [[nodiscard]] const Sitting *sitting() const { return m_lists.sitting(); }

    /// The chosen meeting; nothing if none is.
    [[nodiscard]] const std::optional<MeetingSummary> &meeting() const { return m_meeting; }
    /// What the chosen meeting's lines are read with.
    [[nodiscard]] const Dialect &dialect() const { return m_dialect; }
    /// The notes of the chosen item; null if none is.
    [[nodiscard]] LiveNotes *notes() const { return m_notes; }
    [[nodiscard]] bool isReadOnly() const { return m_book->isReadOnly(); }
    [[nodiscard]] QString path() const { return m_book->path(); } ///< absolute
    /// The book is only read, or the chosen meeting's minutes are approved.
    [[nodiscard]] bool isFrozen() const;
    /// What the lists and the editor show of the chosen meeting can be changed in them.
    [[nodiscard]] bool isEditable() const { return m_meeting && !isFrozen() && !ceiling(); }

    /// From now on nothing above its ceiling is in any of the models.
    void setSafeView(const SafeView &safe);
    [[nodiscard]] const SafeView &safeView() const { return m_safe; }
    [[nodiscard]] bool isSafe() const { return m_safe.on; }
    /// The highest level that may be shown of the chosen meeting; nothing: all may.
    [[nodiscard]] std::optional<Rank> ceiling() const { return m_safe.ceilingIn(m_dialect.scheme); }
    /// The chosen item as far as it may be shown; there has to be one.
    [[nodiscard]] NotesReading shownNotes() const;
    /// What is remarked on an item's notes that only the book tells.
    [[nodiscard]] QList<Diagnostic> bookFindings(ItemId item) const { return m_lists.bookFindings(item); }
    /// Which editions of earlier minutes the meetings before the chosen one have approved, where they left the other.
    [[nodiscard]] HalfApprovals halvesBefore() const;
    /// The level of all that is shown of the chosen meeting and of the actions that come with it; the default level if there is nothing yet.
    [[nodiscard]] Rank highest() const;

    /// Where a window stood in the book last; nothing if that is gone, or the book is new.
    [[nodiscard]] std::optional<BookPlace> lastPlace();
    /// Keeps that it stands at the chosen meeting and item, at this line.
    void rememberPlace(int line);

    /// Everything that was typed, into whatever item, and marked in the attendance is acknowledged by the book, and the book's file is still there.
    [[nodiscard]] bool isSaved() const;
    /// Saves what is not, and waits for it.
    [[nodiscard]] bool settle();
    /// All that was typed and is not acknowledged.
    [[nodiscard]] QList<LiveNotes *> unsaved() const;
    /// The same of whom the attendance says to be there.
    [[nodiscard]] QList<LivePeople *> unsavedPeople() const;

    void showMeeting(MeetingId id);
    void showItem(ItemId id);

    /// `shown` is called once it is the shown one.
    void addMeeting(const Meeting &meeting, const std::function<void()> &shown = {});
    void replaceMeeting(const Meeting &meeting);
    /// The shown one, and shows the one listed next to it.
    void deleteMeeting();
    /// Behind the chosen item, or at the end. `shown` is called once it is the chosen one.
    /// `refused` is called where the book could not take it.
    void addItem(const QString &heading, const QString &notes = {}, std::function<void()> shown = {}, std::function<void()> refused = {});
    void addItemAt(int position, const QString &heading, const QString &notes, std::function<void()> shown = {},
                   std::function<void()> refused = {});
    void renameItem(ItemId id, const QString &heading);
    void moveItem(ItemId id, int by);
    /// To a place among the items, from 0.
    void moveItemTo(ItemId id, int position);
    void renumberItems();
    void deleteItem(ItemId id);
    [[nodiscard]] Result<StoredItem> storedItem(ItemId id);
    /// Of the shown meeting, as they read at the moment, saved or not.
    [[nodiscard]] QList<ItemTitle> titles();
    /// Changes a line of the shown meeting, in the editor if that has the item, else in the book.
    void rewriteLine(NotesPlace place, const QString &before, const QString &after);
    /// Puts a further line behind one of the shown meeting, in the same way; without an item, at the cursor.
    void insertLine(NotesPlace behind, const QString &text);
    /// The shown meeting's items as others have got them last; empty: nobody has.
    [[nodiscard]] const QList<Item> &draft() const { return m_draft; }
    /// Header and people of the shown meeting, and who belongs to the committee as it knows that.
    [[nodiscard]] const Meeting &tables() const { return m_tables; }
    [[nodiscard]] const Seating &seating() const { return m_seating; }
    /// Changes what the shown meeting's tables say of somebody; whom the committee lists is added to them.
    void changePerson(const QString &key, PersonChange change);
    /// Gives the shown meeting another header, but no other status.
    void setHeader(const MeetingHeader &header);
    /// Begins or ends a meeting, or takes that back. `answered` is called once the book has it, or has refused it.
    void setHeld(const HeldChange &change, const std::function<void()> &answered);
    /// Gives the shown meeting other people; `words` say what was done, for whoever takes it back.
    void setPeople(const QList<PeopleTable> &people, const QString &words);
    /// The panes say at once what was typed, as they do by themselves in a moment.
    void takeTyping();
    /// Waits for what the book was given to be answered, and tells of it: whatever follows comes after that.
    void catchUp();
    /// From one state of an edit of the shown meeting to the other, untold; of the notes not those in the editor. False where the book says
    /// something else by now.
    [[nodiscard]] bool exchange(const BookState &from, const BookState &to);
    /// The item that an edit added, if something has been written in it since: that is to be taken back first.
    [[nodiscard]] std::optional<ItemId> writtenSince(const BookEdit &edit);
    /// Of the shown meeting; what was typed is settled first.
    void setStatus(MeetingStatus status);
    /// A finding of the lint in the shown meeting may stand; item 0: on the meeting itself.
    void waive(const Waiver &waiver);
    void takeWaiverBack(ItemId item, const QString &finding);
    void setWaivedShown(bool shown) { m_lists.setWaivedShown(shown); }
    [[nodiscard]] bool isWaivedShown() const { return m_lists.isWaivedShown(); }
    /// The findings of an item that are waived, by what they are known by.
    [[nodiscard]] QSet<QString> waivedIn(ItemId item) const;
    /// Earlier meetings whose minutes the shown one has approved and that are not frozen yet.
    [[nodiscard]] QList<ApprovedMinutes> toBeApproved() const;
    /// Closes them with this meeting's date. `done` is called after the commit.
    void approveMinuted(const QList<ApprovedMinutes> &minutes, std::function<void()> done = {});
    /// Of the shown meeting's minutes. `done` is called after the commit.
    void takeApprovalBack(std::function<void()> done = {});
    /// Of the chosen meeting, in the agenda's order.
    [[nodiscard]] QList<StoredItem> storedItems();
    /// Replaces what items say, all of it or nothing; not over what somebody else has saved meanwhile. The notes that are in the editor, if
    /// they are among them, say so already. `saved` is called after the commit. False where one says something else than `before`.
    [[nodiscard]] bool replaceNotes(const QList<ItemNotes> &before, const QList<ItemNotes> &after, const std::function<void()> &saved);

signals:
    /// The chosen item's notes are about to be left or settled: what an editor holds back is to be given now.
    void leaving();
    /// A line of the chosen item's notes, from 0, is to be changed where it can be undone: in the editor.
    void lineRewritten(int line, const QString &before, const QString &after);
    /// The chosen item's notes are to have a further line behind this one, from 0; -1: at the cursor.
    void lineInserted(int behind, const QString &text);
    /// What can be taken back by exchange().
    void edited(const minutebook::BookEdit &edit);
    /// An item that had been taken back is there again, with another id.
    void madeAgain(minutebook::ItemId before, minutebook::ItemId now);
    void meetingShown();
    void itemShown();
    /// It is the same item, and is shown otherwise: by another ceiling, or because it may be changed or not any more.
    void itemShownAgain();
    /// The models have what was typed into the chosen item.
    void typingShown();
    /// The chosen meeting's items read otherwise now.
    void read();
    /// Something that is shown has changed in the book.
    void changed();
    /// What looks like a mistake was looked for again.
    void problemsChanged();
    void savedChanged(bool saved);
    void failed(const minutebook::Error &error);
    /// What was typed or marked is not in the book, and why; it stays in the window, and savedChanged() tells when that has changed.
    void notSaved(const minutebook::Error &error);

private:
    template <typename Work, typename Then>
    void write(Work work, Then then, std::function<void()> refused = {});
    template <typename Work>
    void rearrange(const QString &words, Work work);
    template <typename Work>
    void changeNotes(ItemId id, const QString &words, Work work);
    using Answering = std::shared_ptr<std::function<void()>>;
    void receive(const Answering &answer);
    struct Removal;
    [[nodiscard]] static Result<Removal> removal(Transaction &transaction, const StoredItem &item, const QList<ItemTitle> &agenda);
    void takeOut(const StoredItem &item, const QList<ItemTitle> &agenda, std::function<void(const Removal &)> told);
    [[nodiscard]] bool bringBack(ItemId id, const QList<ItemTitle> &agenda);
    void showNeighbourOf(ItemId id);
    [[nodiscard]] bool exchangeHeader(MeetingHeader before, const MeetingHeader &after);
    [[nodiscard]] bool exchangeHeld(const HeldState &before, HeldState after);
    [[nodiscard]] bool exchangePeople(const QList<PeopleTable> &before, const QList<PeopleTable> &after);
    [[nodiscard]] bool exchangeTitles(const QList<ItemTitle> &before, const QList<ItemTitle> &after);
    [[nodiscard]] bool exchangeNotes(const QList<ItemNotes> &before, const QList<ItemNotes> &after);
    [[nodiscard]] bool exchangeItem(const WholeItem &before, const WholeItem &after);
    void saveNotesOf(const QList<StoredItem> &items, const std::function<void()> &saved);
    [[nodiscard]] bool setOpenHeading(const QList<ItemNotes> &before, const QList<ItemNotes> &after);
    [[nodiscard]] QList<StoredItem> withNotes(const QList<ItemNotes> &before, const QList<ItemNotes> &after);
    void follow(const Changes &changes);
    void refresh();
    void refreshAll();
    void refreshItem(ItemId id);
    void refreshMeetings();
    void refreshMeeting();
    void refreshWords();
    void refreshCarried();
    void refreshWaivers();
    void refreshDraft();
    void refreshPeople();
    void showReading();
    void followTyping(const LiveNotes &notes);
    void showTyping();
    void takeReading();
    void connectModels();
    void followFile(bool lost);
    void leaveNotes();
    void showItemAt(int position);
    [[nodiscard]] bool keepsGone();
    void settleItem(ItemId id);
    void attach(LiveNotes *notes);
    [[nodiscard]] LiveNotes *notesOf(ItemId id);
    [[nodiscard]] LivePeople *peopleOf(MeetingId id);
    void leavePeople();
    [[nodiscard]] int positionOf(ItemId id);

    std::unique_ptr<Book> m_book;
    MeetingsModel m_meetings;
    MeetingReading m_reading;
    CarriedList m_carried;
    QList<Waiver> m_waivers;
    QList<Item> m_draft; ///< the shown meeting's, as others have got it last
    QString m_draftHash; ///< of the revision that it is
    MeetingLists m_lists;
    SafeView m_safe;
    Meeting m_tables; ///< the shown meeting's header and people
    Seating m_seating;
    std::optional<MeetingSummary> m_meeting;
    Dialect m_dialect;
    LiveNotes *m_notes = nullptr;
    LivePeople *m_people = nullptr; ///< of the shown meeting
    QHash<qint64, ItemId> m_lastItems; ///< that were shown, by meeting
    QHash<qint64, RemovedItem> m_removed; ///< items that can be there again, by id
    QTimer m_refresh;
    QTimer m_typing;
    QDeadlineTimer m_panesRest; ///< till then the panes stay as they are, whatever is typed
    QList<Answering> m_unanswered; ///< what is done with the answers of the book that have not come yet
    bool m_wordsChanged = false; ///< people, levels or verbs that lines are read with
    bool m_manyChanged = false; ///< more than the notes of single items
    QSet<qint64> m_changedItems; ///< whose notes were saved
};

template <typename Work, typename Then>
void OpenBook::write(Work work, Then then, std::function<void()> refused)
{
    using Answer = std::invoke_result_t<Work &, Transaction &>;
    const QFuture<Answer> future = m_book->write(std::move(work));
    const auto answer = std::make_shared<std::function<void()>>();
    *answer = [this, future, then = std::move(then), refused = std::move(refused)] {
        const Answer written = future.result(); // waits, if it was not waited for
        if (!written) {
            emit failed(written.error());
            if (refused)
                refused();
        } else if constexpr (std::is_void_v<typename Answer::value_type>) {
            then();
        } else {
            then(*written);
        }
    };
    m_unanswered.append(answer);
    QFuture(future).then(this, [this, answer](const Answer &) { receive(answer); });
}

} // namespace minutebook
