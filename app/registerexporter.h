#pragma once

#include "models/core/error.h"
#include "models/minutes/registerkind.h"

#include <QObject>
#include <QThreadPool>

namespace minutebook {

class Desk;
class Prompts;

/// Writes the registers of the open book into files, of whatever format the file's name ends in.
class RegisterExporter final : public QObject
{
    Q_OBJECT

public:
    RegisterExporter(Desk &desk, Prompts &prompts);

    /// Asks for the file. `level` is the ceiling, by name: the chosen meeting's scheme may not be that of the registers.
    void exportRegister(RegisterKind kind, const QString &level);

signals:
    void failed(const minutebook::Error &error);
    void done(const QString &sentence);

private:
    void exportTo(const QString &path, RegisterKind kind, const QString &level);

    Desk &m_desk;
    Prompts &m_prompts;
    QThreadPool m_writing;
};

} // namespace minutebook
