#pragma once

#include "models/core/error.h"

#include <QObject>

namespace minutebook {

class Desk;
class Prompts;

/// A whole book as a folder of files, and a new book from such a folder.
class BookFolders final : public QObject
{
    Q_OBJECT

public:
    BookFolders(Desk &desk, Prompts &prompts);

    /// Of the open book, once a person has agreed to have all of it in the clear.
    void write();
    /// The new book is open then.
    void read();

signals:
    void failed(const minutebook::Error &error);
    void complained(const QString &sentence);
    void done(const QString &sentence);

private:
    Desk &m_desk;
    Prompts &m_prompts;
};

} // namespace minutebook
