#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace minutebook {

/// Where a list comes from: rows of a spreadsheet that are pasted, or a file of them.
class ListSource final : public QWidget
{
    Q_OBJECT

public:
    /// `label` says what is to be pasted, with the letter that leads there; `example` stands where nothing does yet.
    ListSource(const QString &label, const QString &example, QWidget *parent);

    [[nodiscard]] QString text() const;
    /// Reads a file into the text.
    void openFile(const QString &path);

signals:
    void changed();
    /// A file cannot be read.
    void failed(const QString &sentence);

private:
    void browse();

    QPlainTextEdit *m_text;
};

} // namespace minutebook
