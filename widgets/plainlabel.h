#pragma once

#include <QString>

class QLabel;
class QWidget;

namespace minutebook {

/// A label that takes no text for markup.
[[nodiscard]] QLabel *plainLabel(const QString &text = {}, QWidget *parent = nullptr);
/// The same, in as many lines as its width asks for.
[[nodiscard]] QLabel *wrappedLabel(const QString &text = {}, QWidget *parent = nullptr);

} // namespace minutebook
