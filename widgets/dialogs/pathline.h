#pragma once

#include <QLineEdit>

#include <functional>

namespace minutebook {

/// A line for a file or a folder, with a button that looks for one.
class PathLine final : public QWidget
{
    Q_OBJECT

public:
    /// `choose` asks for a path, beginning with the one that is there; empty: nothing was chosen.
    PathLine(const QString &name, const QString &buttonName, std::function<QString(const QString &)> choose, QWidget *parent);

    [[nodiscard]] QString path() const { return m_path->text().trimmed(); }
    void setName(const QString &name);
    /// Unless a person has typed or chosen another one.
    void propose(const QString &path);
    /// What a person typed is forgotten.
    void forget() { m_byHand = false; }

signals:
    void changed();

private:
    QLineEdit *m_path;
    bool m_byHand = false;
};

} // namespace minutebook
