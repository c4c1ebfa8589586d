#include "models/print/proof/filetexts.h"

namespace minutebook {

void FileTexts::add(const FilePlace &place, const QString &text, TextKind kind)
{
    if (!text.trimmed().isEmpty())
        texts.append({place, kind, text});
}

void FileTexts::add(const FileTexts &other)
{
    texts += other.texts;
    images += other.images;
    pictures += other.pictures;
    for (const Error &error : other.unread)
        miss(error.code, error.details);
}

void FileTexts::miss(ErrorCode code, const QStringList &details)
{
    if (const Error error{code, details}; !unread.contains(error))
        unread.append(error);
}

} // namespace minutebook
