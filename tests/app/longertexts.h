#pragma once

#include <QTranslator>

namespace minutebook {

/// Every text of the window half as long again, as other languages have it: letters that stand twice.
class LongerTexts final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *disambiguation, int n) const override;
};

/// Marks of mnemonics and places to fill stay what they are.
[[nodiscard]] QString madeLonger(const QString &text);

} // namespace minutebook
