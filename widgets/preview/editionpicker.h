#pragma once

#include "widgets/editionchoice.h"

#include <QComboBox>

namespace minutebook {

/// Chooses an edition of a meeting's minutes or agenda; its level's colour stands before its word.
class EditionPicker final : public QComboBox
{
    Q_OBJECT

public:
    explicit EditionPicker(QWidget *parent = nullptr);

    /// The scheme's editions by kind, each from the lowest to the highest. What is chosen stays if it is among them, else the default is.
    void setEditions(const Scheme &scheme, const QList<EditionChoice> &editions);
    /// Nothing if there are none.
    [[nodiscard]] std::optional<Rank> ceiling() const;
    [[nodiscard]] DocumentKind kind() const;
    void choose(Rank ceiling, DocumentKind kind = DocumentKind::Minutes);

signals:
    void chosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    void add(const EditionChoice &edition);
    void colour();

    Scheme m_scheme;
    QList<EditionChoice> m_editions;
};

} // namespace minutebook
