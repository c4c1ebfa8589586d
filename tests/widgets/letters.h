#pragma once

#include <QAbstractButton>
#include <QKeySequence>
#include <QLabel>
#include <QTabBar>

namespace minutebook::test {

/// What a letter leads to, of what can be seen of a dialog.
inline QStringList textsWithLetters(const QWidget &dialog)
{
    QStringList texts;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        if (label->buddy() && label->isVisible())
            texts << label->text();
    }
    for (const QAbstractButton *button : dialog.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            texts << button->text();
    }
    for (const QTabBar *tabs : dialog.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab)
            texts << tabs->tabText(tab);
    }
    texts.removeIf([](const QString &text) { return QKeySequence::mnemonic(text).isEmpty(); });
    return texts;
}

/// Those that have a letter of another.
inline QStringList clashingLetters(const QWidget &dialog)
{
    QHash<QString, QString> taken;
    QStringList clashes;
    for (const QString &text : textsWithLetters(dialog)) {
        QString &other = taken[QKeySequence::mnemonic(text).toString()];
        if (!other.isEmpty())
            clashes << other + QStringLiteral(" / ") + text;
        other = text;
    }
    return clashes;
}

} // namespace minutebook::test
