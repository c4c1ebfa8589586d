#pragma once

#include "models/presentation/openbook.h"
#include "models/presentation/papersmodel.h"

#include <QPointer>
#include <QThreadPool>

namespace minutebook {

class PapersPane;
class Prompts;

/// Connects the pane of papers with the open book: shows those of the chosen item, and brings files into the book and out of it.
class Papers final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Papers)

public:
    Papers(PapersPane &pane, Prompts &prompts);
    ~Papers() override;

    void show(OpenBook &book);
    void leave();

    /// Asks for files.
    void choose();
    /// Behind the chosen item's other papers, each under its own name.
    void attach(const QStringList &paths);

signals:
    void shown();
    void failed(const minutebook::Error &error);
    void done(const QString &sentence);

private:
    void refresh();
    void attachFile(const QString &path);
    void store(OpenBook &book, ItemId item, const QString &fileName, const QByteArray &contents);
    void saveCopy(PaperId id);
    void copyTo(const QString &path, PaperId id);
    void remove(PaperId id);
    void reword(PaperId id, const PaperWords &words);
    [[nodiscard]] bool lowers(PaperId id, const PaperWords &words) const;
    template <typename Work>
    void write(Work work);
    [[nodiscard]] QModelIndex rowOf(PaperId id) const;

    PapersPane &m_pane;
    Prompts &m_prompts;
    PapersModel m_model;
    QPointer<OpenBook> m_book;
    QThreadPool m_files; ///< reads and writes them
};

} // namespace minutebook
