import io.github.racelint.examples.BuildLog

def found = [
    'src/main/java/shop/OrderDesk.java:[19,16] [LostUpdate]',
    'src/main/java/shop/OrderDesk.java:[35,13] [InconsistentGuard]',
]
def runs = BuildLog.runs(basedir)
assert runs.size() == 2
runs[0].expect('WARNING', found, 'BUILD SUCCESS')
runs[1].expect('ERROR', found, 'BUILD FAILURE')
