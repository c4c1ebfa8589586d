#pragma once

#include <QWidget>

class QKeyEvent;
class QListWidget;

namespace minutebook {

class ManualText;

/// The manual: its pages by what one wants to do, and the one that is read. It is part of the program: nothing is fetched from anywhere.
class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// Over another window, by which it is closed too: where that is a dialog, it can be read beside it.
    static ManualWindow *openOver(QWidget &window, const QString &page);

    /// By its name; one that is not there is the first.
    void showPage(const QString &name);
    [[nodiscard]] QString page() const;
    [[nodiscard]] QListWidget *contents() const { return m_contents; }
    [[nodiscard]] ManualText *text() const { return m_text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillContents();
    void followLink(const class QUrl &link);

    QListWidget *m_contents;
    ManualText *m_text;
};

/// The names of its pages, in the order in which they are listed: "index", "first-meeting", …
[[nodiscard]] QStringList manualPages();

} // namespace minutebook
