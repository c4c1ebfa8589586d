#include "models/presentation/palettemodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace minutebook;
using namespace Qt::StringLiterals;

class PaletteModelTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model = std::make_unique<PaletteModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_model->setEntries({{u"Export Edition as PDF…"_s, u"Meeting"_s, u"Ctrl+E"_s, u"document-export"_s, {}},
                             {u"Paste"_s, u"Edit"_s, u"Ctrl+V"_s, u"edit-paste"_s, u"the minutes can only be read"_s},
                             {u"Preview"_s, u"View"_s, u"Alt+7"_s, u"document-preview"_s, {}},
                             {u"Go to Item 3. Edited"_s, u"Agenda"_s, {}, u"go-jump"_s, {}}});
    }

    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void listsEverythingAsItWasGiven() { QCOMPARE(names(), u"Export Edition as PDF…, Paste, Preview, Go to Item 3. Edited"_s); }

    void narrowsToWhatIsNamed()
    {
        m_model->narrow(u"p"_s);
        QCOMPARE(names(), u"Preview, Export Edition as PDF…, Paste"_s); // what cannot be done comes last
        m_model->narrow(u"3"_s);
        QCOMPARE(names(), u"Go to Item 3. Edited"_s);
        m_model->narrow(u"nothing of it"_s);
        QCOMPARE(names(), QString());
        m_model->narrow({});
        QCOMPARE(names(), u"Export Edition as PDF…, Paste, Preview, Go to Item 3. Edited"_s);
    }

    void tellsWhichOneAndWhatAboutIt()
    {
        m_model->narrow(u"past"_s);
        const QModelIndex paste = m_model->index(0, 0);
        QCOMPARE(paste.data(PaletteModel::EntryRole).toInt(), 1);
        QCOMPARE(paste.data(PaletteModel::MissingRole).toString(), u"the minutes can only be read"_s);
        QCOMPARE(paste.data(PaletteModel::ShortcutRole).toString(), u"Ctrl+V"_s);
        QCOMPARE(paste.data(Qt::AccessibleTextRole).toString(), u"Paste, Edit, Ctrl+V, the minutes can only be read"_s);
    }

private:
    QString names()
    {
        QStringList names;
        for (int row = 0; row < m_model->rowCount(); ++row)
            names << m_model->index(row, 0).data().toString();
        return names.join(u", "_s);
    }

    std::unique_ptr<PaletteModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(PaletteModelTest)
#include "tst_palettemodel.moc"
