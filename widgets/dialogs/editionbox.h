#pragma once

#include "widgets/editionchoice.h"

#include <QComboBox>

namespace minutebook {

/// The editions of one kind, each by its level's name, with a square in its colour.
class EditionBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit EditionBox(const Scheme &scheme, QWidget *parent);

    /// What is chosen stays if it is among them, else it is the nearest below.
    void setEditions(const QList<EditionChoice> &editions);
    /// Of another scheme.
    void setEditions(const Scheme &scheme, const QList<EditionChoice> &editions);
    void choose(Rank ceiling);
    /// There has to be one.
    [[nodiscard]] EditionChoice chosen() const { return m_editions.at(currentIndex()); }

protected:
    void changeEvent(QEvent *event) override;

private:
    void colour();

    Scheme m_scheme;
    QList<EditionChoice> m_editions;
};

/// "For readers cleared up to GREEN. What is AMBER or RED is not in it.": of anything.
[[nodiscard]] QString clearedSentence(const Scheme &scheme, Rank ceiling);
/// The same of what one meeting has: "For readers cleared up to GREEN. What is AMBER or RED is not in it."
[[nodiscard]] QString readersSentence(const Scheme &scheme, Rank ceiling);

} // namespace minutebook
