#pragma once

#include <QTextBrowser>

namespace minutebook {

/// A page of the manual with its pictures, which are as wide as there is room. Nothing but the manual's own files is shown.
class ManualText final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ManualText(QWidget *parent = nullptr);

    /// By its name.
    void showPage(const QString &name);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fill();
    [[nodiscard]] int room() const;

    QString m_page;
    int m_filledFor = 0;
};

/// As it was written; empty: there is none of that name.
[[nodiscard]] QString manualSource(const QString &page);

} // namespace minutebook
