#pragma once

#include "widgets/editionchoice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QToolButton;

namespace minutebook {

class EmptyState;
class PdfPages;

/// The minutes or the agenda as the readers of one edition get them.
class PreviewPane final : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPane(QWidget *parent = nullptr);

    /// The scheme's editions by kind, each from the lowest to the highest. What is chosen stays if it is among them, else the default is.
    void setEditions(const Scheme &scheme, const QList<EditionChoice> &editions);
    /// Nothing if there are none.
    [[nodiscard]] std::optional<Rank> ceiling() const;
    [[nodiscard]] DocumentKind kind() const;
    void chooseEdition(Rank ceiling, DocumentKind kind = DocumentKind::Minutes);

    void showPdf(const QByteArray &pdf);
    /// From 1.
    void showPage(int page);
    void showNothing(const QString &why);
    void showNothing();
    [[nodiscard]] PdfPages *pages() const { return m_pages; }

signals:
    void editionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    QToolButton *button(const QString &icon, const QString &name);
    void addEdition(const EditionChoice &edition);
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
