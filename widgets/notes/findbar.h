#pragma once

#include "models/domain/ids.h"
#include "widgets/notes/sought.h"

#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QAbstractButton;
class QLabel;
class QLineEdit;

namespace minutebook {

class NotesEditor;

/// An item while it is searched.
struct SearchedText {
    ItemId item;
    QString text; ///< its notes
    QString title = {}; ///< without number and level

    bool operator==(const SearchedText &) const = default;
};

/// A bar that finds words in the notes and titles of the meeting and replaces them: in the editor, and from there in the items before and
/// behind.
class FindBar final : public QWidget
{
    Q_OBJECT

public:
    explicit FindBar(NotesEditor *editor, QWidget *parent = nullptr);

    /// Where the items of the meeting come from, in the agenda's order; notes that are in the editor are read there.
    void setItems(std::function<QList<SearchedText>()> items) { m_items = std::move(items); }

    /// Opens the bar with what is chosen in the editor.
    void find();
    void replace();
    /// The next or previous hit, in another item if this one has no more; an item with a hit in its title alone is shown.
    void findNext();
    void findPrevious();

    void replaceThis();
    void replaceInItem();
    void replaceInMeeting();

    [[nodiscard]] Sought sought() const;
    [[nodiscard]] QString hitsText() const;
    [[nodiscard]] QLineEdit *wordsEdit() const { return m_words; }
    [[nodiscard]] QLineEdit *replacementEdit() const { return m_replacement; }
    [[nodiscard]] QAbstractButton *matchCase() const { return m_matchCase; }
    [[nodiscard]] QAbstractButton *wholeWords() const { return m_wholeWords; }
    /// Something that is searched has changed.
    void countSoon();

signals:
    /// An item has the next hit: it is in the editor when this returns.
    void itemWanted(minutebook::ItemId item);
    /// Titles, or notes of other items, are to say something else; notes that are in the editor do already.
    void itemsReplaced(const QList<minutebook::SearchedText> &before, const QList<minutebook::SearchedText> &after);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeFindRow();
    QWidget *makeReplaceRow();
    QWidget *makeHitsRow();
    void open(bool replacing);
    void count();
    void step(int direction);
    [[nodiscard]] bool stepWithin(int direction);
    void stepBeyond(int direction);
    void select(qsizetype hit);
    void replaceIn(std::optional<ItemId> only);
    void replaceInEditor();
    [[nodiscard]] QList<SearchedText> items() const;

    NotesEditor *m_editor;
    QLineEdit *m_words;
    QLineEdit *m_replacement;
    QAbstractButton *m_matchCase;
    QAbstractButton *m_wholeWords;
    QLabel *m_hits;
    QWidget *m_replaceRow;
    std::function<QList<SearchedText>()> m_items;
    QTimer m_count;
};

} // namespace minutebook
