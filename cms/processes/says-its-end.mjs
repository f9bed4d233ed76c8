// Loaded before a program that another process of ours started: it says with what code it ends, so that it can be ended should Node hang then.
if (process.env.LIMPIDA_STARTED_BY === String(process.ppid)) process.once('exit', (code) => process.connected && process.send({ endsWith: code }))
