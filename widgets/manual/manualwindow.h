#pragma once

#include <QWidget>

class QKeyEvent;
class QListWidget;
class QTextBrowser;

namespace minutebook {

/// The manual: its pages by what one wants to do, and the one that is read. It is part of the program: nothing is fetched from anywhere.
class ManualWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit ManualWindow(QWidget *parent = nullptr);

    /// By its name; one that is not there is the first.
    void showPage(const QString &name);
    [[nodiscard]] QString page() const;
    [[nodiscard]] QListWidget *contents() const { return m_contents; }
    [[nodiscard]] QTextBrowser *text() const { return m_text; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillContents();
    void followLink(const class QUrl &link);

    QListWidget *m_contents;
    QTextBrowser *m_text;
};

/// The names of its pages, in the order in which they are listed: "index", "first-meeting", …
[[nodiscard]] QStringList manualPages();

} // namespace minutebook
