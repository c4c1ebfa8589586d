#pragma once

#include "models/domain/bodysetup.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace minutebook {

class FaultLabel;

/// The committee's classification scheme: its levels in their colours, and the file in which it is edited, to be written and taken.
class SchemePage final : public QWidget
{
    Q_OBJECT

public:
    SchemePage(const Scheme &scheme, QWidget *parent);

    [[nodiscard]] const Scheme &scheme() const { return m_scheme; }
    /// Takes the scheme in a file, or says why not and leaves the one that stands here.
    void openScheme(const QString &path);
    /// Writes the scheme that stands here for editing, or says why not.
    void saveScheme(const QString &path);

signals:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void browse();
    void browseToSave();
    void show(const Scheme &scheme);
    void addRow(const Level &level);
    void tellTaken(const QString &path);

    Scheme m_scheme;
    QLabel *m_name;
    QTableWidget *m_levels;
    QLabel *m_done;
    FaultLabel *m_fault;
};

} // namespace minutebook
