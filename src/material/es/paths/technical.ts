// El camino de una persona de servicios técnicos: primera semana, primer mes, primer trimestre.
import type { Translated } from '../../../words/language.ts'
import type { path as en } from '../../en/paths/technical.ts'

export const path: Translated<typeof en> = {
  week: {
    title: 'Su primera semana en servicios técnicos',
    places: [
      'Busque el cuarto de servidores, los gabinetes de red y el estante de equipos de repuesto.',
      'Aprenda el edificio por número de salón, porque los reportes hablan en números.',
      'Vea dónde están las garantías, los números de serie y la lista de préstamos.',
      'Prepare una mesa con buena luz, etiquetas y una caja para piezas.',
    ],
    people: [
      'Quien dirige su equipo. Pregunte: “¿Qué puedo arreglar y qué debo pasar?”',
      'La biblioteca, que se entera primero de los problemas.',
      'La oficina, donde la impresora no puede fallar nunca.',
    ],
    routines: [
      'Aprenda cómo llegan los reportes, cómo se ordenan y cómo se cierran.',
      'Pregunte “¿Qué quería hacer?” antes de tocar una tecla.',
      'Toque, espere una pausa, y arregle lo que pueda sin parar la clase.',
      'Escriba el arreglo en el reporte con palabras que entienda alguien nuevo.',
    ],
    safety: [
      'Use su propia cuenta. No pida nunca una contraseña, ni diga una.',
      'No abra archivos ni correos de estudiantes para probar. Use una cuenta de prueba.',
      'Desconecte antes de abrir un equipo, y quite los cables del paso.',
    ],
  },
  month: {
    title: 'Su primer mes en servicios técnicos',
    places: [
      'Sepa dónde la señal es débil, y qué salones comparten un punto de acceso.',
      'Siga un cable desde la pared hasta el gabinete.',
      'Busque las horas tranquilas de cada laboratorio y carrito.',
    ],
    people: [
      'Dos maestras o maestros que prueban cosas nuevas, y dos que no.',
      'La mesa de ayuda y el personal de redes del distrito.',
      'Estudiantes que ayudan con los equipos, si su escuela tiene un grupo.',
    ],
    routines: [
      'Haga una lista corta de los diez arreglos más comunes, con imágenes.',
      'Diga cuándo va a volver, y vuelva.',
      'Enseñe el arreglo mientras lo hace, si la persona quiere aprender.',
    ],
    safety: [
      'Sepa qué hacer con un equipo perdido, un correo raro o una pantalla que pide dinero.',
      'Aprenda qué datos de estudiantes pueden ir a qué programa, y quién lo autoriza.',
      'Si encuentra en un equipo algo que le preocupa, pare, avise a quien corresponde y no lo copie.',
    ],
  },
  quarter: {
    title: 'Su primer trimestre en servicios técnicos',
    places: [
      'Sepa qué pasa en época de exámenes: salones, equipos, plan de respaldo.',
      'Ayude a contar los equipos una vez, y vea dónde se pierden.',
      'Aprenda qué sigue prendido cuando se va la luz, y cuánto tiempo.',
    ],
    people: [
      'Quienes eligen los programas del distrito. Cuénteles lo que usted ve en los salones.',
      'Alguien de servicios técnicos en una escuela con otros equipos.',
      'El contacto del sindicato para descripciones de puesto, porque lo técnico cambia rápido.',
    ],
    routines: [
      'Mire un mes de reportes y elija una causa para quitarla.',
      'Ofrezca una lección de diez minutos antes de clases sobre algo que la gente pide.',
      'Pruebe cada actualización primero en un solo equipo.',
    ],
    safety: [
      'Recupere un archivo de un respaldo, para saber que se puede.',
      'Revise con quien dirige quién conserva acceso a qué, cuando alguien se va.',
      'Descanse ojos, muñecas y cuello. Cambie de asiento durante el día.',
    ],
  },
}
