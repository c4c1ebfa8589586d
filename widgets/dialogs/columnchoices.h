#pragma once

#include <QScrollArea>

class QComboBox;

namespace minutebook {

/// What each column of a list that is taken in says: under its heading a box with what there is to choose. As many columns as the list has:
/// they scroll.
class ColumnChoices final : public QScrollArea
{
    Q_OBJECT

public:
    /// `words`: what a column can be, the first one says that it is left out.
    explicit ColumnChoices(const QStringList &words, QWidget *parent = nullptr);

    /// Boxes for these headings, with what is proposed for each chosen, by its place among the words. Nothing changes where the headings are
    /// the same as before: what a person has chosen stays.
    void setColumns(const QStringList &headings, const QList<int> &proposed);
    /// By column, the place among the words.
    [[nodiscard]] QList<int> chosen() const;

signals:
    void changed();

private:
    void addColumn(int column, int proposed);

    QStringList m_words;
    QStringList m_headings;
    QWidget *m_columns;
    QList<QComboBox *> m_boxes;
};

} // namespace minutebook
