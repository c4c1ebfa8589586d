#pragma once

#include "models/domain/scheme.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace minutebook {

class EmptyState;
class PdfPages;

/// An edition that can be looked at.
struct EditionChoice {
    Rank ceiling;
    QString title; ///< "Draft Minutes"

    bool operator==(const EditionChoice &) const = default;
};

/// The minutes as the readers of one edition get them.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// The scheme's editions, from the lowest to the highest. The chosen ceiling stays, lowered to the highest of them;
    /// at first it is the default.
    void setEditions(const Scheme &scheme, const QList<EditionChoice> &editions);
    /// Nothing if there are none.
    [[nodiscard]] std::optional<Rank> ceiling() const;
    void chooseEdition(Rank ceiling);

    void showPdf(const QByteArray &pdf);
    void showNothing(const QString &why);
    void showNothing();
    [[nodiscard]] PdfPages *pages() const { return m_pages; }

signals:
    void editionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &name);
    void colourEditions();
    void showPlace();

    QComboBox *m_editions;
    QLabel *m_place;
    QToolButton *m_zoomOut;
    QToolButton *m_zoomIn;
    QToolButton *m_fit;
    PdfPages *m_pages;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    Scheme m_scheme;
};

} // namespace minutebook
